//! The palette: everything that can be added here, found by a few letters.

use crate::derived::{Same, Shared, use_later};
use crate::dispatch::{Dispatch, use_dispatch};
use crate::interop::event::field_value;
use crate::later::Later;
use crate::state::{Blocks, ViewMsg};
use crate::styled;
use crate::widgets::{self, caption, icon};
use crate::words::{self, Language, t};
use card_catalog::{Group, Kind, Support, Target};
use card_editor::{Command, Editor, PaletteItem};
use yew::prelude::*;

/// What the palette depends on.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// Document and selection.
    pub editor: Editor,
    /// Where the card is to be shown.
    pub target: Target,
    /// Words searched for.
    pub search: String,
    /// The later part, and the person's own blocks.
    pub own: Option<(Later, Blocks)>,
    /// Whether kinds in preview are offered.
    pub previews: bool,
}

/// The palette.
#[component]
pub fn Palette(props: &Props) -> Html {
    let dispatch = use_dispatch();
    let editor = &props.editor;
    let groups = use_groups(editor, &props.search, props.previews);
    let search =
        dispatch.on(|event: InputEvent| ViewMsg::Search(field_value(&event).unwrap_or_default()));
    let hidden = groups
        .iter()
        .flat_map(|(_, items)| items)
        .any(|item| hidden_by(item, props.target));
    html! {
        <div class={frame()}>
            <div class={searching()}>
                <input
                    id="palette-search" type="search" placeholder={t!("palette-find")}
                    aria-label={t!("palette-find")} value={props.search.clone()} oninput={search}
                    data-own-undo="true"
                />
                <kbd aria-hidden="true">{ "/" }</kbd>
            </div>
            if groups.is_empty() && !props.search.is_empty() {
                <p class={empty()}>{ t!("palette-none") }</p>
            }
            // A list of its own: were its items counted with the field above, the field would be made
            // anew, and lose the focus, when their number changes.
            <>
                { for groups.iter().map(|(group, items)| html! {
                    <section aria-label={words::said(group.title())}>
                        <h2 class={caption()}>{ words::said(group.title()) }</h2>
                        <div class={grid()}>
                            { for items.iter().map(|item| tile(item, props.target, &dispatch)) }
                        </div>
                    </section>
                }) }
            </>
            if let Some((later, own)) = &props.own {
                { (later.palette_blocks)(own, editor.typing().family(), &props.search, &dispatch) }
            }
            if hidden {
                <p class={empty()}>{ t!("palette-dimmed", way = words::said(props.target.title())) }</p>
            }
        </div>
    }
}

/// What can be added, kept up to date between keystrokes.
#[hook]
fn use_groups(
    editor: &Editor,
    search: &str,
    previews: bool,
) -> Shared<Vec<(Group, Vec<PaletteItem>)>> {
    let key = (
        Same(editor.document.clone()),
        editor.selection.clone(),
        search.to_owned(),
        previews,
    );
    let editor = editor.clone();
    use_later(key, move |(Same(document), selection, search, previews)| {
        let palette = |search: &str| {
            card_editor::palette(document, editor.typing(), selection.node, search, *previews)
        };
        match words::language() {
            Language::English => palette(search),
            // The core knows the English titles only.
            _ => found_in(palette(""), search),
        }
    })
}

/// Whether a kind's title in the reader's language, or its name in a card, has these letters.
pub(in crate::panels) fn named_like(kind: &Kind, search: &str) -> bool {
    let search = words::lower(search.trim());
    words::lower(&words::said(kind.title)).contains(&search)
        || words::lower(kind.name).contains(&search)
}

/// The items that are named like this.
fn found_in(
    groups: Vec<(Group, Vec<PaletteItem>)>,
    search: &str,
) -> Vec<(Group, Vec<PaletteItem>)> {
    let found = groups.into_iter().map(|(group, mut items)| {
        items.retain(|item| named_like(item.kind, search));
        (group, items)
    });
    found.filter(|(_, items)| !items.is_empty()).collect()
}

fn hidden_by(item: &PaletteItem, target: Target) -> bool {
    item.claim(target)
        .is_some_and(|claim| claim.support == Support::Hidden)
}

fn tile(item: &PaletteItem, target: Target, dispatch: &Dispatch) -> Html {
    let kind = item.kind;
    let onclick = {
        let (dispatch, able) = (dispatch.clone(), item.can_insert);
        Callback::from(move |event: MouseEvent| match (able, event.shift_key()) {
            (false, _) => {}
            (true, false) => dispatch.send(Command::InsertStarter { kind }),
            (true, true) => dispatch.send(Command::InsertStarterInside { kind }),
        })
    };
    let claim = item.claim(target);
    let disputed = claim.is_some_and(|claim| claim.support == Support::Disputed);
    let note = claim.map(|claim| words::said(claim.note));
    let place = item.place.as_ref().map(|place| {
        t!(
            "palette-place",
            docs = words::said(kind.docs),
            place = words::said(place)
        )
    });
    let note = note.map(|note| match disputed {
        true => t!("palette-disputed", note = note),
        false => note,
    });
    let reason = item.reason.as_ref().map(|reason| words::said(reason));
    let title = reason.or(note).or(place);
    html! {
        <button
            key={kind.name} type="button" class={widgets::tile()} data-kind={kind.name} {title} {onclick}
            aria-disabled={(!item.can_insert).then_some("true")}
            data-dimmed={hidden_by(item, target).then_some("true")}
        >
            { icon(kind.icon.name()) }
            <span>{ words::said(kind.title) }</span>
            if disputed { <small class="doubt">{ t!("disputed") }</small> }
        </button>
    }
}

fn frame() -> AttrValue {
    styled!(
        r#"
        padding: 10px 10px 4px;
        "#
    )
}

fn searching() -> AttrValue {
    styled!(
        r#"
        position: relative;
        & kbd {
            position: absolute;
            inset-inline-end: 8px;
            top: 6px;
            padding: 0 6px;
            border: 1px solid var(--cw-line);
            border-radius: var(--cw-radius-small);
            background: var(--cw-panel);
            color: var(--cw-muted);
            font: 12px/18px var(--cw-mono);
            pointer-events: none;
        }
        & input:focus + kbd, & input:not(:placeholder-shown) + kbd { display: none; }
        "#
    )
}

fn grid() -> AttrValue {
    styled!(
        r#"
        display: grid;
        grid-template-columns: repeat(2, minmax(0, 1fr));
        gap: 6px;
        & > button { min-height: 36px; }
        @media (max-width: 1100px) { & > button { gap: 5px; padding: 4px 5px; font-size: 12px; } }
        & .doubt { flex: none; width: 8px; height: 8px; margin-left: auto; overflow: hidden; border: 2px dashed var(--cw-warning); border-radius: 50%; text-indent: 12px; white-space: nowrap; }
        & > button[data-dimmed] { color: var(--cw-muted); border-style: dashed; }
        & > button[data-dimmed] svg { color: var(--cw-faint); }
        & > button[aria-disabled="true"] { opacity: 0.5; cursor: not-allowed; }
        "#
    )
}

fn empty() -> AttrValue {
    styled!("margin: 10px 2px; color: var(--cw-muted); font-size: 12px;")
}
