//! MediaSource: an address of a video or sound.

use super::common::OPTIONAL_TYPE;
use crate::kinds::prelude::*;

/// The record.
pub static KIND: Kind = Kind {
    name: "MediaSource",
    title: "Source",
    tag: Tag::Optional,
    icon: Icon::Link,
    since: Version::V1_1,
    docs: "The address of a video or sound, and its format.",
    label: &[URL.name()],
    props: props!(V1_1, [OPTIONAL_TYPE, URL, MIME_TYPE]),
    starter: r#"{"mimeType": "video/mp4", "url": "https://example.org/tour.mp4"}"#,
    ..Kind::ADAPTIVE
};

pub const URL: Prop<Url> = Prop::new(
    "url",
    "Address",
    "Where it is: a file, or a page of YouTube, Vimeo, Dailymotion or Stream.",
)
.required();

pub const MIME_TYPE: Prop<Text> = Prop::new(
    "mimeType",
    "Format",
    "Such as video/mp4 or audio/mpeg; video/mp4 for YouTube and its like.",
);
