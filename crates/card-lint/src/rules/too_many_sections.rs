//! A MessageCard has at most ten sections.

use card_catalog::Family;
use card_catalog::kinds::message_card::card;

use super::limit;
use crate::context::Report;
use crate::rule::page;
use crate::{Area, Rule, Severity};

const MOST: usize = 10;

pub(super) static RULE: Rule = Rule {
    code: "too-many-sections",
    title: page!("A MessageCard has at most ten sections"),
    area: Area::Hosts,
    severity: Severity::Error,
    docs: page!(
        "Teams shows ten sections and leaves out the rest without a word (cards reference); \
           Outlook's reference advises the same number."
    ),
    check,
};

fn check(report: &mut Report<'_, '_>) {
    let context = report.context;
    let (severity, rest) = match context.options.is_teams() {
        true => (RULE.severity, "from the eleventh on they are not shown"),
        false => (Severity::Warning, "ten at most are advised"),
    };
    for found in context.cards_of(Family::MessageCard) {
        limit::at_most(
            report,
            found.node,
            &card::SECTIONS,
            MOST,
            severity,
            |count| format!("The card has {count} sections; {rest}."),
        );
    }
}
