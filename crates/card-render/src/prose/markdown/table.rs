//! Tables: a header line, a line of dashes, and rows.

use super::Writer;
use super::marker::Start;
use crate::view::Draft;

impl Writer {
    /// Draws the table that `lines` begin with and answers how many lines it has.
    pub(super) fn table(&mut self, lines: &[&str]) -> Option<usize> {
        let [head, dashes, rows @ ..] = lines else {
            return None;
        };
        let columns = cells(head).len();
        let fits = self.dialect.tables && head.contains('|') && dashes.contains('-');
        if !fits
            || cells(dashes).len() != columns
            || !cells(dashes).iter().all(|cell| is_dashes(cell))
        {
            return None;
        }
        let is_row = |line: &&&str| matches!(Start::of(line, self.dialect), Start::Text);
        let rows: Vec<&str> = rows.iter().take_while(is_row).copied().collect();
        self.inside(Draft::of("table", "cw-grid"), |writer| {
            writer.row(head, "th", columns);
            rows.iter().for_each(|row| writer.row(row, "td", columns));
        });
        Some(2 + rows.len())
    }

    fn row(&mut self, line: &str, cell: &'static str, columns: usize) {
        let mut texts = cells(line);
        texts.resize(columns, String::new());
        self.inside(Draft::new("tr"), |writer| {
            for text in texts {
                writer.inside(Draft::new(cell), |writer| writer.inline(&text));
            }
        });
    }
}

fn is_dashes(cell: &str) -> bool {
    let dashes = cell.strip_prefix(':').unwrap_or(cell);
    let dashes = dashes.strip_suffix(':').unwrap_or(dashes);
    !dashes.is_empty() && dashes.bytes().all(|b| b == b'-')
}

/// The texts between unescaped `|`; one at either end of the line is decoration.
fn cells(line: &str) -> Vec<String> {
    let line = line.trim();
    let line = line.strip_prefix('|').unwrap_or(line);
    let line = line
        .strip_suffix('|')
        .filter(|rest| !rest.ends_with('\\'))
        .unwrap_or(line);
    let mut cells = vec![String::new()];
    let mut last = ' ';
    for c in line.chars() {
        match (c, cells.last_mut()) {
            ('|', Some(cell)) if last == '\\' => {
                cell.pop();
                cell.push('|');
            }
            ('|', _) => cells.push(String::new()),
            (_, Some(cell)) => cell.push(c),
            (_, None) => {}
        }
        last = c;
    }
    cells.iter().map(|cell| cell.trim().to_owned()).collect()
}
