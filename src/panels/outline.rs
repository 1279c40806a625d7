//! The outline: the card's elements as a tree, for seeing and choosing what the canvas hides.

use crate::derived::{Same, Shared, use_later};
use crate::dispatch::{Dispatch, use_dispatch};
use crate::interop::keys::{self, Click};
use crate::interop::page;
use crate::preview::node_at;
use crate::styled;
use crate::widgets::{caption, icon};
use crate::words::{self, t};
use card_editor::{Command, Editor, OutlineRow};
use card_json::NodeId;
use card_lint::{Diagnostic, Severity};
use std::collections::BTreeMap;
use yew::prelude::*;

/// The attribute that says which node a row stands for.
pub(super) const ROW: &str = "data-row";

/// What the outline depends on.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// Document and selection.
    pub editor: Editor,
    /// The findings: rows with some carry a mark.
    pub findings: Shared<Vec<Diagnostic>>,
}

/// The outline.
#[component]
pub fn Outline(props: &Props) -> Html {
    let dispatch = use_dispatch();
    let editor = &props.editor;
    let rows = use_rows(editor);
    let row_of = |node: &NodeId| card_editor::row_at(&rows, &editor.document, *node);
    let active = editor.selection.node.as_ref().and_then(row_of);
    let chosen: Vec<usize> = editor.selection.nodes().iter().filter_map(row_of).collect();
    use_effect_with(editor.selection.clone(), |_| {
        page::reveal("#outline [data-active=true]")
    });
    let marks = use_marks(editor, &props.findings);
    html! {
        <section
            class={frame()} aria-label={t!("tab-outline")}
            onclick={choose(editor, &dispatch)}
        >
            <h2 class={caption()}>{ t!("tab-outline") }</h2>
            <Tree {rows} {active} {chosen} {marks} />
        </section>
    }
}

#[derive(Properties, PartialEq)]
struct TreeProps {
    rows: Shared<Vec<OutlineRow>>,
    active: Option<usize>,
    chosen: Vec<usize>,
    marks: Shared<Marks>,
}

/// The tree itself, drawn again only when a row, a mark or the choice changes.
#[component]
fn Tree(props: &TreeProps) -> Html {
    let rows = &props.rows;
    let active = props.active.and_then(|at| rows.get(at));
    html! {
        <>
            <div
                id="outline" role="tree" aria-multiselectable="true" aria-label={t!("outline-tree")} tabindex="0"
                aria-activedescendant={active.map(|row| format!("row-{}", row.id.number()))}
            >
                { for rows.iter().enumerate().map(|(at, row)| html! {
                    <Row
                        key={row.id.number()} row={row.clone()} chosen={props.chosen.contains(&at)} active={props.active == Some(at)}
                        mark={props.marks.get(&row.id).copied()}
                    />
                }) }
            </div>
            if rows.is_empty() {
                <p>{ t!("outline-none") }</p>
            }
        </>
    }
}

/// The rows, kept up to date between keystrokes.
#[hook]
fn use_rows(editor: &Editor) -> Shared<Vec<OutlineRow>> {
    let editor = editor.clone();
    use_later(Same(editor.document.clone()), move |Same(document)| {
        card_editor::outline(document, editor.typing())
    })
}

fn choose(editor: &Editor, dispatch: &Dispatch) -> Callback<MouseEvent> {
    let (document, dispatch) = (editor.document.clone(), dispatch.clone());
    Callback::from(move |clicked: MouseEvent| {
        if let Some(node) = node_at(&clicked, ROW, &document) {
            dispatch.send(chosen_by(keys::click(&clicked), node));
        }
    })
}

/// What a click on an element selects.
pub(super) fn chosen_by(click: Click, node: NodeId) -> Command {
    match click {
        Click::Alone => Command::Select(Some(node)),
        Click::Too => Command::SelectToo(node),
        Click::UpTo => Command::SelectTo(node),
    }
}

/// The gravest finding of each row.
type Marks = BTreeMap<NodeId, Severity>;

/// A finding marks its own element, or the one whose plain value it is about.
#[hook]
fn use_marks(editor: &Editor, findings: &Shared<Vec<Diagnostic>>) -> Shared<Marks> {
    let editor = editor.clone();
    let marks = use_memo(findings.clone(), move |findings| {
        let mut marks = Marks::new();
        for finding in findings.iter() {
            let own = editor.typing().element(finding.node).is_some();
            let parent = editor.document.parent(finding.node).filter(|_| !own);
            for row in [Some(finding.node), parent].into_iter().flatten() {
                let gravest = marks.entry(row).or_insert(finding.severity);
                *gravest = (*gravest).min(finding.severity);
            }
        }
        Shared::from(marks)
    });
    (*marks).clone()
}

#[derive(Properties, PartialEq)]
struct RowProps {
    row: OutlineRow,
    chosen: bool,
    active: bool,
    mark: Option<Severity>,
}

#[component]
fn Row(props: &RowProps) -> Html {
    let row = &props.row;
    let indent = [("padding-inline-start", format!("{}px", 10 + 16 * row.depth))];
    let mark = props.mark.map(Severity::title);
    html! {
        <div
            role="treeitem" id={format!("row-{}", row.id.number())} data-row={row.id.number().to_string()}
            aria-level={(row.depth + 1).to_string()} aria-selected={props.chosen.to_string()} data-active={props.active.to_string()}
            class={classes!(line(), crate::theme::interned_class(&indent))}
        >
            { icon(row.icon.name()) }
            <span>{ words::said(&row.title) }</span>
            <small>{ &row.label }</small>
            if let Some(severity) = mark {
                <span class={flag()} data-severity={severity} title={t!("outline-problem", level = words::said(severity))}>
                    { icon(if severity == "error" { "ErrorCircle" } else { "Warning" }) }
                </span>
            }
        </div>
    }
}

fn frame() -> AttrValue {
    styled!(
        r#"
        padding: 0 4px 12px;
        & h2 { margin: 14px 8px 4px; }
        & p { margin: 4px 8px; color: var(--cw-muted); }
        & [role="tree"]:focus-visible { outline-offset: -2px; }
        "#
    )
}

fn line() -> AttrValue {
    styled!(
        r#"
        display: flex;
        align-items: center;
        gap: 8px;
        height: 28px;
        padding-inline-end: 6px;
        border-radius: var(--cw-radius);
        white-space: nowrap;
        cursor: default;
        user-select: none;
        -webkit-touch-callout: none;
        & > svg { width: 16px; height: 16px; color: var(--cw-accent); }
        & small {
            flex: 1;
            overflow: hidden;
            color: var(--cw-muted);
            font-size: 13px;
            text-overflow: ellipsis;
        }
        &:hover { background: var(--cw-hover); }
        &[aria-selected="true"] {
            background: var(--cw-accent-soft);
            box-shadow: inset 2px 0 var(--cw-accent);
        }
        "#
    )
}

fn flag() -> AttrValue {
    styled!(
        r#"
        display: inline-flex;
        color: var(--cw-muted);
        & svg { width: 16px; height: 16px; }
        &[data-severity="warning"] { color: var(--cw-warning); }
        &[data-severity="error"] { color: var(--cw-bad); }
        "#
    )
}
