//! What the card uses is described without contradiction.

use card_catalog::Support;

use crate::context::Report;
use crate::rule::page;
use crate::{Area, Rule, Severity};

pub(super) static RULE: Rule = Rule {
    code: "disputed",
    title: page!("What the card uses is described without contradiction"),
    area: Area::Hosts,
    severity: Severity::Info,
    docs: page!(
        "Sources disagree about what the target does with it. Try it in your own channel before \
           you rely on it."
    ),
    check,
};

fn check(report: &mut Report<'_, '_>) {
    super::host::report(report, Support::Disputed, |name, way| {
        format!("Sources disagree about {name} {way}.")
    });
}
