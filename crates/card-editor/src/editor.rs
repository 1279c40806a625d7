//! The editor's state, and how a command makes the next one.

mod together;

use std::cell::OnceCell;
use std::rc::Rc;

use card_catalog::Typing;
use card_json::{Document, NodeId, Splice, splice_between};

use crate::command::Command;
use crate::commands::{self, Step as Direction, range};
use crate::error::EditorError;
use crate::history::{History, Step};
use crate::scene::Scene;
use crate::selection::Selection;
use crate::transaction::{Group, Transaction};

/// A document being edited: a value. Each command makes a new one that shares what did not change.
///
/// Cloning is cheap. Equality compares pointers: two editors are equal if nothing happened between
/// them.
#[derive(Clone)]
pub struct Editor {
    /// The document.
    pub document: Document,
    /// What is selected in it.
    pub selection: Selection,
    /// What can be undone and redone.
    pub history: History,
    typing: Rc<OnceCell<Typing>>,
    splices: Rc<[Splice]>,
    revision: u64,
}

impl PartialEq for Editor {
    fn eq(&self, other: &Editor) -> bool {
        self.revision == other.revision
            && self.selection == other.selection
            && Document::ptr_eq(&self.document, &other.document)
            && self.history == other.history
    }
}

impl Editor {
    /// An editor for `document`, with nothing selected and nothing to undo.
    pub fn new(document: Document) -> Editor {
        Editor {
            document,
            selection: Selection::NONE,
            history: History::default(),
            typing: Rc::default(),
            splices: Rc::new([]),
            revision: 0,
        }
    }

    /// Carries out `command`. `now_ms` is the time in milliseconds from any fixed start; it only
    /// decides which keystrokes are undone together.
    ///
    /// A command that changes nothing (undo with nothing to undo, a value set to what it is) gives
    /// back an equal editor.
    ///
    /// # Errors
    /// [`EditorError`] says why not; this editor is as it was.
    pub fn perform(&self, command: &Command, now_ms: f64) -> Result<Editor, EditorError> {
        match command {
            Command::Retype(text) => self.retype(text, now_ms),
            Command::Amend(text) => self.rewritten("Mend the JSON", text, now_ms),
            Command::Restore(text) => self.rewritten("Restore a version", text, now_ms),
            Command::Reread(text) => self.rewritten("Read the file again", text, now_ms),
            Command::Format(style) => {
                Ok(self.replaced("Format JSON", self.document.format(*style), None, now_ms))
            }
            Command::Load(document) => Ok(self.load(document, now_ms)),
            Command::Select(node) => self.select(*node),
            Command::SelectToo(node) => self.select_several(*node, Selection::toggled),
            Command::SelectTo(node) => self.select_several(*node, |selection, _, node| {
                range::to(self.scene(), selection, node)
            }),
            Command::Extend(by) => {
                Ok(self.chosen(range::extend(self.scene(), &self.selection, *by)))
            }
            Command::SelectSiblings => {
                Ok(self.chosen(range::siblings(self.scene(), &self.selection)))
            }
            Command::SelectParent => Ok(self.step(Direction::Parent)),
            Command::SelectFirstChild => Ok(self.step(Direction::FirstChild)),
            Command::SelectNext => Ok(self.step(Direction::Next)),
            Command::SelectPrevious => Ok(self.step(Direction::Previous)),
            Command::SelectFirst => Ok(self.step(Direction::First)),
            Command::SelectLast => Ok(self.step(Direction::Last)),
            Command::Undo => Ok(self.travel(self.history.undo(self.state("")))),
            Command::Redo => Ok(self.travel(self.history.redo(self.state("")))),
            Command::PasteAll(values) => self.paste_all(values, now_ms),
            change => self.change(change, now_ms),
        }
    }

    /// The same with another text, as one step.
    fn rewritten(&self, label: &str, text: &str, now_ms: f64) -> Result<Editor, EditorError> {
        let document = self.document.retype(text).map_err(EditorError::Syntax)?;
        Ok(self.replaced(label, document, None, now_ms))
    }

    fn change(&self, change: &Command, now_ms: f64) -> Result<Editor, EditorError> {
        if let Some(nodes) = self.meant_together(change) {
            return self.perform_on_all(&nodes, change, now_ms);
        }
        match commands::plan(self.scene(), self.selection.node, change)? {
            Some(transaction) => self.commit(transaction, now_ms),
            None => Ok(self.clone()),
        }
    }

