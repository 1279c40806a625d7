//! An Adaptive Card says its version.

use card_catalog::kinds::adaptive::card;
use card_catalog::{Family, Version};
use card_json::Node;

use crate::context::{Report, append};
use crate::rule::page;
use crate::{Area, Fix, Rule, Severity};

pub(super) static RULE: Rule = Rule {
    code: "missing-version",
    title: page!("An Adaptive Card says its version"),
    area: Area::Hosts,
    severity: Severity::Error,
    docs: page!(
        "The format requires `version` on the card itself (cards inside a ShowCard go without). \
           Some hosts refuse a card that lacks it. 1.4 is shown by every way into Teams."
    ),
    check,
};

fn check(report: &mut Report<'_, '_>) {
    let context = report.context;
    for found in context.cards_of(Family::Adaptive) {
        if card::VERSION.is_in(found.node) {
            continue;
        }
        let version = Node::string(Version::V1_4.to_string().as_str());
        let edit = append(found.node, card::VERSION.name(), version);
        let fix = Fix::safe(format!("Add version {}", Version::V1_4), vec![edit]);
        let finding = report
            .about(found.node, "The card has no version.")
            .fix(Some(fix));
        report.add(finding);
    }
}
