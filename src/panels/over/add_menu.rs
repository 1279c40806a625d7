//! The menu of what may stand in a gap, with a search.

use crate::dispatch::use_dispatch;
use crate::interop::{event, listen, page};
use crate::panels::palette::named_like;
use crate::state::{Adding, LateMsg, Msg, OverMsg};
use crate::styled;
use crate::theme::interned_class;
use crate::widgets::icon;
use crate::words::{self, Language, t};
use card_catalog::{Kind, Support, Target, starter};
use card_editor::{Command, Editor, fitting};
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct Props {
    pub adding: Adding,
    pub editor: Editor,
    pub previews: bool,
    pub target: Target,
}

#[component]
pub fn AddMenu(props: &Props) -> Html {
    let dispatch = use_dispatch();
    let query = use_state(String::new);
    let at = use_state(|| 0_usize);
    let (editor, gap) = (&props.editor, props.adding.gap);
    let all = |query: &str| {
        fitting(
            &editor.document,
            editor.typing(),
            gap,
            query,
            props.previews,
        )
    };
    let kinds = match words::language() {
        Language::English => all(&query),
        _ => all("")
            .into_iter()
            .filter(|kind| named_like(kind, &query))
            .collect(),
    };
    let chosen = (*at).min(kinds.len().saturating_sub(1));
    use_effect_with((), |()| {
        listen::before_paint(|| {
            page::focus("#add-search");
            page::reveal("#add-menu");
        });
    });
    use_effect_with(chosen, |_| page::reveal("#add-list [aria-selected=true]"));
    let close = dispatch.on(|()| Msg::Late(LateMsg::Over(OverMsg::Close)));
    let put = {
        let (dispatch, close) = (dispatch.clone(), close.clone());
        Callback::from(move |kind: &'static Kind| {
            close.emit(());
            dispatch.send(Command::Insert {
                parent: gap.owner,
                slot: gap.slot.name.into(),
                index: gap.index,
                value: starter(kind),
            });
            page::focus("#canvas");
        })
    };
    let onkeydown = {
        let (kinds, put, close, at) = (kinds.clone(), put.clone(), close.clone(), at.clone());
        Callback::from(move |event: KeyboardEvent| {
            let last = kinds.len().saturating_sub(1);
            match event.key().as_str() {
                "ArrowDown" => at.set(if chosen == last { 0 } else { chosen + 1 }),
                "ArrowUp" => at.set(chosen.checked_sub(1).unwrap_or(last)),
                "Enter" => kinds
                    .get(chosen)
                    .into_iter()
                    .for_each(|kind| put.emit(kind)),
                "Escape" => {
                    close.emit(());
                    page::focus("#canvas");
                }
                _ => return,
            }
            event.prevent_default();
            event.stop_propagation();
        })
    };
    let onfocusout = Callback::from(move |event: FocusEvent| {
        if !event::focus_stays_inside(&event) {
            close.emit(());
        }
    });
    let oninput = {
        let query = query.setter();
        Callback::from(move |event: InputEvent| {
            query.set(event::field_value(&event).unwrap_or_default());
            at.set(0);
        })
    };
    let place = interned_class(&[
        ("left", format!("{}px", props.adding.at.0)),
        ("top", format!("{}px", props.adding.at.1)),
    ]);
    html! {
        <div
            id="add-menu" class={classes!(menu(), place)} data-focus-group="true" data-still="true"
            {onfocusout} {onkeydown} onclick={|event: MouseEvent| event.stop_propagation()}
        >
            <input
                id="add-search" type="search" role="combobox" aria-expanded="true" aria-controls="add-list"
                aria-label={t!("over-add-search")} placeholder={t!("over-add-search")}
                aria-activedescendant={kinds.get(chosen).map(|kind| format!("add-{}", kind.name))}
                autocomplete="off" data-own-undo="true" value={(*query).clone()} {oninput}
            />
            <div role="listbox" id="add-list" aria-label={t!("over-add-list")}>
                { for kinds.iter().enumerate().map(|(index, kind)| {
                    option(kind, index == chosen, props.target, put.clone())
                }) }
            </div>
            if kinds.is_empty() { <p role="status">{ t!("over-add-none") }</p> }
        </div>
    }
}

fn option(kind: &'static Kind, chosen: bool, target: Target, put: Callback<&'static Kind>) -> Html {
    let hidden = kind
        .claim(target)
        .filter(|claim| claim.support == Support::Hidden);
    html! {
        <div
            key={kind.name} role="option" id={format!("add-{}", kind.name)}
            aria-selected={chosen.to_string()} title={words::said(hidden.map_or(kind.docs, |claim| claim.note))}
            data-dimmed={hidden.map(|_| "true")}
            onmousedown={|event: MouseEvent| event::keep_focus(&event)}
            onclick={move |_: MouseEvent| put.emit(kind)}
        >
            { icon(kind.icon.name()) }
            <span>{ words::said(kind.title) }</span>
        </div>
    }
}

fn menu() -> AttrValue {
    styled!(
        r#"
        position: absolute;
        z-index: 20;
        width: 232px;
        padding: 8px;
        border: 1px solid var(--cw-line);
        border-radius: var(--cw-radius-card);
        background: var(--cw-raised);
        box-shadow: var(--cw-shadow);
        & input { width: 100%; }
        & p { margin: 8px 4px 2px; color: var(--cw-muted); }
        & [role="listbox"] { max-height: 220px; margin-top: 6px; overflow: auto; }
        & [role="option"] {
            display: flex;
            align-items: center;
            gap: 8px;
            min-height: 28px;
            padding: 0 8px;
            border-radius: var(--cw-radius-small);
            cursor: pointer;
        }
        & [role="option"]:hover { background: var(--cw-hover); }
        & [role="option"][aria-selected="true"] { background: var(--cw-accent-soft); color: var(--cw-accent-text); }
        & [data-dimmed] { color: var(--cw-muted); }
        & svg { width: 16px; height: 16px; color: var(--cw-accent); }
        "#
    )
}
