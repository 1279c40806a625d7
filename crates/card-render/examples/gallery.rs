//! Writes a page with several cards in the three themes side by side:
//! `cargo run -p card-render --example gallery > gallery.html`

use card_catalog::Typing;
use card_json::Document;
use card_render::{
    Options, Reader, RenderState, Theme, ThemeClass, View, ViewData, render, stylesheet, to_markup,
};

const CARDS: [&str; 3] = [
    include_str!("cards/build.json"),
    include_str!("cards/incident.json"),
    include_str!("cards/people.json"),
];

fn main() {
    let cards: Vec<View> = CARDS.iter().filter_map(|text| draw(text)).collect();
    println!(
        "<!doctype html><meta charset=utf-8><title>Cards</title><style>{}",
        stylesheet()
    );
    println!("body {{ margin: 0; display: flex; font-family: sans-serif }}");
    println!(".wall {{ flex: 1; min-width: 0; padding: 20px; background: var(--cw-page);");
    println!("display: flex; flex-direction: column; gap: 20px }}</style>");
    for theme in Theme::ALL {
        println!("<div class=\"wall {}\">", theme.class());
        for card in &cards {
            let markup = to_markup(card);
            println!("<style>{}</style>{}", markup.css, markup.html);
        }
        println!("</div>");
    }
}

/// Draws a card with every panel open.
fn draw(text: &str) -> Option<View> {
    let document = Document::parse(text).ok()?;
    let typing = Typing::of(&document);
    let mut state = RenderState::default();
    render(&document, &typing, Options::default()).walk(&mut |view| {
        if let ViewData::Element {
            action: Some(action),
            ..
        } = view.data()
        {
            let reader = Reader {
                document: &document,
                typing: &typing,
                state: &state,
                matches: &|_, _| None,
            };
            state = reader.operate(*action).state;
        }
    });
    Some(render(
        &document,
        &typing,
        Options {
            state,
            ..Options::default()
        },
    ))
}
