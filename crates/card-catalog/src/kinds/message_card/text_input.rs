//! TextInput: a field for text.

use super::common::{self, TYPE};
use crate::kinds::prelude::*;

/// The input.
pub static KIND: Kind = Kind {
    name: "TextInput",
    title: "Text input",
    group: Group::Inputs,
    role: Role::Input,
    icon: Icon::TextField,
    claims: common::NOT_IN_WORKFLOWS,
    docs: "A field for text of one or several lines.",
    label: &[common::INPUT_TITLE.name(), common::INPUT_ID.name()],
    props: props!(V1_0, [TYPE, IS_MULTILINE, MAX_LENGTH], common::INPUT),
    starter: r#"{"@type": "TextInput", "id": "comment", "title": "Your comment", "isMultiline": true, "maxLength": 500}"#,
    ..Kind::MESSAGE_CARD
};

pub const IS_MULTILINE: Prop<Bool> = Prop::new(
    "isMultiline",
    "Several lines",
    "Gives the field room for several lines.",
)
.default("false")
.look();

pub const MAX_LENGTH: Prop<Int> = Prop::int(
    "maxLength",
    "Greatest length",
    Range::at_least(1),
    "How many characters may be entered.",
)
.behaviour();
