//! A section has at most five images.

use card_catalog::kinds::message_card::section;

use super::limit;
use crate::context::Report;
use crate::rule::page;
use crate::{Area, Rule, Severity};

const MOST: usize = 5;

pub(super) static RULE: Rule = Rule {
    code: "too-many-images",
    title: page!("A section has at most five images"),
    area: Area::Hosts,
    severity: Severity::Error,
    docs: page!(
        "Teams shows five images of a section and leaves out the rest (cards reference). Outlook \
           has no such limit."
    ),
    check,
};

fn check(report: &mut Report<'_, '_>) {
    let context = report.context;
    if !context.options.is_teams() {
        return;
    }
    for object in context
        .objects
        .iter()
        .filter(|object| object.kind == Some(&section::KIND))
    {
        limit::at_most(
            report,
            object.node,
            &section::IMAGES,
            MOST,
            RULE.severity,
            |count| {
                format!("The section has {count} images; from the sixth on they are not shown.")
            },
        );
    }
}
