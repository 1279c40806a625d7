//! What the test files share.
#![allow(dead_code)] // each test file uses its part

use std::path::PathBuf;

use card_catalog::Typing;
use card_json::Document;
use card_render::{Options, View, render};

/// The folder of real cards beside the project, if it is there.
pub(crate) fn corpus() -> Option<PathBuf> {
    let beside = || PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../shared/corpus");
    let folder = std::env::var_os("CARDWRIGHT_CORPUS").map_or_else(beside, PathBuf::from);
    if folder.is_dir() {
        Some(folder)
    } else {
        println!(
            "no corpus at {}: testing the built-in cases only",
            folder.display()
        );
        None
    }
}

/// Every JSON file of a corpus folder, as text.
pub(crate) fn cards(folder: &str) -> Vec<(String, String)> {
    let Some(root) = corpus() else {
        return Vec::new();
    };
    let entries = std::fs::read_dir(root.join(folder)).expect("the corpus folder can be read");
    let mut files: Vec<PathBuf> = entries
        .map(|entry| entry.expect("a folder entry can be read").path())
        .collect();
    files.sort();
    let read = |path: PathBuf| {
        let text = std::fs::read_to_string(&path).ok()?;
        Some((path.display().to_string(), text))
    };
    files.into_iter().filter_map(read).collect()
}

/// Draws a card given as text.
pub(crate) fn draw(text: &str) -> View {
    draw_with(text, Options::default())
}

pub(crate) fn draw_with(text: &str, options: Options) -> View {
    let document = Document::parse(text).expect("the card of a test parses");
    render(&document, &Typing::of(&document), options)
}
