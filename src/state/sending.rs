//! Sending the card: where to, the exact body, and what the answers meant.

use super::{AppState, Effect, EffectId, LateMsg, Screen, Series, SeriesMsg, ViewMsg};
use crate::words::{self, Id, id, t};
use card_catalog::Family;
use card_teams::answer::meaning;
use card_teams::envelope::{body_for, length};
use card_teams::{Endpoint, EndpointError, EndpointKind, Meaning, Secret};
use std::rc::Rc;

/// Where a card goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Destination {
    /// The sandbox channel, at its Workflows address.
    #[default]
    SandboxWorkflows,
    /// The sandbox channel, at its classic webhook address.
    SandboxClassic,
    /// A webhook of the person's own.
    Webhook,
}

impl Destination {
    /// All destinations with their names and words.
    pub const ALL: [(Self, &'static str, Id); 3] = [
        (
            Self::SandboxWorkflows,
            "sandbox-workflows",
            id!("send-to-sandbox-workflows"),
        ),
        (
            Self::SandboxClassic,
            "sandbox-classic",
            id!("send-to-sandbox-classic"),
        ),
        (Self::Webhook, "webhook", id!("send-to-webhook")),
    ];

    /// Its name.
    pub fn name(self) -> &'static str {
        Self::ALL
            .iter()
            .find(|(own, ..)| *own == self)
            .map_or("webhook", |(_, name, _)| name)
    }

    /// The destination of that name.
    pub fn named(name: &str) -> Self {
        Self::ALL
            .iter()
            .find(|(_, own, _)| *own == name)
            .map_or(Self::Webhook, |(own, ..)| *own)
    }
}

/// What came back from a delivery.
#[derive(Clone)]
pub struct Delivery {
    /// The endpoint's answer, or the relay's reason for not asking it.
    pub answer: Result<Answer, Problem>,
}

/// An endpoint's answer.
#[derive(Clone, Debug, PartialEq)]
pub struct Answer {
    /// HTTP status.
    pub status: u16,
    /// Body, as text.
    pub body: String,
    /// Seconds to wait before trying again.
    pub retry_after: Option<String>,
}

/// Why nothing was sent, or why nobody knows whether it was.
#[derive(Clone, Debug, PartialEq)]
pub struct Problem {
    /// Stable code.
    pub code: String,
    /// Few words.
    pub title: String,
    /// The reason and how to mend it; never holds the URL.
    pub detail: String,
}

/// What became of one sending.
#[derive(Clone, Debug, PartialEq)]
pub enum Sent {
    /// The endpoint answered.
    Answered(Answer, Box<Meaning>),
    /// It was not sent, or its fate is unknown.
    Refused(Problem),
}

/// One line of the send log. It never holds the URL.
#[derive(Clone, Debug, PartialEq)]
pub struct SentRecord {
    /// When, in milliseconds since 1970.
    pub at: f64,
    /// Where to, with the secret parts masked.
    pub to: String,
    /// Bytes of the body.
    pub bytes: usize,
    /// What became of it.
    pub sent: Sent,
}

/// What goes where. It is noted when it is sent: card and dialog may change before the answer.
#[derive(Clone, Debug, PartialEq)]
pub struct Parcel {
    /// Where to, with the secret parts masked.
    to: String,
    /// The kind of endpoint there, which says what its answer means.
    kind: EndpointKind,
    /// Bytes of the body.
    bytes: usize,
}

/// The send dialog and its log.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Sending {
    /// Whether the dialog is open.
    pub open: bool,
    /// Where the card goes.
    pub to: Destination,
    /// The webhook's URL as typed.
    pub url: Secret,
    /// The delivery now under way.
    pub under_way: Option<(EffectId, Parcel)>,
    /// What became of the card as the dialog now stands; nothing before it is sent.
    pub answer: Option<Sent>,
    /// Cards that are sent one after the other.
    pub series: Option<Series>,
    /// What was sent in this session, newest first.
    pub log: Rc<Vec<SentRecord>>,
}

/// What happens in the send dialog.
#[derive(Clone)]
pub enum SendMsg {
    /// Open the dialog.
    Open,
    /// Close it.
    Close,
    /// Choose where the card goes.
    To(Destination),
    /// The webhook's URL was typed or pasted.
    Url(String),
    /// Send now.
    Send,
    /// Several messages, one after the other.
    Series(SeriesMsg),
}

impl AppState {
    /// The endpoint a card goes to, as far as it is recognised.
    pub fn endpoint(&self) -> Result<Endpoint, EndpointError> {
        Endpoint::recognise(self.sending.url.expose())
    }

    /// The kind of endpoint the dialog is set to.
    pub fn endpoint_kind(&self) -> EndpointKind {
        match self.sending.to {
            Destination::SandboxWorkflows => EndpointKind::SandboxWorkflows,
            Destination::SandboxClassic => EndpointKind::SandboxClassic,
            Destination::Webhook => self
                .endpoint()
                .map_or(EndpointKind::Workflows, |endpoint| endpoint.kind()),
        }
    }

    /// The exact body that would be sent.
    pub fn body(&self) -> Rc<str> {
        // Anything that is no card goes as it is: the sandbox then says what Teams would say.
        let family = card_catalog::family_of(self.document().root()).unwrap_or(Family::MessageCard);
        body_for(self.document().text(), family, self.endpoint_kind()).into()
    }

    /// Bytes of that body, without building it.
    pub fn body_length(&self) -> usize {
        let family = card_catalog::family_of(self.document().root()).unwrap_or(Family::MessageCard);
        length(self.document(), family)
    }

