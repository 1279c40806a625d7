//! The menus of the top bar: what a card is made from, opened, saved and copied as. Nothing in them
//! hangs on the card, so that they are not made anew while one types.

use crate::dispatch::{Dispatch, use_dispatch};
use crate::later::Later;
use crate::state::{DiskMsg, FileMsg, Helper, HelperMsg, ShareMsg};
use crate::styled;
use crate::widgets::{ButtonKind, Menu, MenuItem};
use crate::words::{self, t};
use card_catalog::Family;
use yew::prelude::*;

/// What the menus depend on.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The later part knows the keys of commands.
    pub later: Option<Later>,
}

/// Beginning and taking away, each in a menu of its own.
#[component]
pub fn FileMenus(props: &Props) -> Html {
    let dispatch = use_dispatch();
    html! {
        <>
            <Menu id="file-menu" label={t!("new")} icon="DocumentAdd" items={files(props.later, &dispatch)} />
            <Menu id="copy-menu" label={t!("copy")} icon="Copy" items={copies(&dispatch)} />
        </>
    }
}

/// On a phone, what is wanted less often stands in one menu.
#[component]
pub fn CardMenu(props: &Props) -> Html {
    let dispatch = use_dispatch();
    let share = MenuItem::new(t!("keep-share"), dispatch.on(|()| ShareMsg::Open));
    let items: Vec<_> = std::iter::once(share)
        .chain(files(props.later, &dispatch))
        .chain(copies(&dispatch))
        .collect();
    html! {
        <div class={together()}>
            <Menu
                id="more-menu" label={t!("top-more")} icon="MoreHorizontal" kind={ButtonKind::Quiet}
                icon_only=true {items}
            />
        </div>
    }
}

/// The keys of a command, once the table of commands is here.
pub(super) fn keys_of(later: Option<Later>, id: &str) -> String {
    later.map_or(String::new(), |later| (later.keys_of)(id))
}

fn files(later: Option<Later>, dispatch: &Dispatch) -> Vec<MenuItem> {
    let new = |family| dispatch.on(move |()| FileMsg::New(family));
    let mut items = vec![
        MenuItem::new(t!("new-adaptive"), new(Family::Adaptive)).note(t!("new-adaptive.note")),
        MenuItem::new(t!("new-message-card"), new(Family::MessageCard))
            .note(t!("new-message-card.note")),
    ];
    let several = card_catalog::kinds::root(Family::Attachment);
    let attached = card_catalog::kinds::cards().filter(|kind| kind.family == Family::Attachment);
    items.extend(attached.chain([several]).map(|kind| {
        let words = match kind == several {
            true => t!("new-several"),
            false => t!("new-kind", kind = words::lower(&words::said(kind.title))),
        };
        MenuItem::new(words, dispatch.on(move |()| FileMsg::NewMessage(kind)))
    }));
    let gallery = dispatch.on(|()| HelperMsg::Open(Helper::Gallery));
    let gallery = MenuItem::new(t!("top-gallery"), gallery).note(t!("top-gallery.note"));
    items.insert(0, gallery);
    items.extend([
        MenuItem::new(t!("open-file"), dispatch.on(|()| DiskMsg::Open)).note(t!("open-file.note")),
        MenuItem::new(
            t!("save-file", keys = keys_of(later, "save")),
            dispatch.on(|()| DiskMsg::Save),
        ),
        MenuItem::new(
            t!("save-file-as", keys = keys_of(later, "save-as")),
            dispatch.on(|()| DiskMsg::SaveAs),
        ),
        MenuItem::new(t!("download"), dispatch.on(|()| FileMsg::Download)),
    ]);
    items
}

fn copies(dispatch: &Dispatch) -> Vec<MenuItem> {
    vec![
        MenuItem::new(t!("copy-json"), dispatch.on(|()| FileMsg::CopyJson))
            .note(t!("copy-json.note")),
        MenuItem::new(t!("copy-minified"), dispatch.on(|()| FileMsg::CopyMinified)),
        MenuItem::new(t!("copy-body"), dispatch.on(|()| FileMsg::CopyBody))
            .note(t!("copy-body.note")),
        MenuItem::new(t!("copy-curl"), dispatch.on(|()| FileMsg::CopyCurl))
            .note(t!("copy-curl.note")),
    ]
}

/// What stands for it where there is none.
fn together() -> AttrValue {
    styled!("display: none; @media (max-width: 640px) { display: contents; }")
}
