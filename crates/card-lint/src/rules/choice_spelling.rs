//! Words of a choice are written as documented.

use card_json::Node;

use crate::context::{Report, replace};
use crate::rule::page;
use crate::{Area, Fix, Rule, Severity};

pub(super) static RULE: Rule = Rule {
    code: "choice-spelling",
    title: page!("Words of a choice are written as documented"),
    area: Area::Structure,
    severity: Severity::Info,
    docs: page!(
        "Hosts read the words of a choice in any case. Microsoft writes `extraLarge` in the schema \
           and `ExtraLarge` in Teams' own pages, and both are taken as they are here; other \
           spellings are only pointed out, for tools that compare letter for letter."
    ),
    check,
};

fn check(report: &mut Report<'_, '_>) {
    let context = report.context;
    for present in context.present() {
        let node = &present.entry.value;
        let (choices, Some(word)) = (present.spec.ty.choices(), node.as_str()) else {
            continue;
        };
        let mut known = choices.iter().map(|choice| choice.value);
        if known.clone().any(|value| is_same(value, word)) {
            continue;
        }
        let Some(value) = known.find(|value| value.eq_ignore_ascii_case(word)) else {
            continue;
        };
        let edit = replace(node, Node::string(value));
        let finding = report
            .about(node, format!("Usually written “{value}”."))
            .fix(Some(Fix::safe(format!("Write “{value}”"), vec![edit])));
        report.add(finding);
    }
}

/// The same but for the case of the first letter.
fn is_same(value: &str, word: &str) -> bool {
    let same_first = || {
        value
            .get(..1)
            .zip(word.get(..1))
            .is_some_and(|(a, b)| a.eq_ignore_ascii_case(b))
    };
    value == word || value.get(1..) == word.get(1..) && same_first()
}
