//! `cardwright schema`: the JSON Schema of cards, for editors.

use card_catalog::{Family, json_schema};

use crate::outcome::Outcome;
use crate::output::print;

/// Arguments of `schema`.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// Which cards
    #[arg(long, default_value = "ac")]
    kind: Cards,
}

#[derive(Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Cards {
    /// MessageCard
    Mc,
    /// Adaptive Card
    Ac,
    /// Message with attachments: hero, thumbnail, list, receipt and sign-in cards, and all others
    Message,
}

/// Prints the schema.
pub(crate) fn run(args: &Args) -> anyhow::Result<Outcome> {
    let family = match args.kind {
        Cards::Mc => Family::MessageCard,
        Cards::Ac => Family::Adaptive,
        Cards::Message => Family::Attachment,
    };
    print(&format!("{:#}\n", json_schema(family)))?;
    Ok(Outcome::Clean)
}
