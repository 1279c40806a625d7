//! The inspector: every property of an object, by section, with value and control.

use std::ops::Range;
use std::rc::Rc;

use card_catalog::{Claim, Element, Family, Kind, PropSpec, Section, Target, Ty, Typing};
use card_json::{Document, Node, NodeId};

use crate::names::{full_name, kind_title};
use crate::panels::control::Control;
use crate::panels::outline::part_of_list;
use crate::panels::value::RowValue;
use crate::scene::Scene;

/// What the inspector shows of one node.
#[derive(Debug, Clone, PartialEq)]
pub struct Inspection {
    /// The node.
    pub node: NodeId,
    /// What it is: "Facts", "Text".
    pub title: String,
    /// What it is and where: "Image in Column 2".
    pub description: String,
    /// Its kind; `None` for what the catalogue does not know, and for lists and plain values.
    pub kind: Option<&'static Kind>,
    /// Its properties in section order; within a section in catalogue order.
    pub rows: Vec<Row>,
    /// Which rows belong to which section.
    pub sections: Vec<(Section, Range<usize>)>,
    /// Properties the catalogue does not know.
    pub other: Vec<(Rc<str>, Node)>,
}

impl Inspection {
    /// The rows of one section.
    pub fn section(&self, section: Section) -> &[Row] {
        let range = self
            .sections
            .iter()
            .find(|(own, _)| *own == section)
            .map(|(_, range)| range);
        range
            .and_then(|range| self.rows.get(range.clone()))
            .unwrap_or(&[])
    }

    /// The row of the property called `name`.
    pub fn row(&self, name: &str) -> Option<&Row> {
        self.rows.iter().find(|row| row.prop.name == name)
    }
}

/// One property.
#[derive(Debug, Clone, PartialEq)]
pub struct Row {
    /// What the catalogue says of it: help, default, claims.
    pub prop: &'static PropSpec,
    /// The object that owns it: what to name in `SetProp`.
    pub node: NodeId,
    /// All objects that are edited at once, where they are several.
    pub nodes: Option<Rc<[NodeId]>>,
    /// What the user reads before the control: "Title", "2 · Name".
    pub title: String,
    /// What is there.
    pub value: RowValue,
    /// What edits it.
    pub control: Control,
    /// Other ways to edit it, for a property of several types.
    pub alternatives: Vec<Control>,
    /// The items, if it is a list.
    pub items: Vec<Item>,
    /// What an item of the list is called, to add one: "Fact". Empty if it is no list.
    pub item_title: &'static str,
}

impl Row {
    /// What `target` does with it, if it does not simply work there.
    pub fn claim(&self, target: Target) -> Option<&'static Claim> {
        self.prop.claim(target)
    }

    /// The value's node, to select it or to show problems beside it.
    pub fn value_id(&self) -> Option<NodeId> {
        self.value.node().map(Node::id)
    }
}

/// One item of a list.
#[derive(Debug, Clone, PartialEq)]
pub struct Item {
    /// The item: to select, move or remove it.
    pub node: NodeId,
    /// Its number, from 1.
    pub number: usize,
    /// What it is: "Fact", or the type it names itself.
    pub title: String,
    /// The text that tells it from its like. May be empty.
    pub label: String,
    /// Its properties, where it is small enough to be edited within the list.
    pub rows: Vec<Row>,
    /// The value itself, where the list is one of plain values.
    pub value: Option<Node>,
}

/// What the inspector shows of `node`. `None` if the node is not in the document.
///
/// A card, an element or a record shows its properties; the array of a list shows that list; any
/// other object shows its properties as unknown ones.
pub fn inspect(document: &Document, typing: &Typing, node: NodeId) -> Option<Inspection> {
    let scene = Scene::new(document, typing);
    let found = scene.node(node)?;
    let element = typing.element(node);
    let kind = element.and_then(|element| element.kind);
    let list = scene.property(node).filter(|_| found.as_array().is_some());
    let rows = match (kind, list) {
        (Some(kind), _) => rows_of(scene, found, kind),
        (None, Some((owner, spec))) => scene
            .node(owner)
            .map(|owner| row(scene, owner, spec))
            .into_iter()
            .collect(),
        (None, None) => Vec::new(),
    };
    Some(Inspection {
        node,
        title: title(scene, node, element, list.map(|(_, spec)| spec)),
        description: full_name(scene, node),
        kind,
        sections: sections(&rows),
        rows,
        other: others(found, kind, element.and_then(|element| element.family)),
    })
}

