//! Input.Text: a field for text.

use super::common::{self, PLACEHOLDER, TYPE};
use crate::kinds::prelude::*;

/// The input.
pub static KIND: Kind = Kind {
    name: "Input.Text",
    title: "Text input",
    group: Group::Inputs,
    role: Role::Element,
    icon: Icon::TextField,
    docs: "A field for a line of text, or for several.",
    label: &[common::LABEL.name(), common::INPUT_ID.name()],
    props: props!(
        V1_0,
        [
            TYPE,
            PLACEHOLDER,
            VALUE,
            IS_MULTILINE,
            STYLE,
            MAX_LENGTH,
            REGEX,
            INLINE_ACTION
        ],
        common::INPUT
    ),
    starter: r#"{"type": "Input.Text", "id": "comment", "label": "Your comment", "isMultiline": true, "maxLength": 500}"#,
    ..Kind::ADAPTIVE
};

pub const VALUE: Prop<Text> = Prop::new("value", "Initial value", "What the field holds at first.");

pub const IS_MULTILINE: Prop<Bool> = Prop::new(
    "isMultiline",
    "Several lines",
    "Gives the field room for several lines.",
)
.default("false")
.look();

pub const STYLE: Prop<Choice> = Prop::choice(
    "style",
    "Keyboard",
    &[
        ChoiceValue::new("text", "Text"),
        ChoiceValue::new("tel", "Telephone number"),
        ChoiceValue::new("url", "Web address"),
        ChoiceValue::new("email", "Mail address"),
        ChoiceValue::new("password", "Password")
            .since(Version::V1_5)
            .docs("Hidden while typed, but sent as plain text."),
    ],
    "What is asked for. Phones choose their keyboard by it; nothing is checked.",
)
.default(r#""text""#)
.look();

pub const MAX_LENGTH: Prop<Int> = Prop::int(
    "maxLength",
    "Greatest length",
    Range::at_least(1),
    "How many characters may be entered.",
)
.behaviour();

pub const REGEX: Prop<Text> = Prop::new(
    "regex",
    "Pattern",
    "A regular expression, as JavaScript writes it, that the text must match.",
)
.since(Version::V1_3)
.behaviour();

pub const INLINE_ACTION: Prop<Child> = Prop::one(
    "inlineAction",
    "Button in the field",
    common::TAP_ACTION,
    "A small button at the end of the field. Any action but Show card.",
)
.since(Version::V1_2)
.behaviour();
