//! Values are of their property's type.

use crate::context::{Report, is_version, replace};
use crate::rule::page;
use crate::values::Problem;
use crate::{Area, Fix, Rule, Severity};

pub(super) static RULE: Rule = Rule {
    code: "wrong-type",
    title: page!("Values are of their property's type"),
    area: Area::Structure,
    severity: Severity::Error,
    docs: page!(
        "A text where a number is wanted, a string where a list is wanted: hosts take no notice \
           of such a value, or refuse the card. `\"true\"` and `\"false\"` in quotes are read \
           leniently by Teams and only pointed out."
    ),
    check,
};

fn check(report: &mut Report<'_, '_>) {
    let context = report.context;
    for finding in &context.values {
        let Problem::Type {
            wanted,
            mended,
            tolerated,
        } = &finding.problem
        else {
            continue;
        };
        let place = &finding.place;
        if is_version(place.owner, place.spec.name) {
            continue;
        }
        let message = format!(
            "{} must be {wanted}, not {}.",
            place.name(),
            described(place.node, wanted)
        );
        let fix = mended.as_ref().map(|mended| {
            let title = format!("Change to {}", shown(mended, wanted));
            Fix::safe(title, vec![replace(place.node, mended.clone())])
        });
        let severity = if *tolerated {
            Severity::Info
        } else {
            Severity::Error
        };
        let diagnostic = report
            .about(place.node, message)
            .severity(severity)
            .fix(fix);
        report.add(diagnostic);
    }
}

fn described(node: &card_json::Node, wanted: &str) -> &'static str {
    match node.kind_name() {
        "string" => "text",
        "number" if wanted.contains("number") => "a fraction",
        "number" => "a number",
        "boolean" => "true or false",
        "array" => "a list",
        "object" => "an object",
        _ => "null",
    }
}

fn shown(mended: &card_json::Node, wanted: &str) -> String {
    match mended.as_array().is_some() {
        true => wanted.to_owned(),
        false => mended.to_text(card_json::Style::Compact),
    }
}
