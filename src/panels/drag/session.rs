//! One drag: what it carries, what was measured when it began, and where it would go.

use crate::interop::measure::{self, Rect};
use crate::interop::panes::{self, Pane};
use crate::interop::{event, page};
use crate::panels::outline::ROW;
use crate::preview::{NODE, node_at};
use crate::words::said;
use card_catalog::Family;
use card_editor::{Drop, Editor, Ground, Payload, Refused, Spot, grabbed, is_movable, target};
use card_json::{Node, NodeId};
use std::collections::HashMap;
use yew::prelude::*;

/// The attribute that names the kind a tile of the palette adds.
const KIND: &str = "data-kind";
/// What is never dragged by: fields, and handles of their own.
const STILL: &str = "input, textarea, select, [contenteditable], [data-still]";

/// Where things hang at a pointer, in pixels to the right and down, …
const BELOW: (f64, f64) = (14.0, 14.0);
/// … and at a finger.
const ABOVE: (f64, f64) = (-48.0, -96.0);

/// The elements that are moved about while something is dragged.
#[derive(Clone, Default, PartialEq)]
pub struct Marks {
    /// Line or frame of the place.
    pub line: NodeRef,
    /// What hangs at the pointer.
    pub float: NodeRef,
    /// The words in it.
    pub words: NodeRef,
}

/// A part of the page that takes drops, as it was when the drag began.
struct Field {
    pane: Pane,
    ground: Ground,
    selector: &'static str,
}

/// A drag under way.
pub struct Session {
    /// What is dragged.
    pub payload: Payload,
    editor: Editor,
    /// Why nothing can be dropped anywhere.
    blocked: Option<AttrValue>,
    fields: Vec<Field>,
    /// Where the pointer is in the window.
    pub at: (f64, f64),
    /// Whether a finger hides what is right below it.
    pub hidden: bool,
    found: Option<(usize, Result<Drop, Refused>)>,
}

impl Session {
    /// A drag that begins now; the page is measured.
    pub fn begin(
        payload: Payload,
        editor: Editor,
        blocked: Option<AttrValue>,
        at: (f64, f64),
    ) -> Self {
        let mut session = Self {
            payload,
            editor,
            blocked,
            fields: Vec::new(),
            at,
            hidden: false,
            found: None,
        };
        session.measure();
        session
    }

    /// Measures again: other parts of the page are in sight.
    pub fn measure(&mut self) {
        let nodes = self.editor.document.root().descendants();
        let ids: HashMap<u32, NodeId> = nodes.map(Node::id).map(|id| (id.number(), id)).collect();
        let spots = |rects: Vec<(u32, Rect)>| -> Vec<Spot> {
            let spot = |(number, rect)| {
                Some(Spot {
                    node: *ids.get(&number)?,
                    rect,
                })
            };
            rects.into_iter().filter_map(spot).collect()
        };
        let canvas = Pane::around("#preview").map(|pane| {
            let ground = Ground::canvas(spots(pane.rects("#preview [data-node]", NODE, false)));
            Field {
                pane,
                ground,
                selector: "#canvas",
            }
        });
        let outline = Pane::around("#outline").map(|pane| {
            let ground = Ground::outline(spots(pane.rects("#outline [data-row]", ROW, true)));
            Field {
                pane,
                ground,
                selector: "#outline",
            }
        });
        self.fields = canvas.into_iter().chain(outline).collect();
    }

    /// Looks where a drop would go now, and shows it.
    pub fn aim(&mut self, marks: &Marks) {
        if self.fields.iter().any(|field| !field.pane.is_same()) {
            self.measure();
        }
        let (x, y) = self.at;
        let mut points = self.fields.iter().enumerate();
        let under = points.find_map(|(at, field)| Some((at, field, field.pane.point(x, y)?)));
        self.found = under.map(|(at, field, (x, y))| {
            let (document, typing) = (&self.editor.document, self.editor.typing());
            let found = match &self.blocked {
                Some(why) => Err(Refused(why.to_string())),
                None => target(document, typing, self.payload, &field.ground, x, y),
            };
            (at, found)
        });
        self.show(marks);
    }

    fn show(&self, marks: &Marks) {
        let found = self
            .found
            .as_ref()
            .map(|(at, found)| (&self.fields[*at].pane, found));
        let (line, words, state) = match found {
            Some((pane, Ok(drop))) if drop.command(self.payload).is_some() => (
                Some(pane.in_window(drop.mark)),
                drop.words.as_str(),
                "place",
            ),
            Some((_, Ok(drop))) => (None, drop.words.as_str(), "stay"),
            Some((_, Err(Refused(why)))) => (None, why.as_str(), "refused"),
            None => (None, "", "none"),
        };
        measure::place(&marks.line, line);
        panes::say(&marks.words, &said(words), state);
        let (right, down) = if self.hidden { ABOVE } else { BELOW };
        panes::float(&marks.float, self.at.0 + right, self.at.1 + down);
    }

    /// Is the pointer over nothing that takes drops?
    pub fn is_nowhere(&self) -> bool {
        self.found.is_none()
    }

    /// Scrolls the pane under the pointer if it is near an edge. Whether it did.
    pub fn pull(&self) -> bool {
        let (x, y) = self.at;
        self.fields.iter().any(|field| field.pane.pull(x, y))
    }

    /// What the drop would do, and where the focus goes then.
    pub fn drop(self) -> Option<(card_editor::Command, &'static str)> {
        let (at, found) = self.found?;
        let command = found.ok()?.command(self.payload)?;
        Some((command, self.fields[at].selector))
    }
}

/// What a press would drag.
pub fn payload_of(pressed: &PointerEvent, editor: &Editor) -> Option<Payload> {
    if let Some(name) = event::nearest_attribute(pressed, KIND) {
        return kind_named(&name, editor).map(Payload::Kind);
    }
    let (document, typing) = (&editor.document, editor.typing());
    if event::closest(pressed, "[data-grip]") {
        let selected = editor.selection.node.map(Payload::Node);
        return selected.filter(|_| {
            editor
                .selection
                .node
                .is_some_and(|id| is_movable(document, typing, id))
        });
    }
    if event::closest(pressed, "#outline") {
        let row = node_at(pressed, ROW, document)?;
        return is_movable(document, typing, row).then_some(Payload::Node(row));
    }
    if !event::closest(pressed, "#preview") || event::closest(pressed, STILL) {
        return None;
    }
    let node = node_at(pressed, NODE, document)?;
    grabbed(document, typing, node).map(Payload::Node)
}

/// The kind of that name: of the card's own family, if it has one.
fn kind_named(name: &str, editor: &Editor) -> Option<&'static card_catalog::Kind> {
    let own = editor.typing().family();
    let mut families = own.into_iter().chain(Family::ALL);
    families.find_map(|family| card_catalog::kind(name, family))
}

/// Icon and words of what is dragged.
pub fn ghost(payload: Payload, editor: &Editor) -> (&'static str, AttrValue) {
    match payload {
        Payload::Kind(kind) => (kind.icon.name(), said(kind.title)),
        Payload::Node(node) => {
            let kind = editor.typing().kind(node);
            let icon = kind.map_or(card_catalog::Icon::Cube, |kind| kind.icon);
            let words = card_editor::describe(&editor.document, editor.typing(), node);
            (icon.name(), said(&words))
        }
    }
}

/// Marks the page while something is dragged, so that the pointer looks so everywhere.
pub fn mark_page(dragging: bool) {
    page::set_root_attribute("data-dragging", if dragging { "true" } else { "false" });
}
