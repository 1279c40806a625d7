//! Which old child a new child was.

use std::collections::{HashMap, VecDeque};

use super::carry::Carry;
use crate::Node;
use crate::document::Located;

/// Beyond this many comparisons children are paired in order instead of by likeness.
const MAX_COMPARISONS: usize = 4096;

/// For each new child the index of the old one it was: first by equal text from both ends, then
/// by equal text anywhere, by key, by equal value under another key, and by likeness.
pub(super) fn pairs(carry: &Carry<'_>, old: &Located<'_>, new: &Located<'_>) -> Vec<Option<usize>> {
    let sides = Sides::new(carry, old, new);
    let (old_count, new_count) = (sides.old.len(), sides.new.len());
    let least = old_count.min(new_count);
    let same = |i: usize, j: usize| sides.old[i].same(&sides.new[j]);
    let prefix = (0..least).take_while(|at| same(*at, *at)).count();
    let tail = |at: usize| same(old_count - 1 - at, new_count - 1 - at);
    let suffix = (0..least - prefix).take_while(|at| tail(*at)).count();
    let mut matching = Matching {
        pairs: vec![None; new_count],
        free: (prefix..old_count - suffix).collect(),
    };
    for at in (0..prefix).chain(new_count - suffix..new_count) {
        let shift = if at < prefix {
            at
        } else {
            at + old_count - new_count
        };
        matching.pairs[at] = Some(shift);
    }
    matching.by(&sides, |child| Some((child.key, child.text)));
    matching.by(&sides, |child| child.key.map(|key| (Some(key), "")));
    matching.by(&sides, |child| child.key.map(|_| (None, child.text)));
    matching.by_likeness(&sides);
    matching.pairs
}

struct Child<'a> {
    key: Option<&'a str>,
    text: &'a str,
    node: &'a Node,
}

impl Child<'_> {
    fn same(&self, other: &Child<'_>) -> bool {
        self.key == other.key && self.text == other.text
    }
}

struct Sides<'a> {
    old: Vec<Child<'a>>,
    new: Vec<Child<'a>>,
}

impl<'a> Sides<'a> {
    fn new(carry: &'a Carry<'_>, old: &Located<'a>, new: &Located<'a>) -> Self {
        let old = children(old, |place| carry.old_value(place));
        let new = children(new, |place| carry.new_value(place));
        Sides { old, new }
    }
}

fn children<'a>(parent: &Located<'a>, text: impl Fn(&Located<'a>) -> &'a str) -> Vec<Child<'a>> {
    let entries = parent.node.as_object().unwrap_or_default();
    let child = |index: usize| {
        let place = parent.child(index)?;
        let key = entries.get(index).map(|entry| &*entry.key);
        Some(Child {
            key,
            text: text(&place),
            node: place.node,
        })
    };
    (0..parent.node.child_count()).filter_map(child).collect()
}

struct Matching {
    pairs: Vec<Option<usize>>,
    /// Old children without a new one, in order.
    free: Vec<usize>,
}

type Mark<'a> = (Option<&'a str>, &'a str);

impl Matching {
    /// Pairs what is left by equal marks, in order.
    fn by<'a>(&mut self, sides: &Sides<'a>, mark: impl Fn(&Child<'a>) -> Option<Mark<'a>>) {
        if self.free.is_empty() || self.pairs.iter().all(Option::is_some) {
            return;
        }
        let mut known: HashMap<Mark<'a>, VecDeque<usize>> = HashMap::new();
        for index in &self.free {
            if let Some(mark) = mark(&sides.old[*index]) {
                known.entry(mark).or_default().push_back(*index);
            }
        }
        for (pair, child) in self.pairs.iter_mut().zip(&sides.new) {
            if pair.is_none() {
                let queue = mark(child).and_then(|mark| known.get_mut(&mark));
                *pair = queue.and_then(VecDeque::pop_front);
            }
        }
        self.settle();
    }

    fn settle(&mut self) {
        let taken: std::collections::HashSet<usize> =
            self.pairs.iter().flatten().copied().collect();
        self.free.retain(|index| !taken.contains(index));
    }

    /// Pairs the items left with the most alike of the same kind.
    fn by_likeness(&mut self, sides: &Sides<'_>) {
        let missing: Vec<usize> = (0..self.pairs.len())
            .filter(|at| self.pairs[*at].is_none())
            .collect();
        let compare = missing.len() * self.free.len() <= MAX_COMPARISONS;
        for at in missing {
            let new = &sides.new[at];
            if new.key.is_some() {
                continue;
            }
            let fits = |old: &&usize| sides.old[**old].node.kind_name() == new.node.kind_name();
            let candidates = self.free.iter().filter(fits);
            let like = |old: &usize| {
                if compare {
                    likeness(sides.old[*old].node, new.node)
                } else {
                    0
                }
            };
            // `rev`, because the last of equals is the greatest: the first should be.
            if let Some(best) = candidates.rev().copied().max_by_key(like) {
                self.pairs[at] = Some(best);
                self.free.retain(|old| *old != best);
            }
        }
    }
}

/// How many children two containers share.
fn likeness(old: &Node, new: &Node) -> usize {
    match (old.as_object(), new.as_object()) {
        (Some(old), Some(_)) => old
            .iter()
            .filter(|entry| new.get(&entry.key) == Some(&entry.value))
            .count(),
        _ => old
            .children()
            .zip(new.children())
            .filter(|(old, new)| old == new)
            .count(),
    }
}
