//! The palette: what can be added, by group, with a search.

use card_catalog::kinds::attachment::message;
use card_catalog::{Claim, Family, Group, Kind, Role, Target, Typing};
use card_json::{Document, NodeId};

use crate::point::{Point, find};
use crate::scene::Scene;

/// One kind in the palette.
#[derive(Debug, Clone, PartialEq)]
pub struct PaletteItem {
    /// What a click adds.
    pub kind: &'static Kind,
    /// Is there a place for it?
    pub can_insert: bool,
    /// Why not, and how to mend it.
    pub reason: Option<String>,
    /// Where a click would put it: "after Text 2".
    pub place: Option<String>,
}

impl PaletteItem {
    /// What `target` does with the kind, if it does not simply show it.
    pub fn claim(&self, target: Target) -> Option<&'static Claim> {
        self.kind.claim(target)
    }
}

/// The kinds that fit the document's format and `query`, by group in palette order; within a
/// group in catalogue order, or best match first if there is a query. Without a card it is empty.
///
/// Kinds that are not generally available show only with `previews`. Parts such as a header show
/// only where the selection takes them, or when searched for.
pub fn palette(
    document: &Document,
    typing: &Typing,
    selection: Option<NodeId>,
    query: &str,
    previews: bool,
) -> Vec<(Group, Vec<PaletteItem>)> {
    let scene = Scene::new(document, typing);
    let Some(family) = family_at(scene, selection) else {
        return Vec::new();
    };
    let words = query.trim().to_ascii_lowercase();
    // The best first; in catalogue order where they are equally good.
    let mut found: Vec<(usize, PaletteItem)> = Vec::new();
    for kind in addable(scene, family).filter(|kind| previews || !kind.preview) {
        let Some(rank) = rank(kind, &words) else {
            continue;
        };
        let point = find(scene, selection, kind, false);
        if !words.is_empty() || is_offered(kind, point.as_ref().ok()) {
            let place = found.partition_point(|(other, _)| *other <= rank);
            found.insert(place, (rank, item(scene, kind, point)));
        }
    }
    let groups = Group::ALL.into_iter().map(|group| {
        let own = found.iter().filter(|(_, item)| item.kind.group == group);
        (group, own.map(|(_, item)| item.clone()).collect::<Vec<_>>())
    });
    groups.filter(|(_, items)| !items.is_empty()).collect()
}

/// The family of the card that the selection stands in, else that of the first card.
fn family_at(scene: Scene<'_>, selection: Option<NodeId>) -> Option<Family> {
    let at = selection.and_then(|id| scene.element_at(id));
    let own = at.and_then(|id| scene.typing.element(id)?.family);
    own.or_else(|| scene.typing.family())
        .or_else(|| scene.typing.message()?.family)
}

/// In a message further cards can be added, of every family.
fn addable(scene: Scene<'_>, family: Family) -> impl Iterator<Item = &'static Kind> {
    let message = scene.typing.message();
    let cards = message
        .into_iter()
        .flat_map(|_| card_catalog::kinds::cards());
    let parts = card_catalog::kinds(family)
        .iter()
        .copied()
        .filter(|kind| kind.role != Role::Card && **kind != message::KIND);
    cards.chain(parts)
}

/// Parts are offered where they have a place of their own, without anything made around them.
fn is_offered(kind: &Kind, point: Option<&Point>) -> bool {
    kind.group != Group::Data || point.is_some_and(|point| point.wrapper.is_none())
}

fn item(
    scene: Scene<'_>,
    kind: &'static Kind,
    point: Result<Point, crate::error::EditorError>,
) -> PaletteItem {
    match point {
        Ok(point) => {
            let place = Some(point.words(scene));
            PaletteItem {
                kind,
                can_insert: true,
                reason: None,
                place,
            }
        }
        Err(error) => {
            let reason = Some(error.to_string());
            PaletteItem {
                kind,
                can_insert: false,
                reason,
                place: None,
            }
        }
    }
}

/// How well `kind` answers the query, 0 best; `None` if not at all. Every word must be found.
pub(crate) fn rank(kind: &Kind, query: &str) -> Option<usize> {
    query
        .split_whitespace()
        .map(|word| word_rank(kind, word))
        .try_fold(0, |sum, rank| Some(sum + rank?))
}

fn word_rank(kind: &Kind, word: &str) -> Option<usize> {
    let title = kind.title.to_ascii_lowercase();
    let name = kind.name.to_ascii_lowercase();
    let starts = |text: &str| {
        text.split(|letter: char| !letter.is_alphanumeric())
            .any(|part| part.starts_with(word))
    };
    let tests = [
        title == word,
        title.starts_with(word),
        starts(&title) || name.starts_with(word),
        starts(&name),
        title.contains(word) || name.contains(word),
        kind.group.title().to_ascii_lowercase().starts_with(word),
        kind.docs.to_ascii_lowercase().contains(word),
    ];
    tests.iter().position(|found| *found)
}
