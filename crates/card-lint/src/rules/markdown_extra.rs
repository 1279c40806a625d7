//! Texts use the Markdown that every Teams draws.

use card_catalog::Family;
use card_catalog::sources::{HUB, TEAMS_CARDS_FORMAT};

use super::host;
use crate::context::Report;
use crate::rule::page;
use crate::{Area, Rule, Severity};

pub(super) static RULE: Rule = Rule {
    code: "markdown-extra",
    title: page!("Texts use the Markdown that every Teams draws"),
    area: Area::Hosts,
    severity: Severity::Info,
    docs: page!(
        "Bold, italic, lists and links work everywhere. Teams' card format page says headings, \
           tables, pictures, code and quotes do not work in Adaptive Cards (2024-11-07); the newer \
           hub lists them all (2026-03-01)."
    ),
    check,
};

fn check(report: &mut Report<'_, '_>) {
    let context = report.context;
    if !context.options.is_teams() {
        return;
    }
    for (present, text) in context.texts() {
        let adaptive = present.owner.family == Some(Family::Adaptive);
        if let Some(what) = adaptive.then(|| extra(text)).flatten() {
            let message = format!("Sources disagree whether Teams draws {what} in a text.");
            let finding = report.about(&present.entry.value, message).help(host::both(
                (TEAMS_CARDS_FORMAT, "Adaptive Cards have no such Markdown"),
                (HUB, "They have"),
            ));
            report.add(finding);
        }
    }
}

/// What a text has beyond the plain subset, if anything.
fn extra(text: &str) -> Option<&'static str> {
    let line = |line: &str| {
        let line = line.trim_start();
        let heading = line.trim_start_matches('#');
        match () {
            () if heading.len() < line.len() && heading.starts_with(' ') => Some("headings"),
            () if line.starts_with("> ") => Some("quotes"),
            () if line.starts_with("```") => Some("code"),
            () if line.starts_with('|') && line.ends_with('|') && line.len() > 2 => Some("tables"),
            () => None,
        }
    };
    let in_line = || match () {
        () if text.contains("![") && text.contains("](") => Some("pictures"),
        () if text.matches('`').count() >= 2 => Some("code"),
        () if text.matches("~~").count() >= 2 => Some("struck words"),
        () => None,
    };
    text.lines().find_map(line).or_else(in_line)
}
