//! Pieces of rich text have no Markdown.

use card_catalog::kinds::adaptive::text_run::{KIND, TEXT};
use card_catalog::sources::{ADAPTIVE_TEXT, HUB};

use super::host;
use crate::context::Report;
use crate::rule::page;
use crate::{Area, Rule, Severity};

pub(super) static RULE: Rule = Rule {
    code: "markdown-in-run",
    title: page!("Pieces of rich text have no Markdown"),
    area: Area::Behaviour,
    severity: Severity::Info,
    docs: page!(
        "The text of a `TextRun` is shown as it is written, stars and brackets included (Adaptive \
           Cards, text features, 2026-01-29); the hub says a subset of Markdown is read (2026-03-01). \
           Use the properties of the run: `weight`, `italic`, `selectAction`."
    ),
    check,
};

fn check(report: &mut Report<'_, '_>) {
    for object in report.context.of_kind(&KIND) {
        let Some(node) = TEXT.node(object.node) else {
            continue;
        };
        let text = node.as_str().unwrap_or_default();
        let paired = |mark: &str| text.matches(mark).count() >= 2;
        if paired("**") || paired("__") || text.contains("](") {
            let message =
                "Sources disagree whether Markdown works here; most likely it is shown as written.";
            let finding = report.about(node, message).help(host::both(
                (ADAPTIVE_TEXT, "A run has no Markdown"),
                (HUB, "It reads a subset of Markdown"),
            ));
            report.add(finding);
        }
    }
}
