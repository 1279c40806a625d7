//! `cardwright fmt`: a card's JSON laid out anew. Values, order and spelling stay.

use std::path::PathBuf;

use anyhow::Context;
use card_json::Style;

use crate::card::Card;
use crate::input::is_stdin;
use crate::message::Message;
use crate::outcome::Outcome;
use crate::output::print;

/// Arguments of `fmt`.
#[derive(clap::Args)]
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
}

/// Prints, writes or compares the layout.
pub(crate) fn run(args: &Args) -> anyhow::Result<Outcome> {
    let card = Card::read(&args.file)?;
    let wanted = laid_out(&card, args.style());
    if !args.write && !args.check {
        print(&wanted)?;
        return Ok(Outcome::Clean);
    }
    if **card.document.text() == *wanted {
        return Ok(Outcome::Clean);
    }
    if args.check {
        let text = "the layout differs; cardwright fmt --write mends it";
        eprintln!(
            "{}",
            Message {
                severity: "warning",
                ..Message::about(&card.name, "layout", text)
            }
        );
        return Ok(Outcome::Findings);
    }
    anyhow::ensure!(
        !is_stdin(&args.file),
        "--write needs a file; standard input cannot be written"
    );
    std::fs::write(&args.file, wanted)
        .with_context(|| format!("{} cannot be written", card.name))?;
    Ok(Outcome::Clean)
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
