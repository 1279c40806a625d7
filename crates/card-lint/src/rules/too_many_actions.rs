//! Not more buttons than are shown.

use card_catalog::kinds::adaptive::common::MODE;
use card_catalog::kinds::{adaptive, message_card};
use card_catalog::read::Children;
use card_catalog::{Family, Prop};
use card_json::Node;

use super::limit;
use crate::context::Report;
use crate::rule::page;
use crate::{Area, Rule, Severity};

/// Outlook: actions of one collection (message card reference).
const OUTLOOK: usize = 4;
/// Teams: actions of one section (cards reference).
const SECTION: usize = 5;
/// Teams: visible buttons of a card (connectors-using; host configuration for Adaptive Cards).
const CARD: usize = 6;

pub(super) static RULE: Rule = Rule {
    code: "too-many-actions",
    title: page!("Not more buttons than are shown"),
    area: Area::Hosts,
    severity: Severity::Error,
    docs: page!(
        "Teams shows six buttons of a card and five of a section, Outlook four of each; further \
           ones are left out, or hidden behind a menu in an Adaptive Card. Microsoft's pages name \
           different numbers, so from the fifth on a warning is given in a MessageCard."
    ),
    check,
};

fn check(report: &mut Report<'_, '_>) {
    let context = report.context;
    for card in context.cards_of(Family::MessageCard) {
        message_card(
            report,
            card.node,
            &message_card::card::POTENTIAL_ACTION,
            CARD,
        );
    }
    let is_section = |kind| kind == Some(&message_card::section::KIND);
    for object in context
        .objects
        .iter()
        .filter(|object| is_section(object.kind))
    {
        message_card(
            report,
            object.node,
            &message_card::section::POTENTIAL_ACTION,
            SECTION,
        );
    }
    // How many buttons of an Adaptive Card other hosts show is not documented.
    if !context.options.is_teams() {
        return;
    }
    let of_cards = context.of_kind(&adaptive::card::KIND);
    let bars = of_cards.filter_map(|card| adaptive::card::ACTIONS.node(card.node));
    let of_sets = context.of_kind(&adaptive::action_set::KIND);
    let sets = of_sets.filter_map(|set| adaptive::action_set::ACTIONS.node(set.node));
    for bar in bars.chain(sets) {
        adaptive_bar(report, bar);
    }
}

/// Those that the card itself puts behind the menu do not count.
fn adaptive_bar(report: &mut Report<'_, '_>, bar: &Node) {
    let is_button = |action: &&Node| MODE.get(action) != Some("secondary");
    let buttons: Vec<&Node> = bar
        .as_array()
        .unwrap_or_default()
        .iter()
        .filter(is_button)
        .collect();
    if let Some(first) = buttons.get(CARD) {
        let message = format!(
            "{} buttons in a row; Teams puts those after the sixth behind a menu.",
            buttons.len()
        );
        let finding = report.about(first, message).severity(Severity::Warning);
        report.add(finding);
    }
}

fn message_card(report: &mut Report<'_, '_>, owner: &Node, prop: &Prop<Children>, shown: usize) {
    let host = report.context.options.host();
    let count = prop
        .node(owner)
        .and_then(Node::as_array)
        .map_or(0, <[Node]>::len);
    let over = report.context.options.is_teams() && count > shown;
    let (most, severity) = match over {
        true => (shown, Severity::Error),
        false => (OUTLOOK, Severity::Warning),
    };
    limit::at_most(report, owner, prop, most, severity, |count| match over {
        true => format!("{count} buttons; {host} shows {most}."),
        false => format!("{count} buttons; more than {most} are not shown everywhere."),
    });
}
