//! Ids are unique.

use std::collections::HashMap;

use card_catalog::{Element, Family, Ty};
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
           one form of a MessageCard."
    ),
    check,
};

/// Where an id must be unique: one form of a MessageCard, or a whole Adaptive Card with those it
/// unfolds.
type Realm = (Option<NodeId>, Option<card_catalog::Role>);

fn check(report: &mut Report<'_, '_>) {
    let context = report.context;
    let mut seen: HashMap<(Realm, &str), ()> = HashMap::new();
    for (root, object) in context.with_roots() {
        let Some(node) = id_of(object).filter(|node| !is_expression(node)) else {
            continue;
        };
        let Some(id) = node.as_str() else { continue };
        if seen.insert((realm(report, root, object), id), ()).is_none() {
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
        Some(Family::MessageCard) => (typing.parent(object.node.id()), None),
        _ => (Some(root), object.kind.map(|kind| kind.role)),
    }
}

fn free_name(id: &str, taken: impl Fn(&str) -> bool) -> String {
    let names = (2u32..).map(|number| format!("{id}{number}"));
    names
        .into_iter()
        .find(|name| !taken(name))
        .unwrap_or_default()
}
