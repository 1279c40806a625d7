//! What is to be sent, and where.

use std::path::{Path, PathBuf};

use anyhow::Context;
use card_teams::Secret;

use super::Args;
use crate::input::{Input, is_stdin};

/// The variable that may hold the URL.
const VARIABLE: &str = "CARDWRIGHT_WEBHOOK_URL";

/// What is to be sent, and where.
pub(super) struct Plan {
    pub(super) url: Secret,
    pub(super) card: PathBuf,
}

impl Plan {
    /// Sorts the arguments; the URL may come from elsewhere.
    pub(super) fn of(args: &Args) -> anyhow::Result<Self> {
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
        Ok(Self { url, card })
    }
}

fn url(args: &Args, card: &Path) -> anyhow::Result<Secret> {
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
