//! ColumnSet: columns side by side.

use card_catalog::Element;
use card_catalog::kinds::adaptive::column_set;

use super::column::Width;
use super::{ground, placed, shown, visible_in};
use crate::renderer::{Context, Pen};
use crate::view::{Draft, View};

pub(crate) fn draw(pen: &mut Pen<'_>, element: Element<'_>, context: Context) -> View {
    let node = element.node;
    let draft = placed(Draft::of("div", "cw-columns"), node);
    let (draft, inside) = ground::lay(draft, node, context);
    let draft = draft.maybe_class(inside.across.box_class());
    let columns = column_set::COLUMNS.get(node).unwrap_or_default();
    let columns = shown(pen, &columns);
    let weights = columns
        .iter()
        .filter_map(|column| Width::of(column.node).weight())
        .sum();
    let views = visible_in(pen, &columns, |column| Context {
        share: Width::of(column.node)
            .weight()
            .map(|weight| thousandths(weight, weights)),
        ..inside
    });
    draft.children(views).build()
}

/// The share of a weight in all weights, in thousandths.
pub(super) fn thousandths(weight: f64, all: f64) -> u32 {
    if all > 0.0 {
        (weight / all * 1000.0).round() as u32
    } else {
        0
    }
}
