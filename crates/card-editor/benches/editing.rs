//! How long the commands and panels of one keystroke take, on cards of three sizes.
//!
//! `cargo bench -p card-editor`

use card_editor::{Command, Editor, inspect, outline, palette};
use card_json::{Document, Node, NodeId};
use divan::{Bencher, black_box};

/// Sizes in KB: a small card, the most that Teams takes, and far beyond.
const SIZES: [usize; 3] = [1, 28, 200];

fn main() {
    divan::main();
}

/// An Adaptive Card of about `kilobytes`, and its middle element.
fn card(kilobytes: usize) -> (Editor, NodeId) {
    let element =
        r#"{"type": "TextBlock", "text": "Stage 12: integration tests passed", "wrap": true}"#;
    let container =
        format!(r#"{{"type": "Container", "items": [{element}, {element}, {element}]}}"#);
    let count = (kilobytes * 1024 / container.len()).max(1);
    let body = vec![container; count].join(",\n    ");
    let text =
        format!("{{\"type\": \"AdaptiveCard\", \"version\": \"1.5\", \"body\": [\n    {body}\n]}}");
    let document = Document::parse(&text).unwrap_or_else(|errors| panic!("{}", errors[0]));
    let middle = document.resolve(&format!("/body/{}/items/1", count / 2));
    let editor = Editor::new(document);
    (
        editor,
        middle.unwrap_or_else(|| panic!("no middle element")),
    )
}

fn typed(node: NodeId, text: &str) -> Command {
    Command::SetProp {
        node,
        name: "text".into(),
        value: Some(Node::string(text)),
    }
}

/// A keystroke: the typing of the document before is known, as in the app.
#[divan::bench(args = SIZES)]
fn keystroke(bencher: Bencher<'_, '_>, kilobytes: usize) {
    let (editor, node) = card(kilobytes);
    editor.typing();
    let command = typed(node, "Stage 12: integration tests passed!");
    bencher.bench_local(|| black_box(&editor).perform(&command, 0.0));
}

#[divan::bench(args = SIZES)]
fn undo(bencher: Bencher<'_, '_>, kilobytes: usize) {
    let (editor, node) = card(kilobytes);
    let edited = editor.perform(&typed(node, "Stage 13"), 0.0);
    let edited = edited.unwrap_or_else(|error| panic!("{error}"));
    bencher.bench_local(|| black_box(&edited).perform(&Command::Undo, 0.0));
}

#[divan::bench(args = SIZES)]
fn typing_of_a_new_document(bencher: Bencher<'_, '_>, kilobytes: usize) {
    let (editor, _) = card(kilobytes);
    bencher.bench_local(|| card_catalog::Typing::of(black_box(&editor.document)));
}

#[divan::bench(args = SIZES)]
fn outline_rows(bencher: Bencher<'_, '_>, kilobytes: usize) {
    let (editor, _) = card(kilobytes);
    let typing = editor.typing();
    bencher.bench_local(|| outline(black_box(&editor.document), typing));
}

#[divan::bench(args = SIZES)]
fn inspector_of_one_element(bencher: Bencher<'_, '_>, kilobytes: usize) {
    let (editor, node) = card(kilobytes);
    let typing = editor.typing();
    bencher.bench_local(|| inspect(black_box(&editor.document), typing, node));
}

#[divan::bench(args = SIZES)]
fn inspector_of_the_card(bencher: Bencher<'_, '_>, kilobytes: usize) {
    let (editor, _) = card(kilobytes);
    let typing = editor.typing();
    let root = editor.document.root().id();
    bencher.bench_local(|| inspect(black_box(&editor.document), typing, root));
}

#[divan::bench(args = SIZES)]
fn palette_items(bencher: Bencher<'_, '_>, kilobytes: usize) {
    let (editor, node) = card(kilobytes);
    let typing = editor.typing();
    bencher.bench_local(|| palette(black_box(&editor.document), typing, Some(node), "", true));
}
