//! `cardwright size`: a card's bytes as it is sent, against Teams' limit.

use std::path::PathBuf;

use card_teams::envelope::body_for;
use card_teams::size::{Level, Meter, meter};

use crate::card::{Card, Destination};
use crate::message::Message;
use crate::outcome::Outcome;
use crate::output::print;

/// Arguments of `size`.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// Card to measure; - is standard input
    #[arg(value_name = "FILE")]
    file: PathBuf,
    /// Where the card goes [default: classic for MessageCards, workflows for Adaptive Cards]
    #[arg(long)]
    target: Option<Destination>,
}

/// Measures the card with its envelope; above the limit is a finding.
pub(crate) fn run(args: &Args) -> anyhow::Result<Outcome> {
    let card = Card::read(&args.file)?;
    let destination = args.target.unwrap_or_else(|| card.usual_destination());
    let body = body_for(card.document.text(), card.family()?, destination.endpoint());
    let meter = meter(&body);
    let percent = meter.fraction() * 100.0;
    print(&format!(
        "{}: {} of {} bytes as sent ({percent:.0} %)\n",
        card.name, meter.bytes, meter.limit
    ))?;
    if let Some(message) = remark(&card.name, meter) {
        eprintln!("{message}");
    }
    Ok(match meter.level {
        Level::Over => Outcome::Findings,
        Level::Fine | Level::Near => Outcome::Clean,
    })
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
