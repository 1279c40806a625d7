//! Finding one's way: palettes, panes, tabs.

use super::{Entry, Group, Scope};
use crate::state::{BottomTab, FocusMsg, Msg, OverlayMsg, Pane};

pub(super) const GROUP: Group = Group {
    title: "Go to",
    entries: &[
        Entry::new("commands", "Every command", |_| send(OverlayMsg::Commands))
            .keys(Scope::Always, &["Ctrl+K"]),
        Entry::new("shortcuts", "Keys", |_| send(OverlayMsg::Keys)).keys(Scope::Page, &["?"]),
        Entry::new("find-element", "Find an element to add", |_| {
            send(FocusMsg::Search)
        })
        .keys(Scope::Page, &["/"]),
        Entry::new("next-pane", "The next pane", |_| send(FocusMsg::Step(1)))
            .keys(Scope::Always, &["F6"]),
        Entry::new("previous-pane", "The pane before", |_| {
            send(FocusMsg::Step(-1))
        })
        .keys(Scope::Always, &["Shift+F6"]),
        Entry::new("canvas", "The canvas", |_| pane(Pane::Canvas)),
        Entry::new("outline", "The outline", |_| pane(Pane::Outline)),
        Entry::new("properties", "The properties", |_| pane(Pane::Properties)),
        Entry::new("json", "The JSON", |_| tab(BottomTab::Json)),
        Entry::new("problems", "The problems", |_| tab(BottomTab::Problems)),
        Entry::new("actions", "What the card would do", |_| {
            tab(BottomTab::Actions)
        }),
        Entry::new("send-log", "What was sent", |_| tab(BottomTab::SendLog)),
    ],
};

fn send(message: impl Into<Msg>) -> Option<Msg> {
    Some(message.into())
}

fn pane(pane: Pane) -> Option<Msg> {
    send(FocusMsg::Pane(pane))
}

fn tab(tab: BottomTab) -> Option<Msg> {
    send(FocusMsg::Tab(tab))
}
