//! Column widths are of a form that is read.

use card_catalog::kinds::adaptive::{column, table_column};
use card_catalog::read::pixels;
use card_json::{Node, Style};

use crate::context::{Report, is_expression, replace};
use crate::rule::page;
use crate::{Area, Fix, Rule, Severity};

pub(super) static RULE: Rule = Rule {
    code: "column-width",
    title: page!("Column widths are of a form that is read"),
    area: Area::Structure,
    severity: Severity::Warning,
    docs: page!(
        "The width of a column is `auto`, `stretch`, pixels such as `80px`, or a whole number that \
           says which share of the room it gets; anything else in quotes counts as `auto`. Shares \
           such as 1.5 are written without quotes. The columns of a table have a share or pixels; \
           anything else counts as 1. Percent are written as plain numbers: two columns of 30 and 70."
    ),
    check,
};

/// The words that are widths of a column; a table's columns have none.
const WORDS: &[&str] = &["auto", "stretch"];

fn check(report: &mut Report<'_, '_>) {
    let context = report.context;
    let columns = [
        (&column::KIND, &column::WIDTH, WORDS),
        (&table_column::KIND, &table_column::WIDTH, &[]),
    ];
    for (kind, width, words) in columns {
        for node in context.of_kind(kind).filter_map(|o| width.node(o.node)) {
            judge(report, node, words);
        }
    }
}

fn judge(report: &mut Report<'_, '_>, node: &Node, words: &[&str]) {
    let Some(word) = node.as_str().filter(|_| !is_expression(node)) else {
        return;
    };
    if is_width(word, words) {
        return;
    }
    let fix = mended(word, words).map(|mended| {
        let title = format!(
            "Change to {}",
            mended.to_text(Style::Compact).trim_matches('"')
        );
        Fix::guess(title, vec![replace(node, mended)])
    });
    let forms = [words, &["pixels such as 80px"]].concat().join(", ");
    let finding = report
        .about(node, format!("“{word}” is no width."))
        .help(format!("Write {forms}, or a number."))
        .fix(fix);
    report.add(finding);
}

/// As the open renderer reads it: digits, alone or with `px` or `*` behind them.
fn is_width(word: &str, words: &[&str]) -> bool {
    let share = word.strip_suffix('*').unwrap_or(word);
    let is_share = !share.is_empty() && share.bytes().all(|byte| byte.is_ascii_digit());
    let named = words.iter().any(|name| word.eq_ignore_ascii_case(name));
    word.is_empty() || named || is_share || pixels(word).is_some()
}

/// What was meant: another spelling, or a number that only wants its quotes taken off.
fn mended(word: &str, words: &[&str]) -> Option<Node> {
    let plain = word.to_ascii_lowercase().replace(' ', "");
    let share = plain.trim_end_matches('%').to_owned();
    let number = share.parse().ok().filter(|n| (0.0..1e9).contains(n));
    let mut spellings = [plain, share].into_iter();
    spellings
        .find(|plain| !plain.is_empty() && is_width(plain, words))
        .map(|plain| Node::string(plain.as_str()))
        .or_else(|| number.map(Node::number_f64))
}
