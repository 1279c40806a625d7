//! What can happen to the state.

use super::OverMsg;
use super::{
    BlocksMsg, ClipMsg, Delivery, DeskMsg, EdgeMsg, EffectId, FileMsg, FocusMsg, HelperMsg,
    InsightMsg, JsonMsg, Outcome, OverlayMsg, PreviewMsg, RelayMsg, SendMsg, SeriesMsg, TrialMsg,
    ViewMsg, WallMsg,
};
use crate::commands::Entry;
use card_editor::Command;
use card_lint::Fix;

/// One thing that happened. Its variants mirror the parts of the state.
#[derive(Clone)]
pub enum Msg {
    /// An intent of the editor: it changes the card or the selection.
    Edit(Command),
    /// Carry out the mend of a finding.
    Mend(Fix),
    /// Typing in the JSON pane.
    Json(JsonMsg),
    /// What is shown and how.
    View(ViewMsg),
    /// New, open, paste, copy, download.
    File(FileMsg),
    /// The gallery, and what is put in at the caret.
    Helper(HelperMsg),
    /// What only the later part can do.
    Late(LateMsg),
    /// Ask for the later part again.
    FetchLater,
    /// The relay and its sandbox channels.
    Relay(RelayMsg),
    /// A command of the table.
    Run(&'static Entry),
    /// The keyboard goes elsewhere.
    Focus(FocusMsg),
    /// Problems, size, and the ways to mend them.
    Insight(InsightMsg),
    /// The command palette or the sheet of keys.
    Overlay(OverlayMsg),
    /// Say what is selected, to those who listen.
    SaySelection,
    /// Cut, copy and paste of elements.
    Clip(ClipMsg),
    /// The person put the news away.
    CloseNews,
    /// An effect ended.
    Done(EffectId, Outcome),
}

/// What only the later part can do (see [`crate::later`]).
#[derive(Clone)]
pub enum LateMsg {
    /// The send dialog.
    Send(SendMsg),
    /// Copy the exact body that would be sent.
    CopyBody,
    /// Copy a command that sends it.
    CopyCurl,
    /// Filling in and operating the card in the preview.
    Trial(TrialMsg),
    /// Links, other tabs, the library, the card's history.
    Desk(DeskMsg),
    /// Blocks of elements under names.
    Blocks(BlocksMsg),
    /// Writing and adding on the canvas.
    Over(OverMsg),
    /// Sizes of panes, and folding them.
    Edge(EdgeMsg),
    /// A delivery ended.
    Delivered(EffectId, Box<Delivery>),
}

impl From<SendMsg> for Msg {
    fn from(message: SendMsg) -> Self {
        Self::Late(LateMsg::Send(message))
    }
}

impl From<SeriesMsg> for Msg {
    fn from(message: SeriesMsg) -> Self {
        SendMsg::Series(message).into()
    }
}

impl From<OverMsg> for Msg {
    fn from(message: OverMsg) -> Self {
        Self::Late(LateMsg::Over(message))
    }
}

impl From<EdgeMsg> for Msg {
    fn from(message: EdgeMsg) -> Self {
        Self::Late(LateMsg::Edge(message))
    }
}

impl From<TrialMsg> for Msg {
    fn from(message: TrialMsg) -> Self {
        Self::Late(LateMsg::Trial(message))
    }
}

impl From<Command> for Msg {
    fn from(command: Command) -> Self {
        Self::Edit(command)
    }
}

macro_rules! from_part {
    ($($part:ident => $variant:ident),*) => {
        $(impl From<$part> for Msg {
            fn from(message: $part) -> Self {
                Self::$variant(message)
            }
        })*
    };
}

from_part!(
    InsightMsg => Insight,
    JsonMsg => Json, ViewMsg => View, FileMsg => File, RelayMsg => Relay, FocusMsg => Focus,
    OverlayMsg => Overlay, ClipMsg => Clip, HelperMsg => Helper
);

impl From<PreviewMsg> for Msg {
    fn from(message: PreviewMsg) -> Self {
        Self::View(ViewMsg::Preview(message))
    }
}

impl From<WallMsg> for Msg {
    fn from(message: WallMsg) -> Self {
        Self::View(ViewMsg::Wall(message))
    }
}

/// A message and the moment it happened, in milliseconds since the page began.
pub struct Message {
    /// What happened.
    pub what: Msg,
    /// When.
    pub now: f64,
}
