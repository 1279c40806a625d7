//! The bare controls: each edits one kind of value and nothing else.

use super::json_field::JsonField;
use super::row::set;
use crate::dispatch::Dispatch;
use crate::interop::event::{checked, field_value, half_typed};
use crate::styled;
use crate::widgets::{Button, option};
use crate::words::{self, t};
use card_catalog::{ChoiceValue, Ty};
use card_editor::{Command, Control, Row, RowValue};
use card_json::{Document, Node};
use yew::prelude::*;

/// The control of a row. A value of the wrong type is shown as its JSON text, never hidden.
pub(super) fn control(row: &Row, id: &str, help: &str, dispatch: &Dispatch) -> Html {
    match &row.value {
        RowValue::Expression(text) => text_line(row, id, help, dispatch, "text", text),
        // A half-typed "12" for "12px" keeps its field: another one in mid-typing would take the
        // focus away.
        RowValue::Wrong(value) if can_show(row.control, value) => plain(row, id, help, dispatch),
        RowValue::Wrong(_) => json(row, id),
        RowValue::Absent | RowValue::Value(_) | RowValue::Mixed => plain(row, id, help, dispatch),
    }
}

/// Whether a control can show a value although the property does not take it.
fn can_show(control: Control, value: &Node) -> bool {
    match control {
        Control::Number { .. } => value.as_f64().is_some(),
        Control::TextLine | Control::TextArea | Control::Url | Control::Pixels | Control::Id => {
            value.as_str().is_some()
        }
        _ => false,
    }
}

fn plain(row: &Row, id: &str, help: &str, dispatch: &Dispatch) -> Html {
    let text = row.value.node().map(plain_text).unwrap_or_default();
    let line = |kind| text_line(row, id, help, dispatch, kind, &text);
    match row.control {
        Control::TextLine | Control::Id | Control::IdRef | Control::Pixels => line("text"),
        Control::Url => line("url"),
        Control::Date => line("date"),
        Control::Time => line("time"),
        Control::TextArea => text_area(row, id, help, dispatch, &text),
        Control::Toggle => toggle(row, id, help, dispatch),
        Control::Number { min, max } => number(row, id, help, dispatch, &text, (min, max)),
        Control::Color => color(row, id, help, dispatch, &text),
        Control::Choice(values) => choice(row, id, help, dispatch, &text, values),
        Control::Nested => nested(row, dispatch),
        Control::Items | Control::Json | Control::Hidden => json(row, id),
    }
}

/// What a plain value looks like in a field.
pub(super) fn plain_text(node: &Node) -> String {
    node.as_str()
        .map_or_else(|| node.to_text(card_json::Style::Compact), str::to_owned)
}

/// Sends the typed text as the property's new value.
fn typed(row: &Row, dispatch: &Dispatch) -> Callback<InputEvent> {
    let (row, dispatch) = (row.clone(), dispatch.clone());
    Callback::from(move |event: InputEvent| {
        let text = field_value(&event).unwrap_or_default();
        dispatch.send(set(&row, Some(Node::string(text))));
    })
}

/// What an empty field says: the default, or that several elements differ.
fn default_text(row: &Row) -> Option<String> {
    if row.value == RowValue::Mixed {
        return Some(t!("row-mixed").to_string());
    }
    row.prop
        .default
        .map(|text| text.trim_matches('"').to_owned())
}

fn text_line(
    row: &Row,
    id: &str,
    help: &str,
    dispatch: &Dispatch,
    kind: &'static str,
    text: &str,
) -> Html {
    let mono = matches!(row.value, RowValue::Expression(_)).then(monospace);
    html! {
        <input
            id={id.to_owned()} type={kind} class={classes!(mono)} value={text.to_owned()}
            placeholder={default_text(row)} aria-describedby={help.to_owned()}
            oninput={typed(row, dispatch)}
        />
    }
}

