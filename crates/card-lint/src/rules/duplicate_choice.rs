//! Choices have different values.

use std::collections::HashSet;

use card_catalog::kinds::adaptive::{choice, input_choice_set};
use card_json::{Edit, Node};

use crate::context::{Report, is_expression};
use crate::rule::page;
use crate::{Area, Fix, Rule, Severity};

pub(super) static RULE: Rule = Rule {
    code: "duplicate-choice",
    title: page!("Choices have different values"),
    area: Area::Behaviour,
    severity: Severity::Warning,
    docs: page!(
        "What is sent is the value: of two choices with the same value nobody can tell which one \
           was taken."
    ),
    check,
};

fn check(report: &mut Report<'_, '_>) {
    for object in report.context.of_kind(&input_choice_set::KIND) {
        let choices = input_choice_set::CHOICES
            .node(object.node)
            .and_then(Node::as_array);
        let mut seen = HashSet::new();
        for item in choices.unwrap_or_default() {
            let Some(node) = choice::VALUE.node(item).filter(|node| !is_expression(node)) else {
                continue;
            };
            if node.as_str().is_none_or(|value| seen.insert(value)) {
                continue;
            }
            let message = format!(
                "The value “{}” is there already.",
                node.as_str().unwrap_or_default()
            );
            let remove = Edit::Remove { node: item.id() };
            let finding = report
                .about(node, message)
                .fix(Some(Fix::guess("Remove this choice", vec![remove])));
            report.add(finding);
        }
    }
}
