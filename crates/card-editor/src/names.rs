//! What things are called: "Section 1", "Image in Column 2", "title of Section 1".

use card_catalog::{Element, Typing};
use card_json::{Document, Node, NodeId};

use crate::scene::{Scene, takes_one_kind};

/// One step of the way from the card to a node.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Crumb {
    /// What a click selects.
    pub id: NodeId,
    /// What it is called, "Section 1".
    pub title: String,
}

/// The way from the card down to `node`, both included. Outside a card it is empty.
pub fn breadcrumbs(document: &Document, typing: &Typing, node: NodeId) -> Vec<Crumb> {
    let scene = Scene::new(document, typing);
    let mut ids: Vec<NodeId> = document.ancestors(node);
    ids.retain(|id| typing.element(*id).is_some());
    ids.insert(0, node);
    let cards = ids.iter().any(|id| typing.element(*id).is_some());
    ids.retain(|_| cards);
    ids.into_iter()
        .rev()
        .map(|id| Crumb {
            id,
            title: name(scene, id),
        })
        .collect()
}

/// What `node` is and where, for people: "Image in Column 2", "Facts in Section 1", "text of
/// Text in Container". The kind alone for what stands at the top of the card.
pub fn describe(document: &Document, typing: &Typing, node: NodeId) -> String {
    full_name(Scene::new(document, typing), node)
}

pub(crate) fn full_name(scene: Scene<'_>, id: NodeId) -> String {
    let own = name(scene, id);
    let Some(place) = scene.place(id) else {
        return own;
    };
    let top = scene.typing.roots().contains(&place.owner);
    match scene.typing.element(place.owner) {
        None => own,
        Some(_) if scene.typing.element(id).is_some() && top => own,
        Some(_) if scene.typing.element(id).is_some() || is_list(scene, id) => {
            format!("{own} in {}", name(scene, place.owner))
        }
        Some(_) => format!("{own} of {}", name(scene, place.owner)),
    }
}

/// What `id` is, without where: "Section 1", "Facts", "title".
pub(crate) fn name(scene: Scene<'_>, id: NodeId) -> String {
    if let Some(element) = scene.typing.element(id) {
        return numbered(kind_title(element), ordinal(scene, id));
    }
    let Some(place) = scene.place(id) else {
        return pointer_words(scene.document, id);
    };
    let words = match place.spec {
        Some(spec) if is_list(scene, id) => spec.title.to_owned(),
        Some(spec) => decapitalised(spec.title),
        None => format!("“{}”", place.key),
    };
    numbered(words, place.list.map(|_| place.index + 1))
}

/// What the element is: the kind's words, else the type it names itself.
pub(crate) fn kind_title(element: Element<'_>) -> String {
    match (element.kind, element.type_name()) {
        (Some(kind), _) => kind.title.to_owned(),
        (None, Some(name)) => name.to_owned(),
        (None, None) => "Unknown element".to_owned(),
    }
}

/// Its number among its like, where that helps: in lists of one kind always, elsewhere only where
/// there is more than one.
pub(crate) fn ordinal(scene: Scene<'_>, id: NodeId) -> Option<usize> {
    let place = scene.place(id)?;
    place.list?;
    let kind = scene.kind(id);
    let alike = |node: &&Node| scene.kind(node.id()) == kind;
    let siblings = scene.siblings(id);
    let number = siblings.iter().take(place.index + 1).filter(alike).count();
    let only_kind = place
        .spec
        .and_then(|spec| spec.ty.accept())
        .is_some_and(takes_one_kind);
    (only_kind || siblings.iter().filter(alike).nth(1).is_some()).then_some(number)
}

pub(crate) fn numbered(words: String, number: Option<usize>) -> String {
    match number {
        Some(number) => format!("{words} {number}"),
        None => words,
    }
}

/// "Alternative text" as it stands within a sentence: "alternative text"; "URL" stays.
pub(crate) fn decapitalised(words: &str) -> String {
    let mut letters = words.chars();
    match (letters.next(), letters.clone().next()) {
        (Some(_), Some(second)) if second.is_ascii_uppercase() => words.to_owned(),
        (Some(first), _) => format!("{}{}", first.to_ascii_lowercase(), letters.as_str()),
        (None, _) => String::new(),
    }
}

fn is_list(scene: Scene<'_>, id: NodeId) -> bool {
    scene.node(id).is_some_and(|node| node.as_array().is_some())
}

fn pointer_words(document: &Document, id: NodeId) -> String {
    match document.pointer(id) {
        Some(pointer) if !pointer.is_empty() => pointer,
        _ => "the document".to_owned(),
    }
}
