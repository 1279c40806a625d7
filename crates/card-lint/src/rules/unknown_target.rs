//! What refers to an id finds it.

use card_catalog::Ty;
use card_json::Node;

use crate::context::{Report, is_expression, replace};
use crate::nearest::nearest;
use crate::rule::page;
use crate::{Area, Fix, Rule, Severity};

pub(super) static RULE: Rule = Rule {
    code: "unknown-target",
    title: page!("What refers to an id finds it"),
    area: Area::Behaviour,
    severity: Severity::Warning,
    docs: page!(
        "An action that shows and hides elements, or a label for an input, names them by id. \
           Without such an id in the card it does nothing."
    ),
    check,
};

fn check(report: &mut Report<'_, '_>) {
    let context = report.context;
    // An id that is only known with data may be the one that is looked for.
    if context.ids.keys().any(|id| id.contains("${")) {
        return;
    }
    for present in context.present() {
        let value = &present.entry.value;
        match present.spec.ty {
            Ty::IdRef => reference(report, value),
            Ty::List(Ty::IdRef) => items(value).iter().for_each(|node| reference(report, node)),
            Ty::Many(accept) if accept.text_is_id() => {
                items(value).iter().for_each(|node| reference(report, node));
            }
            _ => {}
        }
    }
}

fn items(value: &Node) -> &[Node] {
    value.as_array().unwrap_or_default()
}

fn reference(report: &mut Report<'_, '_>, node: &Node) {
    let Some(id) = node.as_str() else { return };
    if is_expression(node) || report.context.ids.contains_key(id) {
        return;
    }
    let meant = nearest(id, report.context.ids.keys().copied());
    let fix = meant.map(|meant| {
        Fix::guess(
            format!("Change to “{meant}”"),
            vec![replace(node, Node::string(meant))],
        )
    });
    let mut finding = report
        .about(node, format!("Nothing in the card has the id “{id}”."))
        .fix(fix);
    finding.help = meant.map(|meant| format!("Did you mean “{meant}”?"));
    report.add(finding);
}
