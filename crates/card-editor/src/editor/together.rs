//! Commands about several selected elements, and pasting several: one step of undo each.

use card_catalog::Role;
use card_json::{Edit, Node, NodeId, Splice};

use super::Editor;
use crate::command::Command;
use crate::commands::{self, several};
use crate::error::EditorError;
use crate::panels::drop::Payload;
use crate::selection::{Selection, tops};
use crate::transaction::{Then, Transaction};

/// What a change made of several transactions has brought so far.
struct Progress {
    editor: Editor,
    splices: Vec<Splice>,
    inserted: Vec<NodeId>,
    landed: Vec<NodeId>,
}

impl Editor {
    /// The selected elements that a command about one of them is about; `None` if it is about one
    /// element alone.
    pub(super) fn meant_together(&self, command: &Command) -> Option<Vec<NodeId>> {
        let subject = subject(command)?;
        let meant = self.selection.is_several() && self.selection.contains(subject);
        let nodes = meant.then(|| tops(&self.document, self.selection.nodes()));
        // Beside one of themselves only the grabbed one can go.
        nodes.filter(
            |nodes| !matches!(command, Command::PutBeside { node, .. } if nodes.contains(node)),
        )
    }

    /// Carries out on all of `nodes`, which stand in document order, what `command` asks of one.
    pub(super) fn perform_on_all(
        &self,
        nodes: &[NodeId],
        command: &Command,
        now_ms: f64,
    ) -> Result<Editor, EditorError> {
        let scene = self.scene();
        let transaction = match command {
            Command::Remove(_) => several::remove(scene, nodes)?,
            Command::Duplicate(_) => several::duplicate(scene, nodes)?,
            Command::MoveBy { delta, .. } => several::move_by(scene, nodes, *delta)?,
            Command::Wrap { kind, .. } => several::wrap(scene, nodes, kind)?,
            moving => return self.move_all(nodes, moving, now_ms),
        };
        self.commit(transaction, now_ms)
    }

    /// The first goes where it is told, the others right behind it.
    fn move_all(
        &self,
        nodes: &[NodeId],
        command: &Command,
        now_ms: f64,
    ) -> Result<Editor, EditorError> {
        let mut progress = self.begin();
        let mut last: Option<NodeId> = None;
        for node in nodes {
            let next = match last {
                None => aimed_at(command, *node),
                Some(last) => behind(&progress.editor, *node, last)?,
            };
            progress.perform(&next, None)?;
            last = Some(*node);
        }
        progress.landed = nodes.to_vec();
        let label = format!("Move {} elements", nodes.len());
        self.finish(progress, &label, now_ms)
    }

    /// Pastes values one behind the other: elements behind elements, actions behind actions.
    pub(super) fn paste_all(&self, values: &[Node], now_ms: f64) -> Result<Editor, EditorError> {
        let mut progress = self.begin();
        let start = self.selection.nodes().last().copied();
        for value in values {
            let role =
                commands::pasted_kind(progress.editor.scene(), start, value).map(|kind| kind.role);
            let at = progress.last_of(role).or(start);
            progress.perform(&Command::Paste(value.clone()), at)?;
            progress.landed.extend(progress.editor.selection.node);
        }
        let label = format!("Paste {} elements", values.len());
        self.finish(progress, &label, now_ms)
    }

    fn begin(&self) -> Progress {
        Progress {
            editor: self.clone(),
            splices: Vec::new(),
            inserted: Vec::new(),
            landed: Vec::new(),
        }
    }

    /// What has come about since this editor, as one step.
    fn finish(&self, progress: Progress, label: &str, now_ms: f64) -> Result<Editor, EditorError> {
        if progress.splices.is_empty() {
            return Ok(self.clone());
        }
        let mut next = Editor {
            splices: progress.splices.into(),
            revision: self.revision + 1,
            ..progress.editor
        }
        .with_fresh_ids(&progress.inserted)?;
        let lead = progress.landed.last().copied();
        let anchor = progress.landed.first().copied();
        next.selection = Selection::among(&next.document, progress.landed, lead, anchor);
        next.history = self.history.record(self.state(label), None, now_ms);
        Ok(next)
    }
}

