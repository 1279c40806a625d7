//! Undo and redo: a list of documents. Snapshots share all that did not change.

use std::rc::Rc;

use card_json::Document;

use crate::selection::Selection;
use crate::transaction::Group;

/// Steps that can be undone at least, if so many were made.
pub const HISTORY_STEPS: usize = 200;
/// How far the list may outgrow [`HISTORY_STEPS`] before it is cut: cutting costs one copy of it.
const SLACK: usize = 50;
/// Typing in one place is one step while the pauses stay below this, in milliseconds.
pub const TYPING_PAUSE_MS: f64 = 1000.0;

/// The state a step leads back (or forth) to.
#[derive(Clone)]
pub(crate) struct Step {
    pub(crate) label: Rc<str>,
    pub(crate) document: Document,
    pub(crate) selection: Selection,
}

struct Frame {
    step: Step,
    below: Stack,
    depth: usize,
}

/// A stack whose clones share their frames.
#[derive(Clone, Default)]
struct Stack(Option<Rc<Frame>>);

impl Stack {
    fn depth(&self) -> usize {
        self.0.as_ref().map_or(0, |frame| frame.depth)
    }

    fn top(&self) -> Option<&Step> {
        self.0.as_ref().map(|frame| &frame.step)
    }

    fn push(&self, step: Step) -> Stack {
        Stack(Some(Rc::new(Frame {
            step,
            below: self.clone(),
            depth: self.depth() + 1,
        })))
    }

    fn pop(&self) -> Option<(Step, Stack)> {
        self.0
            .as_ref()
            .map(|frame| (frame.step.clone(), frame.below.clone()))
    }

    /// The newest `keep` steps.
    fn trimmed(&self, keep: usize) -> Stack {
        let mut kept = Vec::with_capacity(keep);
        let mut at = &self.0;
        while let Some(frame) = at.as_ref().filter(|_| kept.len() < keep) {
            kept.push(frame.step.clone());
            at = &frame.below.0;
        }
        kept.into_iter()
            .rev()
            .fold(Stack::default(), |stack, step| stack.push(step))
    }

    fn ptr_eq(&self, other: &Stack) -> bool {
        match (&self.0, &other.0) {
            (Some(one), Some(two)) => Rc::ptr_eq(one, two),
            (None, None) => true,
            _ => false,
        }
    }
}

/// What can be undone and redone. Cloning is cheap; equality compares pointers.
#[derive(Clone, Default)]
pub struct History {
    undo: Stack,
    redo: Stack,
    typing: Option<(Group, f64)>,
}

impl PartialEq for History {
    fn eq(&self, other: &History) -> bool {
        self.undo.ptr_eq(&other.undo) && self.redo.ptr_eq(&other.redo)
    }
}

impl History {
    /// How many steps can be undone.
    pub fn undo_steps(&self) -> usize {
        self.undo.depth()
    }

    /// How many steps can be redone.
    pub fn redo_steps(&self) -> usize {
        self.redo.depth()
    }

    /// What undo would take back: "Change title of Section 1".
    pub fn undo_label(&self) -> Option<&str> {
        self.undo.top().map(|step| &*step.label)
    }

    /// What redo would do again.
    pub fn redo_label(&self) -> Option<&str> {
        self.redo.top().map(|step| &*step.label)
    }

    /// A change was made at `now_ms`; `before` is the state ahead of it. Typing that goes on in
    /// the same place adds no step of its own.
    pub(crate) fn record(&self, before: Step, group: Option<Group>, now_ms: f64) -> History {
        let undo = match self.continues(group.as_ref(), now_ms) {
            true => self.undo.clone(),
            false => self.undo.push(before),
        };
        let undo = match undo.depth() > HISTORY_STEPS + SLACK {
            true => undo.trimmed(HISTORY_STEPS),
            false => undo,
        };
        History {
            undo,
            redo: Stack::default(),
            typing: group.map(|group| (group, now_ms)),
        }
    }

    fn continues(&self, group: Option<&Group>, now_ms: f64) -> bool {
        let Some((open, since)) = &self.typing else {
            return false;
        };
        let pause = now_ms - since;
        self.undo.depth() > 0 && group == Some(open) && (0.0..=TYPING_PAUSE_MS).contains(&pause)
    }

    /// The next change is a step of its own, whatever it is.
    pub(crate) fn pause(&self) -> History {
        History {
            typing: None,
            ..self.clone()
        }
    }

    /// The state before the newest step, given the present one (`now.label` is not read).
    pub(crate) fn undo(&self, now: Step) -> Option<(Step, History)> {
        let (step, undo) = self.undo.pop()?;
        let redo = self.redo.push(Step {
            label: step.label.clone(),
            ..now
        });
        Some((
            step,
            History {
                undo,
                redo,
                typing: None,
            },
        ))
    }

    /// The state after the step undone last, given the present one (`now.label` is not read).
    pub(crate) fn redo(&self, now: Step) -> Option<(Step, History)> {
        let (step, redo) = self.redo.pop()?;
        let undo = self.undo.push(Step {
            label: step.label.clone(),
            ..now
        });
        Some((
            step,
            History {
                undo,
                redo,
                typing: None,
            },
        ))
    }
}
