//! Help in the JSON pane: what can be written at a place of the text, and what stands there.
//!
//! The text may be a draft that does not parse, so it is read leniently ([`scan`]). What an object
//! is, the text itself says; where it does not, the last good document, if the object began at the
//! same place there (so in an envelope, or while the type is being retyped).

mod absent;
mod offer;
mod scan;

pub use absent::Absent;

use std::ops::Range;

use card_catalog::complete::hover;
use card_catalog::{Element, Kind, PropSpec, Suggestion, Target, Typing, Version};
use card_json::{Document, Node};

use absent::Card;
use scan::{Holder, Role, Scan, Site};

/// What can be written at a place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Offer {
    /// The bytes of the text that an option replaces; empty where nothing is written yet.
    pub range: Range<usize>,
    /// The options, at least one. A label begins with a quote where the replaced text does, so that
    /// typing is matched with it.
    pub options: Vec<Proposal>,
}

/// One option.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proposal {
    /// What it is.
    pub what: Suggestion,
    /// Why it has no effect in the open card, if so. Those stand behind the others.
    pub absent: Option<Absent>,
}

/// Help on what stands at a place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Help {
    /// The bytes of the text it is about.
    pub range: Range<usize>,
    /// Words for the user.
    pub title: String,
    /// Plain text: meaning, default, version, hosts.
    pub text: String,
    /// Why it has no effect in the open card, if so.
    pub absent: Option<Absent>,
}

/// What can be written at byte `offset` of `text`, of which `document` is the last good state, for a
/// card that goes to `target`. `None` where the catalogue knows nothing to offer.
pub fn offers(
    document: &Document,
    typing: &Typing,
    target: Target,
    text: &str,
    offset: usize,
) -> Option<Offer> {
    let scan = Scan::of(text, offset);
    let site = scan.site.clone()?;
    let place = Place::of(document, typing, text, &scan, &site)?;
    let card = Card::of(typing, target);
    let mut options: Vec<Proposal> = offer::options(&scan, &site, &place, text)
        .into_iter()
        .map(|(label, what)| Proposal {
            absent: card.option(&site, &place, &label),
            what,
        })
        .collect();
    options.sort_by_key(|one| one.absent.is_some());
    (!options.is_empty()).then_some(Offer {
        range: site.range,
        options,
    })
}

/// Help on the key or value at byte `offset` of `text`, of which `document` is the last good state, in
/// a card that goes to `target`.
pub fn help(
    document: &Document,
    typing: &Typing,
    target: Target,
    text: &str,
    offset: usize,
) -> Option<Help> {
    // A caret behind the letter, so that the first letter or quote belongs to what it begins.
    let letter = text.get(offset..)?.chars().next()?;
    let behind = |caret: usize| {
        let scan = Scan::of(text, caret);
        let site = scan.site.clone().filter(|site| !site.range.is_empty())?;
        Some((scan, site))
    };
    let (scan, site) = behind(offset + letter.len_utf8()).or_else(|| behind(offset))?;
    let place = Place::of(document, typing, text, &scan, &site)?;
    let written = text.get(site.range.clone())?.trim_matches('"');
    let (title, text) = match site.role {
        Role::Key => about_prop(place.kind?, written)?,
        Role::Value => about_value(place.kind?, site.name.as_deref()?, written)?,
    };
    Some(Help {
        absent: Card::of(typing, target).written(&site, &place, written),
        range: site.range,
        title,
        text,
    })
}

/// The object (or list) around a place, seen through the catalogue.
#[derive(Debug, Clone, Copy, Default)]
struct Place {
    /// The kind of the object; for a list, of the object it belongs to.
    kind: Option<&'static Kind>,
    /// The property of its parent that the object stands in; for a list, that it is the value of.
    slot: Option<&'static PropSpec>,
    /// Nothing is around it.
    root: bool,
}

