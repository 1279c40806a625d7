//! A picture of an attachment card.

use super::common;
use crate::kinds::prelude::*;

/// The picture.
pub static KIND: Kind = Kind {
    name: "CardImage",
    title: "Image",
    group: Group::Media,
    tag: Tag::None,
    icon: Icon::Image,
    docs: "A picture: PNG, JPEG or GIF, at most 1024 by 1024 pixels, not animated.",
    label: &[ALT.name(), ADDRESS.name()],
    props: props!(V1_0, [ADDRESS, ALT, common::TAP]),
    starter: r#"{"url": "https://example.org/build-trend.png", "alt": "Build times of the last week"}"#,
    ..Kind::ATTACHMENT
};

pub const ADDRESS: Prop<Url> = Prop::new(
    "url",
    "Address",
    "Where the picture is: public https, without redirects.",
)
.required();

pub const ALT: Prop<Text> = Prop::new(
    "alt",
    "Description",
    "A few words on what is seen, for screen readers.",
);
