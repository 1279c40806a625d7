//! What the rules about hosts share: claims of the catalogue about the chosen target.

use card_catalog::kinds::adaptive::card;
use card_catalog::{Claim, Role, Source, Support};
use card_json::Node;

use super::dead_action;
use crate::context::Report;
use crate::{Diagnostic, Severity};

/// Without a bot these do more than nothing: the reader is asked to sign in, or waits for a card
/// that never comes.
const BOT_PROPERTIES: [&str; 2] = [card::REFRESH.name(), card::AUTHENTICATION.name()];

/// What two pages say that disagree, with their names and dates.
pub(super) fn both(a: (Source, &str), b: (Source, &str)) -> String {
    let side =
        |(source, says): (Source, &str)| format!("{says} ({}, {})", source.name, source.date);
    format!("{}. {}.", side(a), side(b))
}

/// Reports every present kind and property of which the catalogue claims `support` on the target.
/// `says` makes the sentence from the name and the way the card goes.
pub(super) fn report(
    report: &mut Report<'_, '_>,
    support: Support,
    says: fn(name: &str, way: &str) -> String,
) {
    let context = report.context;
    let (target, way) = (context.options.target, context.options.way());
    let about = |claim: &&'static Claim| claim.support == support;
    for object in &context.objects {
        let Some(kind) = object
            .kind
            .filter(|_| !dead_action::judges(object, support))
        else {
            continue;
        };
        if let Some(claim) = kind.claim(target).filter(about) {
            let mut finding = about_claim(report, object.node, says(kind.title, way), claim);
            if kind.role == Role::Card && finding.severity > Severity::Warning {
                // The whole card is at stake.
                finding.severity = Severity::Warning;
            }
            report.add(finding);
        }
    }
    for present in context.present() {
        let Some(claim) = present.spec.claim(target).filter(about) else {
            continue;
        };
        let node = &present.entry.value;
        // The default has no effect anywhere, and the version has a rule of its own.
        let silent = present.spec.default_node().as_ref() == Some(node) || node.is_null();
        if !silent && !present.is_version() {
            let name = format!("“{}”", present.spec.name);
            let mut finding = about_claim(report, node, says(&name, way), claim);
            if BOT_PROPERTIES.contains(&present.spec.name) {
                finding.severity = Severity::Warning;
            }
            report.add(finding);
        }
    }
}

/// A finding with the words and the source of a claim.
pub(super) fn about_claim(
    report: &Report<'_, '_>,
    node: &Node,
    message: String,
    claim: &Claim,
) -> Diagnostic {
    let help = format!("{} (Source: {}, {}.)", claim.note, claim.source, claim.date);
    report.about(node, message).help(help)
}
