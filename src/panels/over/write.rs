//! Writing a text where it stands, as its author writes it, with what of Markdown is drawn there.

use crate::dispatch::use_dispatch;
use crate::interop::{event, inline, listen, page};
use crate::preview::{NODE, texts};
use crate::state::{LateMsg, Msg, OverMsg};
use crate::styled;
use crate::widgets::{Button, ButtonKind};
use crate::words::{said, t};
use card_editor::{Editor, Mark, mark_up, writing};
use card_json::NodeId;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct Props {
    pub stage: NodeRef,
    pub editor: Editor,
    pub node: NodeId,
    /// The property.
    pub name: &'static str,
}

#[component]
pub fn Write(props: &Props) -> Html {
    let dispatch = use_dispatch();
    let (frame, area) = (use_node_ref(), use_node_ref());
    let found = writing(
        &props.editor.document,
        props.editor.typing(),
        props.node,
        props.name,
    );
    let first = found
        .as_ref()
        .map(|found| found.text.clone())
        .unwrap_or_default();
    let newest = use_mut_ref(|| first.clone());
    let text = use_state(|| first);
    // A change of the focus that comes with the end is no second end.
    let ended = use_mut_ref(|| false);
    let send = {
        let ended = ended.clone();
        Callback::from(move |(message, stays): (OverMsg, bool)| {
            if !ended.replace(true) {
                dispatch.send(Msg::Late(LateMsg::Over(message)));
                if stays {
                    page::focus("#canvas");
                }
            }
        })
    };
    {
        let (stage, frame, area) = (props.stage.clone(), frame.clone(), area.clone());
        let (selector, send) = (selector(props), send.clone());
        use_effect_with((), move |()| {
            // At once: what is typed next belongs into it.
            if !inline::fit(&stage, &frame, &area, &selector) {
                send.emit((OverMsg::Leave, true));
            }
        });
    }
    {
        let (send, newest) = (send.clone(), newest.clone());
        // A page that goes away ends it too, before the work is kept for the last time.
        use_effect_with((), move |()| {
            let leaving = listen::on_window_first("pagehide", move |_| {
                let text = newest.borrow().clone();
                send.emit((OverMsg::Written(text), false));
            });
            move || drop(leaving)
        });
    }
    let Some(found) = found else {
        return Html::default();
    };
    let oninput = {
        let (text, area) = (text.setter(), area.clone());
        Callback::from(move |event: InputEvent| {
            inline::grow(&area);
            let typed = event::field_value(&event).unwrap_or_default();
            newest.borrow_mut().clone_from(&typed);
            text.set(typed);
        })
    };
    let one_line = found.one_line;
    let onkeydown = {
        let (send, text, area) = (send.clone(), text.clone(), area.clone());
        let marks = found.marks;
        Callback::from(move |event: KeyboardEvent| {
            if event.is_composing() {
                return;
            }
            let modified = event.ctrl_key() || event.meta_key();
            let commits = modified || !event.shift_key() && (one_line || !text.contains('\n'));
            let mark = match (event.key().as_str(), modified) {
                ("b", true) => Some(Mark::Bold),
                ("i", true) => Some(Mark::Italic),
                _ => None,
            };
            match (
                event.key().as_str(),
                mark.filter(|mark| marks.contains(mark)),
            ) {
                ("Escape", _) => send.emit((OverMsg::Leave, true)),
                ("Enter", _) if commits => send.emit((OverMsg::Written((*text).clone()), true)),
                ("Enter", _) if one_line => {}
                (_, Some(mark)) => put_mark(&area, mark),
                _ => return event.stop_propagation(),
            }
            event.prevent_default();
            event.stop_propagation();
        })
    };
    let onfocusout = {
        let (send, text) = (send.clone(), text.clone());
        Callback::from(move |event: FocusEvent| {
            if !event::focus_stays_inside(&event) {
                send.emit((OverMsg::Written((*text).clone()), false));
            }
        })
    };
    let hint = match one_line || !text.contains('\n') {
        true if one_line => t!("over-write-line"),
        true => t!("over-write-text"),
        false => t!("over-write-lines"),
    };
    html! {
        <div
            ref={frame} class={place()} data-focus-group="true" data-still="true" {onfocusout}
            onclick={|event: MouseEvent| event.stop_propagation()}
            ondblclick={|event: MouseEvent| event.stop_propagation()}
        >
            if !found.marks.is_empty() { { marks(found.marks, &area) } }
            <textarea
                ref={area} class={writing_area()} rows="1" spellcheck="true" data-own-undo="true"
                aria-label={said(found.prop.title)} aria-describedby="write-hint"
                value={(*text).clone()} {oninput} {onkeydown}
            />
            <p id="write-hint">{ hint }</p>
        </div>
    }
}

