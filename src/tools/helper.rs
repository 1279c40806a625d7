//! Whatever lies over the page to help with writing.

use super::blocks::BlocksDialog;
use super::gallery::Gallery;
use super::pickers::{EmojiPicker, IconPicker, MentionComposer};
use crate::dispatch::Dispatch;
use crate::state::{AppState, Helper, IconSpot};
use yew::prelude::*;

/// What is open of it.
pub fn helper(state: &AppState, dispatch: &Dispatch) -> Html {
    let (editor, recent, dispatch) = (state.editor.clone(), state.recent.clone(), dispatch.clone());
    match &state.helper {
        Helper::Closed => Html::default(),
        Helper::Gallery => html! { <Gallery theme={state.view.card_theme} {dispatch} /> },
        Helper::Blocks => {
            let (blocks, theme) = (state.blocks.clone(), state.view.card_theme);
            let selected = state.selected_items().len();
            html! { <BlocksDialog {blocks} {selected} {theme} {dispatch} /> }
        }
        Helper::Mention(spot) => {
            let target = state.view.target;
            html! { <MentionComposer {editor} {target} spot={spot.clone()} {dispatch} /> }
        }
        Helper::Emoji(spot) => {
            html! { <EmojiPicker {editor} spot={spot.clone()} {recent} {dispatch} /> }
        }
        Helper::Icons(spot) => {
            let value = value(state, spot);
            html! { <IconPicker spot={spot.clone()} {value} {recent} {dispatch} /> }
        }
    }
}

/// What the property says now.
fn value(state: &AppState, spot: &IconSpot) -> String {
    let owner = state.document().node(spot.node);
    let text = owner.and_then(|owner| owner.get(&spot.name)?.as_str());
    text.unwrap_or_default().to_owned()
}
