//! A button for signing in.

use crate::kinds::prelude::*;

/// The record.
pub static KIND: Kind = Kind {
    name: "AuthCardButton",
    title: "Sign-in button",
    tag: Tag::None,
    icon: Icon::Key,
    since: Version::V1_4,
    docs: "A button that leads to signing in.",
    label: &[TITLE.name()],
    props: props!(V1_4, [BUTTON_TYPE, TITLE, VALUE, IMAGE]),
    starter: r#"{"type": "signin", "title": "Sign in", "value": "https://example.org/sign-in"}"#,
    ..Kind::ADAPTIVE
};

pub const BUTTON_TYPE: Prop<Text> = Prop::new(
    "type",
    "Type",
    "What the button does; signin is the only kind that works.",
)
.required();

pub const TITLE: Prop<Text> = Prop::new("title", "Words", "The words on the button.");

pub const VALUE: Prop<Text> =
    Prop::new("value", "Address", "The page for signing in, by https.").required();

pub const IMAGE: Prop<Url> = Prop::new(
    "image",
    "Picture",
    "The address of a small picture on the button.",
);
