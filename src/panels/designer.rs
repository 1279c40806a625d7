//! The designer's screen: the arrangement of its panes, and what may be dropped or pasted on it.

use super::bottom::bottom;
use super::canvas::Canvas;
use super::canvas_bar::canvas_bar;
use super::outline::Outline;
use super::palette::Palette;
use super::status_bar::status_bar;
use super::top_bar::top_bar;
use crate::derived::use_findings;
use crate::dispatch::{Dispatch, use_dispatch};
use crate::interop::{event, file, page};
use crate::later::Later;
use crate::state::{
    AppState, Edges, FileMsg, Helper, Hold, LeftTab, NarrowTab, Overlay, Side, ViewMsg,
};
use crate::styled;
use crate::widgets::{Tab, awaited, layer, tab_panel, tabs};
use crate::words::{Id, id, t};
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

/// The whole state: the designer hands each pane its slice.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The app's state.
    pub state: AppState,
}

/// The designer.
#[component]
pub fn Designer(props: &Props) -> Html {
    let state = &props.state;
    let dispatch = use_dispatch();
    let editor = &state.editor;
    let all = use_findings(state);
    let findings = all.shown.clone();
    let view = &state.view;
    let shown = view.narrow.name();
    use_sizes(view.edges);
    html! {
        <div
            class={arrangement()} data-shown={shown} data-folded={view.edges.folded()}
            ondragover={allow_files()} ondrop={open_dropped(state.later, &dispatch)}
        >
            { top_bar(state, &dispatch) }
            <aside class={classes!(side(), "left")} data-pane="left" aria-label={t!("left")}>
                { left_tabs(view.left, &dispatch) }
                { fold(state, Side::Left, &dispatch) }
                { tab_panel(left_id(view.left), column(), html! {
                    <>
                        if view.left == LeftTab::Add {
                            <Palette editor={editor.clone()} target={view.target} search={view.search.clone()} previews={view.preview.kinds} own={state.later.map(|later| (later, state.blocks.clone()))} />
                        }
                        if view.left == LeftTab::Library {
                            if let Some(later) = state.later { { (later.library)(state, &dispatch) } }
                        } else {
                            <Outline editor={editor.clone()} findings={findings.clone()} />
                        }
                    </>
                }) }
            </aside>
            { border(state, Side::Left) }
            <main class={centre()} data-pane="canvas">
                if let Some(later) = state.later.filter(|_| state.shelf.hold == Hold::Elsewhere) {
                    { (later.elsewhere)(&dispatch) }
                }
                { canvas_bar(state, &dispatch) }
                <Canvas
                    editor={editor.clone()} view={view.clone()} later={state.later} missing={state.missing}
                    draft={state.draft.is_some()} trial={state.trial.clone()}
                />
                { border(state, Side::Below) }
                { bottom(state, &all, &dispatch) }
            </main>
            { border(state, Side::Right) }
            <aside class={classes!(side(), "right")} data-pane="properties" aria-label={t!("properties")}>
                { fold(state, Side::Right, &dispatch) }
                { match state.later {
                    Some(later) => (later.inspector)(state, &findings),
                    None => awaited(state.missing, &dispatch),
                } }
            </aside>
            <nav class={narrow_bar()} aria-label={t!("panes")}>{ narrow_tabs(view.narrow, &dispatch) }</nav>
            { status_bar(state, &findings, &dispatch) }
            if let Some(later) = state.later { { over_the_page(later, state, &dispatch) } }
        </div>
    }
}

/// What lies over the page while it is wanted.
fn over_the_page(later: Later, state: &AppState, dispatch: &Dispatch) -> Html {
    type Draw = fn(&AppState, &Dispatch) -> Html;
    let dialogs: [(bool, Draw); 4] = [
        (state.overlay != Overlay::Closed, later.overlay),
        (state.helper != Helper::Closed, later.helper),
        (state.insight.sheet.is_some(), later.sheet),
        (state.sending.open, later.send_dialog),
    ];
    let one = |(wanted, draw): (bool, Draw)| layer(wanted.then(|| draw(state, dispatch)));
    html! {
        <>
            { (later.desk)(state, dispatch) }
            { layer(Some((later.drag)(state))) }
            { for dialogs.into_iter().map(one) }
        </>
    }
}

