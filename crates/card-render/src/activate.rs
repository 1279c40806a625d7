//! What happens when a reader activates something: a pure function.

use card_catalog::kinds::adaptive::{
    accordion, accordion_page, code_block, common, media, open_url, show_card, target_element,
    toggle_visibility,
};
use card_catalog::kinds::attachment::{
    attachment, message, open_url as attachment_open_url, sign_in as attachment_sign_in,
};
use card_catalog::kinds::message_card::{action_card, open_uri, view_action};
use card_catalog::{Element, Typing};
use card_json::{Document, Node, NodeId};

use crate::adaptive::{self, accordion as folds, pages};
use crate::attachment::action::{address as link_address, sign_in_address};
use crate::message_card::action::{open_uri_address, view_action_address};
use crate::options::RenderState;
use crate::safe_url::SafeUrl;

/// The outcome of activating an action.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Activation {
    /// A page or program is to be opened.
    Open(SafeUrl),
    /// The card looks different now.
    State(RenderState),
    /// Nothing that can be shown here: the action is unknown, has no safe
    /// address, or asks a service.
    Nothing,
}

/// Performs the action `action` (the `action` of a
/// [`ViewData::Element`](crate::ViewData::Element)) on a card that shows
/// `state`. Opening a panel closes those beside it, as in Teams.
pub fn activate(
    document: &Document,
    typing: &Typing,
    state: &RenderState,
    action: NodeId,
) -> Activation {
    let Some(element) = typing.element(action) else {
        return Activation::Nothing;
    };
    let Some(kind) = element.kind else {
        return Activation::Nothing;
    };
    let node = element.node;
    if common::IS_ENABLED.get(node) == Some(false) {
        return Activation::Nothing;
    }
    if kind == &code_block::KIND {
        Activation::State(unfold(state, action))
    } else if kind == &open_url::KIND {
        open(open_url::URL.get(node))
    } else if kind == &open_uri::KIND {
        open(open_uri_address(node))
    } else if kind == &view_action::KIND {
        open(view_action_address(node))
    } else if kind == &attachment_open_url::KIND {
        open(link_address(node))
    } else if kind == &attachment_sign_in::KIND {
        open(sign_in_address(node))
    } else if kind == &attachment::KIND {
        Activation::State(turn_to(document, state, action))
    } else if kind == &show_card::KIND || kind == &action_card::KIND {
        Activation::State(toggle_panel(document, state, action))
    } else if kind == &toggle_visibility::KIND {
        Activation::State(toggle_elements(typing, state, &element))
    } else if pages::is_page(&element) {
        Activation::State(turn(document, state, action))
    } else if kind == &accordion_page::KIND {
        Activation::State(fold(document, state, node))
    } else if kind == &media::KIND {
        open(adaptive::media::address(node))
    } else {
        Activation::Nothing
    }
}

fn open(address: Option<&str>) -> Activation {
    address
        .and_then(SafeUrl::link)
        .map_or(Activation::Nothing, Activation::Open)
}

/// Program text is unfolded and folded without a word to its neighbours.
fn unfold(state: &RenderState, node: NodeId) -> RenderState {
    let mut state = state.clone();
    if !state.opened.remove(&node) {
        state.opened.insert(node);
    }
    state
}

/// The state in which `node` is drawn: a card that a carousel has passed is turned back to. `None`
/// where nothing has to change.
pub fn reveal(
    document: &Document,
    typing: &Typing,
    state: &RenderState,
    node: NodeId,
) -> Option<RenderState> {
    let cards = typing.message()?.children_in(&message::ATTACHMENTS.spec);
    let front = cards
        .iter()
        .position(|card| state.opened.contains(&card.node.id()))?;
    let around = document.ancestors(node);
    let passed = |card: &&Element<'_>| card.node.id() == node || around.contains(&card.node.id());
    let card = cards[..front].iter().find(passed)?;
    Some(turn_to(document, state, card.node.id()))
}

fn toggle_panel(document: &Document, state: &RenderState, action: NodeId) -> RenderState {
    let mut next = turn_to(document, state, action);
    if state.opened.contains(&action) {
        next.opened.remove(&action);
    }
    next
}

/// Opens one item of a list and closes the others: a panel, or a page of a carousel.
fn turn_to(document: &Document, state: &RenderState, item: NodeId) -> RenderState {
    let mut state = state.clone();
    let list = document
        .parent(item)
        .and_then(|parent| document.node(parent));
    let siblings = list.and_then(Node::as_array).unwrap_or_default();
    siblings.iter().for_each(|sibling| {
        state.opened.remove(&sibling.id());
    });
    state.opened.insert(item);
    state
}

/// Turns the carousel or the tabs around a page to it.
fn turn(document: &Document, state: &RenderState, page: NodeId) -> RenderState {
    let mut state = state.clone();
    let list = document.parent(page);
    let owner = list.and_then(|list| document.parent(list));
    let beside = list.and_then(|list| document.node(list)?.as_array());
    let number = beside.and_then(|pages| pages.iter().position(|own| own.id() == page));
    if let (Some(owner), Some(number)) = (owner, number) {
        state.pages.insert(owner, number);
    }
    state
}

/// Folds a page of an accordion open or shut, as far as the accordion lets it.
fn fold(document: &Document, state: &RenderState, page: &Node) -> RenderState {
    let mut next = state.clone();
    let list = document.parent(page.id());
    let owner = list.and_then(|list| document.node(document.parent(list)?));
    let beside = list.and_then(|list| document.node(list)?.as_array());
    let (Some(owner), Some(beside)) = (owner, beside) else {
        return next;
    };
    let opens = !folds::is_open(state, page);
    let others = beside.iter().filter(|own| own.id() != page.id());
    if opens && accordion::MULTIPLE.get(owner) != Some(true) {
        next.folds.extend(others.map(|own| (own.id(), false)));
    } else if !opens
        && accordion::COLLAPSE_ALL.get(owner) == Some(false)
        && !others.into_iter().any(|own| folds::is_open(state, own))
    {
        return next;
    }
    next.folds.insert(page.id(), opens);
    next
}

fn toggle_elements(typing: &Typing, state: &RenderState, action: &Element<'_>) -> RenderState {
    let mut next = state.clone();
    let targets = toggle_visibility::TARGET_ELEMENTS
        .node(action.node)
        .and_then(Node::as_array);
    for target in targets.unwrap_or_default() {
        let id = target
            .as_str()
            .or_else(|| target_element::ELEMENT_ID.get(target));
        let Some(id) = id else { continue };
        let wanted = target_element::IS_VISIBLE.get(target);
        for element in typing
            .elements()
            .filter(|e| common::ID.get(e.node) == Some(id))
        {
            let own = common::IS_VISIBLE.get(element.node).unwrap_or(true);
            let now = next.visible.get(&element.node.id()).copied().unwrap_or(own);
            next.visible
                .insert(element.node.id(), wanted.unwrap_or(!now));
        }
    }
    next
}
