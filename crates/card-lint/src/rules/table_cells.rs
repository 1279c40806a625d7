//! Table rows have no more cells than the table has columns.

use card_catalog::kinds::adaptive::{table, table_row};
use card_json::{Edit, Node};

use crate::context::Report;
use crate::rule::page;
use crate::{Area, Fix, Rule, Severity};

pub(super) static RULE: Rule = Rule {
    code: "table-cells",
    title: page!("Table rows have no more cells than the table has columns"),
    area: Area::Behaviour,
    severity: Severity::Warning,
    docs: page!(
        "Cells beyond the last column of `columns` are not drawn. Rows with fewer cells are filled \
           up with empty ones."
    ),
    check,
};

fn check(report: &mut Report<'_, '_>) {
    for object in report.context.of_kind(&table::KIND) {
        let Some(columns) = table::COLUMNS.node(object.node) else {
            continue;
        };
        let (Some(list), Some(rows)) = (columns.as_array(), table::ROWS.node(object.node)) else {
            continue;
        };
        if list.is_empty() {
            continue;
        }
        let cells = |row: &Node| {
            table_row::CELLS
                .node(row)
                .and_then(Node::as_array)
                .map_or(0, <[Node]>::len)
        };
        let rows = rows.as_array().unwrap_or_default();
        let Some(most) = rows
            .iter()
            .map(cells)
            .max()
            .filter(|most| *most > list.len())
        else {
            continue;
        };
        for row in rows.iter().filter(|row| cells(row) > list.len()) {
            let message = format!(
                "{} cells, but the table has {} columns.",
                cells(row),
                list.len()
            );
            let fix = Fix::guess(
                "Add the missing columns",
                vec![more(columns, list.len(), most)],
            );
            let finding = report.about(row, message).fix(Some(fix));
            report.add(finding);
        }
    }
}

/// The list of columns, filled up with empty definitions.
fn more(columns: &Node, from: usize, to: usize) -> Edit {
    let mut all = columns.as_array().unwrap_or_default().to_vec();
    all.extend((from..to).map(|_| Node::empty_object()));
    crate::context::replace(columns, Node::array(all))
}
