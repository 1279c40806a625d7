//! A MessageCard says that it is one.

use card_catalog::kinds::message_card::{card, common};
use card_catalog::{Element, Family};
use card_json::{Edit, Node};

use crate::context::{Report, prepend};
use crate::{Fix, Rule, Severity};

pub(super) static RULE: Rule = Rule {
    code: "missing-card-type",
    title: "A MessageCard says that it is one",
    severity: Severity::Warning,
    docs: "Teams takes a MessageCard without `@type` and `@context` when it is plain text, as many \
           samples are. Other receivers, and Workflows, need both to know the format.",
    check,
};

fn check(report: &mut Report<'_, '_>) {
    let context = report.context;
    for card in context.cards_of(Family::MessageCard) {
        let lacking = lacking(card);
        if lacking.is_empty() {
            continue;
        }
        let names: Vec<_> = lacking.iter().map(|(name, _)| format!("“{name}”")).collect();
        let edits: Vec<Edit> =
            lacking.iter().rev().map(|(name, value)| prepend(card.node, name, value.clone())).collect();
        let names = names.join(" and ");
        let finding = report
            .about(card.node, format!("The card has no {names}."))
            .fix(Some(Fix::safe(format!("Add {names}"), edits)));
        report.add(finding);
    }
}

/// The missing members in their usual order, with their only right value.
fn lacking(card: Element<'_>) -> Vec<(&'static str, Node)> {
    let mut lacking = Vec::new();
    if !common::TYPE.is_in(card.node) {
        lacking.push((common::TYPE.name(), Node::string(card::KIND.name)));
    }
    let first = card::CONTEXT.spec.ty.choices().first();
    if let (false, Some(choice)) = (card::CONTEXT.is_in(card.node), first) {
        lacking.push((card::CONTEXT.name(), Node::string(choice.value)));
    }
    lacking
}
