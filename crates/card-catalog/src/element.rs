//! A card object seen through the catalogue.

use card_json::Node;

use crate::envelope;
use crate::host::Family;
use crate::kind::{Kind, Role};
use crate::prop::PropSpec;
use crate::ty::Ty;

/// A JSON object of a card, with the kind the catalogue knows for it. Cheap to copy.
#[derive(Debug, Clone, Copy)]
pub struct Element<'a> {
    /// The object.
    pub node: &'a Node,
    /// What it is; `None` for a type the catalogue does not know.
    pub kind: Option<&'static Kind>,
    /// The property of the parent it stands in; `None` for a card at the root.
    pub slot: Option<&'static PropSpec>,
    /// The family it belongs to; `None` only for a root that is no card.
    pub family: Option<Family>,
}

impl<'a> Element<'a> {
    /// The card, attachment or message that `root` is. Its kind is `None` where it is none.
    pub fn of_root(root: &'a Node) -> Element<'a> {
        let kind = envelope::kind_of_root(root);
        Element {
            node: root,
            kind,
            slot: None,
            family: kind.map(|kind| kind.family),
        }
    }

    /// The object `node` as a child in `slot`: `None` if the slot holds no objects, or `node` is
    /// none.
    pub fn in_slot(node: &'a Node, slot: &'static PropSpec) -> Option<Element<'a>> {
        node.as_object()?;
        let (family, kind) = resolve(&slot.ty, node)?;
        Some(Element {
            node,
            kind,
            slot: Some(slot),
            family: Some(family),
        })
    }

    /// As [`Element::in_slot`], where the object around it is known: the content type beside a card
    /// says what the card is.
    pub fn inside(owner: &Node, node: &'a Node, slot: &'static PropSpec) -> Option<Element<'a>> {
        if !slot.ty.accept().is_some_and(|accept| accept.is_card()) {
            return Element::in_slot(node, slot);
        }
        node.as_object()?;
        let kind = envelope::content_kind(owner, node)?;
        Some(Element {
            node,
            kind: Some(kind),
            slot: Some(slot),
            family: Some(kind.family),
        })
    }

    /// Is it a whole card, alone or as an attachment (not one inside another card)?
    pub fn is_card(&self) -> bool {
        let outside = |slot: &PropSpec| slot.ty.accept().is_some_and(|accept| accept.is_card());
        self.kind.is_some_and(|kind| kind.role == Role::Card) && self.slot.is_none_or(outside)
    }

    /// The text of `type`/`@type`, whatever it is.
    pub fn type_name(&self) -> Option<&'a str> {
        self.node.get(self.family?.tag_key())?.as_str()
    }

    /// The text that tells this object from its like: the first labelling property with text.
    pub fn label(&self) -> Option<&'a str> {
        let names = self.kind?.label;
        let mut texts = names
            .iter()
            .filter_map(|name| self.node.get(name)?.as_str());
        texts.find(|text| !text.trim().is_empty())
    }

    /// The children by slot, slots in catalogue order; slots without children are left out.
    /// Records (a background image) are no children.
    pub fn children(&self) -> Vec<(&'static PropSpec, Vec<Element<'a>>)> {
        let Some(kind) = self.kind else {
            return Vec::new();
        };
        let filled = kind.slots().map(|(slot, _)| (slot, self.children_in(slot)));
        filled
            .filter(|(_, children)| !children.is_empty())
            .collect()
    }

    /// The children in one slot of this element's kind.
    pub fn children_in(&self, slot: &'static PropSpec) -> Vec<Element<'a>> {
        let Some(value) = self.node.get(slot.name) else {
            return Vec::new();
        };
        match value.as_array() {
            Some(items) => items
                .iter()
                .filter_map(|item| Element::in_slot(item, slot))
                .collect(),
            None => Element::inside(self.node, value, slot)
                .into_iter()
                .collect(),
        }
    }

    /// All children, slots in catalogue order.
    pub fn all_children(&self) -> Vec<Element<'a>> {
        self.children()
            .into_iter()
            .flat_map(|(_, children)| children)
            .collect()
    }

    /// Does it stand in a child slot (not in a record)?
    pub fn is_child(&self) -> bool {
        self.slot.is_none_or(|slot| slot.ty.accept().is_some())
    }
}

/// Family and kind of the object `node` where a value of type `ty` stands. `None` if objects there
/// are not looked into.
fn resolve(ty: &Ty, node: &Node) -> Option<(Family, Option<&'static Kind>)> {
    match ty {
        Ty::One(accept) if accept.is_card() => {
            let kind = accept.identify(node)?;
            Some((kind.family, Some(kind)))
        }
        Ty::One(accept) | Ty::Many(accept) => Some((accept.family(), accept.identify(node))),
        Ty::Record(kind) | Ty::Map(kind) => Some((kind.family, Some(kind))),
        Ty::List(item) => resolve(item, node),
        Ty::Either(types) => types.iter().find_map(|ty| resolve(ty, node)),
        _ => None,
    }
}