fn text_area(row: &Row, id: &str, help: &str, dispatch: &Dispatch, text: &str) -> Html {
    let mixed = default_text(row).filter(|_| row.value == RowValue::Mixed);
    html! {
        <textarea
            id={id.to_owned()} rows="2" class={growing()} value={text.to_owned()} placeholder={mixed}
            aria-describedby={help.to_owned()} oninput={typed(row, dispatch)}
        />
    }
}

/// A truth value as hosts read it, quoted or not.
fn truth(node: &Node) -> Option<bool> {
    node.as_bool()
        .or_else(|| node.as_str()?.to_ascii_lowercase().parse().ok())
}

fn toggle(row: &Row, id: &str, help: &str, dispatch: &Dispatch) -> Html {
    let default = row.prop.default == Some("true");
    let now = row.value.node().and_then(truth).unwrap_or(default);
    let onchange = {
        let row = row.clone();
        dispatch
            .on(move |event: Event| set(&row, Some(Node::boolean(checked(&event) == Some(true)))))
    };
    html! {
        <span class={switch()}>
            <input
                id={id.to_owned()} type="checkbox" role="switch" checked={now}
                aria-describedby={help.to_owned()} {onchange}
            />
        </span>
    }
}

fn number(
    row: &Row,
    id: &str,
    help: &str,
    dispatch: &Dispatch,
    text: &str,
    (min, max): (Option<f64>, Option<f64>),
) -> Html {
    let oninput = {
        let (row, dispatch) = (row.clone(), dispatch.clone());
        Callback::from(move |event: InputEvent| {
            // A half-typed number ("-", "1e") is not a change yet.
            if half_typed(&event) {
                return;
            }
            let typed = field_value(&event).unwrap_or_default();
            // As typed, "1.0" stays "1.0": rewriting it would fight the typing.
            let number = Document::parse(&typed)
                .ok()
                .map(|number| number.root().clone());
            if number.is_some() || typed.is_empty() {
                dispatch.send(set(&row, number));
            }
        })
    };
    let bound = |limit: Option<f64>| limit.map(|limit| limit.to_string());
    html! {
        <input
            id={id.to_owned()} type="number" step="any" min={bound(min)} max={bound(max)}
            value={text.to_owned()} placeholder={default_text(row)}
            aria-describedby={help.to_owned()} {oninput}
        />
    }
}

fn color(row: &Row, id: &str, help: &str, dispatch: &Dispatch, text: &str) -> Html {
    let hex = text.trim_start_matches('#');
    let picked = hex.len() == 6 && hex.bytes().all(|digit| digit.is_ascii_hexdigit());
    let picked = if picked {
        format!("#{}", hex.to_ascii_lowercase())
    } else {
        "#5b5fc7".to_owned()
    };
    let bare = !text.starts_with('#') && !text.is_empty();
    let oninput = {
        let (row, dispatch) = (row.clone(), dispatch.clone());
        Callback::from(move |event: InputEvent| {
            let color = field_value(&event).unwrap_or_default();
            let color = if bare {
                color.trim_start_matches('#')
            } else {
                &color
            };
            dispatch.send(set(&row, Some(Node::string(color))));
        })
    };
    html! {
        <span class={swatch()}>
            <input type="color" aria-label={t!("row-pick", title = words::said(&row.title))} value={picked} {oninput} />
            <input
                id={id.to_owned()} type="text" class={monospace()} value={text.to_owned()}
                placeholder={default_text(row)} aria-describedby={help.to_owned()}
                oninput={typed(row, dispatch)}
            />
        </span>
    }
}