/// The panes at the edges are as large as they were made.
#[hook]
fn use_sizes(edges: Edges) {
    use_effect_with(edges, |edges| {
        for side in Side::ALL {
            page::set_length(&format!("--cw-{}", side.name()), edges.of(side).size);
        }
    });
}

/// The border that sizes a pane.
fn border(state: &AppState, side: Side) -> Html {
    let edge = state.view.edges.of(side);
    let later = state.later;
    later.map_or_else(Html::default, |later| (later.border)(side, edge))
}

/// The button that folds a pane to its tab.
pub(super) fn fold(state: &AppState, side: Side, dispatch: &Dispatch) -> Html {
    let edge = state.view.edges.of(side);
    let later = state.later;
    later.map_or_else(Html::default, |later| (later.fold)(side, edge, dispatch))
}

fn left_id(tab: LeftTab) -> &'static str {
    match tab {
        LeftTab::Add => "add",
        LeftTab::Outline => "outline",
        LeftTab::Library => "library",
    }
}

fn left_tabs(chosen: LeftTab, dispatch: &Dispatch) -> Html {
    let all = vec![
        Tab::new("add", t!("tab-add")),
        Tab::new("outline", t!("tab-outline")),
        Tab::new("library", t!("keep-library")),
    ];
    let onchoose = dispatch.on(|id| {
        ViewMsg::Left(match id {
            "outline" => LeftTab::Outline,
            "library" => LeftTab::Library,
            _ => LeftTab::Add,
        })
    });
    tabs(t!("left-tabs"), all, left_id(chosen), &onchoose)
}

fn narrow_tabs(chosen: NarrowTab, dispatch: &Dispatch) -> Html {
    const ALL: [(NarrowTab, Id); 4] = [
        (NarrowTab::Design, id!("tab-design")),
        (NarrowTab::Add, id!("tab-add")),
        (NarrowTab::Json, id!("tab-json")),
        (NarrowTab::Properties, id!("properties")),
    ];
    let one = |(tab, words): (NarrowTab, Id)| {
        let onclick = dispatch.on(move |_: MouseEvent| ViewMsg::Narrow(tab));
        let current = (tab == chosen).then_some("page");
        html! { <button type="button" aria-current={current} data-narrow={tab.name()} {onclick}>{ words.text() }</button> }
    };
    ALL.into_iter().map(one).collect()
}

fn allow_files() -> Callback<DragEvent> {
    Callback::from(|event: DragEvent| {
        if file::carries_file(&event) {
            event.prevent_default();
        }
    })
}

fn open_dropped(later: Option<Later>, dispatch: &Dispatch) -> Callback<DragEvent> {
    let dispatch = dispatch.clone();
    Callback::from(move |event: DragEvent| {
        // Text dragged within a field or the JSON pane is that field's own business.
        if event.default_prevented() || event::in_text_field(&event) {
            return;
        }
        let Some(dropped) = file::dropped(&event) else {
            return;
        };
        event.prevent_default();
        let dispatch = dispatch.clone();
        match (dropped, later) {
            (Err(text), _) => dispatch.send(FileMsg::Pasted(text)),
            (Ok(chosen), Some(later)) => (later.take_file)(&event, chosen, &dispatch),
            (Ok(chosen), None) => spawn_local(async move { open_file(chosen, &dispatch).await }),
        }
    })
}

/// Reads a file and opens it, or says why not.
pub(super) async fn open_file(chosen: file::Chosen, dispatch: &Dispatch) {
    dispatch.send(match file::read(chosen).await {
        Ok(file) => FileMsg::Opened {
            name: file.name,
            text: file.text,
        },
        Err(why) => FileMsg::Unreadable(why),
    });
}

