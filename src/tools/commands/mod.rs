//! What lies over the page: every command to be searched, and every key at one glance.

mod choices;
mod fuzzy;
mod palette;
mod sheet;
#[cfg(test)]
mod tests;

use crate::dispatch::Dispatch;
use crate::state::{AppState, Overlay};
use yew::prelude::*;

/// What is open.
pub fn overlay(state: &AppState, dispatch: &Dispatch) -> Html {
    match state.overlay {
        Overlay::Closed => Html::default(),
        Overlay::Commands => html! { <palette::CommandPalette state={state.clone()} /> },
        Overlay::Keys => sheet::sheet(dispatch),
    }
}
