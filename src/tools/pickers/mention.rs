//! The mention composer: who is meant, as Teams must be told.

use crate::dispatch::Dispatch;
use crate::interop::event::{field_value, in_text_field};
use crate::state::{HelperMsg, Spot, Written};
use crate::styled;
use crate::widgets::{Button, ButtonKind, Dialog, caption, icon};
use crate::words::t;
use card_catalog::Target;
use card_editor::{Editor, Mentioned, TextPlace, mention, mentioned_in};
use yew::prelude::*;

/// What the composer depends on.
#[derive(Properties, PartialEq, Clone)]
pub(in crate::tools) struct Props {
    /// The card.
    pub(in crate::tools) editor: Editor,
    /// Where the card goes.
    pub(in crate::tools) target: Target,
    /// Where the mention goes.
    pub(in crate::tools) spot: Spot,
    /// Whom to tell.
    pub(in crate::tools) dispatch: Dispatch,
}

/// The dialog: people the card mentions already, and fields for another one.
#[component]
pub(in crate::tools) fn MentionComposer(props: &Props) -> Html {
    let who = use_state(|| Mentioned {
        name: "".into(),
        id: "".into(),
        tag: false,
    });
    let editor = &props.editor;
    let known = mentioned_in(&editor.document, editor.typing(), props.spot.place.node);
    let why_not = blocked(&who);
    let insert = {
        let (props, who, able) = (props.clone(), who.clone(), why_not.is_none());
        Callback::from(move |()| {
            if able {
                put(&props, &who);
            }
        })
    };
    let footer = Button::new(t!("mention-insert"))
        .icon("Mention")
        .kind(ButtonKind::Primary)
        .blocked(why_not)
        .run(insert.clone());
    let onkeydown = Callback::from(move |event: KeyboardEvent| {
        if event.key() == "Enter" && in_text_field(&event) {
            event.prevent_default();
            insert.emit(());
        }
    });
    html! {
        <Dialog title={t!("mention-title")} {footer} onclose={props.dispatch.on(|()| HelperMsg::Close)}>
            <div class={stack()} {onkeydown}>
                { form(&who, props.target) }
                <p>{ rule(props.target) }</p>
                if !known.is_empty() {
                    <h3 class={caption()}>{ t!("mention-known") }</h3>
                    <ul>{ for known.into_iter().map(|who| again(props, who)) }</ul>
                }
            </div>
        </Dialog>
    }
}

fn form(who: &UseStateHandle<Mentioned>, target: Target) -> Html {
    let change = |make: fn(&mut Mentioned, String)| {
        let who = who.clone();
        Callback::from(move |event: InputEvent| {
            let mut next = (*who).clone();
            make(&mut next, field_value(&event).unwrap_or_default());
            who.set(next);
        })
    };
    let named = change(|who, text| who.name = text.trim().into());
    let known_as = change(|who, text| who.id = text.trim().into());
    let sort = change(|who, kind| who.tag = kind == "tag");
    html! {
        <>
            <label>
                <span>{ t!("mention-name") }</span>
                <input type="text" autofocus=true autocomplete="off" oninput={named} data-own-undo="true" />
            </label>
            <label>
                <span>{ if who.tag { t!("mention-tag-id") } else { t!("mention-id") } }</span>
                <input
                    type="text" placeholder="ada@example.org" autocomplete="off" spellcheck="false"
                    oninput={known_as} data-own-undo="true"
                />
            </label>
            if target == Target::Bot {
                <label>
                    <span>{ t!("mention-sort") }</span>
                    <select oninput={sort}>
                        <option value="person">{ t!("mention-person") }</option>
                        <option value="tag">{ t!("mention-tag") }</option>
                    </select>
                </label>
            }
        </>
    }
}

/// What the id must be where the card goes.
fn rule(target: Target) -> AttrValue {
    match target {
        Target::Bot => t!("mention-rule-bot"),
        Target::Workflows => t!("mention-rule-workflows"),
        Target::Outlook | Target::Copilot => t!("mention-rule-elsewhere"),
        _ => t!("mention-rule-webhook"),
    }
}

/// Why nobody can be mentioned yet.
fn blocked(who: &Mentioned) -> Option<AttrValue> {
    let lengths = who.id.split('-').map(str::len);
    let hex = |text: &str| text.bytes().all(|b| b.is_ascii_hexdigit() || b == b'-');
    let guid = lengths.eq([8, 4, 4, 4, 12]) && hex(&who.id);
    // A bot may also use the ids that Teams gave it.
    let known = guid || who.id.contains(['@', ':']) || (who.tag && !who.id.is_empty());
    match () {
        () if who.name.is_empty() => Some(t!("mention-needs-name")),
        () if !known => Some(t!("mention-needs-id")),
        () => None,
    }
}

fn again(props: &Props, who: Mentioned) -> Html {
    let onclick = {
        let (props, who) = (props.clone(), who.clone());
        Callback::from(move |_: MouseEvent| put(&props, &who))
    };
    html! {
        <li>
            <button type="button" {onclick}>
                { icon("Person") }
                <b>{ who.name.to_string() }</b>
                <span>{ who.id.to_string() }</span>
            </button>
        </li>
    }
}

fn put(props: &Props, who: &Mentioned) {
    let (editor, spot) = (&props.editor, &props.spot);
    let made = mention(&editor.document, editor.typing(), &spot.place, who);
    let written = made.map(|(step, end)| {
        let place = TextPlace {
            at: end,
            ..spot.place.clone()
        };
        let field = spot.field.clone();
        let spot = Spot { place, field };
        Box::new(Written {
            step,
            spot,
            emoji: None,
        })
    });
    let written = written.map_err(|error| error.to_string());
    props.dispatch.send(HelperMsg::Write(written));
}

fn stack() -> AttrValue {
    styled!(
        r#"
        display: grid;
        gap: 10px;
        & label { display: grid; grid-template-columns: 150px minmax(0, 1fr); align-items: center; gap: 8px; }
        & label > span { color: var(--cw-muted); }
        @media (max-width: 480px) { & label { grid-template-columns: minmax(0, 1fr); gap: 2px; } }
        & p { margin: 0; color: var(--cw-muted); }
        & h3 { margin: 4px 0 -6px; }
        & ul { display: grid; gap: 2px; margin: 0; padding: 0; list-style: none; }
        & li > button {
            display: flex;
            align-items: center;
            gap: 8px;
            width: 100%;
            min-height: 34px;
            padding: 4px 8px;
            border: 1px solid var(--cw-line);
            border-radius: var(--cw-radius);
            background: var(--cw-raised);
            color: var(--cw-text);
            font: inherit;
            text-align: start;
            cursor: pointer;
        }
        & li > button:hover { background: var(--cw-hover); }
        & li b { font-weight: 600; }
        & li span { overflow: hidden; color: var(--cw-muted); text-overflow: ellipsis; white-space: nowrap; }
        "#
    )
}
