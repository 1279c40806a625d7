//! A message the channel took.

use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::Run;
use crate::endpoint::Dialect;
use crate::envelope;

/// One accepted message.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Message {
    /// Counts up from 1 within the channel; never reused.
    pub id: u64,
    /// When it came, in the host's milliseconds.
    pub at: u64,
    /// Through which URL shape it came.
    pub kind: Dialect,
    /// The request body, exactly as received. Anybody with the URL may have written it.
    pub body: Arc<str>,
    /// The flow run it caused; `None` for the classic shape.
    pub run: Option<Run>,
}

impl Message {
    /// The texts of the cards inside, byte for byte; a bare card is its own single card.
    pub fn cards(&self) -> Vec<&str> {
        envelope::cards(&self.body)
    }

    /// The first card, which is the only one in nearly every message.
    pub fn card(&self) -> Option<&str> {
        self.cards().first().copied()
    }

    /// True when Teams would show it: always for the classic shape, else when the run succeeded.
    pub fn is_shown(&self) -> bool {
        self.run.as_ref().is_none_or(Run::posted)
    }
}