fn choice(
    row: &Row,
    id: &str,
    help: &str,
    dispatch: &Dispatch,
    text: &str,
    values: &'static [ChoiceValue],
) -> Html {
    let onchange = {
        let row = row.clone();
        dispatch.on(move |event: Event| {
            let value = field_value(&event).filter(|value| !value.is_empty());
            set(&row, value.map(Node::string))
        })
    };
    let titled = |value: &str| {
        values
            .iter()
            .find(|own| own.value == value)
            .map(|own| own.title)
    };
    let default = default_text(row).and_then(|value| titled(&value));
    let absent = row.value == RowValue::Absent;
    let mixed = row.value == RowValue::Mixed;
    html! {
        <select id={id.to_owned()} aria-describedby={help.to_owned()} {onchange}>
            if mixed { <option value="" selected=true hidden=true>{ t!("row-mixed") }</option> }
            { option("", absent, default.map_or_else(|| t!("not-set"), as_default)) }
            { for values.iter().map(|own| {
                let chosen = !absent && own.value.eq_ignore_ascii_case(text);
                option(own.value, chosen, words::said(own.title))
            }) }
        </select>
    }
}

/// How the catalogue calls a choice that leaves everything as it is.
const DEFAULT: &str = "Default";

/// A choice's words where it holds because nothing else was chosen.
fn as_default(title: &str) -> AttrValue {
    match title {
        // The word says it already.
        DEFAULT => words::said(DEFAULT),
        title => t!("choice-default", title = words::said(title)),
    }
}

/// A child element of its own: a click goes to it, or adds it.
fn nested(row: &Row, dispatch: &Dispatch) -> Html {
    if let Some(child) = row.value_id() {
        let onclick = dispatch.on(move |()| Command::Select(Some(child)));
        return html! { { Button::new(t!("row-edit", title = words::said(&row.title))).icon("ChevronRight").run(onclick) } };
    }
    match starter_of(&row.prop.ty) {
        Some(kind) => {
            let row = row.clone();
            let onclick = dispatch.on(move |()| set(&row, Some(card_catalog::starter(kind))));
            html! { { Button::new(t!("row-add", title = words::lower(&words::said(kind.title)))).icon("Add").run(onclick) } }
        }
        None => html! { <span>{ t!("row-json") }</span> },
    }
}

fn starter_of(ty: &Ty) -> Option<&'static card_catalog::Kind> {
    match ty {
        Ty::Record(kind) => Some(kind),
        Ty::One(accept) => accept.implied().or_else(|| accept.candidates().next()),
        Ty::Either(types) => types.iter().find_map(starter_of),
        _ => None,
    }
}

fn json(row: &Row, id: &str) -> Html {
    let text = row
        .value
        .node()
        .map(|node| node.to_text(card_json::Style::Indent(2)));
    html! { <JsonField id={id.to_owned()} row={row.clone()} text={text.unwrap_or_default()} /> }
}

fn monospace() -> AttrValue {
    styled!("font-family: var(--cw-mono); font-size: 12.5px;")
}

fn growing() -> AttrValue {
    styled!("field-sizing: content; min-height: 50px; max-height: 240px; resize: vertical;")
}

fn switch() -> AttrValue {
    styled!(
        r#"
        display: flex;
        align-items: center;
        height: 30px;
        & input {
            appearance: none;
            position: relative;
            width: 34px;
            height: 18px;
            margin: 0;
            border: 1px solid var(--cw-control-line);
            border-radius: 9px;
            background: var(--cw-raised);
            cursor: pointer;
        }
        & input::after {
            content: "";
            position: absolute;
            top: 2px;
            inset-inline-start: 2px;
            width: 12px;
            height: 12px;
            border-radius: 50%;
            background: var(--cw-control-line);
            transition: translate var(--cw-motion);
        }
        & input:checked { border-color: var(--cw-accent); background: var(--cw-accent); }
        & input:checked::after { translate: 16px 0; background: var(--cw-on-accent); }
        & input:dir(rtl):checked::after { translate: -16px 0; }
        @media (forced-colors: active) { & input::after { background: CanvasText; } }
        "#
    )
}

fn swatch() -> AttrValue {
    styled!(
        r#"
        display: flex;
        gap: 4px;
        & input[type="color"] { flex: none; width: 34px; height: 30px; padding: 2px; cursor: pointer; }
        & input[type="text"] { min-width: 0; }
        "#
    )
}
