//! A card says of which format it is.

use card_catalog::kinds::message_card::card;
use card_catalog::{Element, Family, Kind};
use card_json::{Edit, Node};

use crate::context::{Report, entries};
use crate::rule::page;
use crate::{Area, Fix, Rule, Severity};

pub(super) static RULE: Rule = Rule {
    code: "missing-card-type",
    title: page!("A card says of which format it is"),
    area: Area::Structure,
    severity: Severity::Warning,
    docs: page!(
        "Teams takes a MessageCard without `@type` and `@context` when it is plain text, as many \
           samples are. Other receivers, and Workflows, need both to know the format. An Adaptive \
           Card is not recognised without `type`."
    ),
    check,
};

fn check(report: &mut Report<'_, '_>) {
    let context = report.context;
    for found in context.cards() {
        let lacking = lacking(found);
        if lacking.is_empty() {
            continue;
        }
        let names: Vec<_> = lacking
            .iter()
            .map(|(name, _)| format!("“{name}”"))
            .collect();
        let names = names.join(" and ");
        let edits = insertions(found, lacking);
        let finding = report
            .about(found.node, format!("The card has no {names}."))
            .severity(severity(found))
            .fix(Some(Fix::safe(format!("Add {names}"), edits)));
        report.add(finding);
    }
}

fn severity(found: Element<'_>) -> Severity {
    match found.family {
        Some(Family::Adaptive) => Severity::Error,
        _ => Severity::Warning,
    }
}

/// Puts all in one place, at the top or behind the type that is there: so the last one first.
fn insertions(found: Element<'_>, lacking: Vec<(&'static str, Node)>) -> Vec<Edit> {
    let tag = found.family.map(|family| family.tag_key());
    let place = entries(found).position(|entry| Some(&*entry.key) == tag);
    let index = place.map_or(0, |place| place + 1);
    let put = |(name, value): (&str, Node)| Edit::Insert {
        parent: found.node.id(),
        index,
        key: Some(name.into()),
        value,
    };
    lacking.into_iter().rev().map(put).collect()
}

/// The missing members in their usual order, with their only right value.
fn lacking(found: Element<'_>) -> Vec<(&'static str, Node)> {
    let mut lacking = Vec::new();
    let Some(family) = found.family else {
        return lacking;
    };
    if let Some((tag, name)) = found.kind.and_then(Kind::discriminator)
        && found.node.get(tag).is_none()
    {
        lacking.push((tag, Node::string(name)));
    }
    let context = card::CONTEXT.spec.ty.choices().first();
    let wanted = family == Family::MessageCard && !card::CONTEXT.is_in(found.node);
    if let (true, Some(choice)) = (wanted, context) {
        lacking.push((card::CONTEXT.name(), Node::string(choice.value)));
    }
    lacking
}
