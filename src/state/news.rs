//! Short news: what was just done, or why it could not be.

use super::{AppState, Effect, EffectId, Msg, Outcome};
use crate::words::t;
use std::rc::Rc;
use yew::AttrValue;

/// One sentence for the person.
#[derive(Clone, Debug, PartialEq)]
pub struct News {
    /// The sentence.
    pub text: AttrValue,
    /// Whether it is bad news.
    pub bad: bool,
    /// Whether it is about the later part of the program: gone as soon as that is here.
    pub of_part: bool,
}

impl News {
    fn new(text: impl Into<AttrValue>, bad: bool) -> Rc<Self> {
        Rc::new(Self {
            text: text.into(),
            bad,
            of_part: false,
        })
    }
}

impl AppState {
    /// Tells good news.
    pub(super) fn tell(&mut self, text: impl Into<AttrValue>) {
        self.news = Some(News::new(text, false));
    }

    /// Tells what went wrong and how to mend it.
    pub(super) fn tell_bad(&mut self, text: impl Into<AttrValue>) {
        self.news = Some(News::new(text, true));
    }

    /// Tells how it stands with the later part.
    pub(super) fn tell_of_part(&mut self, text: impl Into<AttrValue>, bad: bool) {
        let news = News::new(text, bad);
        self.news = Some(Rc::new(News {
            of_part: true,
            ..(*news).clone()
        }));
    }

    pub(super) fn forget_news_of_part(&mut self) {
        self.news = self.news.take().filter(|news| !news.of_part);
    }

    pub(super) fn done(&mut self, id: EffectId, outcome: Outcome, now: f64) {
        let Some(effect) = self.outbox.finish(id) else {
            return;
        };
        match outcome {
            Outcome::Quiet => {}
            Outcome::Copied(what) => self.tell(t!("copied", what = what)),
            Outcome::Failed(why) => self.tell_bad(t!("failed", why = why)),
            Outcome::Speaks(language) => self.speaks(language),
            Outcome::Kept(result) => {
                if let Effect::Keep(record) = effect {
                    self.kept_as(record, result, now);
                }
            }
            Outcome::Held(id, mine) => self.held(&id, mine, now),
            Outcome::Waited => self.keep_again(),
            Outcome::Later(later) => self.arrived(later),
            acting => self.act(Rc::new(Msg::Done(id, acting)), now),
        }
    }
}
