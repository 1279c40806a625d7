//! A carousel holds no carousel.

use card_catalog::kinds::adaptive::carousel::KIND;
use card_json::Edit;

use crate::context::Report;
use crate::rule::page;
use crate::{Area, Fix, Rule, Severity};

pub(super) static RULE: Rule = Rule {
    code: "nested-carousel",
    title: page!("A carousel holds no carousel"),
    area: Area::Structure,
    severity: Severity::Error,
    docs: page!(
        "The pages of a carousel cannot hold another one, at any depth: the open renderer refuses \
           it, and a reader could not tell which of the two is turned."
    ),
    check,
};

fn check(report: &mut Report<'_, '_>) {
    let context = report.context;
    for object in context.of_kind(&KIND) {
        let mut around = context.typing.parent(object.node.id());
        while let Some(parent) = around.filter(|id| context.typing.kind(*id) != Some(&KIND)) {
            around = context.typing.parent(parent);
        }
        if around.is_some() {
            let remove = Edit::Remove {
                node: object.node.id(),
            };
            let finding = report
                .about(object.node, "A carousel cannot stand inside another one.")
                .fix(Some(Fix::guess("Remove the inner carousel", vec![remove])));
            report.add(finding);
        }
    }
}
