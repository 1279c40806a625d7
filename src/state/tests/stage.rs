//! A state with a clock; after every message what must always hold is checked.

use crate::state::{AppState, Effect, EffectId, FileMsg, Kept, Msg, Outcome, Record, Saved};
use card_editor::Command;
use card_json::{Document, Node, NodeId};

/// A small card to start from.
pub(super) const CARD: &str = r#"{"@type": "MessageCard", "summary": "s", "title": "First"}"#;

/// Texts of this length are not read again after every message.
const LONG: usize = 100_000;

pub(super) struct Stage {
    pub(super) state: AppState,
    now: f64,
}

impl Stage {
    /// On [`CARD`].
    pub(super) fn new() -> Self {
        Self::on(CARD)
    }

    /// On this kept card.
    pub(super) fn on(card: &str) -> Self {
        Self::kept(Saved {
            card: Some(card.to_owned()),
            ..Saved::default()
        })
    }

    pub(super) fn kept(saved: Saved) -> Self {
        let stage = Self {
            state: AppState::start(saved),
            now: 1000.0,
        };
        stage.sound();
        stage
    }

    /// Sends a message, long enough after the last one to be a step of its own.
    pub(super) fn send(&mut self, message: impl Into<Msg>) -> &mut Self {
        self.now += 5000.0;
        self.state = self.state.reduce(message.into(), self.now);
        self.sound();
        self
    }

    pub(super) fn type_text(&mut self, text: &str) -> &mut Self {
        self.send(super::super::JsonMsg::Typed(text.to_owned()))
    }

    pub(super) fn open(&mut self, text: &str) -> &mut Self {
        self.send(FileMsg::Opened {
            name: "card.json".to_owned(),
            text: text.to_owned(),
        })
    }

    pub(super) fn undo(&mut self) -> &mut Self {
        self.send(Command::Undo)
    }

    pub(super) fn redo(&mut self) -> &mut Self {
        self.send(Command::Redo)
    }

    pub(super) fn done(&mut self, id: EffectId, outcome: Outcome) -> &mut Self {
        self.send(Msg::Done(id, outcome))
    }

    /// The text of the card on the canvas.
    pub(super) fn card(&self) -> &str {
        self.state.document().text()
    }

    /// The text of the draft, if one is open.
    pub(super) fn draft(&self) -> Option<&str> {
        self.state.draft.as_ref().map(|draft| &*draft.text)
    }

    /// The latest news, if it is bad.
    pub(super) fn bad_news(&self) -> Option<&str> {
        self.state
            .news
            .as_ref()
            .filter(|news| news.bad)
            .map(|news| news.text.as_str())
    }

    pub(super) fn root(&self) -> NodeId {
        self.state.document().root().id()
    }

    /// Sets the card's title.
    pub(super) fn set_title(&self, title: &str) -> Command {
        let value = Some(Node::string(title));
        Command::SetProp {
            node: self.root(),
            name: "title".into(),
            value,
        }
    }

    /// Effects not yet done that `wanted` picks.
    pub(super) fn asked<T>(&self, wanted: impl Fn(&Effect) -> Option<T>) -> Vec<(EffectId, T)> {
        let pending = self.state.outbox.pending().iter();
        pending
            .filter_map(|own| Some((own.id, wanted(&own.effect)?)))
            .collect()
    }

    /// What holds in every state.
    fn sound(&self) {
        let state = &self.state;
        if self.card().len() < LONG {
            let read = Document::parse(self.card()).expect("the card's text is JSON");
            assert!(
                read.root() == state.document().root(),
                "tree and text differ"
            );
        }
        if let Some(draft) = &state.draft {
            assert!(!draft.errors.is_empty(), "a draft without a reason");
        }
        assert_eq!(&*state.pane_text(), self.draft().unwrap_or(self.card()));
        self.all_kept();
    }

    /// The card and the draft are kept, or are about to be, and nothing older is written instead.
    fn all_kept(&self) {
        let kept = self.asked(|effect| match effect {
            Effect::Keep(record) => Some(record.clone()),
            _ => None,
        });
        assert_eq!(!kept.is_empty(), self.state.kept == Kept::Saving);
        for (at, (_, record)) in kept.iter().enumerate() {
            let own = match record {
                Record::Card(_) => self.state.work().map(Record::Card),
                Record::Settings(_) => Some(Record::Settings(self.state.settings())),
            };
            let own = own.filter(|own| own.replaces(record));
            assert!(
                own.is_none_or(|own| own == *record),
                "older work would be written"
            );
            let newer = kept.iter().skip(at + 1);
            let same = newer.filter(|(_, newer)| newer.replaces(record)).count();
            assert_eq!(same, 0, "two writes of the same work wait");
        }
    }
}
