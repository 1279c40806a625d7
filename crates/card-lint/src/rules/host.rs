//! What the rules about hosts share: claims of the catalogue about the chosen target.

use card_catalog::{Claim, Support};
use card_json::Node;

use crate::context::Report;

/// Reports every present kind and property of which the catalogue claims `support` on the target.
/// A property of an object that is itself not shown is not reported again.
pub(super) fn report(report: &mut Report<'_, '_>, support: Support, says: &str) {
    let context = report.context;
    let target = context.options.target;
    let about = |claim: &&'static Claim| claim.support == support;
    for object in &context.objects {
        let Some(kind) = object.kind else { continue };
        if let Some(claim) = kind.claim(target).filter(about) {
            add(report, object.node, format!("{} is {says} {}.", kind.title, context.options.place(kind.family)), claim);
        }
    }
    for present in context.present() {
        let Some(claim) = present.spec.claim(target).filter(about) else { continue };
        let node = &present.entry.value;
        if present.spec.default_node().as_ref() == Some(node) || node.is_null() {
            continue;
        }
        let family = present.owner.family.unwrap_or(card_catalog::Family::Adaptive);
        let message = format!("“{}” is {says} {}.", present.spec.name, context.options.place(family));
        add(report, node, message, claim);
    }
}

fn add(report: &mut Report<'_, '_>, node: &Node, message: String, claim: &Claim) {
    let help = format!("{} (Source: {}, {}.)", claim.note, claim.source, claim.date);
    let finding = report.about(node, message).help(help);
    report.add(finding);
}
