//! The palette's section of blocks: the person's own, and some to begin with.

use crate::dispatch::Dispatch;
use crate::state::{Block, Blocks, BlocksMsg, Helper, HelperMsg, LateMsg, Msg};
use crate::styled;
use crate::widgets::{self, Button, ButtonKind, caption, icon};
use crate::words::{Id, id, t};
use card_catalog::Family;
use card_json::{Document, Node};
use std::rc::Rc;
use yew::prelude::*;

const READY: &str = include_str!("ready.json");

/// The ready blocks: their member in the file, and what they are called.
const NAMES: [(&str, Id); 6] = [
    ("header", id!("blocks-header")),
    ("facts", id!("blocks-facts")),
    ("columns", id!("blocks-columns")),
    ("button-row", id!("blocks-buttons")),
    ("person", id!("blocks-person")),
    ("divider", id!("blocks-divider")),
];

/// The section, as far as it has what is searched for.
pub fn palette_blocks(
    own: &Blocks,
    family: Option<Family>,
    search: &str,
    dispatch: &Dispatch,
) -> Html {
    let search = search.to_lowercase();
    let found = |name: &str| name.to_lowercase().contains(&search);
    let own = own.0.iter().filter(|block| found(&block.name));
    let own: Vec<&Block> = own.collect();
    let ready = if family == Some(Family::Adaptive) {
        ready()
    } else {
        Vec::new()
    };
    let ready = ready.into_iter().filter(|(name, _)| found(name));
    let ready: Vec<_> = ready.collect();
    if !search.is_empty() && own.is_empty() && ready.is_empty() {
        return Html::default();
    }
    let manage = dispatch.on(|()| HelperMsg::Open(Helper::Blocks));
    html! {
        <section aria-label={t!("blocks-yours")}>
            <h2 class={caption()}>{ t!("blocks-yours") }</h2>
            <div class={list()}>
                { for own.into_iter().map(|block| tile(&block.id, &block.name, &block.items, icon("Star"), dispatch)) }
                { for ready.iter().map(|(name, items)| tile(&format!("ready {name}"), name, items, icon("Apps"), dispatch)) }
            </div>
            { Button::new(t!("blocks-manage")).icon("Add").kind(ButtonKind::Quiet).run(manage) }
        </section>
    }
}

/// The ready blocks and what they are called.
pub(super) fn ready() -> Vec<(AttrValue, Rc<[Node]>)> {
    let Ok(document) = Document::parse(READY) else {
        return Vec::new();
    };
    let items = |member: &str| {
        let list = document.root().get(member)?.as_array()?;
        Some(Rc::from(list.to_vec()))
    };
    let named = |(member, id): &(&str, Id)| Some((id.text(), items(member)?));
    NAMES.iter().filter_map(named).collect()
}

/// A block's tile; names may repeat, so that each has a key of its own.
fn tile(key: &str, name: &str, items: &Rc<[Node]>, sign: Html, dispatch: &Dispatch) -> Html {
    let (items, dispatch) = (items.clone(), dispatch.clone());
    let onclick = Callback::from(move |_: MouseEvent| {
        let insert = BlocksMsg::Insert(items.clone());
        dispatch.send(Msg::Late(LateMsg::Blocks(insert)));
    });
    html! {
        <button key={key.to_owned()} type="button" class={widgets::tile()} {onclick}>
            { sign }<span>{ name }</span>
        </button>
    }
}

fn list() -> AttrValue {
    styled!(
        r#"
        display: grid;
        gap: 4px;
        & > button { min-height: 32px; }
        "#
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use card_catalog::{Target, Typing};

    #[test]
    fn every_ready_block_stands_in_a_card_without_a_warning() {
        let all = ready();
        assert_eq!(all.len(), NAMES.len());
        for (name, items) in all {
            let body = Node::array(items.to_vec()).to_text(card_json::Style::Compact);
            let card = format!(r#"{{"type": "AdaptiveCard", "version": "1.4", "body": {body}}}"#);
            let document = Document::parse(&card).expect("JSON");
            let options = card_lint::Options::new(Target::Workflows);
            let found = card_lint::lint(&document, &Typing::of(&document), &options);
            let bad =
                |finding: &&card_lint::Diagnostic| finding.severity != card_lint::Severity::Info;
            assert_eq!(
                found.iter().find(bad).map(|one| &one.message),
                None,
                "{name}"
            );
        }
    }
}
