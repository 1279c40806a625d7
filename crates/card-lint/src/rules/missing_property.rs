//! Required properties are there.

use card_catalog::kinds::attachment::attachment;
use card_catalog::kinds::message_card::card;
use card_catalog::{Element, PropSpec, starter};

use super::unknown_property;
use crate::context::{Report, append, is_version, replace};
use crate::rule::page;
use crate::{Area, Fix, Rule, Severity};

pub(super) static RULE: Rule = Rule {
    code: "missing-property",
    title: page!("Required properties are there"),
    area: Area::Structure,
    severity: Severity::Error,
    docs: page!(
        "Without its required properties an object is not shown or does not work: a text without \
           text, a button without its address. The remedy inserts a placeholder to be changed."
    ),
    check,
};

fn check(report: &mut Report<'_, '_>) {
    let context = report.context;
    for &object in &context.objects {
        let Some(kind) = object.kind else { continue };
        for spec in kind
            .props
            .iter()
            .filter(|spec| spec.required && !has_own_rule(object, spec))
        {
            if object
                .node
                .get(spec.name)
                .is_some_and(|node| !node.is_null())
            {
                continue;
            }
            let finding = report
                .about(
                    object.node,
                    format!("{} needs “{}”.", kind.title, spec.name),
                )
                .help(spec.docs)
                .fix(fill(object, spec));
            report.add(finding);
        }
    }
}

/// Type, context, version and the content type of a card are the subject of rules that know more
/// about them.
fn has_own_rule(object: Element<'_>, spec: &PropSpec) -> bool {
    let is_content_type =
        object.kind == Some(&attachment::KIND) && spec.name == attachment::CONTENT_TYPE.name();
    if is_content_type && !object.children_in(&attachment::CONTENT.spec).is_empty() {
        return true;
    }
    let is_tag = object
        .family
        .is_some_and(|family| family.tag_key() == spec.name);
    let is_card = object.kind == Some(&card::KIND);
    is_tag || is_card && spec.name == card::CONTEXT.name() || is_version(object, spec.name)
}

/// The property under a mistyped name; else the default, or what the kind's starter has there.
fn fill(object: Element<'_>, spec: &'static PropSpec) -> Option<Fix> {
    let kind = object.kind?;
    if let Some(rename) = unknown_property::rename_to(object, kind, spec.name) {
        return Some(rename);
    }
    let value = spec
        .default_node()
        .or_else(|| starter(kind).get(spec.name).cloned())?;
    let edit = match object.node.get(spec.name) {
        Some(null) => replace(null, value),
        None => append(object.node, spec.name, value),
    };
    Some(Fix::guess(format!("Add “{}”", spec.name), vec![edit]))
}
