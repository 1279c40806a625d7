//! `cardwright render`: a card as a page or as text.

use std::path::PathBuf;

use card_catalog::kinds::adaptive::code_block;
use card_catalog::{Element, Role};
use card_render::{
    Dates, MarkdownLevel, Options, Page, Renderer, Theme, to_page, to_text, write_date,
};

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
    /// Markdown of every client, or of new ones only
    #[arg(long, default_value = "basic")]
    markdown: Markdown,
    /// Language that dates are written in, such as en-GB, where the card names none
    #[arg(long, default_value = "en-US")]
    language: String,
    /// Draw what is behind buttons too: cards, forms, long program texts
    #[arg(long)]
    unfold: bool,
}

#[derive(Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Markdown {
    /// Bold, italic, lists and links
    Basic,
    /// Also headings, tables, quotes, code and pictures
    Full,
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
    let options = options(args, &card);
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

fn options(args: &Args, card: &Card) -> Options {
    let mut options = Options {
        theme: args.theme,
        markdown_level: match args.markdown {
            Markdown::Basic => MarkdownLevel::Basic,
            Markdown::Full => MarkdownLevel::Full,
        },
        // A page is read anywhere: its times are universal.
        dates: Dates {
            locale: args.language.as_str().into(),
            write: |at, style, language| Some(write_date(at, 0, style, language)),
        },
        // What is printed is what people would get: `check` tells what Teams leaves out.
        as_host: true,
        ..Options::default()
    };
    if args.unfold {
        let unfolds = |element: &Element<'_>| {
            let kind = element.kind;
            kind.is_some_and(|kind| kind.role == Role::Action || kind == &code_block::KIND)
        };
        let nodes = card.typing.elements().filter(unfolds);
        options.state.opened = nodes.map(|element| element.node.id()).collect();
    }
    options
}
