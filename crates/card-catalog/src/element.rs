//! A card object seen through the catalogue.

use card_json::Node;

use crate::envelope;
use crate::host::Family;
use crate::kind::Kind;
use crate::kinds;
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
    /// The card that `root` is. Its kind is `None` where `root` is no card (an envelope is none:
    /// see [`envelope::cards`]).
    pub fn of_root(root: &'a Node) -> Element<'a> {
        let family = envelope::family_of_card(root);
        Element {
            node: root,
            kind: family.map(kinds::root),
            slot: None,
            family,
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
            None => Element::in_slot(value, slot).into_iter().collect(),
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
        Ty::One(accept) | Ty::Many(accept) => Some((accept.family(), accept.identify(node))),
        Ty::Record(kind) | Ty::Map(kind) => Some((kind.family, Some(kind))),
        Ty::List(item) => resolve(item, node),
        Ty::Either(types) => types.iter().find_map(|ty| resolve(ty, node)),
        _ => None,
    }
}
