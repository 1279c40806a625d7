//! Carousel: pages of which one is seen at a time.

use super::carousel_page;
use super::common::{self, TYPE};
use crate::kinds::prelude::*;

/// The element.
pub static KIND: Kind = Kind {
    name: "Carousel",
    title: "Carousel",
    group: Group::Layout,
    role: Role::Element,
    icon: Icon::PanelLeft,
    hosts: host::TEAMS,
    docs: "Pages of which one is seen at a time; the reader turns them.",
    props: props!(
        V1_5,
        [
            TYPE,
            PAGES,
            PAGE_ANIMATION,
            INITIAL_PAGE,
            TIMER,
            LOOP,
            ORIENTATION,
            HEIGHT_IN_PIXELS,
            common::BLEED,
            common::MIN_HEIGHT,
            common::VERTICAL_CONTENT_ALIGNMENT,
            common::RTL,
        ],
        common::ELEMENT
    ),
    starter: r#"{
        "type": "Carousel",
        "pages": [
            {"type": "CarouselPage", "items": [
                {"type": "TextBlock", "text": "Version 2.4 is out", "weight": "bolder", "wrap": true},
                {"type": "TextBlock", "text": "It starts twice as fast.", "wrap": true}
            ]},
            {"type": "CarouselPage", "items": [
                {"type": "TextBlock", "text": "New: dark theme", "weight": "bolder", "wrap": true},
                {"type": "TextBlock", "text": "Switch it on in the settings.", "wrap": true}
            ]}
        ]
    }"#,
    ..Kind::TEAMS
};

pub const PAGES: Prop<Children> = Prop::many(
    "pages",
    "Pages",
    Accept::only(Family::Adaptive, only!(carousel_page)),
    "The pages, in the order they are turned.",
)
.required();

pub const PAGE_ANIMATION: Prop<Choice> = Prop::choice(
    "pageAnimation",
    "Turning",
    &[
        ChoiceValue::new("Slide", "Slide"),
        ChoiceValue::new("CrossFade", "Cross-fade"),
        ChoiceValue::new("None", "At once"),
    ],
    "How one page follows another.",
)
.default(r#""Slide""#)
.look();

pub const INITIAL_PAGE: Prop<Int> = Prop::int(
    "initialPage",
    "First page",
    Range::at_least(0),
    "The page seen first, counted from 0. From Microsoft's phone apps.",
)
.default("0")
.behaviour();

pub const TIMER: Prop<Int> = Prop::int(
    "timer",
    "Timer",
    Range::at_least(0),
    "Milliseconds until pages turn by themselves. From Microsoft's phone apps.",
)
.advanced();

pub const LOOP: Prop<Bool> = Prop::new(
    "loop",
    "Round",
    "Whether the first page follows the last. From Microsoft's phone apps.",
)
.default("true")
.advanced();

pub const ORIENTATION: Prop<Choice> = Prop::choice(
    "orientation",
    "Direction",
    &[
        ChoiceValue::new("horizontal", "Sideways"),
        ChoiceValue::new("vertical", "Up and down"),
    ],
    "The way pages turn. From Microsoft's phone apps.",
)
.default(r#""horizontal""#)
.advanced();

pub const HEIGHT_IN_PIXELS: Prop<Pixels> = Prop::new(
    "heightInPixels",
    "Page height",
    "How tall the pages are, such as 200px. From Microsoft's phone apps.",
)
.advanced();
