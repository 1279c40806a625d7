//! What lies over the whole page for a moment: the command palette or the sheet of keys.

use super::AppState;

/// What is open.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Overlay {
    /// Nothing.
    #[default]
    Closed,
    /// The command palette.
    Commands,
    /// The sheet of keys.
    Keys,
}

/// Opening and closing it.
#[derive(Clone)]
pub enum OverlayMsg {
    /// Open the command palette.
    Commands,
    /// Open the sheet of keys.
    Keys,
    /// Close it.
    Close,
}

impl AppState {
    pub(super) fn overlay(&mut self, message: &OverlayMsg) {
        self.overlay = match message {
            OverlayMsg::Commands => Overlay::Commands,
            OverlayMsg::Keys => Overlay::Keys,
            OverlayMsg::Close => Overlay::Closed,
        };
    }
}
