//! Table: rows of cells in common columns (spec/adaptive-card.md §5, Table).

use card_catalog::Element;
use card_catalog::kinds::adaptive::{common, table, table_cell, table_column, table_row};
use card_json::{Node, decimal};

use super::column_set::thousandths;
use super::{Align, ground, is_visible, layout, pixels, placed};
use crate::host::ContainerStyle;
use crate::names::{Attr, Css};
use crate::renderer::{Context, Pen};
use crate::view::{Draft, View};

/// What a column says of its cells.
struct Column {
    flex: String,
    across: Option<Align>,
    down: Option<Align>,
}

/// What holds for every row.
struct Grid {
    columns: Vec<Column>,
    lines: bool,
    /// Where cells stand that say nothing, nor their row or column.
    across: Option<Align>,
    down: Option<Align>,
}

pub(crate) fn draw(pen: &mut Pen<'_>, element: Element<'_>, context: Context) -> View {
    let node = element.node;
    let grid = Grid {
        columns: columns(node),
        lines: table::SHOW_GRID_LINES.get(node) != Some(false),
        across: Align::read(table::HORIZONTAL_CELLS.get(node)),
        down: Align::read(table::VERTICAL_CELLS.get(node)),
    };
    let (draft, inside) = ground::lay(placed(Draft::of("div", "cw-table"), node), node, context);
    let line = table::GRID_STYLE
        .get(node)
        .and_then(ContainerStyle::from_name);
    let line = line
        .filter(|_| grid.lines)
        .map(|style| format!("var(--cw-border-{})", style.name()));
    let heads = table::FIRST_ROW_AS_HEADERS.get(node);
    let heads = heads.or_else(|| table::FIRST_ROW_AS_HEADER.get(node)) != Some(false);
    let rows = table::ROWS.get(node).unwrap_or_default();
    let rows = rows.iter().enumerate();
    let rows: Vec<_> = rows.filter(|(_, row)| is_visible(pen, row.node)).collect();
    let rows = rows.into_iter().map(|(number, row)| {
        let inside = Context {
            heading: heads && number == 0,
            ..inside
        };
        draw_row(pen, row.node, &grid, inside)
    });
    let rows: Vec<View> = rows.collect();
    draft
        .class_if(grid.lines, "cw-lines")
        .maybe_style(Css::GRID_LINE, line)
        .attr(Attr::ROLE, "table")
        .children(rows)
        .build()
}

/// The columns; a weight is the share of all weights.
fn columns(node: &Node) -> Vec<Column> {
    let columns = table::COLUMNS.get(node).unwrap_or_default();
    let weight = |column: &Node| match table_column::WIDTH.node(column) {
        Some(width) if pixels(width).is_some() => 0.0,
        Some(width) => width
            .as_f64()
            .or_else(|| decimal(width.as_str()?.trim().trim_end_matches('*')))
            .filter(|weight| *weight > 0.0)
            .unwrap_or(1.0),
        None => 1.0,
    };
    let all = columns.iter().map(|column| weight(column.node)).sum();
    let flex = |column: &Node| match table_column::WIDTH.node(column).and_then(pixels) {
        Some(pixels) => format!("0 0 {pixels}px"),
        None => {
            let share = f64::from(thousandths(weight(column), all)) / 10.0;
            format!("1 1 {share}%")
        }
    };
    let column = |column: &Element<'_>| Column {
        flex: flex(column.node),
        across: Align::read(table::HORIZONTAL_CELLS.get(column.node)),
        down: Align::read(table::VERTICAL_CELLS.get(column.node)),
    };
    columns.iter().map(column).collect()
}

/// Draws as many cells as there are columns: missing ones are empty, and those
/// left over are not drawn.
fn draw_row(pen: &mut Pen<'_>, row: &Node, grid: &Grid, context: Context) -> View {
    let draft = Draft::of("div", "cw-row")
        .attr(Attr::ROLE, "row")
        .origin(row.id());
    let (draft, inside) = ground::lay_row(draft, row, context);
    let own = (
        Align::read(table::HORIZONTAL_CELLS.get(row)),
        Align::read(table::VERTICAL_CELLS.get(row)),
    );
    let cells = table_row::CELLS.get(row).unwrap_or_default();
    let shown = |number: usize| {
        let cell: Option<&Element<'_>> = cells.get(number);
        cell.is_none_or(|cell| is_visible(pen, cell.node))
    };
    let columns: Vec<_> = (grid.columns.iter().enumerate())
        .filter(|(number, _)| shown(*number))
        .collect();
    let cells = columns.into_iter().map(|(number, column)| {
        let inside = Context {
            across: own
                .0
                .or(column.across)
                .or(grid.across)
                .unwrap_or(inside.across),
            down: own.1.or(column.down).or(grid.down).unwrap_or(inside.down),
            ..inside
        };
        let cell = cells.get(number).map(|cell| cell.node);
        draw_cell(pen, cell, &column.flex, grid.lines, inside)
    });
    let cells: Vec<View> = cells.collect();
    draft.children(cells).build()
}

fn draw_cell(
    pen: &mut Pen<'_>,
    cell: Option<&Node>,
    flex: &str,
    lines: bool,
    context: Context,
) -> View {
    let own = cell.and_then(|cell| Align::read(common::HORIZONTAL_ALIGNMENT.get(cell)));
    let context = Context {
        across: own.unwrap_or(context.across),
        ..context
    };
    let role = if context.heading {
        "columnheader"
    } else {
        "cell"
    };
    let draft = Draft::of("div", "cw-stack")
        .class("cw-cell")
        .attr(Attr::ROLE, role)
        .style(Css::FLEX, flex);
    let Some(node) = cell else {
        return draft.class_if(lines, "cw-cell-pad").build();
    };
    // A word of its own makes its own class.
    let draft = draft.class_if(own.is_none(), context.across.text_class());
    let (draft, inside) = ground::lay_cell(draft.origin(node.id()), node, context, lines);
    let items = table_cell::ITEMS.get(node).unwrap_or_default();
    let children = layout::arranged(pen, node, &items, inside);
    draft.children(children).build()
}
