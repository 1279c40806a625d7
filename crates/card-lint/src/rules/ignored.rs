//! The target takes notice of everything in the card.

use card_catalog::Support;

use crate::context::Report;
use crate::rule::page;
use crate::{Area, Rule, Severity};

pub(super) static RULE: Rule = Rule {
    code: "ignored",
    title: page!("The target takes notice of everything in the card"),
    area: Area::Hosts,
    severity: Severity::Info,
    docs: page!(
        "Some kinds and properties are accepted where the card goes, but have no effect there. \
           Nothing is lost by leaving them in."
    ),
    check,
};

fn check(report: &mut Report<'_, '_>) {
    super::host::report(report, Support::Ignored, |name, way| {
        format!("{name} has no effect {way}.")
    });
}