    /// Carries out a message of sending.
    pub fn reduce_late(&mut self, message: LateMsg, now: f64) {
        match message {
            LateMsg::Send(message) => self.send(message, now),
            LateMsg::CopyBody => self.copy(self.body(), t!("copied-body")),
            LateMsg::CopyCurl => self.copy(curl_command(&self.body()).into(), t!("copied-curl")),
            LateMsg::Trial(message) => self.try_out(message, now),
            LateMsg::Blocks(message) => self.blocks(message, now),
            LateMsg::Desk(message) => self.desk(message, now),
            LateMsg::Over(message) => self.over(message, now),
            LateMsg::Edge(message) => self.edge(&message),
            LateMsg::Delivered(id, delivery) => self.delivered(id, *delivery, now),
        }
    }

    fn send(&mut self, message: SendMsg, now: f64) {
        let sending = Rc::make_mut(&mut self.sending);
        // An old answer must never stand there as if it were about what the dialog shows now.
        sending.answer = None;
        match message {
            SendMsg::Open => sending.open = true,
            SendMsg::Close => sending.open = false,
            SendMsg::To(to) => sending.to = to,
            SendMsg::Url(url) => sending.url = Secret::new(url.trim()),
            SendMsg::Send if self.sends_already() => {}
            SendMsg::Send => self.post(self.body(), now),
            SendMsg::Series(message) => self.series(message, now),
        }
    }

    /// Posts a body to where the dialog says; [`Self::log`] hears what became of it.
    pub(super) fn post(&mut self, body: Rc<str>, now: f64) {
        let parcel = self.parcel(&body);
        let target = match self.sending.to {
            Destination::SandboxWorkflows => self.channel_url(|channel| &channel.workflows),
            Destination::SandboxClassic => self.channel_url(|channel| &channel.classic),
            Destination::Webhook => match self.endpoint() {
                Ok(endpoint) => Some(endpoint.url().clone()),
                Err(error) => return self.refuse(parcel, refused_target(error), now),
            },
        };
        match (self.relay.reachable(), target) {
            (Some(relay), Some(target)) => {
                let id = self.outbox.ask(Effect::Deliver {
                    relay,
                    target,
                    body,
                });
                Rc::make_mut(&mut self.sending).under_way = Some((id, parcel));
            }
            _ if self.sending.to == Destination::Webhook => self.refuse(parcel, no_relay(), now),
            _ => {
                let answer = self.send_in_page(&body, now);
                self.answered(parcel, answer, now);
            }
        }
    }

    fn parcel(&self, body: &str) -> Parcel {
        Parcel {
            to: self.destination_words(),
            kind: self.endpoint_kind(),
            bytes: body.len(),
        }
    }

    fn channel_url(&self, url: impl Fn(&super::Channel) -> &Rc<str>) -> Option<Secret> {
        self.relay
            .channels
            .first()
            .map(|channel| Secret::new(&**url(channel)))
    }

    fn refuse(&mut self, parcel: Parcel, problem: Problem, now: f64) {
        self.log(parcel, Sent::Refused(problem), now);
    }

    fn delivered(&mut self, id: EffectId, delivery: Delivery, now: f64) {
        let sending = Rc::make_mut(&mut self.sending);
        let Some((_, parcel)) = sending.under_way.take_if(|(own, _)| *own == id) else {
            return;
        };
        match delivery.answer {
            Ok(answer) => self.answered(parcel, answer, now),
            Err(problem) => self.refuse(parcel, problem, now),
        }
    }

    fn answered(&mut self, parcel: Parcel, answer: Answer, now: f64) {
        let wait = answer.retry_after.as_deref();
        let meaning = meaning(parcel.kind, answer.status, &answer.body, wait);
        self.log(parcel, Sent::Answered(answer, Box::new(meaning)), now);
    }

    fn log(&mut self, parcel: Parcel, sent: Sent, now: f64) {
        // The dialog may have been set to another place in the meantime.
        let same_place = parcel.to == self.destination_words();
        let record = SentRecord {
            at: now,
            to: parcel.to,
            bytes: parcel.bytes,
            sent,
        };
        self.series_told(&record.sent);
        let sending = Rc::make_mut(&mut self.sending);
        if same_place {
            sending.answer = Some(record.sent.clone());
        }
        Rc::make_mut(&mut sending.log).insert(0, record);
    }

    fn destination_words(&self) -> String {
        match (self.sending.to, self.endpoint()) {
            (Destination::Webhook, Ok(endpoint)) => endpoint.masked(),
            (Destination::Webhook, Err(_)) => t!("send-to-unknown").to_string(),
            _ => words::said(self.endpoint_kind().title()).to_string(),
        }
    }

    /// Goes to the channel the sandbox destinations post to.
    pub fn channel_screen(&self) -> ViewMsg {
        let channel = self
            .relay
            .channels
            .first()
            .filter(|_| self.relay.reachable().is_some());
        ViewMsg::Show(Screen::Channel(
            channel.map_or("page".into(), |channel| channel.id.clone()),
        ))
    }
}

fn refused_target(error: EndpointError) -> Problem {
    Problem {
        code: error.code().to_owned(),
        title: t!("send-refused").to_string(),
        detail: error.to_string(),
    }
}

fn no_relay() -> Problem {
    Problem {
        code: "no-relay".to_owned(),
        title: t!("send-no-relay").to_string(),
        detail: t!("send-no-relay.detail").to_string(),
    }
}

/// A command that posts the body from a terminal; the URL is left to the person's environment.
fn curl_command(body: &str) -> String {
    let quoted = body.replace('\'', r"'\''");
    format!("curl --json '{quoted}' \"$CARDWRIGHT_WEBHOOK_URL\"")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_quote_in_the_card_cannot_end_the_shell_string() {
        let command = curl_command(r#"{"text":"it's"}"#);
        assert!(command.contains(r#"'{"text":"it'\''s"}'"#), "{command}");
    }
}
