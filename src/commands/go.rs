//! Finding one's way: palettes, panes, tabs.

use super::when::send;
use super::{Entry, Group, Scope};
use crate::state::{BottomTab, EdgeMsg, FocusMsg, Msg, OverlayMsg, Pane, Side};
use crate::words::id;

pub(super) const GROUP: Group = Group {
    title: id!("command-group-go"),
    entries: &[
        Entry::new("palette", id!("command-palette"), |_| {
            send(OverlayMsg::Commands)
        })
        .keys(Scope::Always, &["Ctrl+K"]),
        Entry::new("shortcuts", id!("command-shortcuts"), |_| {
            send(OverlayMsg::Keys)
        })
        .keys(Scope::Page, &["?"]),
        Entry::new("find-element", id!("command-find-element"), |_| {
            send(FocusMsg::Search)
        })
        .keys(Scope::Page, &["/"]),
        Entry::new("next-pane", id!("command-next-pane"), |_| {
            send(FocusMsg::Step(1))
        })
        .keys(Scope::Always, &["F6"]),
        Entry::new("previous-pane", id!("command-previous-pane"), |_| {
            send(FocusMsg::Step(-1))
        })
        .keys(Scope::Always, &["Shift+F6"]),
        Entry::new("selection-tools", id!("command-selection-tools"), |_| {
            send(FocusMsg::Tools)
        })
        .keys(Scope::Card, &["Alt+F10"]),
        Entry::new("canvas", id!("command-canvas"), |_| pane(Pane::Canvas)),
        Entry::new("outline", id!("command-outline"), |_| pane(Pane::Outline)),
        Entry::new("library", id!("command-library"), |_| {
            send(FocusMsg::Library)
        }),
        Entry::new("properties", id!("command-properties"), |_| {
            pane(Pane::Properties)
        }),
        Entry::new("json", id!("command-json"), |_| tab(BottomTab::Json)),
        Entry::new("problems", id!("command-problems"), |_| {
            tab(BottomTab::Problems)
        }),
        Entry::new("actions", id!("command-actions"), |_| {
            tab(BottomTab::Actions)
        }),
        Entry::new("send-log", id!("command-send-log"), |_| {
            tab(BottomTab::SendLog)
        }),
        Entry::new("fold-left", id!("command-fold-left"), |_| fold(Side::Left))
            .keys(Scope::Page, &["Ctrl+B"]),
        Entry::new("fold-below", id!("command-fold-below"), |_| {
            fold(Side::Below)
        })
        .keys(Scope::Page, &["Ctrl+J"]),
        Entry::new("fold-right", id!("command-fold-right"), |_| {
            fold(Side::Right)
        })
        .keys(Scope::Page, &["Ctrl+Shift+B"]),
    ],
};

fn fold(side: Side) -> Option<Msg> {
    send(EdgeMsg::Fold(side))
}

fn pane(pane: Pane) -> Option<Msg> {
    send(FocusMsg::Pane(pane))
}

fn tab(tab: BottomTab) -> Option<Msg> {
    send(FocusMsg::Tab(tab))
}
