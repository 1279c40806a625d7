//! A choice with search takes one answer.

use card_catalog::kinds::adaptive::input_choice_set::{IS_MULTI_SELECT, KIND, STYLE};
use card_json::Node;

use crate::context::{Report, replace};
use crate::rule::page;
use crate::{Area, Fix, Rule, Severity};

pub(super) static RULE: Rule = Rule {
    code: "filtered-multi-select",
    title: page!("A choice with search takes one answer"),
    area: Area::Behaviour,
    severity: Severity::Error,
    docs: page!(
        "The style `filtered` works with a single answer only; with `isMultiSelect` the field is \
           not drawn as meant. Show all choices (`expanded`), or allow one answer."
    ),
    check,
};

fn check(report: &mut Report<'_, '_>) {
    for object in report.context.of_kind(&KIND) {
        let filtered = STYLE.get(object.node) == Some("filtered");
        let several = IS_MULTI_SELECT.get(object.node) == Some(true);
        let Some(style) = STYLE.node(object.node).filter(|_| filtered && several) else {
            continue;
        };
        let edit = replace(style, Node::string("expanded"));
        let finding = report
            .about(
                object.node,
                "A choice with search cannot take several answers.",
            )
            .fix(Some(Fix::guess("Show all choices instead", vec![edit])));
        report.add(finding);
    }
}
