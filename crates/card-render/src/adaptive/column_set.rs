//! ColumnSet: columns side by side.

use card_catalog::Element;
use card_catalog::kinds::adaptive::column_set;

use super::column::Width;
use super::{ground, is_visible, placed, visible_in};
use crate::renderer::{Context, Pen};
use crate::view::{Draft, View};

pub(crate) fn draw(pen: &mut Pen<'_>, element: Element<'_>, context: Context) -> View {
    let node = element.node;
    let draft = placed(Draft::of("div", "cw-columns"), node);
    let draft = draft.maybe_class(match column_set::HORIZONTAL_ALIGNMENT.get(node) {
        Some("center") => Some("cw-middle"),
        Some("right") => Some("cw-bottom"),
        _ => None,
    });
    let (draft, inside) = ground::lay(draft, node, context);
    let columns = column_set::COLUMNS.get(node).unwrap_or_default();
    let weights = total_weight(pen, &columns);
    let views = visible_in(pen, &columns, |column| Context {
        share: Width::of(column.node)
            .weight()
            .map(|weight| thousandths(weight, weights)),
        ..inside
    });
    draft.children(views).build()
}

fn total_weight(pen: &Pen<'_>, columns: &[Element<'_>]) -> f64 {
    let shown = columns.iter().filter(|column| is_visible(pen, column.node));
    shown
        .filter_map(|column| Width::of(column.node).weight())
        .sum()
}

/// The share of a weight in all weights, in thousandths.
fn thousandths(weight: f64, all: f64) -> u32 {
    if all > 0.0 {
        (weight / all * 1000.0).round() as u32
    } else {
        0
    }
}
