//! IconInfo.

use super::common;
use crate::kinds::prelude::*;

/// The record.
pub static KIND: Kind = Kind {
    name: "IconInfo",
    title: "Icon",
    tag: Tag::None,
    icon: Icon::Icons,
    docs: "A Fluent icon on a button.",
    label: &[NAME.name()],
    props: props!(V1_5, [NAME, SIZE, STYLE, COLOR]),
    starter: r#"{"name": "Lightbulb"}"#,
    ..Kind::TEAMS
};

pub use common::{ICON_COLOR as COLOR, ICON_NAME as NAME, ICON_STYLE as STYLE};

pub const SIZE: Prop<Choice> =
    Prop::choice("size", "Size", common::ICON_SIZES, "How large it is drawn.")
        .default(r#""xSmall""#)
        .look();
