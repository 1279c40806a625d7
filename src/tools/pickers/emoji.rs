//! The emoji picker: found by words of the reader's language or English.

use super::board::{Board, Words, tab_index, use_listed, use_search};
use crate::dispatch::Dispatch;
use crate::net;
use crate::state::{HelperMsg, Recent, Spot, Written};
use crate::words::{Language, id, language, t};
use card_editor::{Editor, TextPlace, write_at};
use std::rc::Rc;
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

static WORDS: Words = Words {
    title: id!("emoji-title"),
    find: id!("emoji-find"),
    recent: id!("emoji-recent"),
    all: id!("emoji-all"),
    loading: id!("emoji-loading"),
    missing: id!("emoji-missing"),
    none: id!("emoji-none"),
    count: |count| t!("emoji-count", count = count),
};

/// The dialog.
#[component]
pub(in crate::tools) fn EmojiPicker(props: &Props) -> Html {
    let listed = use_listed(|done| net::asset("assets/emoji.txt", done));
    let search = use_search();
    let all = listed.text();
    let tile = |one: &Emoji<'_>, current: bool, onfocus: Callback<()>| {
        let (props, sign) = (props.clone(), one.sign.to_owned());
        let onclick = Callback::from(move |_: MouseEvent| put(&props, &sign));
        html! {
            <button
                key={one.sign.to_owned()} type="button" data-tile="" title={one.name.to_owned()}
                aria-label={one.name.to_owned()} tabindex={tab_index(current)} {onclick}
                onfocus={onfocus.reform(|_: FocusEvent| ())}
            >
                <span aria-hidden="true">{ one.sign }</span>
            </button>
        }
    };
    let recent = props.recent.emoji.iter();
    let board = Board {
        words: &WORDS,
        listed: &listed,
        search: &search,
        recent: recent.map(|sign| named(&all, sign)).collect(),
        found: matching(&all, search.typed()),
        id: |one| one.sign,
        tile: &tile,
        wide: false,
    };
    board.dialog(&props.dispatch)
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
    let meets = |line: &&str| wanted.iter().all(|word| line.contains(word));
    all.lines().filter(meets).filter_map(read).collect()
}

/// The emoji of a line.
fn read(line: &str) -> Option<Emoji<'_>> {
    let mut parts = line.split('\t');
    let (sign, english, french) = (parts.next()?, parts.next()?, parts.next()?);
    let own = match language() {
        Language::French => french,
        Language::English => english,
    };
    let name = own.split('|').next().unwrap_or(own);
    Some(Emoji { sign, name })
}

/// An emoji taken lately, with its name; until names are here, it is its own.
fn named<'a>(all: &'a str, sign: &'a str) -> Emoji<'a> {
    let mut lines = all.lines().filter_map(read);
    lines
        .find(|one| one.sign == sign)
        .unwrap_or(Emoji { sign, name: sign })
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
