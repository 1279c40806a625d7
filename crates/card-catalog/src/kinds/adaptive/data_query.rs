//! Data.Query: where the choices of a search come from.

use super::common::OPTIONAL_TYPE;
use super::values::ASSOCIATED_INPUTS;
use crate::kinds::prelude::*;

/// The record.
pub static KIND: Kind = Kind {
    name: "Data.Query",
    title: "Search",
    tag: Tag::Optional,
    icon: Icon::Person,
    docs: "Where choices are looked up while the reader types. People work in every card, other sets need a bot.",
    label: &[DATASET.name()],
    props: props!(V1_5, [OPTIONAL_TYPE, DATASET, ASSOCIATED, COUNT, SKIP]),
    starter: r#"{"type": "Data.Query", "dataset": "graph.microsoft.com/users"}"#,
    ..Kind::TEAMS
};

pub const DATASET: Prop<Text> = Prop::new(
    "dataset",
    "Data set",
    "graph.microsoft.com/users for everyone, the same with ?scope=currentContext for this chat.",
)
.required();

pub const ASSOCIATED: Prop<Choice> = Prop::choice(
    "associatedInputs",
    "Inputs",
    ASSOCIATED_INPUTS,
    "Whether the values of the other inputs go along with the search.",
)
.default(r#""none""#)
.behaviour();

pub const COUNT: Prop<Int> = Prop::int(
    "count",
    "Count",
    Range::at_least(0),
    "How many choices are asked for. Filled in by Teams.",
)
.advanced();

pub const SKIP: Prop<Int> = Prop::int(
    "skip",
    "Skip",
    Range::at_least(0),
    "How many choices are passed over. Filled in by Teams.",
)
.advanced();
