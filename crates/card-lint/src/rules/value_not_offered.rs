//! What a choice input starts with is one of its choices.

use card_catalog::Element;
use card_catalog::kinds::message_card::{choice, common, multichoice_input};
use card_json::Node;

use crate::context::{Report, is_expression, replace};
use crate::nearest::nearest;
use crate::{Area, Fix, Rule, Severity};

pub(super) static RULE: Rule = Rule {
    code: "value-not-offered",
    title: "What a choice input starts with is one of its choices",
    area: Area::Behaviour,
    severity: Severity::Warning,
    docs: "The initial value of a `MultichoiceInput` selects the choice with the same value. If \
           there is none, nothing is selected. Several values are separated by commas.",
    check,
};

fn check(report: &mut Report<'_, '_>) {
    let context = report.context;
    let is_input = |object: &&Element<'_>| object.kind == Some(&multichoice_input::KIND);
    for object in context.objects.iter().filter(is_input) {
        let Some(node) = common::INPUT_VALUE.node(object.node) else {
            continue;
        };
        let Some(value) = node
            .as_str()
            .filter(|v| !v.is_empty() && !is_expression(node))
        else {
            continue;
        };
        let Some(offered) = offered(*object) else {
            continue;
        };
        let taken = |value: &str| offered.contains(&value);
        if taken(value) || value.split([',', ';']).all(|part| taken(part.trim())) {
            continue;
        }
        let fix = nearest(value, offered.iter().copied()).map(|meant| {
            Fix::guess(
                format!("Change to “{meant}”"),
                vec![replace(node, Node::string(meant))],
            )
        });
        let finding = report
            .about(node, format!("No choice has the value “{value}”."))
            .fix(fix);
        report.add(finding);
    }
}

/// The values of the choices; `None` where some are only known with data.
fn offered(input: Element<'_>) -> Option<Vec<&str>> {
    let items = multichoice_input::CHOICES.node(input.node)?.as_array()?;
    let values = items.iter().map(|item| choice::VALUE.node(item));
    values
        .map(|node| node.filter(|node| !is_expression(node))?.as_str())
        .collect()
}
