//! What changed between two versions of a card, element by element, for people.

use std::collections::{BTreeMap, BTreeSet};

use card_catalog::kinds::adaptive::common;
use card_catalog::{Element, Kind, Typing};
use card_json::{Document, Node, NodeId, Style};

/// An element, as people know it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Named {
    /// Title of its kind, or the type the card names.
    pub kind: String,
    /// The text that tells it from its like.
    pub label: Option<String>,
}

/// One change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Difference {
    /// A property has another value.
    Changed {
        /// Of this element, as it was.
        element: Named,
        /// The property's title, or its name where the catalogue has none.
        property: String,
        /// The value before: a text as it is, anything else as JSON; nothing if it was not set.
        before: Option<String>,
        /// The value now.
        after: Option<String>,
    },
    /// An element is new.
    Added(Named),
    /// An element is gone.
    Removed(Named),
    /// An element stands elsewhere.
    Moved(Named),
    /// The JSON is only written differently.
    Written,
}

/// An element of one version, and what it is compared by.
struct Part<'a> {
    element: Element<'a>,
    parent: Option<usize>,
    own: BTreeMap<&'a str, &'a Node>,
}

/// What turns `before` into `after`, in the order of the cards. Nothing for equal texts.
pub fn differences(before: &Document, after: &Document) -> Vec<Difference> {
    if before.text() == after.text() {
        return Vec::new();
    }
    let (old_typing, new_typing) = (Typing::of(before), Typing::of(after));
    let (old, new) = (parts(&old_typing), parts(&new_typing));
    let pairs = paired(&old, &new);
    let mut found = Vec::new();
    for (at, part) in old.iter().enumerate() {
        match pairs.now[at] {
            Some(now) => compare(part, &new[now], &mut found),
            None if gone_with_parent(part.parent, &pairs.now) => {}
            None => found.push(Difference::Removed(named(part.element))),
        }
    }
    found.extend(moved(&old, &new, &pairs));
    for (at, part) in new.iter().enumerate() {
        if pairs.was[at].is_none() && !gone_with_parent(part.parent, &pairs.was) {
            found.push(Difference::Added(named(part.element)));
        }
    }
    if found.is_empty() {
        found.push(Difference::Written);
    }
    found
}

/// Which element became which, seen from either side.
struct Pairs {
    /// Of each element as it was, the place of what it is now.
    now: Vec<Option<usize>>,
    /// Of each element now, the place of what it was.
    was: Vec<Option<usize>>,
}

impl Pairs {
    /// Whether what stood in one stands in what that became.
    fn together(&self, one: Option<usize>, other: Option<usize>) -> bool {
        one.map_or(other.is_none(), |one| {
            other.is_some() && self.now[one] == other
        })
    }
}

/// What stands in an element that has no partner itself needs no word of its own.
fn gone_with_parent(parent: Option<usize>, partners: &[Option<usize>]) -> bool {
    parent.is_some_and(|parent| partners[parent].is_none())
}

fn parts(typing: &Typing) -> Vec<Part<'_>> {
    let mut places: BTreeMap<NodeId, usize> = BTreeMap::new();
    let mut parts = Vec::new();
    for element in typing.elements() {
        let id = element.node.id();
        let mut above = typing.parent(id);
        while let Some(up) = above.filter(|up| !places.contains_key(up)) {
            above = typing.parent(up);
        }
        let parent = above.and_then(|up| places.get(&up).copied());
        places.insert(id, parts.len());
        let own = own_values(element);
        parts.push(Part {
            element,
            parent,
            own,
        });
    }
    parts
}

/// The values that are no elements themselves.
fn own_values<'a>(element: Element<'a>) -> BTreeMap<&'a str, &'a Node> {
    let below: Vec<&str> = element
        .children()
        .iter()
        .map(|(slot, _)| slot.name)
        .collect();
    let members = element.node.as_object().into_iter().flatten();
    let values = members.map(|member| (&*member.key, &member.value));
    values.filter(|(name, _)| !below.contains(name)).collect()
}

/// Whether an element became another, and whether both stand in what became each other.
type Rule = fn(&Part<'_>, &Part<'_>, bool) -> bool;