fn arrangement() -> AttrValue {
    styled!(
        r#"
        display: grid;
        --cw-start: min(var(--cw-left, 236px), 34vw);
        --cw-end: min(var(--cw-right, 304px), 34vw);
        grid-template: 48px minmax(0, 1fr) auto 26px / var(--cw-start) minmax(0, 1fr) var(--cw-end);
        grid-template-areas: "top top top" "left centre right" "panes panes panes" "status status status";
        height: 100vh;
        height: 100dvh;
        background: var(--cw-ground);
        @media (max-width: 1100px) {
            --cw-start: min(var(--cw-left, 216px), 34vw);
            --cw-end: min(var(--cw-right, 264px), 34vw);
        }
        @media (min-width: 900px) {
            &[data-folded~="left"] { --cw-start: 32px; }
            &[data-folded~="right"] { --cw-end: 32px; }
            &[data-folded~="left"] > .left > :not([data-edge]),
            &[data-folded~="right"] > .right > :not([data-edge]),
            &[data-folded~="below"] .cw-bottom > [role="tabpanel"] { display: none; }
            &[data-folded~="below"] .cw-bottom { height: auto; }
        }
        @media (max-width: 899px) {
            grid-template: auto minmax(0, 1fr) auto auto / minmax(0, 1fr);
            grid-template-areas: "top" "centre" "panes" "status";
            & > main, & > aside.left, & > aside.right { grid-area: centre; }
            &[data-shown="design"] > aside, &[data-shown="json"] > aside { display: none; }
            &[data-shown="add"] > main, &[data-shown="add"] > .right { display: none; }
            &[data-shown="properties"] > main, &[data-shown="properties"] > .left { display: none; }
            &[data-shown="design"] .cw-bottom { display: none; }
            &[data-shown="json"] .cw-stage { display: none; }
            &[data-shown="json"] .cw-bottom { height: auto; min-height: 0; flex: 1; }
        }
        "#
    )
}

fn side() -> AttrValue {
    styled!(
        r#"
        position: relative;
        display: flex;
        flex-direction: column;
        min-height: 0;
        overflow: hidden;
        background: var(--cw-panel);
        &.left { grid-area: left; border-inline-end: 1px solid var(--cw-line); }
        /* Its button stands beside the tabs, also where their words are long. */
        @media (min-width: 900px) {
            &.left > [role="tablist"] { gap: 0; padding-inline: 4px 32px; }
            &.left > [role="tablist"] > button { flex: none; padding-inline: 5px; }
            &.left > [role="tablist"] > :last-child { flex: 0 1 auto; min-width: 0; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
        }
        &.right { grid-area: right; border-inline-start: 1px solid var(--cw-line); }
        "#
    )
}

fn column() -> AttrValue {
    styled!(
        r#"
        display: flex;
        flex: 1;
        flex-direction: column;
        min-height: 0;
        & > * { flex: 1 1 55%; min-height: 0; overflow: auto; }
        & > :nth-child(2) { flex: 0 1 45%; border-top: 1px solid var(--cw-line); }
        "#
    )
}

fn centre() -> AttrValue {
    styled!(
        "grid-area: centre; display: flex; flex-direction: column; min-width: 0; min-height: 0;"
    )
}

fn narrow_bar() -> AttrValue {
    styled!(
        r#"
        grid-area: panes;
        display: none;
        border-top: 1px solid var(--cw-line);
        background: var(--cw-panel);
        & > button {
            flex: 1;
            height: 44px;
            border: 0;
            background: none;
            color: var(--cw-muted);
            font: inherit;
        }
        & > button[aria-current="page"] {
            color: var(--cw-accent-text);
            font-weight: 600;
            box-shadow: inset 0 2px var(--cw-accent);
        }
        @media (max-width: 899px) { display: flex; }
        "#
    )
}
