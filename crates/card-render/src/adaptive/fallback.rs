//! What is drawn in place of an element that a host cannot draw
//! (spec/adaptive-card.md §7).
//!
//! An element needs its fallback when its type is unknown, when it `requires`
//! what the host lacks, or when something inside needs a fallback and has none:
//! the need rises to the nearest element that has one.

use card_catalog::kinds::adaptive::{card, common};
use card_catalog::{Element, Host, Version};
use card_json::{Node, Value};

use crate::options::Options;
use crate::renderer::{Draw, Pen};
use crate::{generic, looks};

/// As deep as cards are drawn; see the renderer.
const MAX_DEPTH: usize = 60;

/// What stands for an element: itself, its fallback, or `None` for nothing.
pub(crate) fn stand_in<'a>(pen: &Pen<'_>, element: Element<'a>) -> Option<Element<'a>> {
    let mut element = element;
    for _ in 0..MAX_DEPTH {
        let Some(fallback) = fallback_of(&element) else {
            let shown = !pen.options.as_host || supported(pen.options, &element);
            return shown.then_some(element);
        };
        if !falls(pen.options, &element, 0) {
            return Some(element);
        }
        element = other(&element, fallback)?;
    }
    None
}

/// What a host draws in place of a whole card: its fallback element, if the
/// need for one has risen up to it.
pub(super) fn of_card<'a>(pen: &Pen<'_>, element: &Element<'a>) -> Option<Element<'a>> {
    let fallback = Element::in_slot(common::FALLBACK.node(element.node)?, &card::BODY.spec)?;
    falls(pen.options, element, 0).then(|| stand_in(pen, fallback))?
}

/// How an element is drawn; one that Teams would not draw gets the quiet box.
pub(crate) fn draw_of(options: &Options, element: &Element<'_>) -> Draw {
    let look = element
        .kind
        .and_then(|kind| looks::look_of(kind, options.extras));
    match look {
        Some(look) if requirements_met(options, element.node) => look,
        _ => generic::draw,
    }
}

fn fallback_of<'a>(element: &Element<'a>) -> Option<&'a Node> {
    let adaptive = element.family == Some(card_catalog::Family::Adaptive);
    let node = common::FALLBACK.node(element.node)?;
    (adaptive && !matches!(node.value(), Value::Null)).then_some(node)
}

/// The element a fallback names. It stands in the same slot, so that a column
/// falls back to a column and an action to an action.
fn other<'a>(element: &Element<'a>, fallback: &'a Node) -> Option<Element<'a>> {
    match element.slot {
        Some(slot) => Element::in_slot(fallback, slot),
        None => None,
    }
}

fn falls(options: &Options, element: &Element<'_>, depth: usize) -> bool {
    let below = || {
        let slots = element.kind.into_iter().flat_map(|kind| kind.slots());
        let lists = slots.filter(|(slot, _)| slot.ty.is_many());
        lists
            .flat_map(|(slot, _)| element.children_in(slot))
            .any(|child| fallback_of(&child).is_none() && falls(options, &child, depth + 1))
    };
    !supported(options, element) || (depth < MAX_DEPTH && below())
}

/// Does the host know the type, may it stand there, and can the host do what
/// the element asks for?
fn supported(options: &Options, element: &Element<'_>) -> bool {
    let Some(kind) = element.kind else {
        return false;
    };
    let in_place = || {
        let accept = element.slot.and_then(|slot| slot.ty.accept());
        accept.is_none_or(|accept| accept.accepts(kind))
    };
    let drawn = !options.as_host || (kind.hosts.contains(&Host::Teams) && !kind.preview);
    drawn && in_place() && requirements_met(options, element.node)
}

/// Every feature that `requires` names must be there, in that version or a
/// later one.
fn requirements_met(options: &Options, node: &Node) -> bool {
    let required = common::REQUIRES.get(node).and_then(Node::as_object);
    required.unwrap_or_default().iter().all(|entry| {
        let wanted = entry.value.as_str().unwrap_or_default();
        options.host.can(&entry.key, wanted)
    })
}

/// Is the card's version too new for the host?
pub(super) fn is_too_new(pen: &Pen<'_>, node: &Node) -> bool {
    let version = card::VERSION.get(node).and_then(Version::parse);
    version.is_some_and(|version| version > pen.options.host.newest)
}
