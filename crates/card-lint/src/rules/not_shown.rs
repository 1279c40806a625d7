//! The target draws everything in the card.

use card_catalog::Support;

use crate::context::Report;
use crate::rule::page;
use crate::{Area, Rule, Severity};

pub(super) static RULE: Rule = Rule {
    code: "not-shown",
    title: page!("The target draws everything in the card"),
    area: Area::Hosts,
    severity: Severity::Warning,
    docs: page!(
        "Some kinds and properties are not drawn at all where the card goes. Each finding names \
           the page the statement comes from and its date; Microsoft's own pages disagree at times."
    ),
    check,
};

fn check(report: &mut Report<'_, '_>) {
    super::host::report(report, Support::Hidden, |name, way| {
        format!("{name} is not shown {way}.")
    });
}
