//! A MessageCard's notification says what happened.

use card_catalog::kinds::message_card::card;
use card_catalog::{Element, Family};
use card_teams::notification::{Remark, notice};

use super::missing_text_and_summary::{refused, title_as_summary};
use crate::context::Report;
use crate::rule::page;
use crate::{Area, Diagnostic, Rule, Severity};

pub(super) static RULE: Rule = Rule {
    code: "unclear-notification",
    title: page!("A MessageCard’s notification says what happened"),
    area: Area::Behaviour,
    severity: Severity::Info,
    docs: page!(
        "Notifications and message lists show the `summary` of a MessageCard, two lines at most, and \
           not the card. Without one, or with one that says only \"Notification\", nobody knows why \
           to open it."
    ),
    check,
};

fn check(report: &mut Report<'_, '_>) {
    let context = report.context;
    // A card within a message has the message's summary, which not every way shows.
    let alone = context.cards_of(Family::MessageCard);
    for found in alone.filter(|found| found.node.id() == context.document.root().id()) {
        // Without a text either the card is refused: that is another finding.
        if refused(&found) {
            continue;
        }
        for remark in notice(context.document, context.options.target).remarks {
            let finding = about(report, found, remark);
            report.add(finding);
        }
    }
}

fn about(report: &Report<'_, '_>, found: Element<'_>, remark: Remark) -> Diagnostic {
    let summary = card::SUMMARY.node(found.node);
    let place = summary.unwrap_or(found.node);
    match remark {
        Remark::Missing => report
            .about(found.node, "The notification will not say what happened: the card has no summary.")
            .fix(title_as_summary(found)),
        Remark::Vague => report.about(place, "The summary does not say what happened.").help(
            "Notifications show it alone: name what it is about, as in “Build 42 failed on main”.",
        ),
        Remark::Long => report.about(place, "The summary is cut in notifications: they show two lines."),
    }
}
