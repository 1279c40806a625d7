//! `cardwright check`: what is wrong with cards.

use std::path::PathBuf;

use card_lint::{Diagnostic, Options, Severity, lint};
use serde_json::Value;

use crate::card::{Card, Destination};
use crate::format::{Format, long_help};
use crate::message::{Message, START};
use crate::outcome::Outcome;
use crate::output::{print, print_json};

const JSON: &str = "  \
  An array of findings, file after file; [] when there are none. Each also has
    pointer       JSON Pointer of the value, when the card could be read
    fix           what the designer offers to do about it, or null
";

const EXIT_CODES: &str = "  \
  0  no errors or warnings; remarks (info) do not count
  1  errors or warnings
  2  a file or an argument cannot be used";

/// Arguments of `check`.
#[derive(clap::Args)]
#[command(after_long_help = long_help(JSON, EXIT_CODES))]
pub(crate) struct Args {
    /// Cards to check; - is standard input
    #[arg(required = true, value_name = "FILE")]
    files: Vec<PathBuf>,
    /// Where the cards go [default: classic for MessageCards, workflows for Adaptive Cards]
    #[arg(long)]
    target: Option<Destination>,
    /// How to print the findings
    #[arg(long, default_value = "text")]
    format: Format,
}

/// Checks each file; the gravest result is the command's.
pub(crate) fn run(args: &Args) -> anyhow::Result<Outcome> {
    let mut outcome = Outcome::Clean;
    let mut rows = Vec::new();
    for path in &args.files {
        match Card::read(path) {
            Ok(card) => {
                let findings = findings(&card, args.target);
                outcome = outcome.max(judge(&findings));
                report(args.format, &card, &findings, &mut rows)?;
            }
            Err(refused) => {
                outcome = Outcome::Unusable;
                eprintln!("{refused}");
                rows.extend(refused.to_json());
            }
        }
    }
    if args.format == Format::Json {
        print_json(&Value::Array(rows))?;
    }
    Ok(outcome)
}

fn findings(card: &Card, target: Option<Destination>) -> Vec<Diagnostic> {
    let target = target.unwrap_or_else(|| card.usual_destination());
    lint(&card.document, &card.typing, &Options::new(target.into()))
}

/// Errors and warnings count; remarks do not.
fn judge(findings: &[Diagnostic]) -> Outcome {
    match findings
        .iter()
        .any(|finding| finding.severity < Severity::Info)
    {
        true => Outcome::Findings,
        false => Outcome::Clean,
    }
}

fn report(
    format: Format,
    card: &Card,
    findings: &[Diagnostic],
    rows: &mut Vec<Value>,
) -> anyhow::Result<()> {
    for finding in findings {
        let message = message(card, finding);
        match format {
            Format::Text => print(&format!("{message}\n"))?,
            Format::Json => rows.push(row(card, finding, &message)),
        }
    }
    Ok(())
}

fn message(card: &Card, finding: &Diagnostic) -> Message {
    let span = card
        .document
        .entry_span(finding.node)
        .or_else(|| card.document.span(finding.node));
    Message {
        path: card.name.clone(),
        place: Some(span.map_or(START, |span| card.document.line_col(span.start))),
        severity: finding.severity.title(),
        code: finding.code,
        text: finding.message.clone(),
        help: finding.help.clone(),
    }
}

fn row(card: &Card, finding: &Diagnostic, message: &Message) -> Value {
    let mut row = message.to_json();
    row["pointer"] = card.document.pointer(finding.node).into();
    row["fix"] = finding.fix.as_ref().map(|fix| fix.title.clone()).into();
    row
}
