//! Below the JSON text: where its caret is, and what can be done with the text.

use crate::dispatch::Dispatch;
use crate::state::AppState;
use crate::styled;
use crate::widgets::{Button, ButtonKind};
use crate::words::t;
use card_editor::Command;
use card_json::Style;
use yew::prelude::*;

/// The bar. `search` opens the editor's search.
pub fn json_bar(
    state: &AppState,
    caret: usize,
    search: &Callback<()>,
    dispatch: &Dispatch,
) -> Html {
    let (line, column) = position(&state.pane_text(), caret);
    let draft = state.draft.as_ref().map(|_| t!("json-mend-first"));
    let quiet = |words: AttrValue| Button::new(words).kind(ButtonKind::Quiet);
    let formatted = |style| dispatch.on(move |()| Command::Format(style));
    html! {
        <div class={bar()} role="group" aria-label={t!("json-text")}>
            <span id="json-place" title={t!("json-place.hint")}>{ t!("json-place", line = line, column = column) }</span>
            { quiet(t!("json-search")).icon("Search").id("json-search").hint(t!("json-search.hint")).run(search.clone()) }
            { quiet(t!("json-format")).icon("TextAlignLeft").id("json-format")
                .hint(t!("json-format.hint"))
                .blocked(draft.clone())
                .run(formatted(Style::Indent(2))) }
            { quiet(t!("json-minify")).icon("ArrowMinimize").id("json-minify")
                .hint(t!("json-minify.hint"))
                .blocked(draft)
                .run(formatted(Style::Compact)) }
        </div>
    }
}

/// Line and column of a byte of the text, from 1, as [`card_json::LineCol`] counts them.
fn position(text: &str, offset: usize) -> (usize, usize) {
    let before = text.get(..offset).unwrap_or(text).replace("\r\n", "\n");
    let mut lines = before.split(['\n', '\r']);
    let last = lines.next_back().unwrap_or_default();
    (lines.count() + 1, last.chars().count() + 1)
}

fn bar() -> AttrValue {
    styled!(
        r#"
        display: flex;
        flex: none;
        align-items: center;
        gap: 2px;
        min-height: 30px;
        padding: 0 6px 0 12px;
        border-top: 1px solid var(--cw-line);
        color: var(--cw-muted);
        font-size: 12px;
        font-variant-numeric: tabular-nums;
        & > span { flex: 1; min-width: 0; }
        & > button { height: 26px; padding: 0 8px; color: var(--cw-muted); }
        & > button svg { width: 16px; height: 16px; }
        @media (max-width: 560px) { & > button > span { display: none; } & > button { min-width: 28px; } }
        "#
    )
}

#[cfg(test)]
mod tests {
    use super::position;
    use card_json::Document;

    #[test]
    fn the_caret_is_where_messages_say() {
        let text = "{\r\n  \"é\": [\n1]}\n";
        let document = Document::parse(text).expect("JSON");
        for (at, _) in text.char_indices().chain([(text.len(), ' ')]) {
            // Between the two characters of a line end nobody stands.
            if text[..at].ends_with('\r') {
                continue;
            }
            let place = document.line_col(at);
            assert_eq!(position(text, at), (place.line, place.column), "{at}");
        }
        assert_eq!(position("ab", 99), (1, 3));
    }
}
