//! What is made of the card's problems: which are listed, which are ignored, which are mended.

use super::{AppState, Destination, Effect};
use crate::words::t;
use card_catalog::Target;
use card_editor::Transaction;
use card_json::{Document, Edit, NodeId};
use card_lint::{Area, Diagnostic, Severity};
use std::rc::Rc;

/// For whom problems are listed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Reach {
    /// The card's target.
    #[default]
    Target,
    /// Any target there is.
    Any,
    /// Any way into Teams.
    Teams,
    /// One target, whichever the card's is.
    One(Target),
}

impl Reach {
    /// The targets it means.
    pub fn targets(self, own: Target) -> Vec<Target> {
        match self {
            Self::Target => vec![own],
            Self::Any => Target::ALL.to_vec(),
            Self::Teams => Target::INTO_TEAMS.to_vec(),
            Self::One(target) => vec![target],
        }
    }
}

/// Which problems are listed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct Filter {
    /// Of this area only.
    pub area: Option<Area>,
    /// Of this level only.
    pub severity: Option<Severity>,
    /// For these targets.
    pub reach: Reach,
}

impl Filter {
    /// Whether a problem is listed, wherever it was found.
    pub fn takes(&self, finding: &Diagnostic) -> bool {
        self.area.is_none_or(|area| area == finding.area)
            && self.severity.is_none_or(|level| level == finding.severity)
    }
}

/// A problem that its author has decided to live with.
#[derive(Clone)]
pub struct Ignored {
    /// The rule's code.
    pub code: Rc<str>,
    /// What it is about.
    pub node: NodeId,
    /// Some state of the card that has the node: nodes of other cards may have the same id.
    of: Document,
}

impl PartialEq for Ignored {
    fn eq(&self, other: &Self) -> bool {
        (&self.code, self.node) == (&other.code, other.node) && Document::akin(&self.of, &other.of)
    }
}

impl Ignored {
    /// Is what it is about in this document?
    pub fn lives_in(&self, document: &Document) -> bool {
        Document::akin(&self.of, document) && document.contains(self.node)
    }

    /// Is this it, in this document?
    pub fn is(&self, document: &Document, finding: &Diagnostic) -> bool {
        *self.code == *finding.code
            && self.node == finding.node
            && Document::akin(&self.of, document)
    }
}

/// A dialog about the card.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sheet {
    /// Its size.
    Size,
}

/// Everything about problems that is not computed.
#[derive(Clone, PartialEq, Default)]
pub struct Insight {
    /// Which are listed.
    pub filter: Filter,
    /// Which are not even counted.
    pub ignored: Rc<Vec<Ignored>>,
    /// The dialog that is open.
    pub sheet: Option<Sheet>,
}

/// What can be done about problems.
#[derive(Clone)]
pub enum InsightMsg {
    /// List others.
    Filter(Filter),
    /// Carry out many mends in one step: their edits, and the step's name.
    Mend(Vec<Edit>, String),
    /// Ignore a problem of this card: the rule's code, and what it is about.
    Ignore(&'static str, NodeId),
    /// Count a problem again.
    Restore(Ignored),
    /// Open or close a dialog.
    Sheet(Option<Sheet>),
    /// Put a part of the card on the clipboard.
    Copy(String),
    /// Save the card's parts as files.
    Download(Vec<String>),
}

impl AppState {
    pub(super) fn judge(&mut self, message: InsightMsg, now: f64) {
        match message {
            InsightMsg::Filter(filter) => Rc::make_mut(&mut self.insight).filter = filter,
            InsightMsg::Mend(edits, label) => {
                self.change(|editor| editor.commit(Transaction::new(label, edits), now));
            }
            InsightMsg::Ignore(code, node) => {
                let one = Ignored {
                    code: code.into(),
                    node,
                    of: self.document().clone(),
                };
                self.ignored_mut().push(one);
            }
            InsightMsg::Sheet(sheet) => {
                self.stop_series();
                Rc::make_mut(&mut self.insight).sheet = sheet;
            }
            InsightMsg::Copy(text) => self.copy(text.into(), t!("copied-json")),
            InsightMsg::Download(parts) => self.download_parts(parts),
            InsightMsg::Restore(one) => self.ignored_mut().retain(|other| *other != one),
        }
    }

    /// Changes the target. The sandbox goes with it: both say which way the card is sent.
    pub(super) fn aim(&mut self, target: Target) {
        Rc::make_mut(&mut self.view).target = target;
        let sandbox = match target {
            Target::ClassicWebhook => Destination::SandboxClassic,
            Target::Workflows => Destination::SandboxWorkflows,
            _ => return,
        };
        if self.sending.to != Destination::Webhook {
            Rc::make_mut(&mut self.sending).to = sandbox;
        }
    }

    fn download_parts(&mut self, parts: Vec<String>) {
        let total = parts.len();
        for (at, text) in parts.into_iter().enumerate() {
            let name = format!("card-{}-of-{total}.json", at + 1);
            let text = text.into();
            self.outbox.ask(Effect::Download { name, text });
        }
    }

    fn ignored_mut(&mut self) -> &mut Vec<Ignored> {
        Rc::make_mut(&mut Rc::make_mut(&mut self.insight).ignored)
    }

    /// The ignored problems of the card as text: on each line a code and a JSON Pointer.
    pub fn ignored_text(&self) -> String {
        let own = self.insight.ignored.iter();
        own.filter(|one| Document::akin(&one.of, self.document()))
            .filter_map(|one| {
                Some(format!(
                    "{} {}\n",
                    one.code,
                    self.document().pointer(one.node)?
                ))
            })
            .collect()
    }

    /// The card's ignored problems are these and no others: another tab, or the library, says so.
    pub(super) fn adopt_ignored(&mut self, text: Option<&str>) {
        let text = text.unwrap_or_default();
        if text != self.ignored_text() {
            let document = self.document().clone();
            self.ignored_mut()
                .retain(|one| !Document::akin(&one.of, &document));
            self.take_ignored(text);
            self.show_ignored_as_kept();
        }
    }

    /// Takes up what [`AppState::ignored_text`] has written; lines that mean nothing are dropped.
    pub fn take_ignored(&mut self, text: &str) {
        let document = self.document().clone();
        let read = |line: &str| {
            let (code, pointer) = line.split_once(' ')?;
            Some(Ignored {
                code: code.into(),
                node: document.resolve(pointer)?,
                of: document.clone(),
            })
        };
        let taken: Vec<Ignored> = text.lines().filter_map(read).collect();
        self.ignored_mut().extend(taken);
    }
}
