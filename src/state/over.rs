//! What is done right on the canvas: writing a text where it stands, and adding between elements.

use super::{AppState, FocusMsg};
use crate::preview::texts;
use card_editor::{Command, Gap, Writing, writing};
use card_json::{Node, NodeId};
use std::rc::Rc;

/// What is open on the canvas.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Over {
    /// The text that is being written: whose, and which property.
    pub writing: Option<(NodeId, &'static str)>,
    /// The menu of what can be added.
    pub adding: Option<Adding>,
}

/// A menu of what can stand in a gap.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Adding {
    /// The gap.
    pub gap: Gap,
    /// Where the menu opens, in pixels of the canvas.
    pub at: (i32, i32),
}

/// What happens there.
#[derive(Clone)]
pub enum OverMsg {
    /// Write the selection's text of that name, or its main one.
    Write(Option<&'static str>),
    /// The text is written.
    Written(String),
    /// Leave the text as it was.
    Leave,
    /// Open the menu of what can stand in a gap.
    Add(Adding),
    /// Close that menu.
    Close,
}

impl AppState {
    pub(super) fn over(&mut self, message: OverMsg, now: f64) {
        match message {
            OverMsg::Write(name) => self.write(name),
            OverMsg::Written(text) => self.written(text, now),
            OverMsg::Add(_) if self.draft.is_some() => self.tell_of_draft(),
            OverMsg::Add(adding) => self.open_over(Over {
                adding: Some(adding),
                ..Over::default()
            }),
            OverMsg::Leave | OverMsg::Close => self.open_over(Over::default()),
        }
    }

    fn open_over(&mut self, over: Over) {
        Rc::make_mut(&mut self.view).over = over;
    }

    /// Texts that are not drawn are written in the inspector.
    fn write(&mut self, name: Option<&str>) {
        if self.draft.is_some() {
            return self.tell_of_draft();
        }
        match self.written_in_place(name) {
            Some(writing) => self.open_over(Over {
                writing: Some(writing),
                ..Over::default()
            }),
            None => self.focus(FocusMsg::MainField),
        }
    }

    fn written_in_place(&self, name: Option<&str>) -> Option<(NodeId, &'static str)> {
        let node = self.editor.selection.node?;
        let typing = self.editor.typing();
        let all = texts(typing.kind(node)?).iter();
        let known = all.filter_map(|(name, _)| writing(self.document(), typing, node, name));
        let mut drawn = known.filter(|writing| !writing.text.is_empty());
        let wanted = |writing: &Writing| name.is_none_or(|name| writing.prop.name == name);
        let found = drawn.find(wanted)?;
        Some((node, found.prop.name))
    }

    fn written(&mut self, text: String, now: f64) {
        let Some((node, name)) = self.view.over.writing else {
            return;
        };
        self.open_over(Over::default());
        let before = writing(self.document(), self.editor.typing(), node, name);
        if before.is_some_and(|before| before.text != text) {
            let value = Some(Node::string(&*text));
            let name = name.into();
            self.edit(&Command::SetProp { node, name, value }, now);
        }
    }
}
