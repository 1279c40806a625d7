//! A link button has an address for every system.

use card_catalog::kinds::message_card::{open_uri, target};
use card_catalog::{Element, Read};
use card_json::{Edit, Node};

use crate::context::{Report, replace};
use crate::rule::page;
use crate::{Area, Fix, Rule, Severity};

/// The system that stands for all others.
const EVERY: &str = "default";

pub(super) static RULE: Rule = Rule {
    code: "missing-default-target",
    title: page!("A link button has an address for every system"),
    area: Area::Behaviour,
    severity: Severity::Error,
    docs: page!(
        "`OpenUri` opens the address for the reader's system, or else the one for `default`. \
           Without that, the button does nothing on all other systems."
    ),
    check,
};

fn check(report: &mut Report<'_, '_>) {
    let context = report.context;
    for object in context
        .objects
        .iter()
        .filter(|object| object.kind == Some(&open_uri::KIND))
    {
        let Read::Value(targets) = open_uri::TARGETS.read(object.node) else {
            continue;
        };
        if targets.iter().any(may_be_default) {
            continue;
        }
        let Some(list) = open_uri::TARGETS.node(object.node) else {
            continue;
        };
        let finding = report
            .about(list, "No address is for the “default” system.")
            .fix(add(list, &targets));
        report.add(finding);
    }
}

fn may_be_default(element: &Element<'_>) -> bool {
    match target::OS.read(element.node) {
        Read::Value(os) => os == EVERY,
        Read::Expression(_) => true,
        Read::Absent | Read::Wrong(_) => false,
    }
}

/// The first address, for every system. One that names no system at all becomes the default.
fn add(list: &Node, targets: &[Element<'_>]) -> Option<Fix> {
    let first = targets.first()?;
    let title = "Use the first address for every system";
    if !target::OS.is_in(first.node) {
        let edit = crate::context::prepend(first.node, target::OS.name(), Node::string(EVERY));
        return Some(Fix::safe(title, vec![edit]));
    }
    if targets.len() == 1 && target::OS.get(first.node).is_none() {
        let os = target::OS.node(first.node)?;
        return Some(Fix::guess(title, vec![replace(os, Node::string(EVERY))]));
    }
    let uri = target::URI.node(first.node)?.as_str()?;
    let entries = vec![
        (target::OS.name(), Node::string(EVERY)),
        (target::URI.name(), Node::string(uri)),
    ];
    let index = list.as_array().map_or(0, <[Node]>::len);
    let edit = Edit::Insert {
        parent: list.id(),
        index,
        key: None,
        value: Node::object(entries),
    };
    Some(Fix::safe(title, vec![edit]))
}
