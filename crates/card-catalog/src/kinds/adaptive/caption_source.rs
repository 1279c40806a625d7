//! CaptionSource: a file of captions.

use super::common::OPTIONAL_TYPE;
use crate::kinds::prelude::*;

/// The record.
pub static KIND: Kind = Kind {
    name: "CaptionSource",
    title: "Captions",
    tag: Tag::Optional,
    icon: Icon::TextT,
    since: Version::V1_6,
    docs: "A file of captions in one language.",
    label: &[LABEL.name()],
    props: props!(V1_6, [OPTIONAL_TYPE, LABEL, URL, MIME_TYPE]),
    starter: r#"{"mimeType": "vtt", "label": "English", "url": "https://example.org/tour.vtt"}"#,
    ..Kind::ADAPTIVE
};

pub const LABEL: Prop<Text> = Prop::new(
    "label",
    "Label",
    "What the reader chooses them by, such as English.",
)
.required();

pub const URL: Prop<Url> = Prop::new("url", "Address", "Where the file is.").required();

pub const MIME_TYPE: Prop<Text> = Prop::new("mimeType", "Format", "vtt or srt.").required();
