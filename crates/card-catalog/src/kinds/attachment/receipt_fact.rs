//! A fact of a receipt.

use crate::kinds::prelude::*;

/// The fact.
pub static KIND: Kind = Kind {
    name: "ReceiptFact",
    title: "Fact",
    group: Group::Content,
    tag: Tag::None,
    icon: Icon::List,
    docs: "A name and its value. The name is called key here.",
    label: &[KEY.name(), VALUE.name()],
    props: props!(V1_0, [KEY, VALUE]),
    starter: r#"{"key": "Order", "value": "1234"}"#,
    ..Kind::ATTACHMENT
};

pub const KEY: Prop<Text> = Prop::new("key", "Name", "What the fact is about.").required();

pub const VALUE: Prop<Text> = Prop::new("value", "Value", "The fact itself.").required();
