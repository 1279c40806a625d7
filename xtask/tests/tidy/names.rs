//! A property name of a card is written once, in its kind's file; everyone else uses the typed key
//! (`text_block::TEXT`), so that a renamed or corrected property can't be half changed.

use crate::lexer::Source;
use crate::{assert_none, tree};
use card_catalog::{Family, Kind, PropSpec, Ty, kinds};
use std::collections::{BTreeMap, BTreeSet};

/// Names that are also words of HTML, CSS or of our own interfaces. As a plain word they mean those;
/// only reading or writing JSON with them is a fault. (Values of a choice are excused by themselves.)
const ALSO_OTHER_WORDS: &[&str] = &[
    "action",
    "actions",
    "alt",
    "body",
    "card",
    "choices",
    "color",
    "column",
    "columns",
    "data",
    "display",
    "facts",
    "fallback",
    "headers",
    "height",
    "id",
    "image",
    "images",
    "inputs",
    "items",
    "label",
    "lang",
    "max",
    "min",
    "mode",
    "name",
    "os",
    "placeholder",
    "properties",
    "row",
    "rtl",
    "sections",
    "separator",
    "size",
    "spacing",
    "speak",
    "start",
    "status",
    "style",
    "summary",
    "target",
    "targets",
    "text",
    "theme",
    "title",
    "type",
    "uri",
    "url",
    "value",
    "version",
    "weight",
    "width",
    "wrap",
    "x",
    "y",
];

/// A file that must write a name, and why.
const EXCUSED: &[(&str, &str, &str)] = &[
    (
        "crates/card-teams/src/wire.rs",
        "@type",
        "serde's attributes take literals only",
    ),
    (
        "src/net/deliver.rs",
        "status",
        "the relay's answer, which is no card",
    ),
    (
        "crates/card-cli/src/sarif.rs",
        "$schema",
        "SARIF's own word",
    ),
    (
        "crates/card-cli/src/sarif.rs",
        "locations",
        "SARIF's own word",
    ),
    (
        "crates/card-cli/src/sarif.rs",
        "description",
        "SARIF's own word",
    ),
];

/// Code before a literal that makes it the name of a JSON property.
const AS_A_KEY: &[&str] = &[".get(", "[", "key_of(", "key: ", "is_in(", ".prop("];

#[test]
fn property_names_are_written_once() {
    let (owners, choices) = (owners(), choices());
    let mut findings = Vec::new();
    for source in tree::sources()
        .iter()
        .filter(|source| is_held(&source.path))
    {
        for (line, at, text) in source.strings() {
            let owner = owners.get(text).filter(|_| !is_excused(&source.path, text));
            let Some(owner) = owner else { continue };
            let is_other_word = ALSO_OTHER_WORDS.contains(&text) || choices.contains(text);
            if !is_other_word || is_key(source, at) {
                let path = &source.path;
                findings.push(format!(
                    "{path}:{line}: \"{text}\": use the typed key of {owner}"
                ));
            }
        }
    }
    assert_none("property names written outside their kind's file", findings);
}

/// The catalogue writes the names; xtask and card-json have nothing to do with cards.
fn is_held(path: &str) -> bool {
    !["crates/card-catalog/", "xtask/"]
        .iter()
        .any(|folder| path.starts_with(folder))
}

fn is_excused(path: &str, name: &str) -> bool {
    EXCUSED
        .iter()
        .any(|(file, excused, why)| *file == path && *excused == name && !why.is_empty())
}

fn is_key(source: &Source, at: usize) -> bool {
    let before = source.code[..at].trim_end_matches([' ', '\n']);
    AS_A_KEY.iter().any(|key| before.ends_with(key.trim_end()))
}

fn props() -> impl Iterator<Item = (&'static Kind, &'static PropSpec)> {
    let kinds = Family::ALL.iter().flat_map(|family| kinds(*family));
    kinds.flat_map(|kind| kind.props.iter().map(move |prop| (*kind, prop)))
}

/// The values that properties choose from.
fn choices() -> BTreeSet<&'static str> {
    fn of(ty: &Ty) -> Vec<&'static str> {
        match ty {
            Ty::Choice(values) => values.iter().map(|choice| choice.value).collect(),
            Ty::Either(types) => types.iter().flat_map(of).collect(),
            _ => Vec::new(),
        }
    }
    props().flat_map(|(_, prop)| of(&prop.ty)).collect()
}

/// Every property name with the kind that it is first found in.
fn owners() -> BTreeMap<&'static str, String> {
    let mut owners = BTreeMap::new();
    for (kind, prop) in props() {
        owners
            .entry(prop.name)
            .or_insert_with(|| format!("card_catalog's {}", kind.name));
    }
    owners
}

#[test]
fn words_excused_are_property_names() {
    let owners = owners();
    let needless = ALSO_OTHER_WORDS
        .iter()
        .filter(|word| !owners.contains_key(*word));
    assert_none(
        "excuses in the list that can go",
        needless.map(|word| (*word).to_owned()).collect(),
    );
}
