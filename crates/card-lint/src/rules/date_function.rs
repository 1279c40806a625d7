//! Dates that the reader's device writes out are of the form it reads.

use card_catalog::sources::{HUB, TEAMS_CARDS_FORMAT};

use super::host;
use crate::context::Report;
use crate::rule::page;
use crate::{Area, Rule, Severity};

pub(super) static RULE: Rule = Rule {
    code: "date-function",
    title: page!("Dates that the reader's device writes out are of the form it reads"),
    area: Area::Hosts,
    severity: Severity::Warning,
    docs: page!(
        "`{{DATE(2026-03-01T12:00:00Z, SHORT)}}` and `{{TIME(…)}}` are written in the reader's own \
           language and zone. They need date, time and zone (`Z` or `+01:00`) without fractions of a \
           second; the open renderer shows anything else as it is written, while the hub also takes a \
           date or a time alone. Teams' card format page says it does \
           not know them (2024-11-07), the newer hub recommends them (2026-03-01)."
    ),
    check,
};

fn check(report: &mut Report<'_, '_>) {
    let context = report.context;
    for (present, text) in context.texts() {
        let node = &present.entry.value;
        let Some(calls) = calls(text) else { continue };
        let wrong = calls
            .iter()
            .find(|call| !is_read(call) && !call.contains("${"));
        let finding = match wrong {
            Some(call) => report
                .about(node, format!("“{{{{{call}}}}}” is not read everywhere: some renderers show it as written."))
                .help("Write date, time and zone: {{DATE(2026-03-01T12:00:00Z, SHORT)}}."),
            None if !context.options.is_teams() => continue,
            None => report
                .about(
                    node,
                    "Sources disagree whether Teams writes this date in the reader's language.",
                )
                .help(host::both(
                    (TEAMS_CARDS_FORMAT, "Teams does not know it"),
                    (HUB, "It is the way to write dates"),
                ))
                .severity(Severity::Info),
        };
        report.add(finding);
    }
}

/// What stands between the braces of each call; `None` without any.
fn calls(text: &str) -> Option<Vec<&str>> {
    let calls = text
        .split("{{")
        .skip(1)
        .filter_map(|part| part.split_once("}}"));
    let calls: Vec<&str> = calls
        .map(|(call, _)| call)
        .filter(|call| ["DATE(", "TIME("].iter().any(|name| call.starts_with(name)))
        .collect();
    (!calls.is_empty()).then_some(calls)
}

/// As the reference renderer reads it.
fn is_read(call: &str) -> bool {
    let (name, rest) = call.split_at(4);
    let Some(inside) = rest
        .strip_prefix('(')
        .and_then(|rest| rest.strip_suffix(')'))
    else {
        return false;
    };
    let (moment, format) = inside
        .split_once(',')
        .map_or((inside, None), |(a, b)| (a, Some(b)));
    let format = format.map(|format| format.strip_prefix(' ').unwrap_or(format));
    let known = match format {
        None => true,
        Some(word) => name == "DATE" && ["COMPACT", "SHORT", "LONG"].contains(&word),
    };
    known && is_moment(moment)
}

/// `2026-03-01T12:00:00Z`, or with `+01:00` in the place of `Z`.
fn is_moment(text: &str) -> bool {
    let shape = |text: &str, shape: &str| {
        let fits = |(a, b): (char, char)| if b == '0' { a.is_ascii_digit() } else { a == b };
        text.len() == shape.len() && text.chars().zip(shape.chars()).all(fits)
    };
    let Some((local, zone)) = text.split_at_checked(19) else {
        return false;
    };
    shape(local, "0000-00-00T00:00:00")
        && (zone == "Z" || shape(zone, "+00:00") || shape(zone, "-00:00"))
}
