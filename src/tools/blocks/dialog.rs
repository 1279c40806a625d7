//! The dialog that saves the selection as a block, and looks after those there are.

use crate::derived::Same;
use crate::dispatch::Dispatch;
use crate::interop::event::field_value;
use crate::interop::file;
use crate::preview::Thumbnail;
use crate::state::{Block, Blocks, BlocksMsg, HelperMsg, LateMsg, Msg};
use crate::styled;
use crate::widgets::{Button, ButtonKind, Dialog};
use crate::words::t;
use card_catalog::kinds::adaptive::card;
use card_json::{Document, Node};
use card_render::Theme;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

const FILE: &str = "open-blocks";

/// What the dialog depends on.
#[derive(Properties, PartialEq)]
pub(in crate::tools) struct Props {
    /// The person's blocks.
    pub(in crate::tools) blocks: Blocks,
    /// How many elements are selected.
    pub(in crate::tools) selected: usize,
    /// The theme that blocks are drawn in.
    pub(in crate::tools) theme: Theme,
    /// Whom to tell.
    pub(in crate::tools) dispatch: Dispatch,
}

fn does(message: BlocksMsg) -> Msg {
    Msg::Late(LateMsg::Blocks(message))
}

/// The dialog.
#[component]
pub(in crate::tools) fn BlocksDialog(props: &Props) -> Html {
    let name = use_state(String::new);
    let dispatch = &props.dispatch;
    let blocks = &props.blocks.0;
    let none = blocks.is_empty().then(|| t!("blocks-none"));
    let footer = html! {
        <>
            { Button::new(t!("blocks-import")).run(Callback::from(|()| file::open_chooser(FILE))) }
            { Button::new(t!("blocks-export")).blocked(none.clone()).run(dispatch.on(|()| does(BlocksMsg::Export))) }
        </>
    };
    html! {
        <Dialog title={t!("blocks-title")} {footer} onclose={dispatch.on(|()| HelperMsg::Close)}>
            { saving(props, &name) }
            if let Some(none) = none { <p class={hint()}>{ none }</p> }
            <ul class={list()}>
                { for blocks.iter().map(|block| html! {
                    <Row key={block.id.to_string()} block={block.clone()} theme={props.theme} dispatch={dispatch.clone()} />
                }) }
            </ul>
            <input
                id={FILE} type="file" accept=".json,application/json" hidden=true
                aria-label={t!("blocks-import")} onchange={imported(dispatch)}
            />
        </Dialog>
    }
}

fn saving(props: &Props, name: &UseStateHandle<String>) -> Html {
    let blocked = match () {
        () if props.selected == 0 => Some(t!("blocks-nothing-selected")),
        () if name.trim().is_empty() => Some(t!("blocks-needs-name")),
        () => None,
    };
    let save = {
        let (name, dispatch, able) = (name.clone(), props.dispatch.clone(), blocked.is_none());
        Callback::from(move |()| {
            if able {
                dispatch.send(does(BlocksMsg::Save((*name).clone())));
                name.set(String::new());
            }
        })
    };
    let oninput = {
        let name = name.clone();
        Callback::from(move |event: InputEvent| name.set(field_value(&event).unwrap_or_default()))
    };
    let onkeydown = {
        let save = save.clone();
        Callback::from(move |event: KeyboardEvent| {
            if event.key() == "Enter" {
                event.prevent_default();
                save.emit(());
            }
        })
    };
    html! {
        <>
            <div class={line()}>
                <input
                    type="text" aria-label={t!("blocks-name")} placeholder={t!("blocks-name")} autofocus=true
                    value={(**name).clone()} data-own-undo="true" {oninput} {onkeydown}
                />
                { Button::new(t!("blocks-save")).icon("Add").kind(ButtonKind::Primary).blocked(blocked).run(save) }
            </div>
            if props.selected == 0 { <p class={hint()}>{ t!("blocks-nothing-selected") }</p> }
        </>
    }
}

#[derive(Properties, PartialEq)]
struct RowProps {
    block: Block,
    theme: Theme,
    dispatch: Dispatch,
}

/// One block: its picture, its name to be changed, and the ways to use and forget it.
#[component]
fn Row(props: &RowProps) -> Html {
    let RowProps {
        block, dispatch, ..
    } = props;
    let picture = use_memo(block.items.clone(), |items| Same(alone(items)));
    let rename = {
        let id = block.id.clone();
        dispatch.on(move |event: Event| {
            does(BlocksMsg::Rename(
                id.clone(),
                field_value(&event).unwrap_or_default(),
            ))
        })
    };
    let (items, id) = (block.items.clone(), block.id.clone());
    let insert = {
        let dispatch = dispatch.clone();
        Callback::from(move |()| {
            dispatch.send(does(BlocksMsg::Insert(items.clone())));
            dispatch.send(HelperMsg::Close);
        })
    };
    let name = block.name.to_string();
    html! {
        <li>
            <div class="picture"><Thumbnail document={(*picture).clone()} theme={props.theme} /></div>
            <input
                type="text" aria-label={t!("blocks-name-of", name = name.clone())} value={name.clone()}
                data-own-undo="true" onchange={rename}
            />
            { Button::new(t!("blocks-insert", name = name.clone())).icon("Add").icon_only().run(insert) }
            { Button::new(t!("blocks-forget", name = name))
                .icon("Delete")
                .icon_only()
                .kind(ButtonKind::Quiet)
                .run(dispatch.on(move |()| does(BlocksMsg::Remove(id.clone())))) }
        </li>
    }
}

/// A card that is made of the block alone.
fn alone(items: &[Node]) -> Document {
    let kind = card::KIND.discriminator();
    let kind = kind.map(|(name, value)| (name, Node::string(value)));
    let body = (card::BODY.name(), Node::array(items.to_vec()));
    let members: Vec<_> = kind.into_iter().chain([body]).collect();
    Document::new_from(Node::object(members))
}

fn imported(dispatch: &Dispatch) -> Callback<Event> {
    let dispatch = dispatch.clone();
    Callback::from(move |event: Event| {
        let Some(chosen) = file::chosen(&event) else {
            return;
        };
        let dispatch = dispatch.clone();
        spawn_local(async move {
            let text = file::read(chosen).await.map(|file| file.text);
            dispatch.send(does(BlocksMsg::Import(text)));
        });
    })
}

fn line() -> AttrValue {
    styled!("display: flex; flex-wrap: wrap; gap: 8px; & > input { flex: 1 1 200px; width: auto; }")
}

fn hint() -> AttrValue {
    styled!("margin: 8px 0; color: var(--cw-muted);")
}

fn list() -> AttrValue {
    styled!(
        r#"
        display: grid;
        gap: 8px;
        margin: 12px 0 0;
        padding: 0;
        list-style: none;
        & > li { display: flex; align-items: center; gap: 8px; }
        & > li > input { flex: 1; min-width: 0; }
        & .picture {
            flex: none;
            width: 180px;
            max-height: 90px;
            overflow: hidden;
            border: 1px solid var(--cw-line);
            border-radius: var(--cw-radius);
        }
        @media (max-width: 480px) { & .picture { width: 96px; } }
        "#
    )
}
