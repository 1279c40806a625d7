//! BackgroundImage: a picture behind a container or card.

use super::common::{self, OPTIONAL_TYPE};
use super::values::{HORIZONTAL, VERTICAL};
use crate::kinds::prelude::*;

/// The record.
pub static KIND: Kind = Kind {
    name: "BackgroundImage",
    title: "Background picture",
    tag: Tag::Optional,
    icon: Icon::Wallpaper,
    since: Version::V1_2,
    docs: "A picture as ground, and how it fills the room.",
    label: &[URL.name()],
    props: props!(
        V1_2,
        [
            OPTIONAL_TYPE,
            URL,
            FILL_MODE,
            HORIZONTAL_ALIGNMENT,
            VERTICAL_ALIGNMENT,
            common::THEMED_URLS
        ]
    ),
    starter: r#"{"url": "https://example.org/header.png"}"#,
    ..Kind::ADAPTIVE
};

pub const URL: Prop<Url> =
    Prop::new("url", "Address", "Where the picture is: public https.").required();

pub const FILL_MODE: Prop<Choice> = Prop::choice(
    "fillMode",
    "Fill",
    &[
        ChoiceValue::new("cover", "Cover").docs("Fills the room; what is over is cut off."),
        ChoiceValue::new("repeatHorizontally", "Repeat sideways"),
        ChoiceValue::new("repeatVertically", "Repeat downwards"),
        ChoiceValue::new("repeat", "Repeat both ways"),
    ],
    "How the picture fills the room.",
)
.default(r#""cover""#);

pub const HORIZONTAL_ALIGNMENT: Prop<Choice> = Prop::choice(
    "horizontalAlignment",
    "Alignment",
    HORIZONTAL,
    "Which side of the picture is kept, or where the repeating starts.",
)
.default(r#""left""#);

pub const VERTICAL_ALIGNMENT: Prop<Choice> = Prop::choice(
    "verticalAlignment",
    "Vertical alignment",
    VERTICAL,
    "Which end of the picture is kept, or where the repeating starts.",
)
.default(r#""top""#);
