//! ImageSet: a gallery of pictures.

use super::common::{self, TYPE};
use super::image;
use crate::kinds::prelude::*;

/// The element.
pub static KIND: Kind = Kind {
    name: "ImageSet",
    title: "Pictures",
    group: Group::Media,
    role: Role::Element,
    icon: Icon::ImageMultiple,
    docs: "Several pictures of one size, in as many rows as they need.",
    props: props!(
        V1_0,
        [TYPE, IMAGES, IMAGE_SIZE, STYLE, OFFSET],
        common::ELEMENT
    ),
    starter: r#"{
        "type": "ImageSet",
        "imageSize": "medium",
        "images": [
            {"type": "Image", "url": "https://example.org/before.png", "altText": "Screen before the change"},
            {"type": "Image", "url": "https://example.org/after.png", "altText": "Screen after the change"}
        ]
    }"#,
    ..Kind::ADAPTIVE
};

pub const IMAGES: Prop<Children> = Prop::many(
    "images",
    "Pictures",
    Accept::only(Family::Adaptive, only!(image)),
    "The pictures, from left to right.",
)
.required();

pub const IMAGE_SIZE: Prop<Choice> = Prop::choice(
    "imageSize",
    "Size",
    &[
        ChoiceValue::new("small", "Small").docs("32 pixels in Teams."),
        ChoiceValue::new("medium", "Medium").docs("52 pixels in Teams."),
        ChoiceValue::new("large", "Large").docs("100 pixels in Teams."),
        ChoiceValue::new("auto", "Auto").docs("As medium."),
        ChoiceValue::new("stretch", "Stretch").docs("As medium."),
    ],
    "The size of every picture in the set.",
)
.default(r#""medium""#)
.look();

pub const STYLE: Prop<Choice> = Prop::choice(
    "style",
    "Arrangement",
    &[
        ChoiceValue::new("default", "Rows"),
        ChoiceValue::new("stacked", "Stacked").docs("Two round pictures, one over the other."),
        ChoiceValue::new("grid", "Grid").docs("Squares; what is over is cut off."),
    ],
    "How the pictures stand together.",
)
.since(Version::V1_6)
.default(r#""default""#)
.look();

pub const OFFSET: Prop<Number> = Prop::new(
    "offset",
    "Overlap",
    "How far stacked pictures are apart, in pixels; less than 0 is closer.",
)
.since(Version::V1_6)
.default("0")
.look();
