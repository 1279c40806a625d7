//! The outline: one row for each element, and for each list of small parts (the facts of a
//! section).

use std::collections::HashMap;

use card_catalog::{Element, Icon, Kind, PropSpec, Typing};
use card_json::{Document, Node, NodeId};

use crate::names::{kind_title, numbered};
use crate::scene::{Scene, list_slots, takes_one_kind};

/// A row of the outline.
#[derive(Debug, Clone, PartialEq)]
pub struct OutlineRow {
    /// What a click selects: an element, or the array of a list of parts.
    pub id: NodeId,
    /// How far it is indented; 0 for a card.
    pub depth: usize,
    /// The kind of the element, or of the parts; `None` for a type the catalogue does not know.
    pub kind: Option<&'static Kind>,
    /// The list, if the row stands for one.
    pub list: Option<&'static PropSpec>,
    /// The picture beside it.
    pub icon: Icon,
    /// What it is: "Section 1", "Facts", or the type it names itself.
    pub title: String,
    /// The text that tells it from its like: "View build", "Stage, Duration". May be empty.
    pub label: String,
    /// Has it rows below it?
    pub has_children: bool,
    /// Can it be moved, duplicated and wrapped (it is an item of a list)?
    pub movable: bool,
}

/// The rows, in document order. Empty if the document holds no card.
pub fn outline(document: &Document, typing: &Typing) -> Vec<OutlineRow> {
    let mut builder = Builder::new(Scene::new(document, typing));
    let elements: Vec<Element<'_>> = typing.elements().collect();
    builder.count_alike(&elements);
    for element in elements {
        builder.element(element);
    }
    builder.rows
}

/// The row that stands for `node`: its own, else that of the nearest thing around it.
pub fn row_at(rows: &[OutlineRow], document: &Document, node: NodeId) -> Option<usize> {
    let at = |id: NodeId| rows.iter().position(|row| row.id == id);
    at(node).or_else(|| document.ancestors(node).into_iter().find_map(at))
}

/// A list that holds the same kind of object: (array, kind).
type Alike = (NodeId, Option<&'static str>);

struct Builder<'a> {
    scene: Scene<'a>,
    rows: Vec<OutlineRow>,
    /// Depths of the elements that have a row.
    depths: HashMap<NodeId, (usize, usize)>,
    totals: HashMap<Alike, usize>,
    seen: HashMap<Alike, usize>,
}

