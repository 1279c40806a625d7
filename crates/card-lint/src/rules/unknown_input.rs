//! `{{id.value}}` names an input of the form.

use card_catalog::Element;
use card_catalog::kinds::message_card::{action_card, common, header, http_post, target};
use card_json::Node;

use crate::context::{Report, replace};
use crate::nearest::nearest;
use crate::rule::page;
use crate::{Area, Fix, Rule, Severity};

pub(super) static RULE: Rule = Rule {
    code: "unknown-input",
    title: page!("{{id.value}} names an input of the form"),
    area: Area::Behaviour,
    severity: Severity::Warning,
    docs: page!(
        "In the request of a form, `{{comment.value}}` stands for what the reader put into the \
           input with the id `comment`. If the form has no such input, the text is sent as it is."
    ),
    check,
};

fn check(report: &mut Report<'_, '_>) {
    let context = report.context;
    for &object in &context.objects {
        let Some(text) = text_with_references(object) else {
            continue;
        };
        let inputs = inputs(report, object);
        for id in references(text.as_str().unwrap_or_default()) {
            if !inputs.contains(&id) {
                add(report, text, id, &inputs);
            }
        }
    }
}

/// The text of an object in which inputs are substituted.
fn text_with_references(object: Element<'_>) -> Option<&Node> {
    let kind = object.kind?;
    if *kind == http_post::KIND {
        http_post::BODY.node(object.node)
    } else if *kind == header::KIND {
        header::VALUE.node(object.node)
    } else if *kind == target::KIND {
        target::URI.node(object.node)
    } else {
        None
    }
}

/// The ids of the inputs of the form around `object`.
fn inputs<'a>(report: &Report<'_, 'a>, object: Element<'a>) -> Vec<&'a str> {
    let typing = report.context.typing;
    let mut above = typing.parent(object.node.id());
    while let Some(element) = above.and_then(|id| typing.element(id)) {
        if element.kind == Some(&action_card::KIND) {
            let items = action_card::INPUTS
                .node(element.node)
                .and_then(Node::as_array);
            let ids = items.unwrap_or_default().iter();
            return ids
                .filter_map(|input| common::INPUT_ID.node(input)?.as_str())
                .collect();
        }
        above = typing.parent(element.node.id());
    }
    Vec::new()
}

/// The ids in `{{id.value}}`, each once: letters, digits and `_ $ @`, as the reference renderer
/// of Adaptive Cards reads them.
fn references(text: &str) -> Vec<&str> {
    let mut found: Vec<&str> = Vec::new();
    for part in text.split("{{").skip(1) {
        let Some((inside, _)) = part.split_once("}}") else {
            continue;
        };
        let Some(id) = inside.strip_suffix(".value") else {
            continue;
        };
        let plain = |c: char| c.is_alphanumeric() || matches!(c, '_' | '$' | '@' | '-');
        if !id.is_empty() && id.chars().all(plain) && !found.contains(&id) {
            found.push(id);
        }
    }
    found
}

fn add(report: &mut Report<'_, '_>, text: &Node, id: &str, inputs: &[&str]) {
    let message = match inputs.is_empty() {
        true => format!("{{{{{id}.value}}}} stands for an input, but there is no form around it."),
        false => format!("The form has no input with the id “{id}”."),
    };
    let meant = nearest(id, inputs.iter().copied());
    let fix = meant.and_then(|meant| {
        let from = format!("{{{{{id}.value}}}}");
        let with = text
            .as_str()?
            .replace(&from, &format!("{{{{{meant}.value}}}}"));
        let edits = vec![replace(text, Node::string(with.as_str()))];
        Some(Fix::guess(format!("Use the input “{meant}”"), edits))
    });
    let finding = report.about(text, message).fix(fix);
    report.add(finding);
}