    /// Carries out a transaction made elsewhere, such as a linter's fix.
    ///
    /// # Errors
    /// [`EditorError::Edit`] if an edit does not fit the document. Nothing has changed then.
    pub fn commit(&self, transaction: Transaction, now_ms: f64) -> Result<Editor, EditorError> {
        let next = self.carried_out(&transaction)?;
        let brought = next.brought(&transaction);
        let mut next = next.with_fresh_ids(&brought)?;
        let before = self.state(&transaction.label);
        next.history = self.history.record(before, transaction.group, now_ms);
        Ok(next)
    }

    fn with_document(&self, document: Document, splices: Vec<Splice>) -> Editor {
        Editor {
            document,
            selection: self.selection.clone(),
            history: self.history.clone(),
            typing: Rc::default(),
            splices: splices.into(),
            revision: self.revision + 1,
        }
    }

    fn retype(&self, text: &str, now_ms: f64) -> Result<Editor, EditorError> {
        let document = self.document.retype(text).map_err(EditorError::Syntax)?;
        Ok(self.replaced("Edit JSON", document, Some(Group::Text), now_ms))
    }

    /// `document` (with the ids of the present one) in place of the present one.
    fn replaced(
        &self,
        label: &str,
        document: Document,
        group: Option<Group>,
        now_ms: f64,
    ) -> Editor {
        if document.text() == self.document.text() {
            return self.clone();
        }
        let splices = self.splices_to(&document);
        let mut next = self.with_document(document, splices);
        next.selection = self.selection.carried(&self.document, &next.document);
        next.history = self.history.record(self.state(label), group, now_ms);
        next
    }

    fn load(&self, document: &Document, now_ms: f64) -> Editor {
        let splices = self.splices_to(document);
        let mut next = self.with_document(document.clone(), splices);
        next.selection = Selection::NONE;
        next.history = self
            .history
            .record(self.state("Open another card"), None, now_ms);
        next
    }

    fn select(&self, node: Option<NodeId>) -> Result<Editor, EditorError> {
        if let Some(gone) = node.filter(|id| self.document.node(*id).is_none()) {
            return Err(EditorError::Gone(gone));
        }
        Ok(self.chosen(node.map_or(Selection::NONE, Selection::of)))
    }

    fn select_several(
        &self,
        node: NodeId,
        choose: impl FnOnce(&Selection, &Document, NodeId) -> Selection,
    ) -> Result<Editor, EditorError> {
        if self.document.node(node).is_none() {
            return Err(EditorError::Gone(node));
        }
        Ok(self.chosen(choose(&self.selection, &self.document, node)))
    }

    fn chosen(&self, selection: Selection) -> Editor {
        if self.selection == selection {
            return self.clone();
        }
        Editor {
            selection,
            history: self.history.pause(),
            splices: Rc::new([]),
            revision: self.revision + 1,
            ..self.clone()
        }
    }

    fn step(&self, direction: Direction) -> Editor {
        let node = commands::step(self.scene(), self.selection.node, direction);
        self.select(node).unwrap_or_else(|_| self.clone())
    }

    fn travel(&self, found: Option<(Step, History)>) -> Editor {
        let Some((step, history)) = found else {
            return self.clone();
        };
        let splices = self.splices_to(&step.document);
        let next = self.with_document(step.document, splices);
        Editor {
            selection: step.selection,
            history,
            ..next
        }
    }

    fn splices_to(&self, document: &Document) -> Vec<Splice> {
        splice_between(self.document.text(), document.text())
            .into_iter()
            .collect()
    }

    fn state(&self, label: &str) -> Step {
        let (document, selection) = (self.document.clone(), self.selection.clone());
        Step {
            label: label.into(),
            document,
            selection,
        }
    }

    fn scene(&self) -> Scene<'_> {
        Scene::new(&self.document, self.typing())
    }

    /// What the catalogue makes of the document; found once for each document, when first asked.
    pub fn typing(&self) -> &Typing {
        self.typing.get_or_init(|| Typing::of(&self.document))
    }

    /// What the last command did to the text, in order; each splice in coordinates of the text
    /// after those before it. Empty if it only moved the selection.
    pub fn last_splices(&self) -> &[Splice] {
        &self.splices
    }

    /// Counts the commands that changed something, the selection included.
    pub fn revision(&self) -> u64 {
        self.revision
    }

    /// Is there anything to undo?
    pub fn can_undo(&self) -> bool {
        self.history.undo_steps() > 0
    }

    /// Is there anything to redo?
    pub fn can_redo(&self) -> bool {
        self.history.redo_steps() > 0
    }

    /// What undo would take back: "Change title of Section 1".
    pub fn undo_label(&self) -> Option<&str> {
        self.history.undo_label()
    }

    /// What redo would do again.
    pub fn redo_label(&self) -> Option<&str> {
        self.history.redo_label()
    }
}