impl<'a> Builder<'a> {
    fn new(scene: Scene<'a>) -> Builder<'a> {
        Builder {
            scene,
            rows: Vec::new(),
            depths: HashMap::new(),
            totals: HashMap::new(),
            seen: HashMap::new(),
        }
    }

    fn alike(&self, element: &Element<'_>) -> Option<Alike> {
        let list = self.scene.document.parent(element.node.id())?;
        Some((list, element.kind.map(|kind| kind.name)))
    }

    fn count_alike(&mut self, elements: &[Element<'_>]) {
        for key in elements
            .iter()
            .filter_map(|element| self.alike(element))
            .collect::<Vec<_>>()
        {
            *self.totals.entry(key).or_default() += 1;
        }
    }

    fn element(&mut self, element: Element<'a>) {
        let id = element.node.id();
        let parent = self.parent_row(id);
        if let (Some(slot), Some(owner)) = (element.slot, self.scene.typing.parent(id))
            && let Some(kind) = part_of_list(slot)
        {
            self.list_of_parts(owner, slot, kind);
            return;
        }
        let depth = parent.map_or(0, |(_, depth)| depth + 1);
        let movable = self.in_list(id);
        let title = self.title(&element, movable);
        self.push(
            parent,
            OutlineRow {
                id,
                depth,
                kind: element.kind,
                list: None,
                icon: element.kind.map_or(Icon::Cube, |kind| kind.icon),
                title,
                label: label(element),
                has_children: false,
                movable,
            },
        );
    }

    /// One row for the whole list, when its first item comes by; none in elements that are little
    /// more than that list.
    fn list_of_parts(&mut self, owner: NodeId, slot: &'static PropSpec, kind: &'static Kind) {
        let Some(list) = self
            .scene
            .node(owner)
            .and_then(|owner| owner.get(slot.name))
        else {
            return;
        };
        let whole = self.scene.kind(owner).is_some_and(is_just_parts);
        if whole || self.depths.contains_key(&list.id()) {
            return;
        }
        let parent = self.depths.get(&owner).copied();
        self.push(
            parent,
            OutlineRow {
                id: list.id(),
                depth: parent.map_or(0, |(_, depth)| depth + 1),
                kind: Some(kind),
                list: Some(slot),
                icon: kind.icon,
                title: slot.title.to_owned(),
                label: labels_of(list, slot),
                has_children: false,
                movable: false,
            },
        );
    }

    fn push(&mut self, parent: Option<(usize, usize)>, row: OutlineRow) {
        if let Some((at, _)) = parent {
            self.rows[at].has_children = true;
        }
        self.depths.insert(row.id, (self.rows.len(), row.depth));
        self.rows.push(row);
    }

    /// Row and depth of the nearest element around `id` that has a row.
    fn parent_row(&self, id: NodeId) -> Option<(usize, usize)> {
        let mut above = self.scene.elements_up(id).skip(1);
        above.find_map(|id| self.depths.get(&id).copied())
    }

    fn in_list(&self, id: NodeId) -> bool {
        let parent = self
            .scene
            .document
            .parent(id)
            .and_then(|parent| self.scene.node(parent));
        parent.is_some_and(|parent| parent.as_array().is_some())
            && self.scene.typing.slot(id).is_some()
    }

    fn title(&mut self, element: &Element<'_>, in_list: bool) -> String {
        let words = kind_title(*element);
        let Some(key) = self.alike(element).filter(|_| in_list) else {
            return words;
        };
        let seen = self.seen.entry(key).or_default();
        *seen += 1;
        let only_kind = element
            .slot
            .and_then(|slot| slot.ty.accept())
            .is_some_and(takes_one_kind);
        let several = only_kind || self.totals.get(&key).is_some_and(|total| *total > 1);
        numbered(words, several.then_some(*seen))
    }
}

/// The kind of the parts, if the slot is a list of small parts that need no row each.
pub(crate) fn part_of_list(slot: &'static PropSpec) -> Option<&'static Kind> {
    let accept = slot.ty.accept().filter(|_| slot.ty.is_many())?;
    let mut kinds = accept.candidates();
    let only = kinds.next().filter(|kind| is_small(kind))?;
    kinds.next().is_none().then_some(only)
}

/// Is an object of `kind` edited whole within the row of a list? A name and a value are, a column
/// is not.
fn is_small(kind: &Kind) -> bool {
    const SMALL: usize = 3;
    let shown = kind
        .props
        .iter()
        .filter(|prop| prop.control != Some(card_catalog::Control::Hidden));
    kind.slots().next().is_none() && shown.count() <= SMALL
}

/// Are lists of small parts all that `kind` can hold?
fn is_just_parts(kind: &'static Kind) -> bool {
    list_slots(kind).all(|(slot, _)| part_of_list(slot).is_some())
}

/// The element's own label, else those of the parts it holds.
fn label(element: Element<'_>) -> String {
    if let Some(own) = element.label() {
        return one_line(own);
    }
    let Some(kind) = element.kind.filter(|kind| is_just_parts(kind)) else {
        return String::new();
    };
    let lists = list_slots(kind).filter_map(|(slot, _)| Some((element.node.get(slot.name)?, slot)));
    let labels: Vec<String> = lists.map(|(list, slot)| labels_of(list, slot)).collect();
    labels.join(", ")
}

fn labels_of(list: &Node, slot: &'static PropSpec) -> String {
    const SHOWN: usize = 8;
    let items = list.as_array().unwrap_or(&[]).iter();
    let elements = items.filter_map(|item| Element::in_slot(item, slot));
    let labels = elements.filter_map(|element| element.label().map(one_line));
    labels.take(SHOWN).collect::<Vec<_>>().join(", ")
}

/// The text in one line, not longer than a row can show.
fn one_line(text: &str) -> String {
    const SHOWN: usize = 120;
    let mut line = String::new();
    for word in text.split_whitespace() {
        if line.chars().count() > SHOWN {
            break;
        }
        if !line.is_empty() {
            line.push(' ');
        }
        line.push_str(word);
    }
    line.chars().take(SHOWN).collect()
}
