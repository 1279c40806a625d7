//! Draws every Adaptive Card of some folders and prints one JSON line for each:
//! `cargo run -p card-render --example differential -- HOSTCONFIG FOLDER…`
//!
//! A line holds the card's text, what is special about the card, and its
//! picture as a tree whose elements name the place in the card they come from.
//! The differential test (tests/differential) builds a page from it. The first
//! line is the style sheet.

use std::error::Error;
use std::io::{BufWriter, Write as _};
use std::path::{Path, PathBuf};

use card_catalog::kinds::adaptive::{card, common};
use card_catalog::{Element, Typing, Version};
use card_json::{Document, Style};
use card_render::{
    Dates, HostConfig, MarkdownLevel, Options, Theme, ThemeClass, View, ViewData, render,
    stylesheet_for, write_date,
};
use serde_json::{Map, Value, json};

fn main() -> Result<(), Box<dyn Error>> {
    let mut args = std::env::args_os().skip(1).map(PathBuf::from);
    let host = args.next().ok_or("which host configuration?")?;
    let host = HostConfig::from_json(&std::fs::read_to_string(host)?)?;
    let mut out = BufWriter::new(std::io::stdout().lock());
    let css = stylesheet_for(&[(Theme::Light, host.clone())]);
    writeln!(
        out,
        "{}",
        json!({"css": css, "theme": Theme::Light.class()})
    )?;
    for folder in args {
        for file in files(&folder)? {
            let Ok(text) = std::fs::read_to_string(&file) else {
                continue;
            };
            for line in pictures(&text, &host) {
                let mut line = line;
                line["file"] = json!(file.file_name().map(|name| name.to_string_lossy()));
                writeln!(out, "{line}")?;
            }
        }
    }
    Ok(())
}

fn files(folder: &Path) -> std::io::Result<Vec<PathBuf>> {
    let entries = std::fs::read_dir(folder)?;
    let mut files: Vec<PathBuf> = entries
        .map(|entry| entry.map(|entry| entry.path()))
        .collect::<Result<_, _>>()?;
    files.retain(|file| file.extension().is_some_and(|ext| ext == "json"));
    files.sort();
    Ok(files)
}

/// The Adaptive Cards of a document, each drawn as one of its own.
fn pictures(text: &str, host: &HostConfig) -> Vec<Value> {
    let Ok(document) = Document::parse(text.trim_start_matches('\u{feff}')) else {
        return Vec::new();
    };
    let typing = Typing::of(&document);
    let cards = typing.roots().iter().filter_map(|id| document.node(*id));
    cards
        .filter(|node| Element::of_root(node).kind == Some(&card::KIND))
        .filter_map(|node| picture(&node.to_text(Style::Compact), host))
        .collect()
}

fn picture(text: &str, host: &HostConfig) -> Option<Value> {
    let document = Document::parse(text).ok()?;
    let typing = Typing::of(&document);
    let options = Options {
        host: host.clone(),
        markdown_level: MarkdownLevel::Full,
        dates: Dates {
            locale: "en-US".into(),
            write: |at, style, language| Some(write_date(at, 0, style, language)),
        },
        as_host: true,
        ..Options::default()
    };
    let view = render(&document, &typing, options);
    Some(json!({
        "card": text,
        "special": special(&typing),
        "tree": tree(&view, &document),
    }))
}

/// What keeps a card from being drawn alike by every host.
fn special(typing: &Typing) -> Vec<&'static str> {
    let mut found = Vec::new();
    let root = typing.roots().first().and_then(|id| typing.element(*id));
    let version = root.and_then(|root| card::VERSION.get(root.node));
    if version.and_then(Version::parse) > Some(Version::V1_6) {
        found.push("too new");
    }
    for element in typing.objects() {
        let Some(kind) = element.kind else {
            found.push("unknown type");
            continue;
        };
        if kind.teams_extension {
            found.push("Teams' own type");
        }
        for entry in element.node.as_object().unwrap_or_default() {
            let extension = kind
                .prop(&entry.key)
                .is_some_and(|prop| prop.teams_extension);
            if extension {
                found.push("Teams' own property");
            }
            if [common::FALLBACK.name(), common::REQUIRES.name()].contains(&&*entry.key) {
                found.push("fallback");
            }
        }
    }
    found.sort_unstable();
    found.dedup();
    found
}

/// `[tag, classes, attributes, declarations, place in the card, children…]`,
/// or a text.
fn tree(view: &View, document: &Document) -> Value {
    match view.data() {
        ViewData::Text(text) => json!(&**text),
        ViewData::Widget(_) => json!(["span", "cw-icon", {}, {}, null]),
        ViewData::Element {
            tag,
            classes,
            attrs,
            style,
            children,
            origin,
            ..
        } => {
            let pairs = |pairs: &[(&'static str, String)]| -> Map<String, Value> {
                let pairs = pairs.iter();
                pairs
                    .map(|(name, value)| ((*name).to_owned(), json!(value)))
                    .collect()
            };
            let origin = origin.and_then(|id| document.pointer(id));
            let mut out = vec![
                json!(tag),
                json!(classes.join(" ")),
                json!(pairs(attrs)),
                json!(pairs(style)),
                json!(origin),
            ];
            out.extend(children.iter().map(|child| tree(child, document)));
            Value::Array(out)
        }
    }
}
