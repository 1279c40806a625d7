//! Types are spelt as the format spells them.

use card_json::Node;

use crate::context::{Report, is_expression, replace};
use crate::nearest::nearest;
use crate::{Fix, Rule, Severity};

pub(super) static RULE: Rule = Rule {
    code: "unknown-type",
    title: "Types are spelt as the format spells them",
    severity: Severity::Error,
    docs: "Hosts skip an object whose type they do not know (or show its `fallback`). Types are \
           case-sensitive. A type that is newer than this catalogue is reported too.",
    check,
};

fn check(report: &mut Report<'_, '_>) {
    let context = report.context;
    for object in context.objects.iter().filter(|object| object.kind.is_none()) {
        let Some(accept) = object.slot.and_then(|slot| slot.ty.accept()) else { continue };
        let Some(node) = object.node.get(accept.family().tag_key()) else { continue };
        if is_expression(node) {
            continue;
        }
        let name = node.as_str().unwrap_or_default();
        let meant = nearest(name, accept.candidates().map(|kind| kind.name));
        let fix = meant.map(|meant| {
            Fix::guess(format!("Change to {meant}"), vec![replace(node, Node::string(meant))])
        });
        let mut finding = report.about(node, format!("No type “{name}” is known.")).fix(fix);
        finding.help = meant.map(|meant| format!("Did you mean {meant}?"));
        report.add(finding);
    }
}
