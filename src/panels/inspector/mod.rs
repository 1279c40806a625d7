//! The inspector: every property of the selected element, drawn from the catalogue.

mod control;
mod insertion;
mod items;
mod json_field;
mod other;
mod row;

use crate::derived::Shared;
use crate::dispatch::use_dispatch;
use crate::interop::event::field_value;
use crate::state::AppState;
use crate::styled;
use crate::widgets::{caption, disputed_claim};
use crate::words::{self, t};
use card_catalog::{Kind, Section, Support, Target};
use card_editor::{Editor, Inspection, Row};
use card_lint::Diagnostic;
use other::other_properties;
use row::PropertyRow;
use yew::prelude::*;

/// The inspector of the card as it is.
pub fn inspector(state: &AppState, findings: &Shared<Vec<Diagnostic>>) -> Html {
    html! {
        <Inspector
            editor={state.editor.clone()} findings={findings.clone()} target={state.view.target}
            draft={state.draft.is_some()}
        />
    }
}

/// What the inspector depends on.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// Document and selection.
    pub editor: Editor,
    /// The findings: rows show their own.
    pub findings: Shared<Vec<Diagnostic>>,
    /// Where the card is to be shown.
    pub target: Target,
    /// Whether broken JSON waits to be mended: nothing can be changed here until then.
    pub draft: bool,
}

/// The inspector of the selection, or of the card when nothing is selected.
#[component]
pub fn Inspector(props: &Props) -> Html {
    let dispatch = use_dispatch();
    let search = use_state(String::new);
    let editor = &props.editor;
    let node = editor
        .selection
        .node
        .unwrap_or_else(|| editor.document.root().id());
    let (document, typing) = (&editor.document, editor.typing());
    let several = editor.selection.is_several();
    let found = match several {
        true => card_editor::inspect_all(document, typing, editor.selection.nodes()),
        false => card_editor::inspect(document, typing, node),
    };
    let Some(inspection) = found else {
        return html! { <p class={empty()}>{ t!("inspector-empty") }</p> };
    };
    let oninput = {
        let search = search.clone();
        Callback::from(move |event: InputEvent| search.set(field_value(&event).unwrap_or_default()))
    };
    let wanted = words::lower(search.trim());
    html! {
        <div class={whole()}>
            <header class={head()}>
                <h2 id="inspected">{ heading(editor, &inspection) }</h2>
                <input
                    type="search" placeholder={t!("inspector-find")} aria-label={t!("inspector-find")}
                    value={(*search).clone()} {oninput} data-own-undo="true"
                />
            </header>
            if props.draft {
                <p class={waiting()} role="status">{ t!("inspector-draft") }</p>
            }
            <div class={scroll()} key={node.number()} inert={props.draft}>
                if let Some(kind) = inspection.kind { { about_kind(kind, props.target) } }
                { for Section::ALL.into_iter().map(|section| rows(props, &inspection, section, &wanted)) }
                if several && inspection.rows.is_empty() { <p>{ t!("inspector-nothing-common") }</p> }
                if !several { { other_properties(inspection.node, &inspection.other, &dispatch) } }
            </div>
        </div>
    }
}

/// The element's kind; of several how many there are.
fn heading(editor: &Editor, inspection: &Inspection) -> AttrValue {
    match editor.selection.nodes().len() {
        0 | 1 => words::said(&inspection.title),
        count => t!("inspector-several", count = count),
    }
}

/// What the kind is for, and what its pages disagree about.
fn about_kind(kind: &'static Kind, target: Target) -> Html {
    let claim = kind.claim(target);
    let doubt = claim.filter(|claim| claim.support == Support::Disputed);
    html! {
        <div class={about()}>
            <p>{ words::said(kind.docs) }</p>
            if let Some(claim) = doubt { { disputed_claim(claim) } }
        </div>
    }
}

fn rows(props: &Props, inspection: &Inspection, section: Section, wanted: &str) -> Html {
    let found = |row: &&Row| {
        wanted.is_empty()
            || words::lower(&words::said(&row.title)).contains(wanted)
            || row.prop.name.to_ascii_lowercase().contains(wanted)
    };
    let rows: Vec<&Row> = inspection.section(section).iter().filter(found).collect();
    if rows.is_empty() {
        return Html::default();
    }
    html! {
        <section aria-label={words::said(section.title())}>
            <h3 class={caption()}>{ words::said(section.title()) }</h3>
            { for rows.into_iter().map(|row| html! {
                <PropertyRow
                    key={row.prop.name} row={row.clone()} findings={props.findings.clone()}
                    target={props.target}
                />
            }) }
        </section>
    }
}

/// The help of the row at work stands at the foot, over the rows: were it to push them, what is
/// clicked next would move away under the pointer.
fn whole() -> AttrValue {
    styled!("position: relative; display: flex; flex: 1; flex-direction: column; min-height: 0;")
}

fn head() -> AttrValue {
    styled!(
        r#"
        flex: none;
        padding: 10px 12px;
        border-bottom: 1px solid var(--cw-line);
        & h2 { margin: 0 0 8px; font-size: 14px; font-weight: 600; }
        "#
    )
}

fn scroll() -> AttrValue {
    styled!(
        r#"
        flex: 1;
        min-height: 0;
        overflow: auto;
        padding: 0 12px 96px;
        scroll-padding-block: 8px 96px;
        &[inert] { opacity: 0.55; }
        "#
    )
}

fn waiting() -> AttrValue {
    styled!(
        "margin: 0; padding: 6px 12px; background: var(--cw-warning-soft); color: var(--cw-warning);"
    )
}

fn about() -> AttrValue {
    styled!("margin: 10px 0 0; color: var(--cw-muted); font-size: 12px; & > p { margin: 0 0 4px; }")
}

fn empty() -> AttrValue {
    styled!("margin: 16px; color: var(--cw-muted);")
}
