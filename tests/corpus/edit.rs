//! One property edit through the editor changes one stretch of bytes, and undo takes it back.

use crate::cards::Card;
use card_editor::{Command, Editor};
use card_json::{Document, Node, NodeId, Span, Style};

/// A value with everything that must be escaped.
const VALUE: &str = "Neu: \"ä\" \\ 🚀\nzweite Zeile";
/// A property no card has.
const FRESH: &str = "cardwrightTest";

/// Edits one object of the card, chosen by the file's name. Gives the number of edits made.
pub(crate) fn check(card: &Card, document: Document) -> Result<usize, String> {
    let editor = Editor::new(document);
    let owner = chosen(&editor, &card.name).ok_or("no object to edit")?;
    set(&editor, owner, FRESH, None)?;
    let Some((key, old)) = property(&editor, owner) else {
        return Ok(1);
    };
    let old = editor
        .document
        .span(old)
        .ok_or("a property without a place")?;
    set(&editor, owner, &key, Some(old))?;
    Ok(2)
}

/// An element of the card, another in each file; the root where there is none.
fn chosen(editor: &Editor, name: &str) -> Option<NodeId> {
    let elements: Vec<NodeId> = editor
        .typing()
        .elements()
        .map(|one| one.node.id())
        .collect();
    let at = name
        .bytes()
        .fold(7_usize, |sum, byte| sum * 31 % 65_521 + usize::from(byte));
    let root = editor.document.root();
    let any = root.descendants().find(|node| node.as_object().is_some());
    elements
        .get(at % elements.len().max(1))
        .copied()
        .or(any.map(Node::id))
}

/// A property with a text that stands once in the object, and its value.
fn property(editor: &Editor, owner: NodeId) -> Option<(String, NodeId)> {
    let entries = editor.document.node(owner)?.as_object()?;
    let single = |key: &str| entries.iter().filter(|entry| *entry.key == *key).count() == 1;
    let plain = entries.iter().rev().find(|entry| {
        // What says which kind the object is would change its rules, not only its text.
        !entry.key.contains("type") && entry.value.as_str().is_some() && single(&entry.key)
    })?;
    Some((plain.key.to_string(), plain.value.id()))
}

/// Sets a property and looks at what happened to the text. `old` is the place of its value.
fn set(editor: &Editor, owner: NodeId, key: &str, old: Option<Span>) -> Result<(), String> {
    let before = editor.document.text().clone();
    let value = Some(Node::string(VALUE));
    let command = Command::SetProp {
        node: owner,
        name: key.into(),
        value,
    };
    let edited = editor
        .perform(&command, 0.0)
        .map_err(|error| error.to_string())?;
    let after = edited.document.text().clone();
    holds_the_value(&edited.document, owner, key)?;
    let alike = match old {
        Some(old) => only_changed(&before, &after, old),
        None => only_added(&before, &edited.document, owner),
    };
    if alike != Some(true) {
        return Err(format!("more than {key} changed: {after}"));
    }
    let reread = serde_json::from_str::<&serde_json::value::RawValue>(&after);
    reread.map_err(|error| format!("no JSON after the edit: {error}"))?;
    back_and_forth(&edited, &before, &after)
}

/// Is everything outside the value the same, byte for byte?
fn only_changed(before: &str, after: &str, old: Span) -> Option<bool> {
    let rest = after.strip_prefix(before.get(..old.start)?)?;
    let value = rest.strip_suffix(before.get(old.end..)?)?;
    Some(value == Node::string(VALUE).to_text(Style::Compact))
}

/// Is the text the old one with one property more, and the comma and white space it needs?
fn only_added(before: &str, edited: &Document, owner: NodeId) -> Option<bool> {
    let entry = edited.entry_span(edited.node(owner)?.get(FRESH)?.id())?;
    let after = edited.text();
    let needed = |c: char| c == ',' || c.is_whitespace();
    let head = after.get(..entry.start)?.trim_end_matches(needed);
    let tail = after.get(entry.end..)?.trim_start_matches(needed);
    let gap = before.strip_prefix(head)?.strip_suffix(tail)?;
    let words = after.get(entry.start..entry.end)?;
    let value = words
        .strip_prefix(&format!("\"{FRESH}\""))?
        .trim_start()
        .strip_prefix(':')?;
    let told = value.trim_start() == Node::string(VALUE).to_text(Style::Compact);
    Some(told && gap.chars().all(needed) && gap.matches(',').count() <= 1)
}

fn holds_the_value(document: &Document, owner: NodeId, key: &str) -> Result<(), String> {
    let owner = document.node(owner).ok_or("the edited object is gone")?;
    match owner.get(key).and_then(Node::as_str) {
        Some(VALUE) => Ok(()),
        other => Err(format!("{key} holds {other:?}")),
    }
}

/// Undo gives the first bytes, redo the second.
fn back_and_forth(edited: &Editor, before: &str, after: &str) -> Result<(), String> {
    let undone = edited
        .perform(&Command::Undo, 1.0)
        .map_err(|error| error.to_string())?;
    let redone = undone
        .perform(&Command::Redo, 2.0)
        .map_err(|error| error.to_string())?;
    match (
        **undone.document.text() == *before,
        **redone.document.text() == *after,
    ) {
        (true, true) => Ok(()),
        (false, _) => Err("undo gives other bytes".to_owned()),
        (_, false) => Err("redo gives other bytes".to_owned()),
    }
}
