//! Inputs have labels.

use std::collections::HashSet;

use card_catalog::kinds::adaptive::common::{INPUT_ID, IS_VISIBLE, LABEL, PLACEHOLDER};
use card_catalog::kinds::adaptive::{input_toggle, text_block};
use card_json::Node;

use super::{input, words};
use crate::context::{Report, append, replace};
use crate::rule::page;
use crate::{Area, Fix, Rule, Severity};

pub(super) static RULE: Rule = Rule {
    code: "missing-label",
    title: page!("Inputs have labels"),
    area: Area::Accessibility,
    severity: Severity::Warning,
    docs: page!(
        "Without a `label`, or a text whose `labelFor` names the input, a screen reader says only \
           what sort of field it is. A placeholder is no label: it is gone as soon as somebody types."
    ),
    check,
};

fn check(report: &mut Report<'_, '_>) {
    let context = report.context;
    let labels = context
        .present()
        .filter(|p| p.spec.name == text_block::LABEL_FOR.name());
    let labelled: HashSet<&str> = labels.filter_map(|p| p.entry.value.as_str()).collect();
    for object in context
        .objects
        .iter()
        .filter(|object| input::is_one(object))
    {
        let node = object.node;
        let id = INPUT_ID.node(node).and_then(Node::as_str);
        let has = |text: Option<&Node>| {
            text.is_some_and(|text| text.as_str().is_none_or(|text| !text.trim().is_empty()))
        };
        let own = has(LABEL.node(node).filter(|label| !label.is_null()))
            || object.kind == Some(&input_toggle::KIND) && has(input_toggle::TITLE.node(node));
        if own || id.is_some_and(|id| labelled.contains(id)) || IS_VISIBLE.get(node) == Some(false)
        {
            continue;
        }
        let finding = report
            .about(node, "The input has no label.")
            .fix(fix(node, id));
        report.add(finding);
    }
}

/// The placeholder says what is asked for, or else the id.
fn fix(node: &Node, id: Option<&str>) -> Option<Fix> {
    let words = PLACEHOLDER
        .get(node)
        .filter(|words| !words.trim().is_empty());
    let text = words
        .map(str::to_owned)
        .or_else(|| id.map(words::of_name))?;
    let value = Node::string(text.as_str());
    let edit = match LABEL.node(node) {
        Some(empty) => replace(empty, value),
        None => append(node, LABEL.name(), value),
    };
    (!text.is_empty()).then(|| Fix::guess(format!("Add the label “{text}”"), vec![edit]))
}
