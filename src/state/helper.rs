//! What lies over the page to help with writing: the gallery, and what is put in at the caret.

use super::{AppState, FileMsg};

/// What is open.
#[derive(Clone, Debug, PartialEq, Default)]
pub enum Helper {
    /// Nothing.
    #[default]
    Closed,
    /// Cards to begin with.
    Gallery,
}

/// What happens to it.
pub enum HelperMsg {
    /// Open it, as soon as the later part is here.
    Open(Helper),
    /// Close it; nothing was chosen.
    Close,
    /// Take this card of the gallery.
    Take {
        /// What it is called.
        title: String,
        /// Its exact text.
        text: String,
    },
}

impl AppState {
    pub(super) fn help(&mut self, message: HelperMsg, now: f64) {
        match message {
            HelperMsg::Open(helper) => self.helper = helper,
            HelperMsg::Close => self.helper = Helper::Closed,
            HelperMsg::Take { title, text } => {
                self.helper = Helper::Closed;
                self.file(FileMsg::Opened { name: title, text }, now);
            }
        }
    }
}
