//! Verdicts on real cards: what the official schema accepts has no structural error, and what its
//! authors meant as a mistake has one. The tables name every file where we differ, with the reason.

use std::path::PathBuf;

use card_catalog::{Target, Typing};
use card_json::Document;
use card_lint::{Area, Diagnostic, Options, Severity, lint};
use serde_json::Value;

/// Files the official schema accepts although they are wrong, each with why.
const STRICTER: &[(&str, &str)] = &[(
    "adaptive/samples/adaptive-schema-version-tests.json",
    "the schema takes any text for a version; this one has no numbers",
)];

/// Files of `adaptive/invalid` without a structural error: the rule that reports them all the same
/// ("" for none), why it is milder or of another area, and the files.
const MILDER: &[(&str, &str, &[&str])] = &[
    (
        "column-width",
        "a width that is none counts as auto: a warning",
        &["v1.2-test-column.invalid-width.json"],
    ),
    (
        "duplicate-id",
        "well formed; an error about behaviour",
        &[
            "iciclecreek.adaptive-cards-v1.6-carousel.nested-forbidden-elements.json",
            "v1.2-test-action.duplicate-ids.json",
            "v1.2-test-action.nested-duplicate-ids.json",
        ],
    ),
    (
        "invalid-choice",
        "hosts take the default for a word they do not know: a warning",
        &[
            "adaptive-card-api-tests-6.json",
            "object-model-test.json",
            "parse-fallback-test-3.json",
            "teams-mobile-everything-bagel-test.json",
        ],
    ),
    (
        "media-sources",
        "well formed; a warning about behaviour",
        &["v1.1-test-invalid-media-mix.json"],
    ),
    (
        "missing-version",
        "the schema asks for no version, hosts do: an error about hosts",
        &["v1.0-test-adaptive-card.missing-version.json"],
    ),
    (
        "unknown-property",
        "hosts take no notice of a property they do not know: a warning",
        &[
            "adaptive-card-api-tests-3.json",
            "adaptive-card-api-tests.json",
            "additional-properties-test.json",
            "everything-bagel.h.json",
            "fallback-tests-8.json",
            "object-model-tests-3.json",
            "object-model-tests-4.json",
            "serialization-tests-2.json",
            "serialization-tests-3.json",
            "serialization-tests-5.json",
            "teams-mobile-additional-properties-test-2.json",
            "teams-mobile-additional-properties-test-3.json",
            "teams-mobile-additional-properties-test.json",
            "teams-mobile-unsupportedtypes-parsing-test-3.json",
            "teams-mobile-unsupportedtypes-parsing-test.json",
            "webex-qml-renderer-unit-test-11.json",
            "webex-qml-renderer-unit-test-12.json",
            "webex-qml-renderer-unit-test-16.json",
            "webex-qml-renderer-unit-test-2.json",
            "webex-qml-renderer-unit-test-3.json",
            "webex-qml-renderer-unit-test-4.json",
            "webex-qml-renderer-unit-test-7.json",
            "webex-qml-renderer-unit-test-8.json",
        ],
    ),
    (
        "unknown-type",
        "hosts leave out a type they do not know, or show its fallback: a remark",
        &[
            "api-test.json",
            "container-style-test-4.json",
            "container-style-test.json",
            "fallback-tests-4.json",
            "fallback-tests-5.json",
            "parse-fallback-test-2.json",
            "parser-registration-2.json",
            "renderer-registration.json",
            "serialization-tests-7.json",
            "serialization-tests.json",
            "teams-mobile-unsupportedtypes-parsing-test-2.json",
            "unsupportedtypes-parsing-test.json",
        ],
    ),
    (
        "invalid-language",
        "well formed; a warning about accessibility",
        &["v1.0-test-flight-itinerary-es-fail.json"],
    ),
    (
        "broken-picture",
        "well formed; an error about behaviour",
        &["v1.2-test-image.data-uri.invalid-chars.json"],
    ),
    (
        "",
        "right in Teams: the 1.6.0 schema lacks what they use (pages of carousels with ids and \
         heights, rtl of containers, the plural of firstRowAsHeaders, the style of unfolded cards)",
        &[
            "carousel-test-4.json",
            "carousel-test.json",
            "object-model-tests.json",
            "serialization-tests-6.json",
            "table-tests.json",
            "teams-mobile-v1.6-test-carousel.nested-forbidden-elements.json",
            "webex-qml-renderer-unit-test-13.json",
            "webex-qml-renderer-unit-test-14.json",
        ],
    ),
];

