//! Drawing at 1, 28 and 200 KB: for the first time, and after one edit.

use card_catalog::Typing;
use card_json::{Document, Edit, Node};
use card_render::{Options, Renderer, render};
use divan::{Bencher, black_box};

const SIZES: [usize; 3] = [1, 28, 200];

fn main() {
    divan::main();
}

/// A card of about that many kilobytes, as people write them.
fn card(kilobytes: usize) -> Document {
    let item = r#"{"type": "ColumnSet", "columns": [
        {"type": "Column", "width": "auto", "items": [{"type": "Image", "url": "https://example.org/a.png", "size": "small"}]},
        {"type": "Column", "width": "stretch", "items": [
            {"type": "TextBlock", "text": "**Build** finished: [log](https://example.org/1)", "wrap": true},
            {"type": "FactSet", "facts": [{"title": "Stage", "value": "tests"}, {"title": "Branch", "value": "main"}]}]}]}"#;
    let items = vec![item; (kilobytes * 1024 / item.len()).max(1)].join(",");
    let text = format!(r#"{{"type": "AdaptiveCard", "version": "1.4", "body": [{items}]}}"#);
    Document::parse(&text).expect("the card parses")
}

#[divan::bench(args = SIZES)]
fn cold(bencher: Bencher<'_, '_>, kilobytes: usize) {
    let document = card(kilobytes);
    let typing = Typing::of(&document);
    bencher.bench_local(|| render(black_box(&document), &typing, Options::default()));
}

#[divan::bench(args = SIZES)]
fn after_one_edit(bencher: Bencher<'_, '_>, kilobytes: usize) {
    let document = card(kilobytes);
    let text = document
        .resolve("/body/0/columns/1/items/0/text")
        .expect("there is a text");
    let edit = Edit::Replace {
        node: text,
        with: Node::string("edited"),
    };
    let edited = document.apply(&[edit]).expect("the edit applies");
    let states = [document, edited].map(|document| (Typing::of(&document), document));
    let mut renderer = Renderer::new(Options::default());
    let mut turn = 0;
    bencher.bench_local(|| {
        turn += 1;
        let (typing, document) = &states[turn % 2];
        renderer.render(black_box(document), typing)
    });
}
