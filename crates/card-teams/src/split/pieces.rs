//! Cutting an item that is too large by itself, where its own list allows it.

use card_catalog::Element;
use card_catalog::kinds::adaptive::{card as adaptive, container};
use card_catalog::kinds::message_card::section;
use card_json::Node;

use super::{weight, with};

/// The item, or what it is cut into; `None` if there is no way to make it fit.
pub(super) fn cut_item(item: &Node, room: usize) -> Option<Vec<Node>> {
    if weight(item) <= room {
        return Some(vec![item.clone()]);
    }
    let spec = if is_container(item) {
        &container::ITEMS.spec
    } else if section::FACTS.is_in(item) {
        &section::FACTS.spec
    } else {
        return None;
    };
    let items = item.get(spec.name)?.as_array()?;
    let empty = weight(&with(item, spec.name, Some(Node::array(Vec::new()))));
    let room = room.checked_sub(empty)?;
    let mut groups: Vec<Vec<Node>> = Vec::new();
    let mut left = 0;
    for piece in items
        .iter()
        .map(|one| cut_item(one, room))
        .collect::<Option<Vec<_>>>()?
        .into_iter()
        .flatten()
    {
        let bytes = weight(&piece);
        if bytes > left || groups.is_empty() {
            groups.push(Vec::new());
            left = room;
        }
        left = left.saturating_sub(bytes);
        groups.last_mut()?.push(piece);
    }
    let parts = groups
        .into_iter()
        .map(|group| with(item, spec.name, Some(Node::array(group))));
    Some(parts.collect())
}

fn is_container(node: &Node) -> bool {
    let kind = Element::in_slot(node, &adaptive::BODY.spec).and_then(|element| element.kind);
    kind == Some(&container::KIND)
}
