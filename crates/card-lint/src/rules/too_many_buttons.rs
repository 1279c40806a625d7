//! An attachment card has at most six buttons.

use card_catalog::kinds::attachment::{common, sign_in_card};
use card_catalog::{Element, Family};

use super::limit;
use crate::context::Report;
use crate::rule::page;
use crate::{Area, Rule, Severity};

const MOST: usize = 6;

pub(super) static RULE: Rule = Rule {
    code: "too-many-buttons",
    title: page!("A hero, thumbnail, list or receipt card has at most six buttons"),
    area: Area::Hosts,
    severity: Severity::Warning,
    docs: page!(
        "Teams stacks six buttons below such a card and hides the rest; in a carousel it may split \
           the card into several (cards reference)."
    ),
    check,
};

fn check(report: &mut Report<'_, '_>) {
    let cards: Vec<Element<'_>> = report.context.cards_of(Family::Attachment).collect();
    for card in cards {
        let buttons = match card.kind == Some(&sign_in_card::KIND) {
            true => &sign_in_card::BUTTONS,
            false => &common::BUTTONS,
        };
        limit::at_most(report, card.node, buttons, MOST, RULE.severity, |count| {
            format!("{count} buttons; Teams shows 6.")
        });
    }
}
