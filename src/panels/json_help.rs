//! Completion and hover help of the JSON pane: the editor's questions, put to card-editor.

use crate::interop::code_editor::{Completion, Completions, HelpRequest, Hover};
use crate::panels::target::path_words;
use crate::state::AppState;
use crate::words::{self, t};
use card_catalog::Target;
use card_editor::{Absent, Proposal};
use yew::{AttrValue, Callback};

/// Answers what can be written at the caret. Unasked, only where something was begun.
pub(super) fn complete(state: &AppState) -> Callback<HelpRequest, Option<Completions>> {
    let (editor, later, target) = (state.editor.clone(), state.later, state.view.target);
    Callback::from(move |asked: HelpRequest| {
        let (document, typing) = (&editor.document, editor.typing());
        let found = (later?.offers)(document, typing, target, &asked.text, asked.offset)
            .filter(|found| asked.explicit || !found.range.is_empty())?;
        let options = found.options.into_iter().map(|one| option(one, target));
        Some(Completions {
            range: found.range,
            options: options.collect(),
        })
    })
}

fn option(one: Proposal, target: Target) -> Completion {
    let why = one.absent.map(|absent| remark(absent, target));
    let absent = why.is_some();
    let what = one.what;
    Completion {
        label: what.label,
        detail: why.unwrap_or_else(|| words::said(&what.detail)).to_string(),
        absent,
        info: words::said(&what.docs).to_string(),
        insert: what.insert,
    }
}

/// Why something has no effect, in a few words.
fn remark(absent: Absent, target: Target) -> AttrValue {
    match absent {
        Absent::Newer(version) => t!("json-since", version = version.to_string()),
        Absent::Unshown => t!("json-unshown", target = path_words(target)),
    }
}

/// Answers what the key or value under the pointer means.
pub(super) fn hover(state: &AppState) -> Callback<HelpRequest, Option<Hover>> {
    let (editor, later, target) = (state.editor.clone(), state.later, state.view.target);
    Callback::from(move |asked: HelpRequest| {
        let (document, typing) = (&editor.document, editor.typing());
        let found = (later?.help)(document, typing, target, &asked.text, asked.offset)?;
        let title = words::said(&found.title);
        let title = match found.absent {
            None => title.to_string(),
            Some(absent) => format!("{title} ({})", remark(absent, target)),
        };
        let lines: Vec<_> = found.text.lines().map(words::said).collect();
        Some(Hover {
            range: found.range,
            title,
            text: lines.join("\n"),
        })
    })
}
