//! `cardwright render`: a card as a page or as text.

use std::path::PathBuf;

use card_render::{Options, Page, Renderer, Theme, to_page, to_text};

use crate::card::Card;
use crate::outcome::Outcome;
use crate::output::print;

/// Arguments of `render`.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// Card to draw; - is standard input
    #[arg(value_name = "FILE")]
    file: PathBuf,
    /// What to print
    #[arg(long, default_value = "html")]
    to: Form,
    /// Teams theme: light, dark or contrast
    #[arg(long, default_value = "light", value_parser = theme)]
    theme: Theme,
}

#[derive(Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Form {
    /// A complete page
    Html,
    /// Plain text
    Text,
}

fn theme(name: &str) -> Result<Theme, String> {
    Theme::from_name(name).ok_or_else(|| {
        let names: Vec<&str> = Theme::ALL.into_iter().map(Theme::name).collect();
        format!("themes are {}", names.join(", "))
    })
}

/// Draws the card.
pub(crate) fn run(args: &Args) -> anyhow::Result<Outcome> {
    let card = Card::read(&args.file)?;
    card.family()?;
    let options = Options {
        theme: args.theme,
        ..Options::default()
    };
    let view = Renderer::new(options).render(&card.document, &card.typing);
    let page = Page {
        title: &card.name,
        theme: args.theme,
        ..Page::default()
    };
    let text = match args.to {
        Form::Html => to_page(&view, &page),
        Form::Text => to_text(&view),
    };
    print(&format!("{}\n", text.trim_end()))?;
    Ok(Outcome::Clean)
}
