//! A sign-in card: a bot asks the reader to sign in.

use super::{attachment, common};
use crate::kinds::prelude::*;

/// The card.
pub static KIND: Kind = Kind {
    name: "SigninCard",
    title: "Sign-in card",
    group: Group::Card,
    role: Role::Card,
    tag: Tag::None,
    icon: Icon::Key,
    content_type: attachment::SIGN_IN,
    claims: common::BOTS_ONLY,
    docs: "A bot asks the reader to sign in.",
    label: &[common::TEXT.name()],
    props: props!(V1_0, [TEXT, BUTTONS]),
    starter: r#"{
        "text": "Sign in to see your builds.",
        "buttons": [{"type": "signin", "title": "Sign in", "value": "https://example.org/sign-in"}]
    }"#,
    ..Kind::ATTACHMENT
};

pub const TEXT: Prop<Text> =
    Prop::new("text", "Text", "Why the reader shall sign in.").control(Control::TextArea);

pub const BUTTONS: Prop<Children> = Prop::many(
    "buttons",
    "Buttons",
    common::SIGN_IN_ACTION,
    "The button to sign in, and links.",
)
.required();
