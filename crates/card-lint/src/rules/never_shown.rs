//! What is hidden can be shown.

use card_catalog::kinds::adaptive::common::IS_VISIBLE;
use card_catalog::kinds::adaptive::target_element;
use card_json::Edit;

use super::toggles;
use crate::context::Report;
use crate::rule::page;
use crate::{Area, Fix, Rule, Severity};

pub(super) static RULE: Rule = Rule {
    code: "never-shown",
    title: page!("What is hidden can be shown"),
    area: Area::Behaviour,
    severity: Severity::Info,
    docs: page!(
        "An element with `\"isVisible\": false` is there to be shown by `Action.ToggleVisibility`. \
           If no action names its id, nobody ever sees it. Hidden inputs are not reported: they \
           carry data along."
    ),
    check,
};

fn check(report: &mut Report<'_, '_>) {
    let context = report.context;
    let Some(shown) = toggles::shown_by_actions(context) else {
        return;
    };
    for present in context.present() {
        let object = present.owner;
        let is_target = object.kind == Some(&target_element::KIND);
        let hides = present.spec.name == IS_VISIBLE.name() && !is_target;
        if !hides || !toggles::is_never_shown(&object, &shown) {
            continue;
        }
        let node = &present.entry.value;
        let finding = report
            .about(object.node, "It is hidden, and no action shows it.")
            .fix(Some(Fix::guess(
                "Show it",
                vec![Edit::Remove { node: node.id() }],
            )));
        report.add(finding);
    }
}
