//! How long a card takes to lint: `cargo bench -p card-lint`.

use card_catalog::{Target, Typing};
use card_json::Document;
use card_lint::{Options, lint};

fn main() {
    divan::main();
}

/// An Adaptive Card of about this many bytes, with texts, columns, facts and buttons.
fn card(bytes: usize) -> Document {
    let item = r#"{"type":"Container","items":[{"type":"TextBlock","text":"Build 42 failed on main","wrap":true,"weight":"bolder"},{"type":"ColumnSet","columns":[{"type":"Column","width":"auto","items":[{"type":"TextBlock","text":"Stage"}]},{"type":"Column","width":"stretch","items":[{"type":"FactSet","facts":[{"title":"Branch","value":"main"},{"title":"Commit","value":"1a2b3c"}]}]}]}]}"#;
    let body = vec![item; (bytes / item.len()).max(1)].join(",");
    let text = format!(
        r#"{{"type":"AdaptiveCard","version":"1.4","body":[{body}],"actions":[{{"type":"Action.OpenUrl","title":"Open","url":"https://example.org"}}]}}"#
    );
    Document::parse(&text).expect("valid JSON")
}

#[divan::bench(args = [1, 28, 200])]
fn kilobytes(bencher: divan::Bencher<'_, '_>, kilobytes: usize) {
    let document = card(kilobytes * 1024);
    let typing = Typing::of(&document);
    let options = Options::new(Target::Workflows);
    bencher.bench_local(|| lint(&document, &typing, &options));
}
