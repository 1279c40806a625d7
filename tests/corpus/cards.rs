//! Where the cards are.

use std::path::{Path, PathBuf};

/// One file of the corpus.
pub(crate) struct Card {
    /// Its file name.
    pub(crate) name: String,
    /// Its text, as a browser reads a file: UTF-8, without a byte-order mark.
    pub(crate) text: String,
}

/// The JSON files of a corpus folder, by name; `None` where there is no corpus.
pub(crate) fn folder(name: &str) -> Option<Vec<Card>> {
    let beside = || Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/corpus");
    let root = std::env::var_os("CARDWRIGHT_CORPUS").map_or_else(beside, PathBuf::from);
    root.is_dir().then(|| read(&root.join(name)))
}

/// The cards the project itself carries.
pub(crate) fn starters() -> Vec<Card> {
    read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/starters"))
}

fn read(folder: &Path) -> Vec<Card> {
    let entries = std::fs::read_dir(folder).expect("the folder can be read");
    let files = entries.map(|entry| entry.expect("an entry can be read").path());
    let mut files: Vec<PathBuf> = files
        .filter(|path| path.extension().is_some_and(|end| end == "json"))
        .collect();
    files.sort();
    files.iter().map(|path| card(path)).collect()
}

fn card(path: &Path) -> Card {
    let bytes = std::fs::read(path).expect("the file can be read");
    let text = String::from_utf8_lossy(&bytes);
    Card {
        name: path
            .file_name()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned(),
        text: text.trim_start_matches('\u{feff}').to_owned(),
    }
}
