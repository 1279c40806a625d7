//! The target: the way the card goes, who shows it there, and the version it says. One control for
//! palette, findings, envelope and preview.

use crate::dispatch::Dispatch;
use crate::state::AppState;
use crate::widgets::{Popover, awaited};
use crate::words::t;
use card_catalog::kinds::adaptive::card;
use card_catalog::{Family, Target};
use card_editor::Editor;
use card_json::NodeId;
use yew::prelude::*;

/// The control in the top bar.
pub fn target(state: &AppState, dispatch: &Dispatch) -> Html {
    let chosen = state.view.target;
    let words = match versions(&state.editor).first() {
        Some((_, version)) => t!(
            "target-and-version",
            target = path_words(chosen),
            version = version
        ),
        None => path_words(chosen),
    };
    html! {
        <Popover id="target" label={t!("target")} {words} icon="Target">
            { match state.later {
                Some(later) => (later.target_form)(state, dispatch),
                None => awaited(state.missing, dispatch),
            } }
        </Popover>
    }
}

/// The way and the host in a few words.
pub fn path_words(target: Target) -> AttrValue {
    match target {
        Target::Workflows => t!("target-workflows"),
        Target::ClassicWebhook => t!("target-classic"),
        Target::OutgoingWebhook => t!("target-outgoing"),
        Target::Bot => t!("target-bot"),
        Target::Copilot => t!("target-copilot"),
        Target::Outlook => t!("target-outlook"),
    }
}

/// How a message says by which way it came.
pub fn via(target: Target) -> AttrValue {
    match target {
        Target::Workflows => t!("target-workflows.via"),
        Target::ClassicWebhook => t!("target-classic.via"),
        Target::OutgoingWebhook => t!("target-outgoing.via"),
        Target::Bot => t!("target-bot.via"),
        Target::Copilot => t!("target-copilot.via"),
        Target::Outlook => t!("target-outlook.via"),
    }
}

/// The versions that the Adaptive Cards of the document say: the node, and its text.
pub fn versions(editor: &Editor) -> Vec<(NodeId, String)> {
    let typing = editor.typing();
    let cards = typing.roots().iter().filter_map(|id| typing.element(*id));
    let adaptive = cards.filter(|card| card.family == Some(Family::Adaptive));
    adaptive
        .filter_map(|found| {
            let says = card::VERSION.node(found.node)?;
            Some((says.id(), says.as_str()?.to_owned()))
        })
        .collect()
}