/// Which element became which: the same content first, then the same id, then the same kind in the
/// same place.
fn paired(old: &[Part<'_>], new: &[Part<'_>]) -> Pairs {
    let mut pairs = Pairs {
        now: vec![None; old.len()],
        was: vec![None; new.len()],
    };
    let rules: [Rule; 4] = [
        |one, other, together| together && same_kind(one, other) && equal(one, other),
        |one, other, _| same_kind(one, other) && equal(one, other) && !one.own.is_empty(),
        |one, other, _| same_kind(one, other) && same_id(one, other),
        |one, other, together| together && same_kind(one, other),
    ];
    for rule in rules {
        for (at, part) in old.iter().enumerate() {
            if pairs.now[at].is_some() {
                continue;
            }
            let partner = new.iter().enumerate().position(|(now, other)| {
                let together = pairs.together(part.parent, other.parent);
                pairs.was[now].is_none() && rule(part, other, together)
            });
            pairs.now[at] = partner;
            if let Some(now) = partner {
                pairs.was[now] = Some(at);
            }
        }
    }
    pairs
}

fn same_kind(one: &Part<'_>, other: &Part<'_>) -> bool {
    let name = |part: &Part<'_>| part.element.kind.map(|kind| kind.name);
    name(one) == name(other) && one.element.type_name() == other.element.type_name()
}

fn equal(one: &Part<'_>, other: &Part<'_>) -> bool {
    one.own == other.own
}

fn same_id(one: &Part<'_>, other: &Part<'_>) -> bool {
    let id = |part: &Part<'_>| {
        part.own
            .get(common::ID.name())
            .and_then(|id| id.as_str().map(str::to_owned))
    };
    id(one).is_some() && id(one) == id(other)
}

fn compare(old: &Part<'_>, new: &Part<'_>, found: &mut Vec<Difference>) {
    let names = old
        .own
        .keys()
        .chain(new.own.keys().filter(|name| !old.own.contains_key(*name)));
    for name in names {
        let (before, after) = (old.own.get(name), new.own.get(name));
        if before != after {
            found.push(Difference::Changed {
                element: named(old.element),
                property: title(old.element.kind, name),
                before: before.map(|node| worded(node)),
                after: after.map(|node| worded(node)),
            });
        }
    }
}

/// Those that have another parent, and the fewest of the others whose move explains the order.
fn moved(old: &[Part<'_>], new: &[Part<'_>], pairs: &Pairs) -> Vec<Difference> {
    let mut rows: BTreeMap<Option<usize>, Vec<usize>> = BTreeMap::new();
    for (part, was) in new.iter().zip(&pairs.was) {
        if let Some(was) = was.filter(|was| pairs.together(old[*was].parent, part.parent)) {
            rows.entry(part.parent).or_default().push(was);
        }
    }
    let stayed = rows.values().flat_map(|row| longest_rise(row));
    let stayed: BTreeSet<usize> = stayed.collect();
    let moved = pairs
        .was
        .iter()
        .flatten()
        .filter(|was| !stayed.contains(was));
    moved
        .map(|was| Difference::Moved(named(old[*was].element)))
        .collect()
}

/// The most numbers of `row` that rise, others left out.
fn longest_rise(row: &[usize]) -> Vec<usize> {
    // Of the rises of each length the one that ends lowest, by its end; and what each end follows.
    let mut ends: Vec<usize> = Vec::new();
    let mut follows: Vec<Option<usize>> = Vec::with_capacity(row.len());
    for (at, number) in row.iter().enumerate() {
        let length = ends.partition_point(|end| row[*end] < *number);
        follows.push(length.checked_sub(1).map(|shorter| ends[shorter]));
        match ends.get_mut(length) {
            Some(end) => *end = at,
            None => ends.push(at),
        }
    }
    let rise = std::iter::successors(ends.last().copied(), |at| follows[*at]);
    rise.map(|at| row[at]).collect()
}

fn named(element: Element<'_>) -> Named {
    let unknown = || element.type_name().unwrap_or("?").to_owned();
    Named {
        kind: element
            .kind
            .map_or_else(unknown, |kind| kind.title.to_owned()),
        label: element.label().map(str::to_owned),
    }
}

fn title(kind: Option<&'static Kind>, name: &str) -> String {
    let spec = kind.and_then(|kind| kind.prop(name));
    spec.map_or(name, |spec| spec.title).to_owned()
}

fn worded(node: &Node) -> String {
    let text = node.as_str().map(str::to_owned);
    text.unwrap_or_else(|| node.to_text(Style::Compact))
}
