//! What a choice input starts with is one of its choices.

use card_catalog::kinds::adaptive::{self, input_choice_set};
use card_catalog::kinds::message_card::{self, common, multichoice_input};
use card_json::Node;

use crate::context::{Report, is_expression, replace};
use crate::nearest::nearest;
use crate::rule::page;
use crate::{Area, Fix, Rule, Severity};

pub(super) static RULE: Rule = Rule {
    code: "value-not-offered",
    title: page!("What a choice input starts with is one of its choices"),
    area: Area::Behaviour,
    severity: Severity::Warning,
    docs: page!(
        "The initial value of a `MultichoiceInput` or an `Input.ChoiceSet` selects the choice \
           with the same value. If there is none, nothing is selected. Several values are \
           separated by commas. Choices that are searched for are not known here."
    ),
    check,
};

fn check(report: &mut Report<'_, '_>) {
    let context = report.context;
    for object in context.of_kind(&multichoice_input::KIND) {
        let choices = multichoice_input::CHOICES.node(object.node);
        let offered = offered(choices, message_card::choice::VALUE.name());
        judge(report, common::INPUT_VALUE.node(object.node), offered);
    }
    for object in context.of_kind(&input_choice_set::KIND) {
        if adaptive::common::CHOICES_DATA.is_in(object.node) {
            continue;
        }
        let choices = input_choice_set::CHOICES.node(object.node);
        let offered = offered(choices, adaptive::choice::VALUE.name());
        judge(report, input_choice_set::VALUE.node(object.node), offered);
    }
}

fn judge(report: &mut Report<'_, '_>, value: Option<&Node>, offered: Option<Vec<&str>>) {
    let (Some(node), Some(offered)) = (value, offered) else {
        return;
    };
    let Some(value) = node
        .as_str()
        .filter(|v| !v.is_empty() && !is_expression(node))
    else {
        return;
    };
    let taken = |value: &str| offered.contains(&value);
    if taken(value) || value.split([',', ';']).all(|part| taken(part.trim())) {
        return;
    }
    let fix = nearest(value, offered.iter().copied()).map(|meant| {
        let edits = vec![replace(node, Node::string(meant))];
        Fix::guess(format!("Change to “{meant}”"), edits)
    });
    let finding = report
        .about(node, format!("No choice has the value “{value}”."))
        .fix(fix);
    report.add(finding);
}

/// The values of the choices; `None` where there are none, or some are only known with data.
fn offered<'a>(choices: Option<&'a Node>, value: &str) -> Option<Vec<&'a str>> {
    let items = choices?.as_array()?.iter();
    let values = items.map(|item| item.get(value));
    values
        .map(|node| node.filter(|node| !is_expression(node))?.as_str())
        .collect()
}
