//! signin: a page for signing in.

use super::common::TYPE;
use crate::kinds::prelude::*;

/// The record.
pub static KIND: Kind = Kind {
    name: "signin",
    title: "Sign in",
    icon: Icon::Key,
    docs: "Opens a page on which the reader signs in.",
    props: props!(V1_0, [TYPE, VALUE]),
    starter: r#"{"type": "signin", "value": "https://example.org/sign-in"}"#,
    ..Kind::ADAPTIVE
};

pub const VALUE: Prop<Url> =
    Prop::new("value", "Address", "The page for signing in, by https.").required();
