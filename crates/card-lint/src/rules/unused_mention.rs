//! Who is declared as mentioned stands in a text.

use card_json::Edit;

use super::mentions;
use crate::context::Report;
use crate::rule::page;
use crate::{Area, Fix, Rule, Severity};

pub(super) static RULE: Rule = Rule {
    code: "unused-mention",
    title: page!("Who is declared as mentioned stands in a text"),
    area: Area::Mentions,
    severity: Severity::Warning,
    docs: page!(
        "An entity of `msteams.entities` whose `text` stands in no text or fact of the card, letter \
           for letter, mentions nobody."
    ),
    check,
};

fn check(report: &mut Report<'_, '_>) {
    let context = report.context;
    for card in context.cards() {
        for mention in mentions::declared(context, card.node.id()) {
            let Some(text) = mentions::text_of(&mention) else {
                continue;
            };
            let mut texts = context.texts().filter(|(p, _)| p.root == card.node.id());
            // What a template makes of its texts is not known.
            if text.contains("${") || texts.any(|(_, all)| all.contains(text) || all.contains("${"))
            {
                continue;
            }
            let remove = Edit::Remove {
                node: mention.node.id(),
            };
            let finding = report
                .about(
                    mention.node,
                    format!("No text of the card contains “{text}”."),
                )
                .fix(Some(Fix::guess("Remove the mention", vec![remove])));
            report.add(finding);
        }
    }
}
