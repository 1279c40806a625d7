//! Reading, editing and retyping cards of 1, 28 and 200 KB, beside serde_json on the same text.

#![allow(clippy::unwrap_used, reason = "a benchmark fails by panicking")]

use card_json::{Document, Edit, Node, NodeId};
use divan::{Bencher, black_box};

const KILOBYTES: [usize; 3] = [1, 28, 200];

fn main() {
    divan::main();
}

/// A card of containers of ten texts each, indented as people write it.
fn card(kilobytes: usize) -> String {
    let text =
        r#"        { "type": "text", "text": "Some words of a text", "size": 1.5, "wrap": true }"#;
    let texts = [text; 10].join(",\n");
    let container = format!("    {{ \"type\": \"container\", \"items\": [\n{texts}\n    ] }}");
    let count = (kilobytes * 1024 / container.len()).max(1);
    let body = vec![container; count].join(",\n");
    format!("{{\n  \"type\": \"card\",\n  \"body\": [\n{body}\n  ]\n}}\n")
}

fn middle(document: &Document) -> NodeId {
    let count = document.root().get("body").unwrap().child_count();
    document
        .resolve(&format!("/body/{}/items/5/text", count / 2))
        .unwrap()
}

#[divan::bench(args = KILOBYTES)]
fn parse(bencher: Bencher, kilobytes: usize) {
    let text = card(kilobytes);
    bencher.bench(|| Document::parse(black_box(&text)).unwrap());
}

#[divan::bench(args = KILOBYTES)]
fn parse_serde_json(bencher: Bencher, kilobytes: usize) {
    let text = card(kilobytes);
    bencher.bench(|| serde_json::from_str::<serde_json::Value>(black_box(&text)).unwrap());
}

/// One keystroke in a text field, again and again on the document it made.
#[divan::bench(args = KILOBYTES)]
fn edit(bencher: Bencher, kilobytes: usize) {
    let mut document = Document::parse(&card(kilobytes)).unwrap();
    let node = middle(&document);
    bencher.bench_local(|| {
        let edit = Edit::Replace {
            node,
            with: Node::string("Some other words"),
        };
        document = document.apply(&[edit]).unwrap();
    });
}

/// The same, with the whole text read afterwards.
#[divan::bench(args = KILOBYTES)]
fn edit_and_read_text(bencher: Bencher, kilobytes: usize) {
    let mut document = Document::parse(&card(kilobytes)).unwrap();
    let node = middle(&document);
    bencher.bench_local(|| {
        let edit = Edit::Replace {
            node,
            with: Node::string("Some other words"),
        };
        document = document.apply(&[edit]).unwrap();
        black_box(document.text().len())
    });
}

/// One keystroke in the text itself.
#[divan::bench(args = KILOBYTES)]
fn retype(bencher: Bencher, kilobytes: usize) {
    let text = card(kilobytes);
    let document = Document::parse(&text).unwrap();
    let at = document.span(middle(&document)).unwrap().end - 1;
    let typed = [&text[..at], "s", &text[at..]].concat();
    bencher.bench_local(|| document.retype(black_box(&typed)).unwrap());
}