/// What finds the words that are written.
fn selector(props: &Props) -> String {
    let element = format!("#preview [{NODE}=\"{}\"]", props.node.number());
    let kind = props.editor.typing().kind(props.node);
    let places = kind.map(texts).unwrap_or_default();
    match places.iter().find(|(name, _)| *name == props.name) {
        Some((_, inner)) if !inner.is_empty() => match inner.strip_prefix(":scope ") {
            Some(child) => format!("{element} {child}"),
            None => format!("{element} {inner}"),
        },
        _ => element,
    }
}

fn put_mark(area: &NodeRef, mark: Mark) {
    if let Some((text, from, to)) = inline::selection(area) {
        inline::replace(area, &text, &mark_up(&text, from, to, mark));
    }
}

fn marks(marks: &'static [Mark], area: &NodeRef) -> Html {
    let button = |mark: &Mark| {
        let (words, icon) = match mark {
            Mark::Bold => (t!("over-bold"), "TextBold"),
            Mark::Italic => (t!("over-italic"), "TextItalic"),
            Mark::Link => (t!("over-link"), "Link"),
            Mark::Bullets => (t!("over-bullets"), "TextBulletListLtr"),
            Mark::Numbers => (t!("over-numbers"), "TextNumberListLtr"),
        };
        let (mark, area) = (*mark, area.clone());
        Button::new(words)
            .icon(icon)
            .icon_only()
            .kind(ButtonKind::Quiet)
            .run(Callback::from(move |()| put_mark(&area, mark)))
    };
    let onkeydown = Callback::from(|event: KeyboardEvent| {
        let step = match event.key().as_str() {
            "ArrowRight" => 1,
            "ArrowLeft" => -1,
            _ => return,
        };
        event.prevent_default();
        page::focus_along(&event, "[role=toolbar]", step);
    });
    html! {
        <div
            role="toolbar" aria-label={t!("over-marks")} class={tools()} {onkeydown}
            onmousedown={|event: MouseEvent| event::keep_focus(&event)}
        >
            { for marks.iter().map(button) }
        </div>
    }
}

fn place() -> AttrValue {
    styled!(
        r#"
        position: absolute;
        z-index: 6;
        & > p {
            position: absolute;
            top: calc(100% + 8px);
            inset-inline-start: -4px;
            width: max-content;
            max-width: 440px;
            margin: 0;
            padding: 1px 8px;
            border: 1px solid var(--cw-line);
            border-radius: var(--cw-radius);
            background: var(--cw-raised);
            color: var(--cw-muted);
            font-size: 12px;
        }
        "#
    )
}

fn writing_area() -> AttrValue {
    styled!(
        r#"
        display: block;
        box-sizing: border-box;
        margin: -1px;
        padding: 0;
        border: 0;
        border-radius: 2px;
        outline: 2px solid var(--cw-accent);
        outline-offset: 4px;
        box-shadow: 0 0 0 4px var(--cw-writing, transparent);
        overflow: hidden;
        resize: none;
        "#
    )
}

fn tools() -> AttrValue {
    styled!(
        r#"
        position: absolute;
        bottom: calc(100% + 10px);
        inset-inline-start: -6px;
        display: flex;
        border: 1px solid var(--cw-line);
        border-radius: var(--cw-radius);
        background: var(--cw-raised);
        box-shadow: var(--cw-shadow);
        & button { width: 28px; height: 26px; }
        & svg { width: 16px; height: 16px; }
        "#
    )
}
