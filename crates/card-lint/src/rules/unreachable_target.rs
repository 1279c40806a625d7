//! What an action shows does not lie in something hidden for good.

use std::collections::HashMap;

use card_catalog::kinds::adaptive::common::ID;
use card_json::{Node, NodeId};

use super::toggles;
use crate::context::Report;
use crate::rule::page;
use crate::{Area, Rule, Severity};

pub(super) static RULE: Rule = Rule {
    code: "unreachable-target",
    title: page!("What an action shows does not lie in something hidden for good"),
    area: Area::Behaviour,
    severity: Severity::Warning,
    docs: page!(
        "`Action.ToggleVisibility` shows an element, but not the container around it. If that one \
           is hidden and no action shows it, nothing is seen."
    ),
    check,
};

fn check(report: &mut Report<'_, '_>) {
    let context = report.context;
    let Some(shown) = toggles::shown_by_actions(context) else {
        return;
    };
    if shown.is_empty() {
        return;
    }
    let named = |node: &Node| ID.node(node).and_then(|id| Some(id.as_str()?.to_owned()));
    let owners: HashMap<String, NodeId> = context
        .objects
        .iter()
        .filter_map(|object| Some((named(object.node)?, object.node.id())))
        .collect();
    for (node, _) in toggles::targets(context) {
        let owner = node.as_str().and_then(|id| owners.get(id));
        let mut around = owner.and_then(|id| context.typing.parent(*id));
        while let Some(object) = around.and_then(|id| context.typing.element(id)) {
            if toggles::is_never_shown(&object, &shown) {
                let message = "The element lies in a part that is hidden and that no action shows.";
                let finding = report.about(node, message);
                report.add(finding);
                break;
            }
            around = context.typing.parent(object.node.id());
        }
    }
}
