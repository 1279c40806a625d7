//! signin: a button that starts a sign-in.

use super::common::{self, TYPE};
use crate::kinds::prelude::*;

/// The button.
pub static KIND: Kind = Kind {
    name: "signin",
    title: "Sign in",
    group: Group::Actions,
    role: Role::Action,
    icon: Icon::Key,
    claims: common::NEEDS_BOT,
    docs: "Starts the sign-in of a bot.",
    label: &[common::BUTTON_TEXT.name()],
    props: props!(
        V1_0,
        [TYPE, common::BUTTON_TEXT, ADDRESS, common::BUTTON_IMAGE]
    ),
    starter: r#"{"type": "signin", "title": "Sign in", "value": "https://example.org/sign-in"}"#,
    ..Kind::ATTACHMENT
};

pub const ADDRESS: Prop<Url> =
    Prop::new("value", "Address", "The page where the reader signs in.").required();
