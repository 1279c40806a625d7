//! Real cards: typed without panic, and mostly known.

use std::path::{Path, PathBuf};

use card_catalog::Typing;
use card_json::Document;

fn corpus(folder: &str) -> Option<PathBuf> {
    let beside = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/corpus");
    let root = std::env::var_os("CARDWRIGHT_CORPUS").map_or(beside, PathBuf::from);
    let path = root.join(folder);
    if !path.is_dir() {
        println!("no corpus at {}: nothing read", path.display());
    }
    path.is_dir().then_some(path)
}

fn json_files(folder: &Path, found: &mut Vec<PathBuf>) {
    let Ok(entries) = std::fs::read_dir(folder) else {
        return;
    };
    for path in entries.filter_map(|entry| Some(entry.ok()?.path())) {
        if path.is_dir() {
            json_files(&path, found);
        } else if path.extension().is_some_and(|ending| ending == "json") {
            found.push(path);
        }
    }
}

#[derive(Debug, Default)]
struct Tally {
    files: usize,
    cards: usize,
    elements: usize,
    known: usize,
    properties: usize,
    named: usize,
}

impl Tally {
    fn add(&mut self, typing: &Typing) {
        self.files += 1;
        self.cards += usize::from(typing.family().is_some());
        for element in typing.objects() {
            self.elements += 1;
            let Some(kind) = element.kind else { continue };
            self.known += 1;
            for entry in element.node.as_object().unwrap_or_default() {
                self.properties += 1;
                self.named += usize::from(kind.prop(&entry.key).is_some());
            }
        }
    }
}

fn tally(folder: &str) -> Option<Tally> {
    let mut files = Vec::new();
    json_files(&corpus(folder)?, &mut files);
    let mut tally = Tally::default();
    for path in files {
        let Ok(text) = std::fs::read_to_string(&path) else {
            continue;
        };
        let Ok(document) = Document::parse(&text) else {
            continue;
        };
        tally.add(&Typing::of(&document));
    }
    println!(
        "{folder}: {} files, {} typed as cards; {} of {} objects known, {} of {} properties named",
        tally.files, tally.cards, tally.known, tally.elements, tally.named, tally.properties,
    );
    Some(tally)
}

fn percent(part: usize, of: usize) -> usize {
    part * 100 / of.max(1)
}

#[test]
fn message_cards_are_known() {
    let Some(tally) = tally("messagecard") else {
        return;
    };
    assert!(percent(tally.cards, tally.files) >= 95, "{tally:?}");
    assert!(percent(tally.known, tally.elements) >= 97, "{tally:?}");
    assert!(percent(tally.named, tally.properties) >= 97, "{tally:?}");
}

#[test]
fn adaptive_cards_are_known_as_far_as_this_catalogue_goes() {
    let Some(tally) = tally("adaptive/samples") else {
        return;
    };
    assert!(percent(tally.cards, tally.files) >= 90, "{tally:?}");
    assert!(percent(tally.known, tally.elements) > 80, "{tally:?}");
}

#[test]
fn what_is_no_good_card_does_no_harm() {
    for folder in [
        "adaptive/invalid",
        "adaptive/templates",
        "envelopes",
        "outgoing",
        "robustness",
    ] {
        tally(folder);
    }
}
