//! SARIF 2.1.0, the format in which code-scanning services read findings.

use std::path::{Component, Path};

use card_json::{Document, LineCol, Span, splice_between};
use card_lint::{Diagnostic, Fix, Rule, rules};
use serde_json::{Value, json};

use crate::card::Card;
use crate::message::{Message, Refused, START};

const SCHEMA: &str = "https://json.schemastore.org/sarif-2.1.0.json";

/// What is gathered while files are checked.
#[derive(Default)]
pub(crate) struct Log {
    results: Vec<Value>,
    unusable: bool,
}

impl Log {
    /// Adds what was found in a card.
    pub(crate) fn add(&mut self, card: &Card, findings: &[Diagnostic]) {
        let results = findings.iter().map(|finding| result(card, finding));
        self.results.extend(results);
    }

    /// Adds why a file cannot be used.
    pub(crate) fn refuse(&mut self, refused: &Refused) {
        self.unusable = true;
        self.results.extend(refused.messages().iter().map(unusable));
    }

    /// The whole log: one run of one tool.
    pub(crate) fn to_json(&self) -> Value {
        json!({
            "$schema": SCHEMA,
            "version": "2.1.0",
            "runs": [{
                "tool": { "driver": {
                    "name": "cardwright",
                    "semanticVersion": env!("CARGO_PKG_VERSION"),
                    "rules": rules().iter().copied().map(descriptor).collect::<Value>(),
                } },
                "invocations": [{ "executionSuccessful": !self.unusable }],
                "columnKind": "unicodeCodePoints",
                "results": self.results,
            }],
        })
    }
}

fn descriptor(rule: &Rule) -> Value {
    let help = format!("{}\n\n{}", rule.title, rule.docs);
    json!({
        "id": rule.code,
        "shortDescription": { "text": sentence(rule.title) },
        "fullDescription": { "text": rule.docs },
        "help": { "text": help, "markdown": format!("**{}**\n\n{}", rule.title, rule.docs) },
        "defaultConfiguration": { "level": level(rule.severity.title()) },
        "properties": { "tags": [rule.area.title().to_lowercase()] },
    })
}

fn sentence(title: &str) -> String {
    format!("{title}.")
}

/// SARIF's word for a severity.
fn level(severity: &str) -> &str {
    match severity {
        "error" | "warning" => severity,
        _ => "note",
    }
}

fn result(card: &Card, finding: &Diagnostic) -> Value {
    let document = &card.document;
    let span = document
        .entry_span(finding.node)
        .or_else(|| document.span(finding.node));
    let region = region(document, span.unwrap_or(Span { start: 0, end: 0 }));
    let text = match &finding.help {
        Some(help) => format!("{} {help}", finding.message),
        None => finding.message.clone(),
    };
    let mut result = json!({
        "ruleId": finding.code,
        "ruleIndex": rules().iter().position(|rule| rule.code == finding.code),
        "level": level(finding.severity.title()),
        "message": { "text": text },
        "locations": [{
            "physicalLocation": { "artifactLocation": artifact(&card.name), "region": region },
            "logicalLocations": [{
                "fullyQualifiedName": document.pointer(finding.node).unwrap_or_default(),
                "kind": "value",
            }],
        }],
    });
    if let Some(fix) = finding.fix.as_ref().and_then(|fix| change(card, fix)) {
        result["fixes"] = json!([fix]);
    }
    result
}

/// A fix as the one stretch of text that it replaces.
fn change(card: &Card, fix: &Fix) -> Option<Value> {
    let document = &card.document;
    let after = document.apply(&fix.edits).ok()?;
    let splice = splice_between(document.text(), after.text())?;
    let deleted = Span {
        start: splice.start,
        end: splice.end,
    };
    Some(json!({
        "description": { "text": fix.title },
        "artifactChanges": [{
            "artifactLocation": artifact(&card.name),
            "replacements": [{
                "deletedRegion": region(document, deleted),
                "insertedContent": { "text": splice.text },
            }],
        }],
    }))
}

/// Lines and columns from 1; the end is behind the last character.
fn region(document: &Document, span: Span) -> Value {
    let (start, end) = (document.line_col(span.start), document.line_col(span.end));
    json!({
        "startLine": start.line, "startColumn": start.column,
        "endLine": end.line, "endColumn": end.column,
    })
}

fn unusable(message: &Message) -> Value {
    let LineCol { line, column } = message.place.unwrap_or(START);
    let text = match &message.help {
        Some(help) => format!("{}. {help}", message.text),
        None => message.text.clone(),
    };
    json!({
        "ruleId": message.code,
        "level": level(message.severity),
        "message": { "text": text },
        "locations": [{ "physicalLocation": {
            "artifactLocation": artifact(&message.path),
            "region": { "startLine": line, "startColumn": column },
        } }],
    })
}

/// Relative to the working directory where the file is below it.
fn artifact(name: &str) -> Value {
    let path = Path::new(name);
    let here = std::env::current_dir().unwrap_or_default();
    let shown = path.strip_prefix(&here).unwrap_or(path);
    let scheme = if shown.is_absolute() { "file://" } else { "" };
    let parts = shown.components().filter_map(|part| match part {
        Component::Normal(part) => Some(encoded(&part.to_string_lossy())),
        Component::ParentDir => Some("..".to_owned()),
        Component::Prefix(prefix) => Some(encoded(&prefix.as_os_str().to_string_lossy())),
        Component::RootDir | Component::CurDir => None,
    });
    let root = if shown.is_absolute() { "/" } else { "" };
    json!({ "uri": format!("{scheme}{root}{}", parts.collect::<Vec<_>>().join("/")) })
}

/// One part of a path as it stands in an address.
fn encoded(part: &str) -> String {
    let mut text = String::with_capacity(part.len());
    for byte in part.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => {
                text.push(byte.into())
            }
            _ => text.push_str(&format!("%{byte:02X}")),
        }
    }
    text
}
