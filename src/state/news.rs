//! Short news: what was just done, or why it could not be.

use super::{AppState, EffectId, LateMsg, Outcome};
use std::rc::Rc;

/// One sentence for the person.
#[derive(Clone, Debug, PartialEq)]
pub struct News {
    /// The sentence.
    pub text: String,
    /// Whether it is bad news.
    pub bad: bool,
}

impl AppState {
    /// Tells good news.
    pub(super) fn tell(&mut self, text: impl Into<String>) {
        self.news = Some(Rc::new(News {
            text: text.into(),
            bad: false,
        }));
    }

    /// Tells what went wrong and how to mend it.
    pub(super) fn tell_bad(&mut self, text: impl Into<String>) {
        self.news = Some(Rc::new(News {
            text: text.into(),
            bad: true,
        }));
    }

    pub(super) fn done(&mut self, id: EffectId, outcome: Outcome, now: f64) {
        if !self.outbox.finish(id) {
            return;
        }
        match outcome {
            Outcome::Quiet => {}
            Outcome::Copied(what) => self.tell(format!("{what} copied.")),
            Outcome::Failed(why) => self.tell_bad(format!("That did not work: {why}.")),
            Outcome::Kept(result) => self.kept_as(result),
            Outcome::RelayFound(found) => self.relay_found(found),
            Outcome::Delivered(delivery) => self.late(LateMsg::Delivered(id, delivery), now),
            Outcome::ChannelRead(channel, messages) => self.channel_read(&channel, messages),
        }
    }
}
