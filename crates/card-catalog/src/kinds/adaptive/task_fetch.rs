//! task/fetch: a dialog.

use super::common::TYPE;
use crate::kinds::prelude::*;

/// The record.
pub static KIND: Kind = Kind {
    name: "task/fetch",
    title: "Open dialog",
    icon: Icon::WindowNew,
    docs: "Asks the bot for a dialog and opens it.",
    props: props!(V1_0, [TYPE]),
    starter: r#"{"type": "task/fetch"}"#,
    ..Kind::ADAPTIVE
};
