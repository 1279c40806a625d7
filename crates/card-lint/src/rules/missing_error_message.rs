//! Inputs that can be wrong say so in words.

use card_catalog::Element;
use card_catalog::kinds::adaptive::common::{ERROR_MESSAGE, IS_REQUIRED};
use card_catalog::kinds::adaptive::{input_number, input_rating, input_text};
use card_json::Node;

use super::input;
use crate::context::{Report, append};
use crate::rule::page;
use crate::{Area, Fix, Rule, Severity};

pub(super) static RULE: Rule = Rule {
    code: "missing-error-message",
    title: page!("Inputs that can be wrong say so in words"),
    area: Area::Accessibility,
    severity: Severity::Info,
    docs: page!(
        "An input that must be filled, or has a pattern or bounds, holds back the action until it \
           is right. Without an `errorMessage` the reader sees a red frame and no reason."
    ),
    check,
};

fn check(report: &mut Report<'_, '_>) {
    for object in report
        .context
        .objects
        .iter()
        .filter(|object| input::is_one(object))
    {
        let node = object.node;
        let required = IS_REQUIRED.get(node) == Some(true);
        if ERROR_MESSAGE.is_in(node) || !(required || is_bounded(object)) {
            continue;
        }
        let words = if required {
            "This field is needed."
        } else {
            "Please check this field."
        };
        let edit = append(node, ERROR_MESSAGE.name(), Node::string(words));
        let finding = report
            .about(node, "The input can be wrong, but has no words to say so.")
            .fix(Some(Fix::guess(
                format!("Add “{}”", ERROR_MESSAGE.name()),
                vec![edit],
            )));
        report.add(finding);
    }
}

/// Dates and times have bounds of the same names as numbers; a rating has a number of stars there.
fn is_bounded(input: &Element<'_>) -> bool {
    let names = [
        input_text::REGEX.name(),
        input_number::MIN.name(),
        input_number::MAX.name(),
    ];
    let is_there = |name: &&str| input.node.get(name).is_some_and(|value| !value.is_null());
    input.kind != Some(&input_rating::KIND) && names.iter().any(is_there)
}
