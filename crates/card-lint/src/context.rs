//! What a rule sees, and how it reports.

use std::collections::HashMap;

use card_catalog::kinds::adaptive;
use card_catalog::{Element, Family, Kind, PropSpec, Ty, Typing};
use card_json::{Document, Edit, Entry, Node, NodeId};

use crate::diagnostic::{Diagnostic, Severity};
use crate::options::Options;
use crate::rule::Rule;
use crate::values::{Finding, judge};

/// A document with what several rules need of it, found in one walk.
pub(crate) struct Context<'a> {
    pub(crate) document: &'a Document,
    pub(crate) typing: &'a Typing,
    pub(crate) options: &'a Options,
    /// Every object of the cards, in document order.
    pub(crate) objects: Vec<Element<'a>>,
    /// Every known property of every known object, in document order.
    present: Vec<Present<'a>>,
    /// The texts among them.
    texts: Vec<(Present<'a>, &'a str)>,
    /// Values that do not fit their property.
    pub(crate) values: Vec<Finding<'a>>,
    /// The ids given in the document, each with the nodes that give it.
    pub(crate) ids: HashMap<&'a str, Vec<&'a Node>>,
}

/// A property that is present: the object, the property's entry, and what the catalogue says.
#[derive(Clone, Copy)]
pub(crate) struct Present<'a> {
    /// The card at the root that it belongs to.
    pub(crate) root: NodeId,
    pub(crate) owner: Element<'a>,
    pub(crate) entry: &'a Entry,
    pub(crate) spec: &'static PropSpec,
}

impl Present<'_> {
    /// True for the version of an Adaptive Card, which has rules of its own.
    pub(crate) fn is_version(&self) -> bool {
        is_version(self.owner, self.spec.name)
    }

    /// True for the text that stands in for a whole card where it is not drawn.
    fn is_fallback(&self) -> bool {
        self.spec.name == adaptive::card::FALLBACK_TEXT.name()
    }
}

/// The objects, each with the card it belongs to: the last root before it in document order.
fn with_roots<'a>(
    objects: &[Element<'a>],
    roots: &[NodeId],
) -> impl Iterator<Item = (NodeId, Element<'a>)> {
    let mut rest = roots.iter().copied();
    let mut next = rest.next();
    let mut root = NodeId::NEW;
    objects.iter().map(move |&object| {
        if next == Some(object.node.id()) {
            root = object.node.id();
            next = rest.next();
        }
        (root, object)
    })
}

fn present<'a>(objects: &[Element<'a>], roots: &[NodeId]) -> Vec<Present<'a>> {
    let mut all = Vec::with_capacity(objects.len() * 4);
    for (root, owner) in with_roots(objects, roots) {
        let Some(kind) = owner.kind else { continue };
        all.extend(entries(owner).filter_map(|entry| {
            let spec = kind.prop(&entry.key)?;
            Some(Present {
                root,
                owner,
                entry,
                spec,
            })
        }));
    }
    all
}

/// True for the version of an Adaptive Card, which has rules of its own.
pub(crate) fn is_version(owner: Element<'_>, name: &str) -> bool {
    owner.kind == Some(&adaptive::card::KIND) && name == adaptive::card::VERSION.name()
}

impl<'a> Context<'a> {
    pub(crate) fn new(document: &'a Document, typing: &'a Typing, options: &'a Options) -> Self {
        let objects: Vec<Element<'a>> = typing.objects().collect();
        let present = present(&objects, typing.roots());
        let mut values = Vec::new();
        let mut ids: HashMap<&'a str, Vec<&'a Node>> = HashMap::new();
        for present in &present {
            judge::property(*present, &mut values);
            if let (Ty::Id, Some(id)) = (present.spec.ty, present.entry.value.as_str()) {
                ids.entry(id).or_default().push(&present.entry.value);
            }
        }
        for object in objects.iter().filter(|object| object.kind.is_none()) {
            foreign_ids(object.node, &mut ids);
        }
        let is_text =
            |present: &&Present<'a>| present.spec.ty == Ty::Markdown && !present.is_fallback();
        let texts = present.iter().filter(is_text);
        Context {
            document,
            typing,
            options,
            texts: texts
                .filter_map(|p| Some((*p, p.entry.value.as_str()?)))
                .collect(),
            objects,
            present,
            values,
            ids,
        }
    }

    /// Every known property of every known object, in document order.
    pub(crate) fn present(&self) -> impl Iterator<Item = Present<'a>> + '_ {
        self.present.iter().copied()
    }

