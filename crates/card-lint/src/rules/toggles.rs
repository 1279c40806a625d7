//! What the rules about hidden elements share.

use std::collections::HashSet;

use card_catalog::kinds::adaptive::common::{ID, IS_VISIBLE};
use card_catalog::kinds::adaptive::{target_element, toggle_visibility};
use card_catalog::{Element, Group, Role};
use card_json::Node;

use crate::context::{Context, is_expression};

/// The ids that some action can show; `None` where they are known only with data.
pub(super) fn shown_by_actions<'a>(context: &Context<'a>) -> Option<HashSet<&'a str>> {
    let mut shown = HashSet::new();
    for (node, shows) in targets(context) {
        if is_expression(node) {
            return None;
        }
        shown.extend(node.as_str().filter(|_| shows));
    }
    Some(shown)
}

/// The ids named by actions that show and hide, each with whether it can be shown by that.
pub(super) fn targets<'a>(context: &Context<'a>) -> impl Iterator<Item = (&'a Node, bool)> {
    let actions = context.of_kind(&toggle_visibility::KIND);
    let lists = actions.filter_map(|a| toggle_visibility::TARGET_ELEMENTS.node(a.node)?.as_array());
    let target = |item: &'a Node| match target_element::ELEMENT_ID.node(item) {
        Some(id) => (id, target_element::IS_VISIBLE.get(item) != Some(false)),
        None => (item, true),
    };
    lists.flatten().map(target).collect::<Vec<_>>().into_iter()
}

/// Is the element hidden at first, with nothing that could show it? Hidden inputs carry data.
pub(super) fn is_never_shown(object: &Element<'_>, shown: &HashSet<&str>) -> bool {
    let is_input = object.kind.is_some_and(|kind| kind.group == Group::Inputs);
    let is_box = object
        .kind
        .is_some_and(|kind| matches!(kind.role, Role::Element | Role::Part));
    let id = ID.node(object.node).and_then(Node::as_str);
    is_box
        && !is_input
        && IS_VISIBLE.get(object.node) == Some(false)
        && id.is_none_or(|id| !shown.contains(id) && !id.contains("${"))
}
