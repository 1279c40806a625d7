//! A header of an HttpPOST request.

use crate::kinds::prelude::*;

/// The header.
pub static KIND: Kind = Kind {
    name: "MessageCard.Header",
    title: "Header",
    tag: Tag::None,
    icon: Icon::Options,
    docs: "A header that goes with the request.",
    label: &[NAME.name()],
    props: props!(V1_0, [NAME, VALUE]),
    starter: r#"{"name": "X-Build", "value": "42"}"#,
    ..Kind::MESSAGE_CARD
};

pub const NAME: Prop<Text> =
    Prop::new("name", "Name", "The header's name, such as X-Build.").required();

pub const VALUE: Prop<Text> = Prop::new(
    "value",
    "Value",
    "The header's value. An empty Authorization moves Microsoft's token to Action-Authorization.",
)
.required();
