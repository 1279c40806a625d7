//! Which inputs an action sends, and whether they may be sent.

use card_catalog::kinds::adaptive::common;
use card_catalog::kinds::{adaptive as ac, message_card as mc};
use card_catalog::{Kind, Typing};
use card_json::NodeId;

use super::{Field, Reader};
use crate::options::RenderState;

/// What holds inputs of its own: they belong to the actions inside and further in.
static HOLDERS: &[&Kind] = &[
    &ac::card::KIND,
    &ac::popover::KIND,
    &mc::card::KIND,
    &mc::action_card::KIND,
];

/// The holders around a node, nearest first.
fn holders(typing: &Typing, node: NodeId) -> impl Iterator<Item = NodeId> + '_ {
    std::iter::successors(Some(node), |id| typing.parent(*id))
        .skip(1)
        .filter(|id| typing.kind(*id).is_some_and(|kind| HOLDERS.contains(&kind)))
}

/// The inputs an action may send: those of its card and of the cards around that, not those
/// of cards that other actions open.
pub(super) fn inputs(typing: &Typing, action: NodeId) -> Vec<Field<'_>> {
    let around: Vec<NodeId> = holders(typing, action).collect();
    let fields = typing.elements().filter_map(Field::of);
    let mine = fields.filter(|field| field.id().is_some()).filter(|field| {
        let holder = holders(typing, field.node.id()).next();
        holder.is_some_and(|holder| around.contains(&holder))
    });
    mine.collect()
}

/// Is a button that waits for inputs (`conditionallyEnabled`) to be clicked?
pub(crate) fn is_enabled(typing: &Typing, state: &RenderState, action: NodeId) -> bool {
    let waits = typing
        .element(action)
        .is_some_and(|action| common::CONDITIONALLY_ENABLED.get(action.node) == Some(true));
    let mut required = inputs(typing, action)
        .into_iter()
        .filter(Field::is_required)
        .peekable();
    !waits || required.peek().is_none() || required.any(|field| field.is_filled(state))
}

impl<'a> Reader<'a> {
    /// The inputs that Submit and Execute take along.
    pub(super) fn associated(&self, action: NodeId) -> Vec<Field<'a>> {
        let own = self.typing.element(action);
        let none = own.is_some_and(|own| common::ASSOCIATED_INPUTS.get(own.node) == Some("none"));
        if none {
            Vec::new()
        } else {
            inputs(self.typing, action)
        }
    }

    /// The inputs that cannot be sent as they are, each with the reason.
    pub(super) fn problems(&self, fields: &[Field<'a>]) -> Vec<(Field<'a>, String)> {
        let judged = fields.iter().filter_map(|field| {
            let why = field.problem(self.state, self.matches)?;
            Some((*field, why))
        });
        judged.collect()
    }
}