fn title(
    scene: Scene<'_>,
    id: NodeId,
    element: Option<Element<'_>>,
    list: Option<&PropSpec>,
) -> String {
    match (element, list) {
        (Some(element), _) => kind_title(element),
        (None, Some(spec)) => spec.title.to_owned(),
        (None, None) => crate::names::name(scene, id),
    }
}

pub(crate) fn rows_of(scene: Scene<'_>, owner: &Node, kind: &'static Kind) -> Vec<Row> {
    let by_section = Section::ALL.iter().flat_map(|section| {
        kind.props
            .iter()
            .filter(move |spec| spec.section == *section)
    });
    by_section
        .filter(|spec| Control::of(spec, None) != Control::Hidden)
        .map(|spec| row(scene, owner, spec))
        .collect()
}

fn row(scene: Scene<'_>, owner: &Node, spec: &'static PropSpec) -> Row {
    let value = RowValue::of(owner, spec);
    let control = Control::of(spec, owner.get(spec.name));
    let listed = control == Control::Items;
    let alternatives = Control::alternatives(spec, owner.get(spec.name));
    Row {
        prop: spec,
        node: owner.id(),
        nodes: None,
        title: spec.title.to_owned(),
        items: if listed {
            items(scene, &value, spec)
        } else {
            Vec::new()
        },
        item_title: if listed { item_title(&spec.ty) } else { "" },
        value,
        control,
        alternatives,
    }
}

fn item_title(ty: &Ty) -> &'static str {
    match ty {
        Ty::Many(accept) => match accept.implied().or_else(|| only(accept.candidates())) {
            Some(kind) => kind.title,
            None => "Item",
        },
        Ty::List(Ty::Record(kind)) => kind.title,
        Ty::Either(types) => types
            .iter()
            .find(|ty| ty.is_many())
            .map_or("Item", item_title),
        _ => "Item",
    }
}

fn only<T>(mut items: impl Iterator<Item = T>) -> Option<T> {
    let first = items.next();
    first.filter(|_| items.next().is_none())
}

fn items(scene: Scene<'_>, value: &RowValue, spec: &'static PropSpec) -> Vec<Item> {
    let nodes = value.node().and_then(Node::as_array).unwrap_or(&[]);
    nodes
        .iter()
        .zip(1..)
        .map(|(node, number)| item(scene, node, number, spec))
        .collect()
}

fn item(scene: Scene<'_>, node: &Node, number: usize, spec: &'static PropSpec) -> Item {
    let id = node.id();
    let Some(element) = Element::in_slot(node, spec) else {
        let label = node.as_str().unwrap_or_default().to_owned();
        let title = item_title(&spec.ty).to_owned();
        return Item {
            node: id,
            number,
            title,
            label,
            rows: Vec::new(),
            value: Some(node.clone()),
        };
    };
    let inline = part_of_list(spec).is_some() || spec.ty.accept().is_none();
    let mut rows = match element.kind.filter(|_| inline) {
        Some(kind) => rows_of(scene, node, kind),
        None => Vec::new(),
    };
    if let Some(first) = rows.first_mut() {
        first.title = format!("{number} · {}", first.title);
    }
    let label = element.label().unwrap_or_default().to_owned();
    Item {
        node: id,
        number,
        title: kind_title(element),
        label,
        rows,
        value: None,
    }
}

pub(crate) fn sections(rows: &[Row]) -> Vec<(Section, Range<usize>)> {
    let ranges = Section::ALL.into_iter().filter_map(|section| {
        let start = rows.iter().position(|row| row.prop.section == section)?;
        let count = rows[start..]
            .iter()
            .take_while(|row| row.prop.section == section)
            .count();
        Some((section, start..start + count))
    });
    ranges.collect()
}

/// The properties of `node` that `kind` does not have, except the one that names the type.
fn others(node: &Node, kind: Option<&Kind>, family: Option<Family>) -> Vec<(Rc<str>, Node)> {
    let tag = family.map(Family::tag_key);
    let known = |key: &str| kind.is_some_and(|kind| kind.prop(key).is_some() || tag == Some(key));
    let entries = node.as_object().unwrap_or(&[]).iter();
    let unknown = entries.filter(|entry| !known(&entry.key));
    unknown
        .map(|entry| (entry.key.clone(), entry.value.clone()))
        .collect()
}
