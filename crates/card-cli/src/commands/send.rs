//! `cardwright send`: post a card and say what the answer means. The URL is never printed.

use std::path::PathBuf;

use anyhow::Context;
use bytes::Bytes;
use card_relay::Problem;
use card_relay::config::{Limits, Timeouts};
use card_relay::deliver::{Deliverer, Delivery, Report};
use card_relay::egress::{Egress, EgressParts};
use card_teams::size::{Level, meter};
use card_teams::{Endpoint, Outcome as Posted, Secret, envelope};

use super::size::remark;
use crate::card::Card;
use crate::input::{Input, is_stdin};
use crate::outcome::Outcome;
use crate::output::print;

/// The variable that may hold the URL.
const VARIABLE: &str = "CARDWRIGHT_WEBHOOK_URL";

/// Arguments of `send`.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// Webhook URL and card, in any order. Without a URL it comes from --url-file, --env or the
    /// variable CARDWRIGHT_WEBHOOK_URL (other users of this machine can see arguments); without a
    /// card, or with -, the card comes from standard input
    #[arg(value_name = "URL or FILE", num_args = 0..=2)]
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
    /// Print the report as JSON
    #[arg(long)]
    json: bool,
}

/// What is to be sent, and where.
struct Plan {
    url: Secret,
    card: PathBuf,
}

/// Sends the card once, repeating only where that cannot post it twice.
pub(crate) fn run(args: Args) -> anyhow::Result<Outcome> {
    let plan = plan(&args)?;
    let endpoint = Endpoint::recognise(plan.url.expose())
        .map_err(|error| anyhow::anyhow!("{}: {error}", error.code()))?;
    let card = Card::read(&plan.card)?;
    let family = card.family()?;
    let body = envelope::body_for(card.document.text(), family, endpoint.kind());
    let measured = meter(&body);
    if measured.level == Level::Over && !args.allow_oversize {
        let text = remark(&card.name, measured)
            .map(|m| m.to_string())
            .unwrap_or_default();
        eprintln!("{text}\n  help: shorten it, or use --allow-oversize to see Teams refuse it");
        return Ok(Outcome::Findings);
    }
    for note in endpoint
        .notes()
        .into_iter()
        .chain(envelope::remark(family, endpoint.kind()))
    {
        eprintln!(
            "cardwright: {} {}: {}",
            if note.serious { "warning" } else { "info" },
            note.code,
            note.text
        );
    }
    let sent = deliver(endpoint, body, !args.no_retry)?;
    report(&sent, args.json)
}

fn plan(args: &Args) -> anyhow::Result<Plan> {
    let (urls, cards): (Vec<&String>, Vec<&String>) = args
        .args
        .iter()
        .partition(|argument| argument.contains("://"));
    anyhow::ensure!(
        urls.len() <= 1 && cards.len() <= 1,
        "one URL and one card are expected"
    );
    let card = PathBuf::from(cards.first().map_or("-", |card| card.as_str()));
    let url = match urls.first() {
        Some(url) => Secret::new(url.as_str()),
        None => url(args, &card)?,
    };
    Ok(Plan { url, card })
}

fn url(args: &Args, card: &std::path::Path) -> anyhow::Result<Secret> {
    if let Some(path) = &args.url_file {
        let twice = is_stdin(path) && is_stdin(card);
        anyhow::ensure!(!twice, "URL and card cannot both come from standard input");
        let text = Secret::new(Input::read(path)?.text);
        return Ok(Secret::new(
            text.expose().lines().next().unwrap_or_default().trim(),
        ));
    }
    let name = args.env.as_deref().unwrap_or(VARIABLE);
    let value = std::env::var(name).ok().filter(|value| !value.is_empty());
    let hint = format!("no webhook URL: set {name}, or use --url-file");
    Ok(Secret::new(value.context(hint)?.trim()))
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

fn report(sent: &Result<Report, Problem>, json: bool) -> anyhow::Result<Outcome> {
    match sent {
        Ok(report) if json => print(&format!("{}\n", serde_json::to_string_pretty(report)?))?,
        Ok(report) => print(&in_words(report))?,
        Err(problem) => {
            eprintln!(
                "cardwright: error {}: {}. {}",
                problem.code.name, problem.code.title, problem.detail
            );
        }
    }
    let taken = sent
        .as_ref()
        .is_ok_and(|report| matches!(report.outcome, Posted::Delivered | Posted::Accepted));
    Ok(if taken {
        Outcome::Clean
    } else {
        Outcome::Findings
    })
}

fn in_words(report: &Report) -> String {
    let meaning = &report.meaning;
    let status = report.upstream.status;
    format!(
        "{} (status {status})\n{}\n{}\n",
        meaning.title, meaning.explanation, meaning.next_step
    )
}
