//! `cardwright size`: a card's bytes as it is sent, against Teams' limit.

use std::path::PathBuf;

use card_teams::envelope::body_for;
use card_teams::size::{Level, Meter, meter};
use serde_json::{Value, json};

use crate::card::{Card, Destination};
use crate::format::{Format, long_help, refusal};
use crate::message::Message;
use crate::outcome::Outcome;
use crate::output::{print, print_json};

const JSON: &str = "  \
  An object:
    path          as given, or \"<stdin>\"
    destination   \"classic\", \"workflows\", \"outgoing\", \"bot\", \"copilot\" or \"outlook\"
    bytes         UTF-8 bytes as sent, with the envelope
    limit         what Teams takes, in bytes
    level         \"fine\", \"near\" (Teams may refuse it) or \"over\"
    findings      an array of findings; a card that cannot be used has only this
";

const EXIT_CODES: &str = "  \
  0  within the limit
  1  above the limit
  2  the file or an argument cannot be used";

/// Arguments of `size`.
#[derive(clap::Args)]
#[command(after_long_help = long_help(JSON, EXIT_CODES))]
pub(crate) struct Args {
    /// Card to measure; - is standard input
    #[arg(value_name = "FILE")]
    file: PathBuf,
    /// Where the card goes [default: classic for MessageCards, workflows for Adaptive Cards]
    ///
    /// Only webhooks have an envelope of their own. For all else the card is measured as for a
    /// classic webhook, and against the limit of Teams.
    #[arg(long)]
    target: Option<Destination>,
    /// How to print the size
    #[arg(long, default_value = "text")]
    format: Format,
}

/// A card's size on its way to one destination.
struct Size {
    name: String,
    destination: Destination,
    meter: Meter,
}

/// Measures the card with its envelope; above the limit is a finding.
pub(crate) fn run(args: &Args) -> anyhow::Result<Outcome> {
    let size = measure(args);
    if args.format == Format::Json {
        print_json(&as_json(&size))?;
    }
    let size = size?;
    if args.format == Format::Text {
        print_text(&size)?;
    }
    Ok(match size.meter.level {
        Level::Over => Outcome::Findings,
        Level::Fine | Level::Near => Outcome::Clean,
    })
}

fn measure(args: &Args) -> anyhow::Result<Size> {
    let card = Card::read(&args.file)?;
    let family = card.family()?;
    let destination = args.target.unwrap_or_else(|| card.usual_destination());
    let body = body_for(card.document.text(), family, destination.endpoint());
    Ok(Size {
        name: card.name,
        destination,
        meter: meter(&body),
    })
}

fn print_text(size: &Size) -> anyhow::Result<()> {
    let Size { name, meter, .. } = size;
    let percent = meter.fraction() * 100.0;
    print(&format!(
        "{name}: {} of {} bytes as sent ({percent:.0} %)\n",
        meter.bytes, meter.limit
    ))?;
    if let Some(message) = remark(name, *meter) {
        eprintln!("{message}");
    }
    Ok(())
}

fn as_json(size: &anyhow::Result<Size>) -> Value {
    match size {
        Ok(size) => json!({
            "path": size.name,
            "destination": size.destination.name(),
            "bytes": size.meter.bytes,
            "limit": size.meter.limit,
            "level": size.meter.level,
            "findings": remark(&size.name, size.meter).iter().map(Message::to_json).collect::<Value>(),
        }),
        Err(error) => json!({ "findings": refusal(error) }),
    }
}

/// What is worth knowing about this size.
pub(crate) fn remark(name: &str, meter: Meter) -> Option<Message> {
    let (severity, code, text) = match meter.level {
        Level::Fine => return None,
        Level::Near => (
            "warning",
            "near-limit",
            "Teams has refused messages of this size now and then, below its documented limit"
                .to_owned(),
        ),
        Level::Over => (
            "error",
            "too-large",
            format!("Teams refuses it: {} bytes too many", meter.excess()),
        ),
    };
    Some(Message {
        severity,
        ..Message::about(name, code, text)
    })
}
