//! `cardwright fmt`: a card's JSON laid out anew. Values, order and spelling stay.

use std::path::PathBuf;

use anyhow::Context;
use card_json::Style;
use serde_json::json;

use crate::card::Card;
use crate::format::{Format, long_help, refusal};
use crate::input::is_stdin;
use crate::message::Message;
use crate::outcome::Outcome;
use crate::output::{print, print_json};

const JSON: &str = "  \
  With --check, an array: one finding (layout) when the layout differs, else []. Without
  --check the output is the card, which is JSON already.
";

const EXIT_CODES: &str = "  \
  0  printed, written, or laid out as wanted already
  1  with --check: the layout differs
  2  the file or an argument cannot be used";

/// Arguments of `fmt`.
#[derive(clap::Args)]
#[command(after_long_help = long_help(JSON, EXIT_CODES))]
pub(crate) struct Args {
    /// Card to lay out; - is standard input
    #[arg(value_name = "FILE")]
    file: PathBuf,
    /// Spaces for each level
    #[arg(long, value_name = "N", default_value_t = 2, value_parser = clap::value_parser!(u8).range(0..=16))]
    indent: u8,
    /// Everything on one line
    #[arg(long, conflicts_with = "indent")]
    compact: bool,
    /// Write the file instead of printing
    #[arg(long, conflicts_with = "check")]
    write: bool,
    /// Change nothing; exit code 1 when the layout differs
    #[arg(long)]
    check: bool,
    /// How --check prints
    #[arg(long, default_value = "text", requires = "check")]
    format: Format,
}

/// Prints, writes or compares the layout.
pub(crate) fn run(args: &Args) -> anyhow::Result<Outcome> {
    anyhow::ensure!(
        !(args.write && is_stdin(&args.file)),
        "--write needs a file; standard input cannot be written"
    );
    if args.check {
        return compare(args);
    }
    let card = Card::read(&args.file)?;
    let wanted = laid_out(&card, args.style());
    if !args.write {
        print(&wanted)?;
    } else if **card.document.text() != *wanted {
        std::fs::write(&args.file, wanted)
            .with_context(|| format!("{} cannot be written", card.name))?;
    }
    Ok(Outcome::Clean)
}

/// `--check`: says whether the layout differs, and changes nothing.
fn compare(args: &Args) -> anyhow::Result<Outcome> {
    let finding = Card::read(&args.file)
        .map_err(anyhow::Error::new)
        .map(|card| difference(&card, args.style()));
    if args.format == Format::Json {
        print_json(&match &finding {
            Ok(finding) => finding.iter().map(Message::to_json).collect(),
            Err(error) => refusal(error).unwrap_or(json!([])),
        })?;
    }
    let Some(finding) = finding? else {
        return Ok(Outcome::Clean);
    };
    if args.format == Format::Text {
        eprintln!("{finding}");
    }
    Ok(Outcome::Findings)
}

fn difference(card: &Card, style: Style) -> Option<Message> {
    let differs = **card.document.text() != *laid_out(card, style);
    let text = "the layout differs; cardwright fmt --write mends it";
    differs.then(|| Message {
        severity: "warning",
        ..Message::about(&card.name, "layout", text)
    })
}

impl Args {
    fn style(&self) -> Style {
        match self.compact {
            true => Style::Compact,
            false => Style::Indent(self.indent.into()),
        }
    }
}

/// The text with one line end at its end.
fn laid_out(card: &Card, style: Style) -> String {
    let document = card.document.format(style);
    format!("{}\n", document.text().trim())
}