impl Progress {
    /// Carries out one more command, as if `selected` were selected.
    fn perform(&mut self, command: &Command, selected: Option<NodeId>) -> Result<(), EditorError> {
        let planned = commands::plan(self.editor.scene(), selected, command)?;
        let Some(transaction) = planned else {
            return Ok(());
        };
        let next = self.editor.carried_out(&transaction)?;
        self.splices.extend(next.splices.iter().cloned());
        self.inserted.extend(next.brought(&transaction));
        self.editor = next;
        Ok(())
    }

    /// The last that landed of those that play this role in a card.
    fn last_of(&self, role: Option<Role>) -> Option<NodeId> {
        let typing = self.editor.typing();
        let alike = |id: &&NodeId| typing.kind(**id).map(|kind| kind.role) == role;
        self.landed.iter().rev().find(alike).copied()
    }
}

/// The element a command is about, where the same can be asked of several.
fn subject(command: &Command) -> Option<NodeId> {
    match command {
        Command::Remove(node)
        | Command::Duplicate(node)
        | Command::MoveOut(node)
        | Command::MoveInto(node)
        | Command::MoveBy { node, .. }
        | Command::Move { node, .. }
        | Command::Wrap { node, .. }
        | Command::PutBeside {
            what: Payload::Node(node),
            ..
        } => Some(*node),
        _ => None,
    }
}

/// The same move of another element.
fn aimed_at(command: &Command, own: NodeId) -> Command {
    let mut command = command.clone();
    match &mut command {
        Command::MoveOut(node) | Command::MoveInto(node) | Command::Move { node, .. } => {
            *node = own
        }
        Command::PutBeside { what, .. } => *what = Payload::Node(own),
        _ => {}
    }
    command
}

/// The move of an element right behind another.
fn behind(editor: &Editor, node: NodeId, last: NodeId) -> Result<Command, EditorError> {
    let place = editor.scene().place(last).ok_or(EditorError::Gone(last))?;
    Ok(Command::Move {
        node,
        parent: place.owner,
        slot: place.key,
        index: place.index + 1,
    })
}

impl Editor {
    /// The document after a transaction and the selection it asks for, not yet a step of history.
    pub(super) fn carried_out(&self, transaction: &Transaction) -> Result<Editor, EditorError> {
        let (document, splices) = self.document.apply_traced(&transaction.edits)?;
        let mut next = self.with_document(document, splices);
        let after = &next.document;
        next.selection = match &transaction.then {
            Then::Keep => self.selection.carried(&self.document, after),
            Then::Select(node) => Selection::of(*node).carried(&self.document, after),
            Then::Land(landing) => landing.find(after).map_or(Selection::NONE, Selection::of),
            Then::LandAll(landings) => {
                let nodes = landings.iter().filter_map(|landing| landing.find(after));
                Selection::among(after, nodes, None, None)
            }
        };
        Ok(next)
    }

    /// What a transaction that was carried out has brought.
    pub(super) fn brought(&self, transaction: &Transaction) -> Vec<NodeId> {
        let landings = transaction.inserted.iter();
        landings
            .filter_map(|landing| landing.find(&self.document))
            .collect()
    }

    /// The same change, with the `id` properties in `inserted` made unique.
    pub(super) fn with_fresh_ids(self, inserted: &[NodeId]) -> Result<Editor, EditorError> {
        let edits: Vec<Edit> = commands::fresh_ids(self.scene(), inserted);
        if edits.is_empty() {
            return Ok(self);
        }
        let (document, more) = self.document.apply_traced(&edits)?;
        let splices = self.splices.iter().cloned().chain(more).collect();
        let selection = self.selection.clone();
        Ok(Editor {
            revision: self.revision,
            selection,
            ..self.with_document(document, splices)
        })
    }
}
