//! Completion and hover help of the JSON pane: the editor's questions, put to card-editor.

use crate::interop::code_editor::{Completion, Completions, HelpRequest, Hover};
use crate::state::AppState;
use crate::words;
use yew::Callback;

/// Answers what can be written at the caret. Unasked, only where something was begun.
pub(super) fn complete(state: &AppState) -> Callback<HelpRequest, Option<Completions>> {
    let (editor, later) = (state.editor.clone(), state.later);
    Callback::from(move |asked: HelpRequest| {
        let found = (later?.offers)(&editor.document, editor.typing(), &asked.text, asked.offset)
            .filter(|found| asked.explicit || !found.range.is_empty())?;
        let options = found.options.into_iter().map(|one| Completion {
            label: one.label,
            detail: one.detail,
            info: words::said(&one.docs).to_string(),
            insert: one.insert,
        });
        Some(Completions {
            range: found.range,
            options: options.collect(),
        })
    })
}

/// Answers what the key or value under the pointer means.
pub(super) fn hover(state: &AppState) -> Callback<HelpRequest, Option<Hover>> {
    let (editor, later) = (state.editor.clone(), state.later);
    Callback::from(move |asked: HelpRequest| {
        let found = (later?.help)(&editor.document, editor.typing(), &asked.text, asked.offset)?;
        Some(Hover {
            range: found.range,
            title: words::said(&found.title).to_string(),
            text: found
                .text
                .lines()
                .map(words::said)
                .collect::<Vec<_>>()
                .join("\n"),
        })
    })
}
