//! Layouts: how the items of a card or container are arranged at its width
//! (spec/adaptive-card.md §9).

use card_catalog::Element;
use card_catalog::kinds::adaptive::{common, grid_area, layout_area_grid, layout_flow};
use card_json::Node;

use super::{fits_width, ground, shown, visible};
use crate::names::Css;
use crate::renderer::{Context, Pen};
use crate::view::{Draft, View};

/// No card needs more columns, and a slip of the finger may ask for millions.
const MAX_COLUMNS: usize = 24;

/// The visible ones of a container's items, arranged by the first of its
/// layouts that is for the card's width.
pub(super) fn arranged(
    pen: &mut Pen<'_>,
    node: &Node,
    items: &[Element<'_>],
    context: Context,
) -> Vec<View> {
    let layouts = common::LAYOUTS.get(node).unwrap_or_default();
    let chosen = layouts
        .into_iter()
        .find(|layout| fits_width(pen, layout.node));
    let arrange = match chosen.and_then(|layout| layout.kind) {
        Some(kind) if *kind == layout_flow::KIND => flow,
        Some(kind) if *kind == layout_area_grid::KIND => grid,
        _ => return visible(pen, items, context),
    };
    let Some(layout) = chosen else {
        return Vec::new();
    };
    let items = shown(pen, items);
    if items.is_empty() {
        return Vec::new();
    }
    let views = pen.elements(&items, context);
    vec![arrange(layout.node, &items, views)]
}

/// A box of its own for an item: it stands there as in a stack of one.
fn cell(view: View) -> Draft {
    Draft::of("div", "cw-stack").child(view)
}

fn gaps(draft: Draft, layout: &Node) -> Draft {
    draft
        .style(
            Css::COLUMN_GAP,
            gap(layout_flow::COLUMN_SPACING.get(layout)),
        )
        .style(Css::ROW_GAP, gap(layout_flow::ROW_SPACING.get(layout)))
}

fn gap(spacing: Option<&str>) -> &'static str {
    match spacing {
        Some("none") => "0px",
        Some("extraSmall") => "var(--cw-space-extra-small)",
        Some("small") => "var(--cw-space-small)",
        Some("medium") => "var(--cw-space-medium)",
        Some("large") => "var(--cw-space-large)",
        Some("extraLarge") => "var(--cw-space-extra-large)",
        Some("padding") => "var(--cw-padding)",
        _ => "var(--cw-space-default)",
    }
}

fn flow(layout: &Node, _: &[Element<'_>], views: Vec<View>) -> View {
    let draft = gaps(Draft::of("div", "cw-flow"), layout)
        .maybe_class(match layout_flow::HORIZONTAL_ITEMS_ALIGNMENT.get(layout) {
            Some("left") => Some("cw-flow-start"),
            Some("right") => Some("cw-flow-end"),
            _ => None,
        })
        .maybe_class(match layout_flow::VERTICAL_ITEMS_ALIGNMENT.get(layout) {
            Some("center") => Some("cw-flow-middle"),
            Some("bottom") => Some("cw-flow-bottom"),
            _ => None,
        });
    let measures = item_measures(layout);
    let cells = views.into_iter().map(|view| {
        let cell = cell(view);
        measures
            .iter()
            .fold(cell, |cell, (property, value)| {
                cell.style(*property, value.clone())
            })
            .build()
    });
    draft.children(cells).build()
}

/// How wide each item is; an exact width makes the limits void.
fn item_measures(layout: &Node) -> Vec<(Css, String)> {
    let grow = u8::from(layout_flow::ITEM_FIT.get(layout) == Some("Fill"));
    if let Some(width) = layout_flow::ITEM_WIDTH.get(layout) {
        return vec![(Css::FLEX, format!("{grow} 1 {width}px"))];
    }
    let least = layout_flow::MIN_ITEM_WIDTH.get(layout);
    let most = layout_flow::MAX_ITEM_WIDTH.get(layout);
    let limit = |pixels: u32| format!("min({pixels}px, 100%)");
    [
        Some((Css::FLEX, format!("{grow} 1 auto"))),
        least.map(|pixels| (Css::MIN_WIDTH, limit(pixels))),
        most.map(|pixels| (Css::MAX_WIDTH, limit(pixels))),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn grid(layout: &Node, items: &[Element<'_>], views: Vec<View>) -> View {
    let areas = list(layout_area_grid::AREAS.node(layout));
    let cells = items.iter().zip(views).map(|(item, view)| {
        let name = common::GRID_AREA.get(item.node);
        let area = areas
            .iter()
            .find(|area| name.is_some() && grid_area::NAME.get(area) == name);
        cell(view)
            .maybe_style(Css::GRID_AREA, area.map(|area| Place::of(area).css()))
            .build()
    });
    gaps(Draft::of("div", "cw-areas"), layout)
        .style(Css::GRID_COLUMNS, columns(layout, areas))
        .children(cells)
        .build()
}

fn list(node: Option<&Node>) -> &[Node] {
    node.and_then(Node::as_array).unwrap_or_default()
}

/// The cells an area covers, from 1.
struct Place {
    column: i64,
    columns: i64,
    row: i64,
    rows: i64,
}

impl Place {
    fn of(area: &Node) -> Place {
        Place {
            column: grid_area::COLUMN.get(area).unwrap_or(1),
            columns: grid_area::COLUMN_SPAN.get(area).unwrap_or(1),
            row: grid_area::ROW.get(area).unwrap_or(1),
            rows: grid_area::ROW_SPAN.get(area).unwrap_or(1),
        }
    }

    fn css(&self) -> String {
        let Place {
            column,
            columns,
            row,
            rows,
        } = self;
        format!("{row} / {column} / span {rows} / span {columns}")
    }
}

/// The widths of all columns: those the layout names, then equal parts of what
/// is left for those that only an area speaks of.
fn columns(layout: &Node, areas: &[Node]) -> String {
    let named = list(layout_area_grid::COLUMNS.node(layout));
    let used = areas
        .iter()
        .map(Place::of)
        .map(|p| p.column + p.columns - 1);
    let used = used.max().map_or(1, |last| last as usize);
    let count = used.max(named.len()).min(MAX_COLUMNS);
    let widths: Vec<String> = (0..count)
        .map(|at| named.get(at).map_or(REST.to_owned(), |w| width(w, count)))
        .collect();
    widths.join(" ")
}

const REST: &str = "minmax(0, 1fr)";

/// A percentage is one of the room without the gaps, so that 25, 25, 25, 25
/// fill a row and no more.
fn width(column: &Node, count: usize) -> String {
    if let Some(pixels) = super::pixels(column) {
        return ground::px(pixels);
    }
    match column.as_f64() {
        Some(percent) if percent > 0.0 && percent.is_finite() => format!(
            "calc((100% - {} * var(--cw-column-gap)) * {})",
            count - 1,
            percent / 100.0
        ),
        _ if column.as_str().is_some() => "auto".to_owned(),
        _ => REST.to_owned(),
    }
}
