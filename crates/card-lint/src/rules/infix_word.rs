//! Template expressions use operators that exist.

use crate::context::Report;
use crate::rule::page;
use crate::{Area, Rule, Severity};

pub(super) static RULE: Rule = Rule {
    code: "infix-word",
    title: page!("Template expressions use operators that exist"),
    area: Area::Behaviour,
    severity: Severity::Warning,
    docs: page!(
        "Adaptive expressions have no `and` and `or` between two terms, though a template of \
           Microsoft's writes them: the grammar knows the functions `and(a, b)` and `or(a, b)`, and \
           the operators `&&` and `||` (botbuilder-js, 2025-11-28)."
    ),
    check,
};

fn check(report: &mut Report<'_, '_>) {
    let root = report.context.document.root();
    for node in root.descendants() {
        let text = node.as_str().filter(|text| text.contains("${"));
        if let Some(word) = text.and_then(infix) {
            let message = format!("“{word}” between two terms is no operator: write {word}(a, b).");
            let finding = report.about(node, message);
            report.add(finding);
        }
    }
}

/// The word that stands between two terms of an expression in `text`, outside of strings.
fn infix(text: &str) -> Option<&'static str> {
    let expressions = text
        .split("${")
        .skip(1)
        .filter_map(|part| part.split('}').next());
    expressions.flat_map(outside_strings).find_map(|code| {
        let words = ["or", "and"].into_iter();
        words.into_iter().find(|word| {
            let mut before = "";
            code.split_whitespace().any(|part| {
                let between = part == *word && !before.is_empty();
                before = part;
                between
            })
        })
    })
}

fn outside_strings(expression: &str) -> impl Iterator<Item = &str> {
    expression.split(['\'', '"', '`']).step_by(2)
}
