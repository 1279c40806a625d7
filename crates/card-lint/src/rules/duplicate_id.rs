//! Ids are unique.

use std::collections::HashSet;

use card_catalog::kinds::adaptive::common::FALLBACK;
use card_catalog::{Element, Family, Role, Ty};
use card_json::{Node, NodeId};

use crate::context::{Report, entries, is_expression, replace};
use crate::rule::page;
use crate::{Area, Fix, Rule, Severity};

pub(super) static RULE: Rule = Rule {
    code: "duplicate-id",
    title: page!("Ids are unique"),
    area: Area::Behaviour,
    severity: Severity::Error,
    docs: page!(
        "What refers to an id finds only one of its bearers, and of two inputs with the same id \
           only one is sent. Ids are unique in an Adaptive Card (actions and elements apart), and in \
           one form of a MessageCard. An element and what stands in for it (`fallback`) may share \
           one: they are never shown together."
    ),
    check,
};

/// Where an id must be unique: one form of a MessageCard, or a whole Adaptive Card with those it
/// unfolds, actions (`true`) apart from all else.
type Realm = (NodeId, bool);

fn check(report: &mut Report<'_, '_>) {
    let context = report.context;
    let mut seen: HashSet<(Realm, &str)> = HashSet::new();
    for (root, object) in context.with_roots() {
        let Some(node) = id_of(object).filter(|node| !is_expression(node)) else {
            continue;
        };
        let Some(id) = node.as_str() else { continue };
        let is_new = seen.insert((realm(report, root, object), id));
        if is_new || stands_in(report, object, id) {
            continue;
        }
        let free = free_name(id, |name| context.ids.contains_key(name));
        let edit = replace(node, Node::string(free.as_str()));
        let finding = report
            .about(node, format!("The id “{id}” is taken already."))
            .fix(Some(Fix::guess(format!("Change to “{free}”"), vec![edit])));
        report.add(finding);
    }
}

fn id_of(object: Element<'_>) -> Option<&Node> {
    let kind = object.kind?;
    let mut ids =
        entries(object).filter(|entry| kind.prop(&entry.key).is_some_and(|spec| spec.ty == Ty::Id));
    ids.next().map(|entry| &entry.value)
}

fn realm(report: &Report<'_, '_>, root: NodeId, object: Element<'_>) -> Realm {
    let typing = report.context.typing;
    match object.family {
        Some(Family::MessageCard) => (typing.parent(object.node.id()).unwrap_or(root), false),
        _ => (
            root,
            object.kind.is_some_and(|kind| kind.role == Role::Action),
        ),
    }
}

/// Does the object belong to the fallback of one that has the same id?
fn stands_in(report: &Report<'_, '_>, object: Element<'_>, id: &str) -> bool {
    let typing = report.context.typing;
    let mut below = object;
    while let Some(above) = typing
        .parent(below.node.id())
        .and_then(|id| typing.element(id))
    {
        let is_fallback = below.slot.is_some_and(|slot| slot.name == FALLBACK.name());
        if is_fallback && id_of(above).and_then(Node::as_str) == Some(id) {
            return true;
        }
        below = above;
    }
    false
}

fn free_name(id: &str, taken: impl Fn(&str) -> bool) -> String {
    let names = (2u32..).map(|number| format!("{id}{number}"));
    names
        .into_iter()
        .find(|name| !taken(name))
        .unwrap_or_default()
}
