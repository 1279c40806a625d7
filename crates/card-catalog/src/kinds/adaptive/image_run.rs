//! ImageRun: a picture among the text of a RichTextBlock.

use super::common::{self, TYPE};
use super::{image, text_block};
use crate::kinds::prelude::*;

/// The run.
pub static KIND: Kind = Kind {
    name: "ImageRun",
    title: "Picture in text",
    group: Group::Content,
    icon: Icon::Image,
    docs: "A small picture inside a rich text, as tall as the letters.",
    label: &[URL.name()],
    props: props!(
        V1_5,
        [TYPE, URL, SIZE, STYLE, THEMED_URLS, SELECT_ACTION],
        common::INLINE
    ),
    starter: r#"{"type": "ImageRun", "url": "https://example.org/logo.png"}"#,
    ..Kind::TEAMS
};

pub use common::{SELECT_ACTION, THEMED_URLS};
pub use image::{STYLE, URL};
pub use text_block::SIZE;
