//! Column: a container beside others.

use card_catalog::Element;
use card_catalog::kinds::adaptive::column;
use card_json::{Node, decimal};

use super::{ground, layout, placed};
use crate::names::Css;
use crate::renderer::{Context, Pen};
use crate::view::{Draft, View};

pub(crate) fn draw(pen: &mut Pen<'_>, element: Element<'_>, context: Context) -> View {
    let node = element.node;
    let draft = placed(Draft::of("div", "cw-stack"), node);
    let draft = match Width::of(node) {
        Width::Stretch => draft,
        Width::Auto => draft.class("cw-column-auto"),
        Width::Weight(_) => {
            let share = f64::from(context.share.unwrap_or_default()) / 10.0;
            draft.style(Css::FLEX, format!("1 1 {share}%"))
        }
        Width::Pixels(pixels) => draft.style(Css::FLEX, format!("0 0 {pixels}px")),
    };
    let (draft, inside) = ground::lay_stack(draft, node, context);
    let items = column::ITEMS.get(node).unwrap_or_default();
    draft
        .children(layout::arranged(pen, node, &items, inside))
        .build()
}

/// How wide a column is (spec/adaptive-card.md §5, Column).
#[derive(Clone, Copy, PartialEq, Debug)]
pub(super) enum Width {
    /// Equal parts of the room that is left.
    Stretch,
    /// As wide as its content.
    Auto,
    /// A part of the row by weight.
    Weight(f64),
    Pixels(u32),
}

impl Width {
    pub(super) fn of(column: &Node) -> Width {
        column::WIDTH
            .node(column)
            .map_or(Width::Stretch, Width::read)
    }

    /// What is not understood counts as `auto`, as in Microsoft's renderer.
    fn read(node: &Node) -> Width {
        if let Some(weight) = node.as_f64() {
            return Width::weight_or_auto(weight);
        }
        let Some(text) = node.as_str().map(str::trim) else {
            return Width::Auto;
        };
        if text.eq_ignore_ascii_case("stretch") {
            return Width::Stretch;
        }
        if let Some(pixels) = super::pixels(node) {
            return Width::Pixels(pixels);
        }
        let digits = text.strip_suffix('*').unwrap_or(text);
        decimal(digits).map_or(Width::Auto, Width::weight_or_auto)
    }

    fn weight_or_auto(weight: f64) -> Width {
        if weight.is_finite() && weight > 0.0 {
            Width::Weight(weight)
        } else {
            Width::Auto
        }
    }

    pub(super) fn weight(self) -> Option<f64> {
        match self {
            Width::Weight(weight) => Some(weight),
            _ => None,
        }
    }
}
