//! Column widths are of a form that is read.

use card_catalog::kinds::adaptive::{column, table_column};
use card_catalog::read::pixels;
use card_json::Node;

use crate::context::{Report, is_expression, replace};
use crate::rule::page;
use crate::{Area, Fix, Rule, Severity};

pub(super) static RULE: Rule = Rule {
    code: "column-width",
    title: page!("Column widths are of a form that is read"),
    area: Area::Structure,
    severity: Severity::Warning,
    docs: page!(
        "The width of a column is `auto`, `stretch`, pixels such as `80px`, or a number that says \
           which share of the room it gets. Anything else counts as `auto`. Percent are written as \
           plain numbers: two columns of 30 and 70."
    ),
    check,
};

fn check(report: &mut Report<'_, '_>) {
    let context = report.context;
    let columns = context.of_kind(&column::KIND);
    let of_tables = context.of_kind(&table_column::KIND);
    let widths = columns
        .filter_map(|object| column::WIDTH.node(object.node))
        .chain(of_tables.filter_map(|object| table_column::WIDTH.node(object.node)));
    for node in widths {
        let Some(word) = node.as_str().filter(|_| !is_expression(node)) else {
            continue;
        };
        if is_width(word.trim()) {
            continue;
        }
        let fix = mended(word).map(|mended| {
            let title = format!("Change to {mended}");
            Fix::guess(title, vec![replace(node, Node::string(mended.as_str()))])
        });
        let finding = report
            .about(node, format!("“{word}” is no width."))
            .help("Write auto, stretch, pixels such as 80px, or a number.")
            .fix(fix);
        report.add(finding);
    }
}

fn is_width(word: &str) -> bool {
    let share = word.strip_suffix('*').unwrap_or(word);
    let is_number = share
        .parse::<f64>()
        .is_ok_and(|n| n.is_finite() && n >= 0.0);
    let named = ["auto", "stretch"]
        .iter()
        .any(|name| word.eq_ignore_ascii_case(name));
    word.is_empty() || named || is_number || pixels(word).is_some()
}

fn mended(word: &str) -> Option<String> {
    let plain = word.to_ascii_lowercase().replace(' ', "");
    let share = plain.trim_end_matches('%').to_owned();
    [plain, share]
        .into_iter()
        .find(|plain| !plain.is_empty() && is_width(plain))
}
