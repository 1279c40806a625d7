//! The canvas: the card as Teams draws it, which is also where it is edited.

use super::outline::chosen_by;
use super::target::via;
use super::width_handle::WidthHandle;
use super::{trial, wall};
use crate::dispatch::{Dispatch, use_dispatch};
use crate::interop::keys::{self, Click};
use crate::interop::{event, measure, pattern};
use crate::later::Later;
use crate::preview::{ACTION, Drawn, NODE, Way, node_at, texts, use_drawings};
use crate::state::{OverMsg, Preview, Trial, TrialMsg, View};
use crate::styled;
use crate::theme::{host_class, interned_class};
use crate::widgets::awaited;
use crate::words::{self, t};
use card_catalog::{Role, Target};
use card_editor::{Command, Editor};
use card_json::NodeId;
use card_render::{ThemeClass, WidthGroup};
use std::rc::Rc;
use yew::prelude::*;

/// Pixels between the canvas's side and the card.
const SIDE: f64 = 16.0;

/// What the canvas shows.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// Document and selection.
    pub editor: Editor,
    /// Theme, width and what is opened.
    pub view: Rc<View>,
    /// The later part draws the wall and whatever is rarer.
    pub later: Option<Later>,
    /// Whether it could not be had.
    pub missing: bool,
    /// Whether the JSON pane holds a draft that is not on the canvas.
    pub draft: bool,
    /// Whether the card is tried, and what came of it.
    pub trial: Rc<Trial>,
}

/// The canvas.
#[component]
pub fn Canvas(props: &Props) -> Html {
    let dispatch = use_dispatch();
    let stage = use_node_ref();
    let post = use_node_ref();
    let view = &props.view;
    let room = use_room(&stage);
    let most = Preview::greatest_width(&props.editor.document).min(room);
    let width = view.preview.width.clamp(Preview::LEAST_WIDTH, most);
    let ways = if view.wall.open {
        wall::ways(view.wall)
    } else {
        vec![Way {
            theme: view.card_theme,
            width: WidthGroup::of(width.into()),
        }]
    };
    let trying = props.trial.on;
    let drawn = use_drawings(&props.editor, view, props.later, ways, trying);
    let host = view.preview.host.as_ref().and_then(host_class);
    let alone = drawn.first().filter(|_| !view.wall.open);
    trial::use_focus(&props.trial);
    let (onclick, onkeydown) = match trying {
        true => (
            trial::clicked(&props.editor, &dispatch),
            trial::pressed(&props.editor, &dispatch),
        ),
        // The keys of the canvas stand in the table of commands.
        false => (select_clicked(&props.editor, &dispatch), Callback::noop()),
    };
    let ondblclick = write_clicked(&props.editor, &dispatch, trying);
    html! {
        <div
            ref={stage.clone()} id="canvas" class={classes!(ground(), "cw-stage")} tabindex="0"
            role="region" aria-label={t!("canvas-preview")} data-trying={trying.to_string()} {onclick} {ondblclick} {onkeydown}
            oninput={trial::typed(&props.editor, &dispatch)}
        >
            { trial::strip(&props.trial, &dispatch) }
            if props.draft {
                <p class={note()} role="status">
                    <span>{ t!("canvas-draft") }</span>
                </p>
            }
            if let Some(drawn) = alone {
                <div
                    ref={post.clone()}
                    class={classes!(message(), interned_class(&[("max-width", format!("{width}px"))]))}
                >
                    { sender(width, view.target) }
                    <div class={edge()}>
                        <div id="preview" class={classes!(view.card_theme.class(), host.clone(), (!trying).then(teaching))}>
                            <Drawn view={drawn.clone()} />
                        </div>
                        <WidthHandle card={post} {width} {most} />
                    </div>
                </div>
                if let Some(later) = props.later.filter(|_| !trying) {
                    { (later.over)(&stage, &props.editor, view, drawn, width) }
                }
            } else {
                { match props.later {
                    Some(later) => (later.tiles)(view.wall, &drawn, host, &props.editor, &dispatch),
                    None => awaited(props.missing, &dispatch),
                } }
            }
        </div>
    }
}

/// How wide a card may be so that it fits on the canvas, in CSS pixels. A phone's window is a
/// narrow one, too.
#[hook]
fn use_room(stage: &NodeRef) -> u16 {
    let room = use_state_eq(|| u16::MAX);
    let set = room.setter();
    use_effect_with(stage.clone(), move |stage| {
        let node = stage.clone();
        let measure = move || {
            let found = measure::room_in(&node, 2.0 * SIDE).unwrap_or(f64::MAX);
            let least = f64::from(Preview::LEAST_WIDTH);
            set.set(found.clamp(least, f64::from(u16::MAX)) as u16);
        };
        measure();
        let watch = measure::on_resize(stage, measure);
        move || drop(watch)
    });
    *room
}

