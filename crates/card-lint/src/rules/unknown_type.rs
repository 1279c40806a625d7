//! Types are spelt as the format spells them.

use card_catalog::Accept;
use card_json::Node;

use crate::context::{Report, is_expression, replace};
use crate::nearest::nearest;
use crate::rule::page;
use crate::{Area, Fix, Rule, Severity};

pub(super) static RULE: Rule = Rule {
    code: "unknown-type",
    title: page!("Types are spelt as the format spells them"),
    area: Area::Structure,
    severity: Severity::Error,
    docs: page!(
        "Hosts skip an object whose type they do not know (or show its `fallback`). Types are \
           case-sensitive. A type that looks like no known one may be newer than this catalogue, so \
           that is only mentioned."
    ),
    check,
};

fn severity(accept: Accept, meant: Option<&str>) -> Severity {
    match meant.is_none() && accept.accepts_unknown() {
        true => Severity::Info,
        false => Severity::Error,
    }
}

fn check(report: &mut Report<'_, '_>) {
    let context = report.context;
    for object in context
        .objects
        .iter()
        .filter(|object| object.kind.is_none())
    {
        let Some(accept) = object.slot.and_then(|slot| slot.ty.accept()) else {
            continue;
        };
        let Some(node) = object.node.get(accept.family().tag_key()) else {
            continue;
        };
        if is_expression(node) || context.is_free(object) {
            continue;
        }
        let name = node.as_str().unwrap_or_default();
        let meant = nearest(name, accept.candidates().map(|kind| kind.name));
        let fix = meant.map(|meant| {
            Fix::guess(
                format!("Change to {meant}"),
                vec![replace(node, Node::string(meant))],
            )
        });
        let message = format!("No type “{name}” is known.");
        let mut finding = report
            .about(node, message)
            .severity(severity(accept, meant))
            .fix(fix);
        finding.help = Some(match meant {
            Some(meant) => format!("Did you mean {meant}?"),
            None => "Hosts that do not know it either leave it out.".to_owned(),
        });
        report.add(finding);
    }
}
