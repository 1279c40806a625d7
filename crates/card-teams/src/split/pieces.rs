//! Cutting an item that is too large by itself, where its own list allows it.

use card_catalog::kinds::adaptive::{card as adaptive, container, fact_set};
use card_catalog::kinds::message_card::section;
use card_catalog::{Element, PropSpec};
use card_json::Node;

use super::{weight, with};

/// The item, or what it is cut into; `None` if there is no way to make it fit.
pub(super) fn cut_item(item: &Node, room: usize) -> Option<Vec<Node>> {
    if weight(item) <= room {
        return Some(vec![item.clone()]);
    }
    let spec = cut_at(item)?;
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

/// The list of an item that may be cut in two.
fn cut_at(item: &Node) -> Option<&'static PropSpec> {
    let kind = Element::in_slot(item, &adaptive::BODY.spec).and_then(|element| element.kind);
    match kind {
        Some(kind) if kind == &container::KIND => Some(&container::ITEMS.spec),
        Some(kind) if kind == &fact_set::KIND => Some(&fact_set::FACTS.spec),
        Some(_) => None,
        // A section of a MessageCard has no type.
        None => Some(&section::FACTS.spec).filter(|_| section::FACTS.is_in(item)),
    }
}
