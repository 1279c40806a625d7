//! Pictures carried along can be read.

use super::images;
use crate::context::Report;
use crate::rule::page;
use crate::{Area, Rule, Severity};

pub(super) static RULE: Rule = Rule {
    code: "broken-picture",
    title: page!("Pictures carried along can be read"),
    area: Area::Behaviour,
    severity: Severity::Error,
    docs: page!(
        "A picture in a `data:` address is written in base64: letters, digits, `+`, `/`, and `=` at \
           the end. Anything else among them, or nothing at all, and no picture is drawn."
    ),
    check,
};

fn check(report: &mut Report<'_, '_>) {
    for (node, address) in images::addresses(report.context) {
        let Some(data) = data(address) else { continue };
        let message = match data.chars().find(|c| !is_base64(*c)) {
            Some(wrong) => format!("“{wrong}” is no base64: the picture is broken."),
            None if data.is_empty() => "The address carries no picture.".to_owned(),
            None => continue,
        };
        let finding = report.about(node, message);
        report.add(finding);
    }
}

/// What follows `data:…;base64,`; `None` where that is known only with data.
fn data(address: &str) -> Option<&str> {
    let is_data = address.get(..5)?.eq_ignore_ascii_case("data:");
    let (_, data) = address.split_once(";base64,").filter(|_| is_data)?;
    (!data.contains("${")).then_some(data)
}

/// The alphabet, that of addresses, and what readers skip.
fn is_base64(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, '+' | '/' | '=' | '-' | '_' | '%') || c.is_whitespace()
}