impl Place {
    fn of(
        document: &Document,
        typing: &Typing,
        text: &str,
        scan: &Scan<'_>,
        site: &Site,
    ) -> Option<Place> {
        let mut chain = Vec::new();
        let mut next = site.holder;
        while let Some(holder) = next.and_then(|place| scan.holders.get(place)) {
            chain.push(holder);
            next = holder.parent;
        }
        let same = common_prefix(document.text(), text);
        let mut place = None;
        let mut outer = None;
        for holder in chain.into_iter().rev() {
            let read = Place::read(place, outer, holder);
            outer = Some(holder);
            let known = || Place::known(document, typing, holder);
            place = match read.kind {
                None if holder.open < same => known().or(Some(read)),
                _ => Some(read),
            };
        }
        place
    }

    /// As the last good document has it.
    fn known(document: &Document, typing: &Typing, holder: &Holder) -> Option<Place> {
        let id = document.at_offset(holder.open)?;
        let starts_here = document.span(id)?.start == holder.open;
        let element = typing.element(id).filter(|_| starts_here)?;
        element.kind.map(|kind| Place {
            kind: Some(kind),
            slot: element.slot,
            root: false,
        })
    }

    /// As the text has it, in `above`, which `outer` is.
    fn read(above: Option<Place>, outer: Option<&Holder>, holder: &Holder) -> Place {
        let node = node_of(holder);
        let Some(above) = above else {
            let kind = Element::of_root(&node).kind;
            return Place {
                kind,
                slot: None,
                root: true,
            };
        };
        // An item of a list has no name of its own: the list's slot is its slot.
        let slot = match &holder.name {
            Some(name) => above.kind.and_then(|kind| kind.prop(name)),
            None => above.slot,
        };
        let kind = match holder.list {
            true => above.kind,
            false => slot.and_then(|slot| {
                let owner = outer.map_or_else(Node::null, node_of);
                Element::inside(&owner, &node, slot)?.kind
            }),
        };
        Place {
            kind,
            slot,
            root: false,
        }
    }
}

/// The object as far as its strings go: enough to tell of which kind it is.
fn node_of(holder: &Holder) -> Node {
    let entries = holder.entries.iter().map(|entry| {
        let value = entry.text.as_deref().map_or_else(Node::null, Node::string);
        (entry.name.as_str(), value)
    });
    Node::object(entries.collect())
}

fn common_prefix(one: &str, other: &str) -> usize {
    let same = one.bytes().zip(other.bytes());
    same.take_while(|(one, other)| one == other).count()
}

fn about_prop(kind: &Kind, name: &str) -> Option<(String, String)> {
    let prop = kind.prop(name)?;
    let markdown = hover(kind, name)?;
    let heading = format!("**{}**: ", prop.title);
    let mut text = markdown.trim_start_matches(&heading).replace('`', "");
    if prop.since > Version::V1_0 {
        text.push_str(&format!("\n\nSince version {}", prop.since));
    }
    Some((prop.title.to_owned(), text))
}

fn about_value(kind: &Kind, name: &str, written: &str) -> Option<(String, String)> {
    if kind.discriminator() == Some((name, written)) {
        return Some((kind.title.to_owned(), about_kind(kind)));
    }
    let (title, text) = about_prop(kind, name)?;
    let choices = kind.prop(name)?.ty.choices();
    let chosen = choices
        .iter()
        .find(|choice| choice.value.eq_ignore_ascii_case(written));
    Some(match chosen {
        Some(choice) if choice.docs.is_empty() => (format!("{title}: {}", choice.title), text),
        Some(choice) => (
            format!("{title}: {}", choice.title),
            format!("{}\n\n{text}", choice.docs),
        ),
        None => (title, text),
    })
}

fn about_kind(kind: &Kind) -> String {
    let mut text = kind.docs.to_owned();
    if kind.since > Version::V1_0 {
        text.push_str(&format!("\n\nSince version {}", kind.since));
    }
    if let Some(hosts) = kind.drawn_by() {
        text.push_str(&format!("\n\n{hosts}"));
    }
    for claim in kind.claims {
        text.push_str(&format!("\n\n{}", claim.sentence()));
    }
    text
}

#[cfg(test)]
mod tests;