/// Who sent the card, and how wide it is.
fn sender(width: u16, target: Target) -> Html {
    let group = words::said(WidthGroup::of(width.into()).title());
    html! {
        <header class={sender_line()}>
            <span class={avatar()} aria-hidden="true">{ "CI" }</span>
            <b>{ t!("canvas-sender") }</b>
            <span>{ via(target) }</span>
            <span class="width">{ t!("canvas-width", count = width, group = group) }</span>
        </header>
    }
}

/// A click selects; a click on an action that is selected already operates it. What turns a page
/// does so at once.
fn select_clicked(editor: &Editor, dispatch: &Dispatch) -> Callback<MouseEvent> {
    let (editor, dispatch) = (editor.clone(), dispatch.clone());
    Callback::from(move |event: MouseEvent| {
        // A link or a submit button must not leave the designer.
        event.prevent_default();
        let clicked = node_at(&event, NODE, &editor.document);
        let click = keys::click(&event);
        if let Some(node) = clicked.filter(|_| click != Click::Alone) {
            return dispatch.send(chosen_by(click, node));
        }
        let again = clicked.is_some() && editor.selection.node == clicked;
        let turns = |action: &NodeId| {
            let found = editor.typing().element(*action);
            found
                .and_then(|element| element.kind)
                .is_some_and(|kind| kind.role == Role::Part)
        };
        let action = node_at(&event, ACTION, &editor.document);
        if !again && clicked.is_some() {
            dispatch.send(Command::Select(clicked));
        }
        // The second click of two writes, it does not operate.
        let again = again && event.detail() < 2;
        match action.filter(|action| again || turns(action)) {
            Some(action) => dispatch.send(TrialMsg::Operate(action, pattern::matches)),
            None if clicked.is_none() => dispatch.send(Command::Select(None)),
            None => {}
        }
    })
}

/// Two clicks write the text under the pointer.
fn write_clicked(editor: &Editor, dispatch: &Dispatch, trying: bool) -> Callback<MouseEvent> {
    let (editor, dispatch) = (editor.clone(), dispatch.clone());
    Callback::from(move |event: MouseEvent| {
        let clicked = node_at(&event, NODE, &editor.document);
        if trying || clicked.is_none() || editor.selection.node != clicked {
            return;
        }
        let kind = clicked.and_then(|node| editor.typing().kind(node));
        let places = kind.map(texts).unwrap_or_default();
        let under = places.iter().find(|(_, inside)| {
            let inside = inside.rsplit(' ').next().unwrap_or_default();
            inside.is_empty() || event::closest(&event, inside)
        });
        if let Some((name, _)) = under {
            dispatch.send(OverMsg::Write(Some(name)));
        }
    })
}

fn ground() -> AttrValue {
    styled!(
        r#"
        position: relative;
        flex: 1;
        min-height: 120px;
        overflow: auto;
        padding: 28px 16px 78px;
        background: radial-gradient(circle, var(--cw-dot) 1px, transparent 1.5px) 0 0 / 16px 16px var(--cw-canvas);
        &[data-trying="false"] [data-node] { cursor: default; user-select: none; -webkit-touch-callout: none; }
        &[data-trying="false"] [data-node] :is(input, select, textarea) { pointer-events: none; }
        &:focus-visible { outline-offset: -2px; }
        "#
    )
}

/// What is empty says how it is filled.
fn teaching() -> Classes {
    let words = t!("canvas-empty").replace('"', "”");
    let words = interned_class(&[("--cw-empty", format!("\"{words}\""))]);
    let look = styled!(
        r#"
        & [data-node]:is(.cw-stack, .cw-columns, .cw-facts, .cw-section):empty { min-height: 44px; min-width: 96px; }
        & [data-node]:is(.cw-stack, .cw-columns, .cw-facts, .cw-section):empty::before {
            content: var(--cw-empty);
            display: grid;
            place-items: center;
            min-height: 44px;
            padding: 4px 8px;
            border: 1px dashed currentColor;
            border-radius: 6px;
            font-size: 12px;
            text-align: center;
        }
        "#
    );
    classes!(look, words)
}

fn message() -> AttrValue {
    styled!("margin: 0 auto;")
}

/// What the handle is fixed to.
fn edge() -> AttrValue {
    styled!("position: relative;")
}

fn sender_line() -> AttrValue {
    styled!(
        r#"
        display: flex;
        align-items: center;
        flex-wrap: wrap;
        gap: 2px 8px;
        margin-bottom: 6px;
        color: var(--cw-text);
        & > span { color: var(--cw-muted); }
        & > .width { margin-inline-start: auto; font-variant-numeric: tabular-nums; white-space: nowrap; }
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
        color: #ffffff !important;
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
