//! `cardwright check`: what is wrong with cards.

use std::path::PathBuf;

use card_lint::{Diagnostic, Options, Severity, lint};
use serde_json::Value;

use crate::card::{Card, Destination};
use crate::format::long_help;
use crate::message::{Message, START};
use crate::outcome::Outcome;
use crate::output::{print, print_json};
use crate::sarif::Log;

const JSON: &str = "  \
  An array of findings, file after file; [] when there are none. Each also has
    pointer       JSON Pointer of the value, when the card could be read
    fix           what the designer offers to do about it, or null
    area          what the rule is about: \"structure\", \"behaviour\", \"accessibility\" or
                  \"hosts\"

SARIF (--format sarif):
  One SARIF 2.1.0 log with one run, as code-scanning services read it: every rule with its
  help, each finding with its region in lines and columns, its JSON Pointer as the logical
  location, and its fix as the text to replace. Remarks have the level \"note\". Paths below
  the working directory are written relative to it.
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
    format: Form,
}

/// How findings are printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
enum Form {
    /// Lines for people; messages are `path:line:column: severity code: message`
    Text,
    /// One JSON value on standard output, described below
    Json,
    /// SARIF 2.1.0 on standard output, for code-scanning services
    Sarif,
}

/// Checks each file; the gravest result is the command's.
pub(crate) fn run(args: &Args) -> anyhow::Result<Outcome> {
    let mut outcome = Outcome::Clean;
    let mut rows = Vec::new();
    let mut log = Log::default();
    for path in &args.files {
        match Card::read(path) {
            Ok(card) => {
                let findings = findings(&card, args.target);
                outcome = outcome.max(judge(&findings));
                match args.format {
                    Form::Text => lines(&card, &findings)?,
                    Form::Json => rows.extend(findings.iter().map(|f| row(&card, f))),
                    Form::Sarif => log.add(&card, &findings),
                }
            }
            Err(refused) => {
                outcome = Outcome::Unusable;
                eprintln!("{refused}");
                rows.extend(refused.to_json());
                log.refuse(&refused);
            }
        }
    }
    match args.format {
        Form::Text => {}
        Form::Json => print_json(&Value::Array(rows))?,
        Form::Sarif => print_json(&log.to_json())?,
    }
    Ok(outcome)
}

/// The names of the Fluent icons; `web/catalogue.mjs` writes them.
const ICON_NAMES: &str = include_str!("../../assets/icon-names.txt");

fn findings(card: &Card, target: Option<Destination>) -> Vec<Diagnostic> {
    let target = target.unwrap_or_else(|| card.usual_destination());
    let options = Options::new(target.into()).with_icons(ICON_NAMES.into());
    lint(&card.document, &card.typing, &options)
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

fn lines(card: &Card, findings: &[Diagnostic]) -> anyhow::Result<()> {
    let mut messages = findings.iter().map(|finding| message(card, finding));
    messages.try_for_each(|message| print(&format!("{message}\n")))
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

fn row(card: &Card, finding: &Diagnostic) -> Value {
    let mut row = message(card, finding).to_json();
    row["pointer"] = card.document.pointer(finding.node).into();
    row["fix"] = finding.fix.as_ref().map(|fix| fix.title.clone()).into();
    row["area"] = finding.area.title().to_lowercase().into();
    row
}
