//! Pages that turn and fold: no action, and nothing to tell.

use card_catalog::kinds::adaptive::{accordion, accordion_page, carousel, carousel_page, tab_page};
use card_catalog::kinds::attachment::message;
use card_catalog::{Element, Typing};
use card_json::{Document, Node, NodeId};

use super::{Outcome, Reader};
use crate::adaptive::accordion as folds;
use crate::options::RenderState;

impl<'a> Reader<'a> {
    /// Turns the carousel or the tabs around a page to it.
    pub(super) fn turn(&self, page: Element<'a>) -> Outcome {
        let mut outcome = self.quiet();
        let (owner, beside) = self.around(page);
        let number = beside.iter().position(|own| own.id() == page.node.id());
        if let (Some(owner), Some(number)) = (owner, number) {
            outcome.state.pages.insert(owner.id(), number);
        }
        outcome
    }

    /// Turns the carousel of a message to an attachment.
    pub(super) fn turn_to(&self, item: Element<'a>) -> Outcome {
        let mut outcome = self.quiet();
        let beside = self.around(item).1.iter();
        beside.for_each(|own| {
            outcome.state.opened.remove(&own.id());
        });
        outcome.state.opened.insert(item.node.id());
        outcome
    }

    /// Shows the rest of a long program text, or hides it again.
    pub(super) fn unfold(&self, code: Element<'a>) -> Outcome {
        let mut outcome = self.quiet();
        let id = code.node.id();
        if !outcome.state.opened.remove(&id) {
            outcome.state.opened.insert(id);
        }
        outcome
    }

    /// Folds a page of an accordion open or shut, as far as the accordion lets it.
    pub(super) fn fold(&self, page: Element<'a>) -> Outcome {
        let mut outcome = self.quiet();
        let (Some(owner), beside) = self.around(page) else {
            return outcome;
        };
        let opens = !folds::is_open(self.state, page.node);
        let mut others = beside.iter().filter(|own| own.id() != page.node.id());
        if opens && accordion::MULTIPLE.get(owner) != Some(true) {
            let shut = others.map(|own| (own.id(), false));
            outcome.state.folds.extend(shut);
        } else if !opens
            && accordion::COLLAPSE_ALL.get(owner) == Some(false)
            && !others.any(|own| folds::is_open(self.state, own))
        {
            return outcome;
        }
        outcome.state.folds.insert(page.node.id(), opens);
        outcome
    }

    /// Is this the page that its carousel or tabs are turned to?
    fn shows(&self, page: Element<'a>) -> bool {
        let (owner, beside) = self.around(page);
        let number = beside.iter().position(|own| own.id() == page.node.id());
        let first = || carousel::INITIAL_PAGE.get(owner?)?.try_into().ok();
        let turned = owner.and_then(|owner| self.state.pages.get(&owner.id()).copied());
        number == Some(turned.or_else(first).unwrap_or(0))
    }

    /// What a page stands in, and the pages there.
    fn around(&self, page: Element<'a>) -> (Option<&'a Node>, &'a [Node]) {
        let list = self.document.parent(page.node.id());
        let owner = list.and_then(|list| self.document.node(self.document.parent(list)?));
        let beside = list.and_then(|list| self.document.node(list)?.as_array());
        (owner, beside.unwrap_or_default())
    }
}

/// The state in which `node` is drawn: a card that a carousel has passed is turned back to, and
/// pages around it are turned to or folded open. `None` where nothing has to change.
pub fn reveal(
    document: &Document,
    typing: &Typing,
    state: &RenderState,
    node: NodeId,
) -> Option<RenderState> {
    let mut next = behind_others(document, typing, state, node);
    for id in document.ancestors(node).into_iter().chain([node]) {
        let Some(page) = typing.element(id) else {
            continue;
        };
        let reader = Reader {
            document,
            typing,
            state: next.as_ref().unwrap_or(state),
            matches: &|_, _| None,
        };
        let shut =
            page.kind == Some(&accordion_page::KIND) && !folds::is_open(reader.state, page.node);
        if turns(&page) && !reader.shows(page) {
            next = Some(reader.turn(page).state);
        } else if shut {
            next = Some(reader.fold(page).state);
        }
    }
    next
}

fn turns(page: &Element<'_>) -> bool {
    page.kind == Some(&carousel_page::KIND) || page.kind == Some(&tab_page::KIND)
}

/// The state that turns back to the card of a message with `node` in it.
fn behind_others(
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
    let reader = Reader {
        document,
        typing,
        state,
        matches: &|_, _| None,
    };
    Some(reader.turn_to(*card).state)
}
