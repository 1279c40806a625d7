//! Media: a video or a sound.

use super::common::{self, TYPE};
use super::{caption_source, media_source};
use crate::kinds::prelude::*;

/// The element.
pub static KIND: Kind = Kind {
    name: "Media",
    title: "Media",
    group: Group::Media,
    role: Role::Element,
    icon: Icon::Open,
    since: Version::V1_1,
    claims: DISPUTED,
    docs: "A video or a sound: a file, or a page of YouTube, Vimeo, Dailymotion or Stream.",
    label: &[ALT_TEXT.name()],
    props: props!(
        V1_1,
        [TYPE, SOURCES, POSTER, ALT_TEXT, CAPTION_SOURCES],
        common::ELEMENT
    ),
    starter: r#"{
        "type": "Media",
        "altText": "A tour of version 2.4",
        "poster": "https://example.org/tour.png",
        "sources": [{"mimeType": "video/mp4", "url": "https://example.org/tour.mp4"}]
    }"#,
    ..Kind::ADAPTIVE
};

const NOTE: &str = "The card format page says Teams does not show media; the newer hub says it \
                    does, and lists YouTube, Vimeo, Dailymotion and Stream.";

const DISPUTED: &[Claim] = &[Claim::of(
    Target::INTO_TEAMS,
    Support::Disputed,
    NOTE,
    sources::HUB,
)];

pub const SOURCES: Prop<Any> = Prop::list(
    "sources",
    "Sources",
    const { &Ty::Record(&media_source::KIND) },
    "Where the media is; the first that can be played counts. One alone for YouTube and its like.",
)
.required();

pub const POSTER: Prop<Url> = Prop::new(
    "poster",
    "Poster",
    "The picture seen before it plays: public https.",
);

pub const ALT_TEXT: Prop<Text> = Prop::new(
    "altText",
    "Description",
    "Says what it shows, for readers who do not see or hear it.",
);

pub const CAPTION_SOURCES: Prop<Any> = Prop::list(
    "captionSources",
    "Captions",
    const { &Ty::Record(&caption_source::KIND) },
    "Files with captions. Not for YouTube and its like.",
)
.since(Version::V1_6)
.advanced();
