//! The `msteams` record of an image.

use super::image::ALLOW_EXPAND;
use crate::kinds::prelude::*;

/// The record.
pub static KIND: Kind = Kind {
    name: "TeamsImageProperties",
    title: "Teams",
    tag: Tag::None,
    icon: Icon::Settings,
    docs: "What only Teams knows of a picture: whether it can be enlarged.",
    props: props!(V1_0, [ALLOW_EXPAND]),
    starter: r#"{"allowExpand": true}"#,
    ..Kind::ADAPTIVE
};
