//! `cardwright send`: post a card and say what the answer means. The URL is never printed.

mod plan;
mod report;

use std::path::PathBuf;

use anyhow::Context;
use bytes::Bytes;
use card_relay::Problem;
use card_relay::config::{Limits, Timeouts};
use card_relay::deliver::{Deliverer, Delivery, Report};
use card_relay::egress::{Egress, EgressParts};
use card_teams::size::{Level, meter};
use card_teams::{Endpoint, envelope};

use super::size::remark;
use crate::card::Card;
use crate::format::{Format, long_help};
use crate::message::Message;
use crate::outcome::Outcome;
use plan::Plan;
use report::Sent;

const JSON: &str = "  \
  One of these objects:
    an answer came: what the relay reports, with outcome (\"delivered\", \"accepted\",
      \"rejected\", …), meaning, upstream, attempts, warnings and timing
    no answer came: { \"problem\": { code, title, detail, retryable, delivery } };
      delivery is \"not_sent\", or \"unknown\" where it may have been posted
    nothing was sent because of the card: { \"findings\": [ … ] }
";

const EXIT_CODES: &str = "  \
  0  taken
  1  not taken, or kept back as too large
  2  the card, the URL or an argument cannot be used";

/// Arguments of `send`.
#[derive(clap::Args)]
#[command(after_long_help = long_help(JSON, EXIT_CODES))]
pub(crate) struct Args {
    /// Webhook URL and card, in any order. Without a URL it comes from --url-file, --env or the
    /// variable CARDWRIGHT_WEBHOOK_URL (other users of this machine can see arguments); without a
    /// card, or with -, the card comes from standard input
    // Any number is taken here and counted later: the argument parser would print what is too many.
    #[arg(value_name = "URL or FILE", num_args = 0..)]
    args: Vec<String>,
    /// File whose first line is the URL; - is standard input
    #[arg(long, value_name = "FILE", conflicts_with = "env")]
    url_file: Option<PathBuf>,
    /// Environment variable that holds the URL
    #[arg(long, value_name = "NAME")]
    env: Option<String>,
    /// Send what Teams will refuse as too large
    #[arg(long)]
    allow_oversize: bool,
    /// Only one attempt, also where another one is safe
    #[arg(long)]
    no_retry: bool,
    /// How to print what became of the message
    #[arg(long, default_value = "text")]
    format: Format,
    /// Short for --format json
    #[arg(long, conflicts_with = "format")]
    json: bool,
}

/// Sends the card once, repeating only where that cannot post it twice.
pub(crate) fn run(args: Args) -> anyhow::Result<Outcome> {
    let sent = attempt(&args);
    if args.json || args.format == Format::Json {
        report::print_as_json(&sent)?;
    } else if let Ok(sent) = &sent {
        report::print_in_words(sent)?;
    }
    Ok(match sent?.is_taken() {
        true => Outcome::Clean,
        false => Outcome::Findings,
    })
}

fn attempt(args: &Args) -> anyhow::Result<Sent> {
    let plan = Plan::of(args)?;
    let endpoint = Endpoint::recognise(plan.url.expose())
        .map_err(|error| anyhow::anyhow!("{}: {error}", error.code()))?;
    let card = Card::read(&plan.card)?;
    let family = card.family()?;
    let body = envelope::body_for(card.document.text(), family, endpoint.kind());
    if !args.allow_oversize
        && let Some(message) = too_large(&card.name, &body)
    {
        return Ok(Sent::KeptBack(message));
    }
    let remark = envelope::remark(family, endpoint.kind());
    for note in endpoint.notes().into_iter().chain(remark) {
        let severity = if note.serious { "warning" } else { "info" };
        eprintln!("cardwright: {severity} {}: {}", note.code, note.text);
    }
    Ok(match deliver(endpoint, body, !args.no_retry)? {
        Ok(report) => Sent::Answered(Box::new(report)),
        Err(problem) => Sent::Unanswered(problem),
    })
}

/// The finding about a body that Teams refuses for its size.
fn too_large(name: &str, body: &str) -> Option<Message> {
    let measured = meter(body);
    let message = remark(name, measured).filter(|_| measured.level == Level::Over)?;
    let help = "shorten it, or use --allow-oversize to see Teams refuse it";
    Some(Message {
        help: Some(help.to_owned()),
        ..message
    })
}

fn deliver(
    endpoint: Endpoint,
    body: String,
    retry: bool,
) -> anyhow::Result<Result<Report, Problem>> {
    let (limits, timeouts) = (Limits::default(), Timeouts::default());
    let parts = match endpoint.kind().is_sandbox() {
        true => EgressParts::loopback(timeouts, limits),
        false => EgressParts::public(timeouts, limits)?,
    };
    let deliverer = Deliverer::new(Egress::new(parts), limits, timeouts);
    let payload = Bytes::from(body);
    let delivery = Delivery {
        endpoint,
        payload,
        timeout: timeouts.total,
        retry,
    };
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .context("the async runtime cannot start")?;
    Ok(runtime.block_on(deliverer.deliver(&delivery)))
}
