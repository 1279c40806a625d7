//! Trying the card: in the preview it is filled in and operated as in Teams, and everything its
//! actions would do is noted.

use super::{AppState, Effect};
use crate::words::{self, t};
use card_json::NodeId;
use card_render::{Entry, Event, Outcome, Reader};
use std::rc::Rc;

/// Does a text match a pattern, as JavaScript reads patterns? (`None`: it is no pattern.)
pub type Matches = fn(&str, &str) -> Option<bool>;

/// Older events are dropped.
const MOST: usize = 100;

/// One event and when it happened, in milliseconds since 1970.
#[derive(Clone, Debug, PartialEq)]
pub struct Noted {
    /// When.
    pub at: f64,
    /// What.
    pub event: Event,
}

/// The trial of the card.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Trial {
    /// Whether clicks and keys on the canvas go to the card instead of selecting.
    pub on: bool,
    /// What happened, newest first.
    pub log: Vec<Noted>,
    /// When it began: the log keeps what happened before.
    pub since: f64,
    /// The input to go to, and a number that is another one each time.
    pub focus: Option<(NodeId, usize)>,
}

/// What was put into an input.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Typed {
    /// A text, or the choice of a list.
    Text(String),
    /// A box or radio button: its value, and whether it is on now.
    Tick(String, bool),
}

/// What can happen in a trial.
#[derive(Clone)]
pub enum TrialMsg {
    /// Begin or end it.
    Switch,
    /// End it.
    Leave,
    /// Click an action.
    Operate(NodeId, Matches),
    /// Click a link in a text.
    Link(String),
    /// Put something into an input.
    Enter(NodeId, Typed, Matches),
    /// Forget what happened.
    Clear,
    /// Take back what was typed, opened and toggled.
    StartOver,
    /// Put a text of the log on the clipboard.
    Copy(Rc<str>),
}

impl Trial {
    /// What happened last since it began.
    pub fn last(&self) -> Option<&Event> {
        let newest = self.log.first().filter(|noted| noted.at >= self.since);
        newest.map(|noted| &noted.event)
    }
}

impl AppState {
    pub(super) fn try_out(&mut self, message: TrialMsg, now: f64) {
        match message {
            TrialMsg::Switch => self.switch_trial(now),
            TrialMsg::Leave => self.leave_trial(),
            TrialMsg::Clear => self.trial_mut().log.clear(),
            TrialMsg::StartOver => self.forget_reader(),
            TrialMsg::Operate(action, matches) => {
                self.hand_over(matches, |reader| reader.operate(action), now);
            }
            TrialMsg::Enter(input, typed, matches) => {
                let entry = match &typed {
                    Typed::Text(text) => Entry::Text(text),
                    Typed::Tick(value, on) => Entry::Tick(value, *on),
                };
                self.hand_over(matches, |reader| reader.enter(input, entry), now);
            }
            TrialMsg::Link(address) => {
                let event = Event {
                    action: self.document().root().id(),
                    name: t!("trial-link").to_string(),
                    kind: None,
                    refused: false,
                    says: t!("trial-link.says").to_string(),
                    parts: vec![("Address", address)],
                };
                self.note(event, now);
            }
            TrialMsg::Copy(text) => {
                self.outbox.ask(Effect::Copy {
                    text,
                    what: t!("copied-text"),
                });
            }
        }
    }

    pub(super) fn switch_trial(&mut self, now: f64) {
        match self.trial.on {
            true => self.leave_trial(),
            false => {
                let trial = self.trial_mut();
                (trial.on, trial.since) = (true, now);
            }
        }
    }

    pub(super) fn leave_trial(&mut self) {
        if self.trial.on {
            self.trial_mut().on = false;
        }
        self.forget_focus();
    }

    /// No input waits to be gone to any more.
    pub(super) fn forget_focus(&mut self) {
        if self.trial.focus.is_some() {
            self.trial_mut().focus = None;
        }
    }

    /// What was typed, opened and hidden is taken back: it belongs to the nodes of one card.
    pub(super) fn forget_reader(&mut self) {
        Rc::make_mut(&mut self.view).reader = Rc::default();
        self.forget_focus();
    }

    fn trial_mut(&mut self) -> &mut Trial {
        Rc::make_mut(&mut self.trial)
    }

    fn hand_over(&mut self, matches: Matches, act: impl Fn(&Reader<'_>) -> Outcome, now: f64) {
        let outcome = act(&Reader {
            document: self.document(),
            typing: self.editor.typing(),
            state: &self.view.reader,
            matches: &matches,
        });
        self.became(outcome, now);
    }

    fn became(&mut self, outcome: Outcome, now: f64) {
        if outcome.state != *self.view.reader {
            Rc::make_mut(&mut self.view).reader = Rc::new(outcome.state);
        }
        if let Some(input) = outcome.focus {
            let next = self.trial.focus.map_or(0, |(_, number)| number + 1);
            self.trial_mut().focus = Some((input, next));
        }
        if let Some(event) = outcome.event {
            self.note(event, now);
        }
    }

    fn note(&mut self, event: Event, at: f64) {
        if !self.trial.on {
            self.tell(t!(
                "trial-event",
                name = &event.name,
                says = words::said(&event.says)
            ));
        }
        let log = &mut self.trial_mut().log;
        log.insert(0, Noted { at, event });
        log.truncate(MOST);
    }
}
