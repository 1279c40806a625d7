//! Headings skip no level.

use card_catalog::kinds::adaptive::text_block;

use crate::context::Report;
use crate::rule::page;
use crate::{Area, Rule, Severity};

/// The level of a text with the heading style (Teams' host configuration).
const STYLED: usize = 2;

pub(super) static RULE: Rule = Rule {
    code: "heading-order",
    title: page!("Headings skip no level"),
    area: Area::Accessibility,
    severity: Severity::Info,
    docs: page!(
        "People who move from heading to heading take a skipped level for something they missed. \
           A text with the heading style is of level 2 in Teams; `#` to `######` in Markdown are \
           levels 1 to 6."
    ),
    check,
};

fn check(report: &mut Report<'_, '_>) {
    let (mut card, mut last) = (None, None);
    for (present, text) in report.context.texts() {
        if card.replace(present.root) != Some(present.root) {
            last = None;
        }
        let owner = present.owner;
        let styled = owner.kind == Some(&text_block::KIND)
            && text_block::STYLE.get(owner.node) == Some("heading");
        let levels = text.lines().filter_map(level);
        for level in styled.then_some(STYLED).into_iter().chain(levels) {
            if let Some(before) = last.filter(|before| level > before + 1) {
                let message = format!("A heading of level {level} follows one of level {before}.");
                let finding = report.about(&present.entry.value, message);
                report.add(finding);
            }
            last = Some(level);
        }
    }
}

/// The level of a line that is a Markdown heading.
fn level(line: &str) -> Option<usize> {
    let rest = line.trim_start_matches('#');
    let level = line.len() - rest.len();
    ((1..=6).contains(&level) && rest.starts_with(' ')).then_some(level)
}
