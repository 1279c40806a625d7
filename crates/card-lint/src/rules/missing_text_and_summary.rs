//! A MessageCard has a text or a summary.

use card_catalog::kinds::message_card::card;
use card_catalog::{Element, Family, Prop, PropType};
use card_json::Node;

use crate::context::{Report, append, replace};
use crate::rule::page;
use crate::{Area, Fix, Rule, Severity};

pub(super) static RULE: Rule = Rule {
    code: "missing-text-and-summary",
    title: page!("A MessageCard has a text or a summary"),
    area: Area::Structure,
    severity: Severity::Error,
    docs: page!(
        "Teams refuses a MessageCard that has neither, with status 400 and the text `Summary or \
           Text is required.` The summary is what notifications and message lists show; of \
           messages that come through Workflows that is not documented."
    ),
    check,
};

fn check(report: &mut Report<'_, '_>) {
    let context = report.context;
    for card in context.cards_of(Family::MessageCard) {
        if has_text(&card::TEXT, card) || has_text(&card::SUMMARY, card) {
            continue;
        }
        let finding = report
            .about(card.node, "The card has neither a text nor a summary.")
            .help("Teams answers 400: “Summary or Text is required.”")
            .fix(Some(add_summary(card)));
        report.add(finding);
    }
}

/// True for anything but an absent, empty or blank text; other types have their own finding.
fn has_text<T: PropType>(prop: &Prop<T>, card: Element<'_>) -> bool {
    let Some(node) = prop.node(card.node).filter(|node| !node.is_null()) else {
        return false;
    };
    node.as_str().is_none_or(|text| !text.trim().is_empty())
}

fn add_summary(card: Element<'_>) -> Fix {
    let title = card::TITLE.node(card.node).and_then(Node::as_str);
    let title = title.filter(|title| !title.trim().is_empty());
    let value = Node::string(title.unwrap_or("Summary"));
    let edit = match card::SUMMARY.node(card.node) {
        Some(empty) => replace(empty, value),
        None => append(card.node, card::SUMMARY.name(), value),
    };
    match title {
        Some(_) => Fix::safe("Use the title as the summary", vec![edit]),
        None => Fix::guess("Add a summary", vec![edit]),
    }
}