fn root() -> PathBuf {
    let beside = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../shared/corpus");
    std::env::var("CARDWRIGHT_CORPUS").map_or_else(|_| beside.into(), Into::into)
}

/// The files of the index that `keep` keeps, relative to the corpus.
fn indexed(keep: impl Fn(&Value) -> bool) -> Vec<String> {
    let Ok(text) = std::fs::read_to_string(root().join("INDEX.json")) else {
        println!("no corpus at {}: nothing was tested", root().display());
        return Vec::new();
    };
    let index: Vec<Value> = serde_json::from_str(&text).expect("the index is JSON");
    let kept = index.iter().filter(|entry| keep(entry));
    kept.filter_map(|entry| entry["file"].as_str().map(str::to_owned))
        .filter(|file| root().join(file).exists())
        .collect()
}

/// What is found in a file, or why it cannot be read.
fn findings(file: &str) -> Result<(Document, Vec<Diagnostic>), &'static str> {
    let bytes = std::fs::read(root().join(file)).map_err(|_| "unreadable")?;
    let text = String::from_utf8(bytes).map_err(|_| "not UTF-8")?;
    let text = text.trim_start_matches('\u{feff}');
    let document = Document::parse(text).map_err(|_| "no JSON")?;
    // Structure does not depend on the target.
    let options = Options::new(Target::Bot);
    let found = lint(&document, &Typing::of(&document), &options);
    Ok((document, found))
}

/// The structural errors of a file, as sentences; what is no JSON has one.
fn errors(file: &str) -> Vec<String> {
    let (document, found) = match findings(file) {
        Ok(read) => read,
        Err(why) => return vec![why.to_owned()],
    };
    let is_error = |f: &&Diagnostic| f.area == Area::Structure && f.severity == Severity::Error;
    let place = |f: &Diagnostic| document.pointer(f.node).unwrap_or_default();
    let sentence = |f: &Diagnostic| format!("{} at {}: {}", f.code, place(f), f.message);
    found.iter().filter(is_error).map(sentence).collect()
}

#[test]
fn what_the_schema_accepts_has_no_structural_error() {
    let files = indexed(|entry| entry["schema16_valid"] == true);
    println!("{} cards that the schema accepts", files.len());
    let is_listed = |file: &str| STRICTER.iter().any(|(name, _)| *name == file);
    let surprises: Vec<_> = files
        .iter()
        .map(|file| (file, errors(file)))
        .filter(|(file, found)| found.is_empty() == is_listed(file))
        .map(|(file, found)| format!("{file}: {found:?}"))
        .collect();
    assert!(surprises.is_empty(), "{}", surprises.join("\n"));
}

#[test]
fn what_was_meant_as_a_mistake_has_one() {
    let files = indexed(|entry| {
        let file = entry["file"].as_str().unwrap_or_default();
        file.starts_with("adaptive/invalid/")
    });
    println!("{} files with mistakes", files.len());
    let mut surprises = Vec::new();
    for file in &files {
        let row = MILDER
            .iter()
            .find(|(_, _, files)| files.iter().any(|name| file.ends_with(&format!("/{name}"))));
        let found = errors(file);
        match row {
            None if found.is_empty() => surprises.push(format!("{file}: nothing structural")),
            Some(_) if !found.is_empty() => {
                surprises.push(format!("{file} need not be listed: {found:?}"));
            }
            Some((code, why, _)) => {
                let (_, found) = findings(file).expect("JSON");
                let reported = code.is_empty() || found.iter().any(|f| f.code == *code);
                if !reported || why.is_empty() {
                    surprises.push(format!("{file}: no {code}"));
                }
            }
            None => {}
        }
    }
    assert!(surprises.is_empty(), "{}", surprises.join("\n"));
}
