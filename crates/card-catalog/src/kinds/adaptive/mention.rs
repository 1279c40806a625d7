//! A mention of a person.

use super::common::TYPE;
use super::mentioned;
use crate::kinds::prelude::*;

/// The record.
pub static KIND: Kind = Kind {
    name: "mention",
    title: "Mention",
    icon: Icon::Mention,
    docs: "Turns <at>Name</at> in a text of the card into a mention, which notifies the person.",
    label: &[TEXT.name()],
    props: props!(V1_0, [TYPE, TEXT, MENTIONED]),
    starter: r#"{
        "type": "mention",
        "text": "<at>Ada Lovelace</at>",
        "mentioned": {"id": "ada@example.org", "name": "Ada Lovelace"}
    }"#,
    ..Kind::ADAPTIVE
};

pub const TEXT: Prop<Text> = Prop::new(
    "text",
    "Text",
    "What stands in the card's text, letter for letter, such as <at>Ada Lovelace</at>.",
)
.required();

pub const MENTIONED: Prop<Child> =
    Prop::record("mentioned", "Person", &mentioned::KIND, "Who is mentioned.").required();
