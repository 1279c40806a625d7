//! Opening a card and looking at it changes nothing.

use crate::cards::Card;
use card_catalog::{Target, Typing};
use card_editor::Editor;
use card_json::Document;
use card_render::{Options, Renderer, to_html};

/// Opens, types, draws and lints a card. `None` if its text is no JSON: then there must be a reason
/// with a place.
pub(crate) fn check(card: &Card) -> Result<Option<Document>, String> {
    let document = match Document::parse(&card.text) {
        Ok(document) => document,
        Err(errors) => {
            return why_not(
                card,
                &errors.iter().map(ToString::to_string).collect::<Vec<_>>(),
            );
        }
    };
    let editor = Editor::new(document);
    drawn(&editor)?;
    linted(&editor)?;
    shown_in_panels(&editor)?;
    match **editor.document.text() == *card.text {
        true => Ok(Some(editor.document)),
        false => Err("looking at it changed its text".to_owned()),
    }
}

/// Text that another reader takes for JSON must open.
fn why_not(card: &Card, reasons: &[String]) -> Result<Option<Document>, String> {
    let placed = |reason: &String| {
        reason
            .chars()
            .next()
            .is_some_and(|first| first.is_ascii_digit())
    };
    if serde_json::from_str::<serde_json::Value>(&card.text).is_ok() {
        return Err(format!("valid JSON, but refused: {reasons:?}"));
    }
    match !reasons.is_empty() && reasons.iter().all(placed) {
        true => Ok(None),
        false => Err(format!("refused without a place: {reasons:?}")),
    }
}

fn drawn(editor: &Editor) -> Result<(), String> {
    let view = Renderer::new(Options::default()).render(&editor.document, editor.typing());
    let html = to_html(&view);
    match html.starts_with('<') && html.len() > 20 {
        true => Ok(()),
        false => Err(format!("drawn as {html:?}")),
    }
}

fn linted(editor: &Editor) -> Result<(), String> {
    for target in Target::ALL {
        let options = card_lint::Options::new(target);
        for finding in card_lint::lint(&editor.document, editor.typing(), &options) {
            if editor.document.span(finding.node).is_none() || finding.message.is_empty() {
                return Err(format!("a finding without place or words: {finding:?}"));
            }
        }
    }
    Ok(())
}

/// Every element has a row in the outline or stands in one, and can be inspected.
fn shown_in_panels(editor: &Editor) -> Result<(), String> {
    let (document, typing) = (&editor.document, editor.typing());
    let rows = card_editor::outline(document, typing);
    if rows.is_empty() != (typing.elements().next().is_none()) {
        return Err(format!("{} outline rows for its elements", rows.len()));
    }
    let lost = |typing: &Typing| {
        typing
            .objects()
            .map(|object| object.node.id())
            .find(|node| {
                card_editor::row_at(&rows, document, *node).is_none()
                    || card_editor::inspect(document, typing, *node).is_none()
            })
    };
    match lost(typing) {
        Some(node) => Err(format!("{:?} is in no panel", document.pointer(node))),
        None => Ok(()),
    }
}
