//! The cards of the gallery are what they promise.

use super::index::{Entry, TAGS, Wish, read};
use card_catalog::{Family, Typing};
use card_json::Document;
use std::fs;

fn folder() -> std::path::PathBuf {
    std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/gallery")
}

fn all(language: &str) -> Vec<Entry> {
    let text = fs::read_to_string(folder().join("index.json")).expect("the index");
    read(&text, language)
}

fn card(entry: &Entry) -> Document {
    let file = folder().join(format!("{}.json", entry.file));
    let text = fs::read_to_string(&file).unwrap_or_else(|_| panic!("{}", file.display()));
    Document::parse(&text).unwrap_or_else(|errors| panic!("{}: {errors:?}", entry.file))
}

#[test]
fn every_card_of_the_folder_is_listed_once_with_known_tags_and_in_both_languages() {
    let (english, french) = (all("en"), all("fr"));
    let mut listed: Vec<_> = english.iter().map(|entry| entry.file.clone()).collect();
    listed.sort();
    let files = fs::read_dir(folder()).expect("the folder").flatten();
    let names = files.map(|file| file.file_name().to_string_lossy().into_owned());
    let cards = names.filter(|name| name != "index.json");
    let mut found: Vec<_> = cards.map(|name| name.replace(".json", "")).collect();
    found.sort();
    assert_eq!(listed, found);
    assert!(listed.len() >= 32, "{}", listed.len());
    for (one, other) in english.iter().zip(&french) {
        assert!(!one.tags.is_empty(), "{} has a tag", one.file);
        for tag in &one.tags {
            assert!(
                TAGS.iter().any(|(own, _)| own == tag),
                "{tag} of {}",
                one.file
            );
        }
        assert_ne!(one.title, other.title, "{} has a French title", one.file);
    }
    for (tag, _) in TAGS {
        let tagged = |entry: &Entry| entry.tags.iter().any(|own| own == tag);
        assert!(english.iter().any(tagged), "a card is tagged {tag}");
    }
}

#[test]
fn every_card_is_clean_where_it_is_to_be_shown_and_fits_into_a_message() {
    for entry in all("en") {
        let document = card(&entry);
        let typing = Typing::of(&document);
        assert_eq!(typing.family(), Some(entry.family), "{}", entry.file);
        let options = card_lint::Options::new(entry.target);
        let bad = card_lint::lint(&document, &typing, &options).into_iter();
        let bad: Vec<_> = bad
            .filter(|finding| finding.severity != card_lint::Severity::Info)
            .map(|finding| format!("{}: {}", finding.code, finding.message))
            .collect();
        assert!(bad.is_empty(), "{}: {bad:#?}", entry.file);
        let bytes = card_teams::envelope::length(&document, entry.family);
        assert!(bytes < 28 * 1024, "{} is {bytes} bytes", entry.file);
    }
}

#[test]
fn every_card_has_a_look_in_all_its_parts_and_loads_no_picture() {
    for entry in all("en") {
        let document = card(&entry);
        let typing = Typing::of(&document);
        for element in typing.elements() {
            let kind = element
                .kind
                .map(|kind| (kind.name, card_render::has_look(kind)));
            assert_eq!(
                kind.map(|(_, look)| look),
                Some(true),
                "{}: {kind:?}",
                entry.file
            );
        }
        let drawn = card_render::render(&document, &typing, card_render::Options::default());
        let page = card_render::to_html(&drawn);
        assert!(
            !page.contains("cw-unknown"),
            "{} has a generic part",
            entry.file
        );
        assert!(
            !page.contains("<img"),
            "{} shows a picture from elsewhere",
            entry.file
        );
    }
}

#[test]
fn a_card_is_found_by_its_title_its_words_its_tags_and_its_family() {
    let all = all("en");
    let found = |wish: Wish| {
        let meeting = all.iter().filter(|entry| wish.meets(entry));
        meeting.map(|entry| &*entry.file).collect::<Vec<_>>()
    };
    let typed = |words: &str| Wish {
        words: words.to_owned(),
        ..Wish::default()
    };
    assert!(found(typed("CERTIF expir")).contains(&"certificate-expiring"));
    assert!(
        found(typed("prometheus")).contains(&"alert-firing"),
        "a word of its own"
    );
    assert!(found(typed("no such card at all")).is_empty());
    let charts = Wish {
        tag: Some("chart"),
        ..Wish::default()
    };
    assert!(found(charts).len() >= 3);
    let classic = Wish {
        family: Some(Family::MessageCard),
        ..Wish::default()
    };
    assert!(found(classic).len() >= 8);
}
