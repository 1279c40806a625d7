//! The `msteams` record of a card: what only Teams knows.

use super::mention;
use crate::kinds::prelude::*;

/// The record.
pub static KIND: Kind = Kind {
    name: "TeamsCardProperties",
    title: "Teams",
    tag: Tag::None,
    icon: Icon::Settings,
    docs: "What only Teams knows of a card: its width, and the people its text mentions.",
    props: props!(V1_0, [WIDTH, ENTITIES]),
    starter: r#"{"width": "Full"}"#,
    ..Kind::ADAPTIVE
};

pub const WIDTH: Prop<Choice> = Prop::choice(
    "width",
    "Width",
    &[ChoiceValue::new("Full", "Full width").docs("As wide as the message column allows.")],
    "Makes the card wider than usual. Look at it in a narrow window too.",
)
.layout();

pub const ENTITIES: Prop<Children> = Prop::many(
    "entities",
    "Mentions",
    Accept::only(Family::Adaptive, only!(mention)),
    "The people mentioned. Each text stands, letter for letter, in a text or fact of the card.",
)
.default("[]");
