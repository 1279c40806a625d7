//! A picture of a MessageCard.

use crate::kinds::prelude::*;

/// The picture.
pub static KIND: Kind = Kind {
    name: "MessageCard.Image",
    title: "Image",
    group: Group::Media,
    tag: Tag::None,
    icon: Icon::Image,
    docs: "A picture by its public address: PNG, JPEG or GIF, at most 1024 by 1024 pixels and \
           1 MB, not animated.",
    label: &[TITLE.name(), IMAGE.name()],
    props: props!(V1_0, [IMAGE, TITLE]),
    starter: r#"{"image": "https://example.org/build-trend.png", "title": "Build times of the last week"}"#,
    ..Kind::MESSAGE_CARD
};

pub const IMAGE: Prop<Url> = Prop::new(
    "image",
    "Address",
    "Where the picture is: public https, without redirects.",
)
.required();

pub const TITLE: Prop<Text> = Prop::new(
    "title",
    "Description",
    "A few words on what is seen, for tooltips and screen readers.",
);
