//! Several messages sent one after the other, stopping at the first that did not arrive.

use super::{AppState, Effect, Sent};
use card_catalog::{Family, family_of};
use card_json::Document;
use card_teams::Outcome;
use card_teams::envelope::body_for;
use std::rc::Rc;

/// Microsoft documents 4 messages a second for a webhook, and 60 in 30 seconds
/// (`connectors-using.md`; see `card_teams::sandbox::Window::DOCUMENTED`).
const GAP_MS: i32 = 300;
const LONG_GAP_MS: i32 = 520;
const MANY: usize = 60;

/// So often the other side may ask to wait for one message.
const WAITS: u32 = 3;

/// How it stands with the messages.
#[derive(Clone, Debug, PartialEq)]
pub enum Step {
    /// One is on its way, or about to be.
    Sending,
    /// The other side asked to wait so many seconds.
    Waiting(u32),
    /// It goes on when the person says so: what became of the next message, if it was sent at all.
    Stopped(Option<Box<Sent>>),
    /// All have arrived.
    Done,
}

/// Cards that are sent one after the other.
#[derive(Clone, Debug, PartialEq)]
pub struct Series {
    cards: Rc<[Rc<str>]>,
    /// So many have arrived, or were passed over.
    pub past: usize,
    /// Those that were passed over, as their fate is unknown.
    pub skipped: Rc<[usize]>,
    /// How it stands.
    pub step: Step,
    /// Whether one is on its way.
    out: bool,
    waits: u32,
}

impl Series {
    /// Of these cards, none of which is sent yet.
    pub fn new(cards: Rc<[Rc<str>]>) -> Self {
        Self {
            cards,
            past: 0,
            skipped: Rc::default(),
            step: Step::Sending,
            out: false,
            waits: 0,
        }
    }

    /// Is it about these cards?
    pub fn is_of<'a>(&self, cards: impl ExactSizeIterator<Item = &'a str>) -> bool {
        self.cards.len() == cards.len()
            && self
                .cards
                .iter()
                .zip(cards)
                .all(|(own, other)| **own == *other)
    }

    /// Does it go on by itself?
    pub fn runs(&self) -> bool {
        self.out || matches!(self.step, Step::Sending | Step::Waiting(_))
    }

    /// May the message it stopped at have arrived all the same?
    pub fn is_unsure(&self) -> bool {
        match &self.step {
            Step::Stopped(Some(sent)) => match &**sent {
                Sent::Answered(_, meaning) => {
                    matches!(meaning.outcome, Outcome::Failed | Outcome::Unknown)
                }
                Sent::Refused(problem) => problem.code.starts_with("relay-"),
            },
            _ => false,
        }
    }

    fn gap(&self) -> i32 {
        match self.cards.len() > MANY {
            true => LONG_GAP_MS,
            false => GAP_MS,
        }
    }
}

/// What is done with a series.
#[derive(Clone)]
pub enum SeriesMsg {
    /// Send these cards, in this order.
    Start(Rc<[Rc<str>]>),
    /// Go on, with the message it stopped at or with the one after it.
    GoOn {
        /// Pass over the one it stopped at.
        skip: bool,
    },
    /// Stop after the message that is on its way.
    Stop,
    /// It is time for the next one.
    Next,
}

impl AppState {
    pub(super) fn series(&mut self, message: SeriesMsg, now: f64) {
        match message {
            SeriesMsg::Start(cards) if !self.sends_already() => {
                self.put_series(Some(Series::new(cards)));
                self.send_next(now);
            }
            SeriesMsg::GoOn { skip } if !self.sends_already() => self.go_on(skip, now),
            SeriesMsg::Stop => self.stop_series(),
            SeriesMsg::Next => self.send_next(now),
            SeriesMsg::Start(_) | SeriesMsg::GoOn { .. } => {}
        }
    }

    /// Is a card, or a series of them, being sent?
    pub fn sends_already(&self) -> bool {
        let sending = &self.sending;
        sending.under_way.is_some() || sending.series.as_ref().is_some_and(Series::runs)
    }

    fn put_series(&mut self, series: Option<Series>) {
        Rc::make_mut(&mut self.sending).series = series;
    }

    fn go_on(&mut self, skip: bool, now: f64) {
        let Some(mut series) = self.sending.series.clone() else {
            return;
        };
        if skip {
            series.skipped = series
                .skipped
                .iter()
                .copied()
                .chain([series.past])
                .collect();
            series.past += 1;
        }
        (series.step, series.waits) = (Step::Sending, 0);
        self.put_series(Some(series));
        self.send_next(now);
    }

    /// What is on its way arrives or not; nothing more is sent.
    pub(super) fn stop_series(&mut self) {
        if let Some(series) = self.sending.series.clone().filter(Series::runs) {
            self.outbox
                .withdraw(|effect| matches!(effect, Effect::Pause(_)));
            let step = Step::Stopped(None);
            self.put_series(Some(Series { step, ..series }));
        }
    }

    fn send_next(&mut self, now: f64) {
        let Some(series) = self.sending.series.clone() else {
            return;
        };
        let Some(card) = series.cards.get(series.past).cloned() else {
            let step = Step::Done;
            return self.put_series(Some(Series { step, ..series }));
        };
        let step = Step::Sending;
        self.put_series(Some(Series {
            step,
            out: true,
            ..series
        }));
        let family = Document::parse(&card).ok();
        let family = family.and_then(|card| family_of(card.root()));
        let family = family.unwrap_or(Family::MessageCard);
        let body = body_for(&card, family, self.endpoint_kind());
        self.post(body.into(), now);
    }

    /// A message ended: was it one of a series, the next one follows, later or never.
    pub(super) fn series_told(&mut self, sent: &Sent) {
        let Some(mut series) = self.sending.series.clone().filter(|series| series.out) else {
            return;
        };
        series.out = false;
        let stopped = matches!(series.step, Step::Stopped(_));
        match fate(sent) {
            Fate::Arrived => {
                (series.past, series.waits) = (series.past + 1, 0);
                if series.past == series.cards.len() {
                    series.step = Step::Done;
                } else if !stopped {
                    self.outbox.ask(Effect::Pause(series.gap()));
                }
            }
            Fate::AskedToWait(seconds) if !stopped && series.waits < WAITS => {
                series.waits += 1;
                series.step = Step::Waiting(seconds);
                let ms = i32::try_from(seconds)
                    .unwrap_or(i32::MAX)
                    .saturating_mul(1000);
                self.outbox.ask(Effect::Pause(ms));
            }
            _ => series.step = Step::Stopped(Some(Box::new(sent.clone()))),
        }
        self.put_series(Some(series));
    }
}

enum Fate {
    Arrived,
    /// It was not posted; after so many seconds it may be.
    AskedToWait(u32),
    Lost,
}

fn fate(sent: &Sent) -> Fate {
    let Sent::Answered(_, meaning) = sent else {
        return Fate::Lost;
    };
    match (meaning.outcome, meaning.retry_after) {
        (Outcome::Delivered | Outcome::Accepted, _) => Fate::Arrived,
        (Outcome::Throttled, Some(seconds)) => Fate::AskedToWait(seconds.max(1)),
        _ => Fate::Lost,
    }
}
