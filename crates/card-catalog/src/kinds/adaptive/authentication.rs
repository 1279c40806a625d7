//! How a bot's card lets the reader sign in.

use super::{auth_button, token_exchange_resource};
use crate::kinds::prelude::*;

/// The record.
pub static KIND: Kind = Kind {
    name: "Authentication",
    title: "Sign-in",
    tag: Tag::None,
    icon: Icon::Key,
    since: Version::V1_4,
    docs: "How a bot's card lets the reader sign in.",
    label: &[TEXT.name()],
    props: props!(
        V1_4,
        [TEXT, CONNECTION_NAME, BUTTONS, TOKEN_EXCHANGE_RESOURCE]
    ),
    starter: r#"{"text": "Sign in to see the build.", "connectionName": "builds"}"#,
    ..Kind::ADAPTIVE
};

pub const TEXT: Prop<Text> = Prop::new(
    "text",
    "Text",
    "What is said to a reader who is not signed in.",
);

pub const CONNECTION_NAME: Prop<Text> = Prop::new(
    "connectionName",
    "Connection",
    "The name of the OAuth connection in the bot's settings.",
);

pub const BUTTONS: Prop<Any> = Prop::list(
    "buttons",
    "Buttons",
    const { &Ty::Record(&auth_button::KIND) },
    "The buttons that lead to signing in. Teams takes the first.",
);

pub const TOKEN_EXCHANGE_RESOURCE: Prop<Child> = Prop::record(
    "tokenExchangeResource",
    "Single sign-on",
    &token_exchange_resource::KIND,
    "What lets Teams sign the reader in without a question.",
)
.advanced();
