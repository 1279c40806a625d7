//! Adaptive Cards as Teams draws them (spec/adaptive-card.md §5, §13).

pub(crate) mod accordion;
pub(crate) mod action;
pub(crate) mod action_set;
pub(crate) mod badge;
pub(crate) mod card;
pub(crate) mod chart;
pub(crate) mod code_block;
pub(crate) mod column;
pub(crate) mod column_set;
pub(crate) mod component;
pub(crate) mod compound_button;
pub(crate) mod container;
pub(crate) mod fact_set;
pub(crate) mod fallback;
mod ground;
pub(crate) mod icon;
pub(crate) mod image;
pub(crate) mod image_set;
pub(crate) mod input;
mod layout;
pub(crate) mod loop_component;
pub(crate) mod media;
pub(crate) mod menu;
pub(crate) mod pages;
pub(crate) mod progress;
pub(crate) mod rating;
pub(crate) mod rating_input;
pub(crate) mod rich_text;
pub(crate) mod table;
pub(crate) mod text_block;
mod themed;

use card_catalog::kinds::adaptive::{self as key, common};
use card_catalog::{Element, Kind, PropSpec};
use card_json::Node;

use crate::names::Attr;
use crate::parts;
use crate::renderer::{Context, Part, Pen};
use crate::view::{Draft, View};

/// Is an element drawn: for the card's width, and as the reader toggled it,
/// else as the card says.
pub(crate) fn is_visible(pen: &Pen<'_>, node: &Node) -> bool {
    let toggled = pen.options.state.visible.get(&node.id()).copied();
    toggled.or(common::IS_VISIBLE.get(node)).unwrap_or(true) && fits_width(pen, node)
}

/// Is an element or layout for the width of the card?
fn fits_width(pen: &Pen<'_>, node: &Node) -> bool {
    common::FOR_WIDTH
        .get(node)
        .is_none_or(|words| pen.options.width.meets(words))
}

/// What every element has: where it comes from, its distance to the one
/// before, and whether it takes the room that is left.
pub(crate) fn placed(draft: Draft, node: &Node) -> Draft {
    draft
        .maybe_class(gap_class(node))
        .class_if(common::HEIGHT.get(node) == Some("stretch"), "cw-grow")
        .origin(node.id())
}

/// Where something stands that may be narrower than its container.
fn aligned(draft: Draft, node: &Node) -> Draft {
    draft.maybe_class(match common::ALIGNMENT.get(node) {
        Some("center") => Some("cw-at-center"),
        Some("right") => Some("cw-at-end"),
        _ => None,
    })
}

fn gap_class(node: &Node) -> Option<&'static str> {
    Some(match common::SPACING_BEFORE.get(node)? {
        "none" => "cw-gap-none",
        "extraSmall" => "cw-gap-extra-small",
        "small" => "cw-gap-small",
        "medium" => "cw-gap-medium",
        "large" => "cw-gap-large",
        "extraLarge" => "cw-gap-extra-large",
        "padding" => "cw-gap-padding",
        _ => return None,
    })
}

/// What is drawn of some elements: what stands for each, if it is visible.
fn shown<'a>(pen: &Pen<'_>, items: &[Element<'a>]) -> Vec<Element<'a>> {
    let stand_ins = pen.stand_ins(items).into_iter();
    let visible = stand_ins.filter(|item| is_visible(pen, item.node));
    visible.filter(|item| !draws_nothing(pen, item)).collect()
}

/// Without this property an element is nothing to Teams, not even a gap.
static CONTENT: [(&Kind, PropSpec); 8] = [
    (
        &key::rich_text_block::KIND,
        key::rich_text_block::INLINES.spec,
    ),
    (&key::text_block::KIND, key::text_block::TEXT.spec),
    (&key::image::KIND, key::image::URL.spec),
    (&key::fact_set::KIND, key::fact_set::FACTS.spec),
    (&key::image_set::KIND, key::image_set::IMAGES.spec),
    (&key::column_set::KIND, key::column_set::COLUMNS.spec),
    (&key::action_set::KIND, key::action_set::ACTIONS.spec),
    (&key::table::KIND, key::table::ROWS.spec),
];

/// Does Teams draw nothing at all? The author sees such elements all the same.
fn draws_nothing(pen: &Pen<'_>, element: &Element<'_>) -> bool {
    let known = CONTENT.iter().find(|(kind, _)| element.kind == Some(kind));
    let Some((_, content)) = known.filter(|_| pen.options.as_host) else {
        return false;
    };
    let value = element.node.get(content.name);
    if !content.ty.is_many() {
        return value.and_then(parts::scalar_text).is_none();
    }
    let texts = || value.and_then(Node::as_array).into_iter().flatten();
    if content
        .ty
        .accept()
        .is_some_and(|accept| accept.accepts_text())
        && texts().any(|node| node.as_str().is_some())
    {
        return false;
    }
    let children = element.children_in(content);
    !children
        .iter()
        .any(|child| fallback::stand_in(pen, *child).is_some())
}

/// The visible ones of some elements, with separators between them.
fn visible(pen: &mut Pen<'_>, items: &[Element<'_>], context: Context) -> Vec<View> {
    visible_in(pen, items, |_| context)
}

/// As [`visible`], each element in a context of its own.
fn visible_in(
    pen: &mut Pen<'_>,
    items: &[Element<'_>],
    context: impl Fn(&Element<'_>) -> Context,
) -> Vec<View> {
    let mut out = Vec::with_capacity(items.len());
    for item in shown(pen, items) {
        if !out.is_empty() && common::SEPARATOR.get(item.node) == Some(true) {
            out.push(pen.part(item, Context::default(), Part::Separator, separator));
        }
        out.push(pen.element(item, context(&item)));
    }
    out
}

/// Where things stand in the room there is, across or down.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) enum Align {
    #[default]
    Start,
    Middle,
    End,
}

impl Align {
    /// Reads `left`/`top`, `center`, `right`/`bottom`.
    fn read(name: Option<&str>) -> Option<Align> {
        Some(match name? {
            "center" => Align::Middle,
            "right" | "bottom" => Align::End,
            _ => Align::Start,
        })
    }

    /// The class for the words inside.
    fn text_class(self) -> &'static str {
        ["cw-start", "cw-center", "cw-end"][self as usize]
    }

    /// The class for what is inside a box; at the start there is nothing to do.
    fn box_class(self) -> Option<&'static str> {
        [None, Some("cw-middle"), Some("cw-bottom")][self as usize]
    }
}

fn separator(_: &mut Pen<'_>, element: Element<'_>, _: Context) -> View {
    Draft::of("hr", "cw-sep")
        .maybe_class(gap_class(element.node))
        .attr(Attr::ARIA_HIDDEN, "true")
        .build()
}

/// Makes something act on a tap.
fn tap(draft: Draft, node: &Node) -> Draft {
    match common::SELECT_ACTION.get(node) {
        Some(action) => {
            let tooltip = action::tooltip(action.node);
            parts::tappable(draft, action.node, action::is_link(&action), tooltip)
        }
        None => draft,
    }
}

/// `"120px"` as 120.
fn pixels(node: &Node) -> Option<u32> {
    node.as_str()?.trim().strip_suffix("px")?.parse().ok()
}
