//! CarouselPage: one page of a carousel.

use super::common::{self, TYPE};
use crate::kinds::prelude::*;

/// The page.
pub static KIND: Kind = Kind {
    name: "CarouselPage",
    title: "Page",
    icon: Icon::Square,
    docs: "One page of a carousel: elements below one another.",
    props: props!(V1_5, [TYPE, common::ITEMS], common::PAGE, common::ELEMENT),
    starter: r#"{
        "type": "CarouselPage",
        "items": [{"type": "TextBlock", "text": "One more thing to know.", "wrap": true}]
    }"#,
    ..Kind::TEAMS
};
