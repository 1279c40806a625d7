//! The gallery's index: what each card is called, what it is for, and the words it is found by.

use crate::words::{Id, id};
use card_catalog::{Family, Target};
use card_json::{Document, Node};

/// Tags, and the words they are shown as.
pub(super) const TAGS: [(&str, Id); 15] = [
    ("alert", id!("gallery-tag-alert")),
    ("incident", id!("gallery-tag-incident")),
    ("ci", id!("gallery-tag-ci")),
    ("deploy", id!("gallery-tag-deploy")),
    ("release-notes", id!("gallery-tag-release-notes")),
    ("approval", id!("gallery-tag-approval")),
    ("on-call", id!("gallery-tag-on-call")),
    ("digest", id!("gallery-tag-digest")),
    ("security", id!("gallery-tag-security")),
    ("survey", id!("gallery-tag-survey")),
    ("form", id!("gallery-tag-form")),
    ("welcome", id!("gallery-tag-welcome")),
    ("business", id!("gallery-tag-business")),
    ("table", id!("gallery-tag-table")),
    ("chart", id!("gallery-tag-chart")),
];

/// A card of the gallery; its text is in a file of its own.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Entry {
    /// The file's name without its ending.
    pub(super) file: String,
    /// What it is called, in the reader's language.
    pub(super) title: String,
    /// Everything it is found by, in small letters.
    words: String,
    /// What it is about: names out of [`TAGS`].
    pub(super) tags: Vec<String>,
    /// Its family.
    pub(super) family: Family,
    /// Where it is to be shown.
    pub(super) target: Target,
}

/// The cards of an index, in its order. What can't be read is left out.
pub(super) fn read(text: &str, language: &str) -> Vec<Entry> {
    let Ok(document) = Document::parse(text) else {
        return Vec::new();
    };
    let items = document.root().as_array().unwrap_or(&[]).iter();
    items.filter_map(|item| entry(item, language)).collect()
}

fn entry(item: &Node, language: &str) -> Option<Entry> {
    let member = |name: &str| item.get(name).and_then(Node::as_str);
    let titles = item.get("titles")?;
    let title = titles
        .get(language)
        .or_else(|| titles.get("en"))?
        .as_str()?;
    let tags = item.get("tags").and_then(Node::as_array).unwrap_or(&[]);
    let tags: Vec<String> = tags
        .iter()
        .filter_map(|tag| tag.as_str().map(str::to_owned))
        .collect();
    let found_by = [title, &tags.join(" "), member("words").unwrap_or_default()];
    Some(Entry {
        file: member("file")?.to_owned(),
        title: title.to_owned(),
        words: found_by.join(" ").to_lowercase(),
        tags,
        family: match member("family") {
            Some("messagecard") => Family::MessageCard,
            _ => Family::Adaptive,
        },
        target: target_named(member("target").unwrap_or_default()),
    })
}

fn target_named(name: &str) -> Target {
    match name {
        "classic" => Target::ClassicWebhook,
        "bot" => Target::Bot,
        "outlook" => Target::Outlook,
        "copilot" => Target::Copilot,
        _ => Target::Workflows,
    }
}

/// What a person looks for.
#[derive(Clone, Debug, PartialEq, Default)]
pub(super) struct Wish {
    /// Typed words.
    pub(super) words: String,
    /// One tag.
    pub(super) tag: Option<&'static str>,
    /// One family.
    pub(super) family: Option<Family>,
}

impl Wish {
    /// Is a card what is looked for? Every word must be found, the beginning of it is enough.
    pub(super) fn meets(&self, entry: &Entry) -> bool {
        let words = self.words.to_lowercase();
        words
            .split_whitespace()
            .all(|word| entry.words.contains(word))
            && self
                .tag
                .is_none_or(|tag| entry.tags.iter().any(|own| own == tag))
            && self.family.is_none_or(|family| entry.family == family)
    }
}
