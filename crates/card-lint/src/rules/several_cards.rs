//! A message holds one card, or as many as are drawn.

use card_catalog::Target;
use card_catalog::kinds::attachment::message::ATTACHMENTS;
use card_json::Node;

use crate::context::Report;
use crate::rule::page;
use crate::{Area, Rule, Severity};

/// The most cards of a list or carousel (cards reference).
const MOST: usize = 10;

pub(super) static RULE: Rule = Rule {
    code: "several-cards",
    title: page!("A message holds one card, or as many as are drawn"),
    area: Area::Hosts,
    severity: Severity::Warning,
    docs: page!(
        "A message of a bot shows up to ten cards as a list or carousel (cards reference, \
           2022-12-14). Whether webhooks draw more than one is not documented: send one message a \
           card."
    ),
    check,
};

fn check(report: &mut Report<'_, '_>) {
    let context = report.context;
    let Some(message) = context
        .typing
        .message()
        .filter(|_| context.options.is_teams())
    else {
        return;
    };
    let list = ATTACHMENTS.node(message.node).and_then(Node::as_array);
    let cards = list.unwrap_or_default();
    let (most, severity, message) = match context.options.target {
        _ if cards.len() > MOST => (
            MOST,
            Severity::Error,
            format!("{} cards; Teams shows {MOST}.", cards.len()),
        ),
        Target::Bot => return,
        _ => (
            1,
            Severity::Warning,
            format!(
                "{} cards; whether more than one is drawn {} is not documented.",
                cards.len(),
                context.options.way()
            ),
        ),
    };
    if let Some(first) = cards.get(most) {
        let finding = report.about(first, message).severity(severity);
        report.add(finding);
    }
}
