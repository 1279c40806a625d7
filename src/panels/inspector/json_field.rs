//! A value as JSON text: for what has no control of its own, and for values of the wrong type.

use super::row::set;
use crate::dispatch::use_dispatch;
use crate::interop::event::field_value;
use crate::styled;
use card_editor::Row;
use card_json::Document;
use yew::prelude::*;

/// The field and its value.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// Id of the field.
    pub id: String,
    /// The property.
    pub row: Row,
    /// Its value as JSON text; empty when absent.
    pub text: String,
}

/// A small JSON field. Broken text stays in the field, with its reason, until it parses.
#[component]
pub fn JsonField(props: &Props) -> Html {
    let dispatch = use_dispatch();
    let draft = use_state(|| None::<(String, String)>);
    {
        // A change from elsewhere wins over a draft that was left behind.
        let draft = draft.setter();
        use_effect_with(props.text.clone(), move |_| draft.set(None));
    }
    let oninput = {
        let (draft, row) = (draft.setter(), props.row.clone());
        Callback::from(move |event: InputEvent| {
            let text = field_value(&event).unwrap_or_default();
            if text.trim().is_empty() {
                return dispatch.send(set(&row, None));
            }
            match Document::parse(&text) {
                Ok(value) => {
                    draft.set(None);
                    dispatch.send(set(&row, Some(value.root().clone())));
                }
                Err(errors) => {
                    let why = errors.first().map(ToString::to_string).unwrap_or_default();
                    draft.set(Some((text, why)));
                }
            }
        })
    };
    let shown = draft
        .as_ref()
        .map_or_else(|| props.text.clone(), |(text, _)| text.clone());
    html! {
        <span>
            <textarea
                id={props.id.clone()} rows="2" class={look()} value={shown} spellcheck="false"
                aria-invalid={draft.is_some().to_string()} {oninput}
            />
            if let Some((_, why)) = &*draft { <small class={bad()} role="status">{ why }</small> }
        </span>
    }
}

fn look() -> AttrValue {
    styled!(
        "field-sizing: content; min-height: 50px; max-height: 240px; font: 12px/1.5 var(--cw-mono);"
    )
}

fn bad() -> AttrValue {
    styled!("color: var(--cw-bad); font-size: 12px;")
}
