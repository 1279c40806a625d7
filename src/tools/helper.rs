//! Whatever lies over the page to help with writing.

use super::gallery::Gallery;
use crate::dispatch::Dispatch;
use crate::state::{AppState, Helper};
use yew::prelude::*;

/// What is open of it.
pub fn helper(state: &AppState, dispatch: &Dispatch) -> Html {
    match &state.helper {
        Helper::Closed => Html::default(),
        Helper::Gallery => {
            html! { <Gallery theme={state.view.card_theme} dispatch={dispatch.clone()} /> }
        }
    }
}
