//! What the rules about hosts share: claims of the catalogue about the chosen target.

use card_catalog::{Claim, Support};
use card_json::Node;

use crate::context::Report;

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
        let Some(kind) = object.kind else { continue };
        if let Some(claim) = kind.claim(target).filter(about) {
            add(report, object.node, says(kind.title, way), claim);
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
            add(
                report,
                node,
                says(&format!("“{}”", present.spec.name), way),
                claim,
            );
        }
    }
}

fn add(report: &mut Report<'_, '_>, node: &Node, message: String, claim: &Claim) {
    let help = format!("{} (Source: {}, {}.)", claim.note, claim.source, claim.date);
    let finding = report.about(node, message).help(help);
    report.add(finding);
}
