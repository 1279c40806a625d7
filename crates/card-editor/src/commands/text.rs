//! Putting words into a text at a place of it.

use card_json::{Edit, Node};

use crate::error::EditorError;
use crate::mention::TextPlace;
use crate::names::full_name;
use crate::scene::Scene;
use crate::slots::add_entry;
use crate::transaction::Transaction;

/// Puts `words` into a text: one step.
///
/// # Errors
/// The text is gone, or is no text.
pub fn write_at(
    document: &card_json::Document,
    typing: &card_catalog::Typing,
    place: &TextPlace,
    words: &str,
) -> Result<(Transaction, usize), EditorError> {
    let scene = Scene::new(document, typing);
    let (edit, end) = set_text(scene, place, words)?;
    let label = format!("Insert {words} in {}", full_name(scene, place.node));
    Ok((Transaction::new(label, vec![edit]), end))
}

/// The edit that puts `words` into a text, and the byte of the new text right after them.
pub(crate) fn set_text(
    scene: Scene<'_>,
    place: &TextPlace,
    words: &str,
) -> Result<(Edit, usize), EditorError> {
    let owner = scene
        .node(place.node)
        .ok_or(EditorError::Gone(place.node))?;
    let Some(value) = owner.get(&place.name) else {
        let kind = scene.kind(place.node);
        let edit = add_entry(owner, kind, &place.name, Node::string(words));
        return Ok((edit, words.len()));
    };
    let Some(old) = value.as_str() else {
        return Err(EditorError::refuse(
            format!("Can't write into {}", full_name(scene, place.node)),
            format!("“{}” is no text", place.name),
            "Change it in the JSON pane",
            Some(place.node),
        ));
    };
    let at = boundary(old, place.at);
    let with = Node::string(format!("{}{words}{}", &old[..at], &old[at..]));
    let node = value.id();
    Ok((Edit::Replace { node, with }, at + words.len()))
}

/// The byte at or before `at` that no character is cut by.
fn boundary(text: &str, at: usize) -> usize {
    let at = at.min(text.len());
    (0..=at)
        .rev()
        .find(|at| text.is_char_boundary(*at))
        .unwrap_or(0)
}