    /// Every text in which Markdown, dates and mentions are read, in document order.
    pub(crate) fn texts(&self) -> impl Iterator<Item = (Present<'a>, &'a str)> + '_ {
        self.texts.iter().copied()
    }

    /// The objects of one kind, in document order.
    pub(crate) fn of_kind(
        &self,
        kind: &'static Kind,
    ) -> impl Iterator<Item = Element<'a>> + use<'_, 'a> {
        let objects = self.objects.iter().copied();
        objects.filter(move |object| object.kind.is_some_and(|own| std::ptr::eq(own, kind)))
    }

    /// Every object with the card at the root that it belongs to.
    pub(crate) fn with_roots(&self) -> impl Iterator<Item = (NodeId, Element<'a>)> + '_ {
        with_roots(&self.objects, self.typing.roots())
    }

    /// Does it stand in an object that carries what its author likes?
    pub(crate) fn is_free(&self, object: &Element<'_>) -> bool {
        let parent = self.typing.parent(object.node.id());
        let kind = parent.and_then(|id| self.typing.kind(id));
        kind.is_some_and(|kind| kind.open)
    }

    /// The cards at the root or in the envelope.
    pub(crate) fn cards(&self) -> impl Iterator<Item = Element<'a>> + '_ {
        self.typing
            .roots()
            .iter()
            .filter_map(|&id| self.typing.element(id))
    }

    /// The cards of one family.
    pub(crate) fn cards_of(&self, family: Family) -> impl Iterator<Item = Element<'a>> + '_ {
        self.cards().filter(move |card| card.family == Some(family))
    }

    pub(crate) fn run(&self, rule: &'static Rule, found: &mut Vec<Diagnostic>) {
        (rule.check)(&mut Report {
            context: self,
            rule,
            found,
        });
    }
}

/// Ids inside an object of unknown type, so that a reference to them is not taken for an error.
fn foreign_ids<'a>(root: &'a Node, ids: &mut HashMap<&'a str, Vec<&'a Node>>) {
    for node in root.descendants() {
        let id = adaptive::common::ID.node(node);
        if let Some((node, id)) = id.and_then(|node| Some((node, node.as_str()?))) {
            ids.entry(id).or_default().push(node);
        }
    }
}

/// The entries of an object, in document order.
pub(crate) fn entries<'a>(element: Element<'a>) -> impl Iterator<Item = &'a Entry> {
    element.node.as_object().unwrap_or_default().iter()
}

/// One run of one rule.
pub(crate) struct Report<'r, 'a> {
    pub(crate) context: &'r Context<'a>,
    rule: &'static Rule,
    found: &'r mut Vec<Diagnostic>,
}

impl Report<'_, '_> {
    /// Adds a finding with the rule's own severity.
    pub(crate) fn add(&mut self, finding: Diagnostic) {
        self.found.push(finding);
    }

    /// A finding about `node`, to be completed and added.
    pub(crate) fn about(&self, node: &Node, message: impl Into<String>) -> Diagnostic {
        self.about_id(node.id(), message)
    }

    pub(crate) fn about_id(&self, node: NodeId, message: impl Into<String>) -> Diagnostic {
        Diagnostic {
            code: self.rule.code,
            area: self.rule.area,
            severity: self.rule.severity,
            node,
            message: message.into(),
            help: None,
            fix: None,
        }
    }
}

impl Diagnostic {
    /// The same with another severity.
    pub(crate) fn severity(mut self, severity: Severity) -> Diagnostic {
        self.severity = severity;
        self
    }
}

/// The edit that puts property `key` at the end of the object `owner`.
pub(crate) fn append(owner: &Node, key: &str, value: Node) -> Edit {
    let index = owner.as_object().map_or(0, <[Entry]>::len);
    Edit::Insert {
        parent: owner.id(),
        index,
        key: Some(key.into()),
        value,
    }
}

/// The edit that puts property `key` first in the object `owner`.
pub(crate) fn prepend(owner: &Node, key: &str, value: Node) -> Edit {
    Edit::Insert {
        parent: owner.id(),
        index: 0,
        key: Some(key.into()),
        value,
    }
}

/// The edit that puts `with` in the place of `node`.
pub(crate) fn replace(node: &Node, with: Node) -> Edit {
    Edit::Replace {
        node: node.id(),
        with,
    }
}

/// True for a value that is known only with data.
pub(crate) fn is_expression(node: &Node) -> bool {
    node.as_str().is_some_and(|text| text.contains("${"))
}

/// True for template members (`$data`, `$when`, `$schema`), which are no properties of the kind.
pub(crate) fn is_template_key(key: &str) -> bool {
    key.starts_with('$')
}
