//! Objects that could be several kinds say which.

use card_catalog::{Accept, Element};
use card_json::Node;

use crate::context::{Report, prepend};
use crate::rule::page;
use crate::{Area, Fix, Rule, Severity};

pub(super) static RULE: Rule = Rule {
    code: "missing-type",
    title: page!("Elements, actions and inputs say their type"),
    area: Area::Structure,
    severity: Severity::Error,
    docs: page!(
        "Where several kinds may stand, only `type` (in a MessageCard `@type`) tells which one is \
           meant. Hosts skip an object without it."
    ),
    check,
};

fn check(report: &mut Report<'_, '_>) {
    let context = report.context;
    for &object in context
        .objects
        .iter()
        .filter(|object| object.kind.is_none())
    {
        let Some((accept, key)) = slot(object) else {
            continue;
        };
        if object.node.get(key).is_some() || context.is_free(&object) {
            continue;
        }
        let finding = report
            .about(
                object.node,
                format!("The object has no “{key}”, so nobody knows what it is."),
            )
            .help(format!("{} belongs here.", capital(&accept.phrase())))
            .fix(only_candidate(accept, object, key));
        report.add(finding);
    }
}

fn slot(object: Element<'_>) -> Option<(Accept, &'static str)> {
    let accept = object.slot?.ty.accept()?;
    Some((accept, accept.family().tag_key()))
}

/// The one kind whose properties are exactly among those present.
fn only_candidate(accept: Accept, object: Element<'_>, key: &str) -> Option<Fix> {
    let entries = object
        .node
        .as_object()
        .filter(|entries| !entries.is_empty())?;
    let knows_all = |kind: &card_catalog::Kind| {
        let all = entries.iter().all(|entry| kind.prop(&entry.key).is_some());
        let required = kind
            .props
            .iter()
            .filter(|prop| prop.required && prop.name != key);
        all && required
            .into_iter()
            .all(|prop| object.node.get(prop.name).is_some())
    };
    let mut fitting = accept.candidates().filter(|kind| knows_all(kind));
    let kind = fitting.next()?;
    if fitting.next().is_some() {
        return None;
    }
    let edit = prepend(object.node, key, Node::string(kind.name));
    Some(Fix::guess(
        format!("Set the type {}", kind.name),
        vec![edit],
    ))
}

fn capital(phrase: &str) -> String {
    let mut words = phrase.to_owned();
    if let Some(first) = words.get_mut(..1) {
        first.make_ascii_uppercase();
    }
    words
}
