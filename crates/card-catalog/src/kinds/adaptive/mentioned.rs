//! Who is mentioned.

use crate::kinds::prelude::*;

/// The record.
pub static KIND: Kind = Kind {
    name: "MentionedEntity",
    title: "Person",
    tag: Tag::None,
    icon: Icon::Person,
    docs: "The person or tag that a mention stands for.",
    label: &[NAME.name(), ID.name()],
    props: props!(V1_0, [ID, NAME, MENTION_TYPE]),
    starter: r#"{"id": "ada@example.org", "name": "Ada Lovelace"}"#,
    ..Kind::ADAPTIVE
};

pub const ID: Prop<Text> = Prop::new(
    "id",
    "Id",
    "The person's Entra object id or sign-in name, such as ada@example.org.",
)
.required();

pub const NAME: Prop<Text> = Prop::new("name", "Name", "The name as it is shown.").required();

pub const MENTION_TYPE: Prop<Choice> = Prop::choice(
    "mentionType",
    "Type",
    &[
        ChoiceValue::new("Person", "Person"),
        ChoiceValue::new("Tag", "Tag"),
    ],
    "A person, or a tag that stands for several.",
)
.default(r#""Person""#)
.advanced();
