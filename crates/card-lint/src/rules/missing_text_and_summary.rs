//! A MessageCard has a text or a summary.

use card_catalog::kinds::message_card::card;
use card_catalog::{Element, Family};
use card_json::{Edit, Node};

use crate::context::{Report, append, entries, replace};
use crate::nearest::nearest;
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
    for card in context.cards_of(Family::MessageCard).filter(refused) {
        let finding = report
            .about(card.node, "The card has neither a text nor a summary.")
            .help("Teams answers 400: “Summary or Text is required.”")
            .fix(title_as_summary(card).or_else(|| any_summary(card)));
        report.add(finding);
    }
}

/// Has the card neither of them?
pub(super) fn refused(card: &Element<'_>) -> bool {
    is_blank(card::TEXT.node(card.node)) && is_blank(card::SUMMARY.node(card.node))
}

/// True for an absent, empty or blank text; other types have their own finding.
fn is_blank(text: Option<&Node>) -> bool {
    let text = text.filter(|node| !node.is_null());
    text.is_none_or(|node| node.as_str().is_some_and(|text| text.trim().is_empty()))
}

/// The title as the summary, where there is a title and no summary of any sort.
pub(super) fn title_as_summary(card: Element<'_>) -> Option<Fix> {
    let title = card::TITLE.node(card.node).and_then(Node::as_str);
    let title = title.filter(|title| !title.trim().is_empty())?;
    let edit = summary(card, title)?;
    Some(Fix::safe("Use the title as the summary", vec![edit]))
}

fn any_summary(card: Element<'_>) -> Option<Fix> {
    let edit = summary(card, "Summary")?;
    Some(Fix::guess("Add a summary", vec![edit]))
}

/// Gives a card its summary, unless it has one under a misspelt name: that has a mend of its own, and
/// would be hidden by this one.
fn summary(card: Element<'_>, words: &str) -> Option<Edit> {
    let name = card::SUMMARY.name();
    let misspelt = |key: &str| key != name && nearest(key, [name]).is_some();
    if entries(card).any(|entry| misspelt(&entry.key)) {
        return None;
    }
    let value = Node::string(words);
    match card::SUMMARY.node(card.node) {
        None => Some(append(card.node, name, value)),
        Some(blank) if is_blank(Some(blank)) => Some(replace(blank, value)),
        Some(_) => None,
    }
}
