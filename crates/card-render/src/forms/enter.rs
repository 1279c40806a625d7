//! Typing, choosing, ticking.

use card_catalog::kinds::adaptive as ac;
use card_catalog::kinds::adaptive::{common, input_toggle, reset_inputs};
use card_json::{Node, NodeId};

use super::{Entry, Field, Outcome, Reader};
use crate::options::RenderState;

impl<'a> Reader<'a> {
    /// The reader changes the input `input`. A mistake that is mended is no longer marked.
    pub fn enter(&self, input: NodeId, entry: Entry<'_>) -> Outcome {
        let mut state = self.state.clone();
        let Some(field) = self.typing.element(input).and_then(Field::of) else {
            return Outcome {
                state,
                ..Outcome::default()
            };
        };
        state
            .values
            .insert(input, self.entered(field, entry).into());
        if field.problem(&state, self.matches).is_none() {
            state.errors.remove(&input);
        }
        let reset = common::VALUE_CHANGED_ACTION.get(field.node);
        let reset = reset.filter(|action| action.kind == Some(&ac::reset_inputs::KIND));
        let changed = Reader {
            state: &state,
            ..*self
        };
        match reset {
            Some(action) => changed.operate(action.node.id()),
            None => Outcome {
                state,
                ..Outcome::default()
            },
        }
    }

    fn entered(&self, field: Field<'a>, entry: Entry<'_>) -> String {
        match entry {
            Entry::Text(text) => text.to_owned(),
            Entry::Tick(_, on) if field.is(&ac::input_toggle::KIND) => {
                let off = crate::parts::text_of(&input_toggle::VALUE_OFF, field.node);
                match on {
                    true => field.on_value().into_owned(),
                    false => off.unwrap_or("false".into()).into_owned(),
                }
            }
            Entry::Tick(own, on) if field.is_many() => {
                let now = field.value(self.state);
                let choices = field.choices();
                let ticked = choices.iter().map(|(_, value)| &**value);
                let ticked = ticked.filter(|value| match *value == own {
                    true => on,
                    false => field.is_chosen(&now, value),
                });
                ticked.collect::<Vec<_>>().join(",")
            }
            Entry::Tick(own, _) => own.to_owned(),
        }
    }

    /// The inputs an `Action.ResetInputs` puts back.
    pub(super) fn reset(&self, action: &'a Node) -> (RenderState, Vec<Field<'a>>) {
        let ids = reset_inputs::TARGET_INPUT_IDS
            .node(action)
            .and_then(Node::as_array);
        let named = |field: &Field<'_>| match ids {
            Some(ids) => ids
                .iter()
                .any(|id| id.as_str().is_some() && id.as_str() == field.id()),
            None => true,
        };
        let fields: Vec<_> = self
            .typing
            .elements()
            .filter_map(Field::of)
            .filter(named)
            .collect();
        let mut state = self.state.clone();
        for field in &fields {
            state.values.remove(&field.node.id());
            state.errors.remove(&field.node.id());
        }
        (state, fields)
    }
}
