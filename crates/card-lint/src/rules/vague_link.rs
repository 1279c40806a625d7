//! Links say where they lead.

use card_catalog::kinds::adaptive::common::TITLE;
use card_catalog::{Family, Role};
use card_json::Node;

use crate::context::{Report, replace};
use crate::rule::page;
use crate::{Area, Fix, Rule, Severity};

pub(super) static RULE: Rule = Rule {
    code: "vague-link",
    title: page!("Links and buttons say where they lead"),
    area: Area::Accessibility,
    severity: Severity::Info,
    docs: page!(
        "Screen readers list links by their words alone: “here” and “click here” say nothing, and \
           a bare address is read out letter by letter. Write `[Build log](https://…)`."
    ),
    check,
};

/// Words that say nothing on a button either.
const VAGUE_BUTTON: &[&str] = &["here", "click", "click here", "click me", "link", "url"];

const VAGUE: &[&str] = &[
    "here",
    "click",
    "click here",
    "click me",
    "this",
    "this link",
    "link",
    "more",
    "read more",
    "url",
];

fn check(report: &mut Report<'_, '_>) {
    for (present, text) in report.context.texts() {
        let node = &present.entry.value;
        for (words, address) in links(text) {
            let plain = words.trim_matches(|c: char| !c.is_alphanumeric() && c != '/');
            if VAGUE.iter().any(|vague| plain.eq_ignore_ascii_case(vague)) {
                let message = format!("The link “{words}” does not say where it leads.");
                let finding = report.about(node, message);
                report.add(finding);
            } else if words == address {
                let message = "The words of the link are its address.";
                let finding = report.about(node, message);
                report.add(finding);
            }
        }
        if let Some(address) = bare(text) {
            let finding = report
                .about(node, "The bare address is read out letter by letter.")
                .fix(named(node, text, address));
            report.add(finding);
        }
    }
    buttons(report);
}

fn buttons(report: &mut Report<'_, '_>) {
    let context = report.context;
    for object in &context.objects {
        let is_button = object.kind.is_some_and(|kind| kind.role == Role::Action);
        let Some(title) = (is_button && object.family == Some(Family::Adaptive))
            .then(|| TITLE.get(object.node))
            .flatten()
        else {
            continue;
        };
        if VAGUE_BUTTON
            .iter()
            .any(|vague| title.trim().eq_ignore_ascii_case(vague))
        {
            let message = format!("The button “{title}” does not say what it does.");
            let finding = report.about(object.node, message);
            report.add(finding);
        }
    }
}

/// The `[words](address)` in a text.
fn links(text: &str) -> impl Iterator<Item = (&str, &str)> {
    text.match_indices("](").filter_map(|(at, _)| {
        let words = &text[text[..at].rfind('[')? + 1..at];
        let rest = &text[at + 2..];
        let address = &rest[..rest.find([')', ' '])?];
        Some((words, address))
    })
}

/// The first address that stands in a text by itself.
fn bare(text: &str) -> Option<&str> {
    text.match_indices("http").find_map(|(at, _)| {
        let rest = &text[at..];
        let scheme = rest
            .strip_prefix("https://")
            .or_else(|| rest.strip_prefix("http://"))?;
        let free = text[..at]
            .chars()
            .next_back()
            .is_none_or(char::is_whitespace);
        let end = rest.find(char::is_whitespace).unwrap_or(rest.len());
        let address = rest[..end].trim_end_matches(['.', ',', ';', ':', '!', '?', ')']);
        (free && !scheme.is_empty() && !address.contains("${")).then_some(address)
    })
}

fn named(node: &Node, text: &str, address: &str) -> Option<Fix> {
    let host = url::Url::parse(address).ok()?.host_str()?.to_owned();
    let with = text.replacen(address, &format!("[{host}]({address})"), 1);
    let edits = vec![replace(node, Node::string(with.as_str()))];
    Some(Fix::guess(format!("Name the link “{host}”"), edits))
}
