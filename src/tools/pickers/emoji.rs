//! The emoji picker: found by words of the reader's language or English.

use super::icons::board;
use super::more::{More, PIECE};
use crate::dispatch::Dispatch;
use crate::interop::event::field_value;
use crate::interop::grid;
use crate::net;
use crate::state::{HelperMsg, Recent, Spot, Written};
use crate::styled;
use crate::widgets::{Dialog, caption};
use crate::words::{Language, language, t};
use card_editor::{Editor, TextPlace, write_at};
use std::rc::Rc;
use std::sync::Arc;
use yew::prelude::*;

/// What the picker depends on.
#[derive(Properties, PartialEq, Clone)]
pub(in crate::tools) struct Props {
    /// The card.
    pub(in crate::tools) editor: Editor,
    /// Where the emoji goes.
    pub(in crate::tools) spot: Spot,
    /// Emoji taken lately.
    pub(in crate::tools) recent: Rc<Recent>,
    /// Whom to tell.
    pub(in crate::tools) dispatch: Dispatch,
}

/// The emoji, once they are here.
#[derive(Clone, PartialEq)]
enum List {
    Wanted,
    Missing,
    Here(Arc<str>),
}

/// The dialog.
#[component]
pub(in crate::tools) fn EmojiPicker(props: &Props) -> Html {
    let list = use_list();
    let search = use_state(String::new);
    let limit = use_state(|| PIECE);
    let at = use_state(String::new);
    let oninput = {
        let (search, limit) = (search.clone(), limit.clone());
        Callback::from(move |event: InputEvent| {
            search.set(field_value(&event).unwrap_or_default());
            limit.set(PIECE);
        })
    };
    let all = match &list {
        List::Here(all) => all.clone(),
        _ => Arc::from(""),
    };
    let found = matching(&all, &search);
    let shown = &found[..found.len().min(*limit)];
    let current = shown.iter().find(|one| one.sign == *at).or(shown.first());
    let tile = |sign: &str, name: &str, current: bool| {
        let (at, own) = (at.setter(), sign.to_owned());
        let onfocus = Callback::from(move |_: FocusEvent| at.set(own.clone()));
        let (props, own) = (props.clone(), sign.to_owned());
        let onclick = Callback::from(move |_: MouseEvent| put(&props, &own));
        html! {
            <button
                key={sign.to_owned()} type="button" data-tile="" title={name.to_owned()}
                aria-label={name.to_owned()} tabindex={if current { "0" } else { "-1" }} {onclick} {onfocus}
            >
                <span aria-hidden="true">{ sign }</span>
            </button>
        }
    };
    let onkeydown = Callback::from(|event: KeyboardEvent| {
        grid::step(&event);
    });
    let onmore = {
        let limit = limit.clone();
        Callback::from(move |()| limit.set(*limit + PIECE))
    };
    html! {
        <Dialog title={t!("emoji-title")} onclose={props.dispatch.on(|()| HelperMsg::Close)}>
            <input
                type="search" class={field()} placeholder={t!("emoji-find")} aria-label={t!("emoji-find")}
                autofocus=true value={(*search).clone()} data-own-undo="true" {oninput}
            />
            <p class={count()} role="status">{ words(&list, found.len()) }</p>
            if search.is_empty() && !props.recent.emoji.is_empty() {
                <h3 class={caption()}>{ t!("emoji-recent") }</h3>
                <div class={board()} data-grid="recent" onkeydown={onkeydown.clone()}>
                    { for props.recent.emoji.iter().map(|sign| tile(sign, sign, true)) }
                </div>
                <h3 class={caption()}>{ t!("emoji-all") }</h3>
            }
            <div class={board()} data-grid="emoji" {onkeydown}>
                { for shown.iter().map(|one| tile(one.sign, one.name, Some(one) == current)) }
            </div>
            if shown.len() < found.len() { <More shown={shown.len()} {onmore} /> }
        </Dialog>
    }
}

#[hook]
fn use_list() -> List {
    let list = use_state(|| List::Wanted);
    let set = list.setter();
    use_effect_with((), move |()| {
        let done = move |found: Option<Arc<str>>| set.set(found.map_or(List::Missing, List::Here));
        net::asset("assets/emoji.txt", Callback::from(done));
    });
    (*list).clone()
}

fn words(list: &List, count: usize) -> AttrValue {
    match list {
        List::Wanted => t!("emoji-loading"),
        List::Missing => t!("emoji-missing"),
        List::Here(_) if count == 0 => t!("emoji-none"),
        List::Here(_) => t!("emoji-count", count = count),
    }
}

/// An emoji and what it is called in the reader's language.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Emoji<'a> {
    sign: &'a str,
    name: &'a str,
}

/// The emoji that have every word typed, out of lines as web/emoji.mjs writes them.
fn matching<'a>(all: &'a str, typed: &str) -> Vec<Emoji<'a>> {
    let typed = typed.to_lowercase();
    let wanted: Vec<&str> = typed.split_whitespace().collect();
    let read = |line: &'a str| {
        let mut parts = line.split('\t');
        let (sign, english, french) = (parts.next()?, parts.next()?, parts.next()?);
        let own = match language() {
            Language::French => french,
            Language::English => english,
        };
        let has = |word: &&str| english.contains(word) || french.contains(word);
        let name = own.split('|').next().unwrap_or(own);
        wanted.iter().all(has).then_some(Emoji { sign, name })
    };
    all.lines().filter_map(read).collect()
}

fn put(props: &Props, sign: &str) {
    let (editor, spot) = (&props.editor, &props.spot);
    let made = write_at(&editor.document, editor.typing(), &spot.place, sign);
    let written = made.map(|(step, end)| {
        let place = TextPlace {
            at: end,
            ..spot.place.clone()
        };
        let field = spot.field.clone();
        Box::new(Written {
            step,
            spot: Spot { place, field },
            emoji: Some(sign.into()),
        })
    });
    let written = written.map_err(|error| error.to_string());
    props.dispatch.send(HelperMsg::Write(written));
}

fn field() -> AttrValue {
    styled!("position: sticky; top: 0; z-index: 2; width: 100%;")
}

fn count() -> AttrValue {
    styled!("margin: 6px 0 8px; color: var(--cw-muted); font-variant-numeric: tabular-nums;")
}

#[cfg(test)]
mod tests {
    use super::matching;

    #[test]
    fn emoji_are_found_by_words_of_both_languages() {
        let all =
            "🎉\tparty popper|celebrate tada\tcotillons|fête\n🚀\trocket|ship\tfusée|lancement\n";
        let found = |typed| {
            matching(all, typed)
                .iter()
                .map(|one| one.sign)
                .collect::<String>()
        };
        assert_eq!(found("tada party"), "🎉");
        assert_eq!(found("FUSÉE"), "🚀");
        assert_eq!(found(""), "🎉🚀");
        assert_eq!(matching(all, "rocket")[0].name, "rocket");
    }
}
