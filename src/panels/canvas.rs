//! The canvas: the card as Teams draws it, which is also where it is edited.

use super::selection_frame::SelectionFrame;
use crate::derived::Same;
use crate::dispatch::{Dispatch, use_dispatch};
use crate::interop::event;
use crate::preview::{ACTION, Drawn, NODE, node_at, reader_dates, use_highlights};
use crate::state::{View, ViewMsg, Width};
use crate::styled;
use card_editor::{Command, Editor};
use card_json::NodeId;
use card_render::{Options, Renderer, ThemeClass};
use std::rc::Rc;
use yew::prelude::*;

/// What the canvas shows.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// Document and selection.
    pub editor: Editor,
    /// Theme, width and what is opened.
    pub view: Rc<View>,
    /// Whether the JSON pane holds a draft that is not on the canvas.
    pub draft: bool,
}

/// The canvas.
#[component]
pub fn Canvas(props: &Props) -> Html {
    let dispatch = use_dispatch();
    let stage = use_node_ref();
    let drawn = use_drawing(props);
    let select = select_clicked(&props.editor, &dispatch);
    let width = Width::ALL
        .iter()
        .find(|(width, ..)| *width == props.view.width)
        .map_or(560, |w| w.3);
    html! {
        <div
            ref={stage.clone()} id="canvas" class={classes!(ground(), "cw-stage")} tabindex="0"
            role="region" aria-label="Card preview" onclick={select} onkeydown={keys(&props.editor, &dispatch)}
        >
            if props.draft {
                <p class={note()} role="status">
                    <span>{ "The last good card is shown: the JSON below has an error." }</span>
                </p>
            }
            <div class={classes!(post(), crate::theme::interned_class(&[("max-width", format!("{width}px"))]))}>
                <header class={sender()}>
                    <span class={avatar()} aria-hidden="true">{ "CI" }</span>
                    <b>{ "Build bot" }</b>
                    <span>{ "via Workflows" }</span>
                </header>
                <div id="preview" class={props.view.card_theme.class()}><Drawn view={drawn.clone()} /></div>
            </div>
            <SelectionFrame
                stage={stage} editor={props.editor.clone()}
                drawn={drawn} width={props.view.width}
            />
        </div>
    }
}

/// Draws the card; unchanged parts come back as the very same views.
#[hook]
fn use_drawing(props: &Props) -> card_render::View {
    let renderer = use_mut_ref(|| None::<(Options, Renderer)>);
    let (highlights, ask) = use_highlights();
    let options = Options {
        theme: props.view.card_theme,
        dates: reader_dates(),
        highlights: highlights.clone(),
        state: (*props.view.reader).clone(),
        ..Options::default()
    };
    let key = (
        Same(props.editor.document.clone()),
        props.view.card_theme,
        props.view.reader.clone(),
        highlights,
    );
    let typing = props.editor.clone();
    let drawn = use_memo(key, move |(Same(document), ..)| {
        let mut kept = renderer.borrow_mut();
        if kept.as_ref().is_none_or(|(own, _)| *own != options) {
            *kept = Some((options.clone(), Renderer::new(options)));
        }
        match kept.as_mut() {
            Some((_, renderer)) => {
                let view = renderer.render(document, typing.typing());
                (view, renderer.take_wanted())
            }
            None => (card_render::View::text(""), Vec::new()),
        }
    });
    use_effect_with(drawn.clone(), move |drawn| {
        drawn
            .1
            .iter()
            .cloned()
            .for_each(|program| ask.emit(program));
    });
    drawn.0.clone()
}

/// A click selects; a click on an action that is selected already operates it.
fn select_clicked(editor: &Editor, dispatch: &Dispatch) -> Callback<MouseEvent> {
    let (editor, dispatch) = (editor.clone(), dispatch.clone());
    Callback::from(move |event: MouseEvent| {
        // A link or a submit button must not leave the designer.
        event.prevent_default();
        let clicked = node_at(&event, NODE, &editor.document);
        let again = clicked.is_some() && editor.selection.node == clicked;
        match node_at(&event, ACTION, &editor.document).filter(|_| again) {
            Some(action) => dispatch.send(ViewMsg::Operate(action)),
            None => dispatch.send(Command::Select(clicked)),
        }
    })
}

fn keys(editor: &Editor, dispatch: &Dispatch) -> Callback<KeyboardEvent> {
    let (selected, dispatch) = (editor.selection.node, dispatch.clone());
    Callback::from(move |event: KeyboardEvent| {
        // Fields of a drawn form and the frame's own buttons keep their keys.
        let own = event::nearest_attribute(&event, "role").as_deref() == Some("toolbar");
        if own || event::in_text_field(&event) {
            return;
        }
        if let Some(command) = command_for(&event::chord(&event), selected) {
            event.prevent_default();
            dispatch.send(command);
        }
    })
}

/// What a key does on the canvas and in the outline.
pub(super) fn command_for(chord: &str, selected: Option<NodeId>) -> Option<Command> {
    Some(match (chord, selected) {
        ("ArrowDown", _) => Command::SelectNext,
        ("ArrowUp", _) => Command::SelectPrevious,
        ("Escape" | "ArrowLeft", _) => Command::SelectParent,
        ("Enter" | "ArrowRight", _) => Command::SelectFirstChild,
        ("Delete" | "Backspace", Some(node)) => Command::Remove(node),
        ("Ctrl+D", Some(node)) => Command::Duplicate(node),
        ("Alt+ArrowUp", Some(node)) => Command::MoveBy { node, delta: -1 },
        ("Alt+ArrowDown", Some(node)) => Command::MoveBy { node, delta: 1 },
        _ => return None,
    })
}

fn ground() -> AttrValue {
    styled!(
        r#"
        position: relative;
        flex: 1;
        min-height: 120px;
        overflow: auto;
        padding: 28px 16px 48px;
        background: radial-gradient(circle, var(--cw-dot) 1px, transparent 1.5px) 0 0 / 16px 16px var(--cw-canvas);
        & [data-node] { cursor: default; }
        &:focus-visible { outline-offset: -2px; }
        "#
    )
}

fn post() -> AttrValue {
    styled!("margin: 0 auto;")
}

fn sender() -> AttrValue {
    styled!(
        r#"
        display: flex;
        align-items: center;
        gap: 8px;
        margin-bottom: 6px;
        color: var(--cw-text);
        & > span:last-child { color: var(--cw-muted); }
        "#
    )
}

fn avatar() -> AttrValue {
    styled!(
        r#"
        display: grid;
        place-items: center;
        width: 28px;
        height: 28px;
        border-radius: 50%;
        background: #b4304a;
        color: #ffffff;
        font-size: 11px;
        font-weight: 700;
        "#
    )
}

fn note() -> AttrValue {
    styled!(
        r#"
        position: sticky;
        top: -22px;
        z-index: 5;
        height: 0;
        margin: 0;
        text-align: center;
        & span {
            display: inline-block;
            padding: 2px 12px;
            border-radius: var(--cw-radius);
            background: var(--cw-warning-soft);
            color: var(--cw-warning);
            translate: 0 -24px;
        }
        "#
    )
}
