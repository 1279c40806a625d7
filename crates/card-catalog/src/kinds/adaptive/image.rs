//! Image: a picture.

use super::common::{self, TYPE};
use super::image_properties;
use super::values::{HORIZONTAL, VERTICAL};
use crate::kinds::prelude::*;

/// The element.
pub static KIND: Kind = Kind {
    name: "Image",
    title: "Image",
    group: Group::Media,
    role: Role::Element,
    icon: Icon::Image,
    docs: "A picture by its address: PNG, JPEG or GIF, in Teams at most 1024 by 1024 pixels and \
           1 MB, public and without redirects.",
    label: &[ALT_TEXT.name(), URL.name()],
    props: props!(
        V1_0,
        [
            TYPE,
            URL,
            ALT_TEXT,
            SIZE,
            WIDTH,
            HEIGHT,
            STYLE,
            BACKGROUND_COLOR,
            HORIZONTAL_ALIGNMENT,
            SELECT_ACTION,
            ALLOW_EXPAND,
            FIT_MODE,
            HORIZONTAL_CONTENT_ALIGNMENT,
            VERTICAL_CONTENT_ALIGNMENT,
            THEMED_URLS,
            MSTEAMS,
            MSTEAMS_OTHER_SPELLING,
            common::FALLBACK,
        ],
        common::PLACED
    ),
    starter: r#"{
        "type": "Image",
        "url": "https://example.org/build-trend.png",
        "altText": "Build times of the last week"
    }"#,
    ..Kind::ADAPTIVE
};

pub const URL: Prop<Url> = Prop::new(
    "url",
    "Address",
    "Where the picture is: public https, or a data address, which counts towards the size of the \
     message.",
)
.required();

pub const ALT_TEXT: Prop<Text> = Prop::new(
    "altText",
    "Description",
    "What the picture shows, for those who do not see it.",
);

const SIZES: &[ChoiceValue] = &[
    ChoiceValue::new("auto", "As it is").docs("Its own size, and never wider than the card."),
    ChoiceValue::new("stretch", "Stretch").docs("As wide as there is room."),
    ChoiceValue::new("small", "Small").docs("32 pixels in Teams."),
    ChoiceValue::new("medium", "Medium").docs("52 pixels in Teams."),
    ChoiceValue::new("large", "Large").docs("100 pixels in Teams."),
];

pub const SIZE: Prop<Choice> = Prop::choice(
    "size",
    "Size",
    SIZES,
    "How wide it is drawn; its proportions are kept.",
)
.default(r#""auto""#)
.look();

const BLOCK: &[ChoiceValue] = &[
    ChoiceValue::new("auto", "As needed"),
    ChoiceValue::new("stretch", "Stretch"),
];

pub const WIDTH: Prop<Mixed> = Prop::either(
    "width",
    "Width",
    &[Ty::Pixels, Ty::Choice(BLOCK)],
    "An exact width such as 120px, which goes before the size.",
)
.since(Version::V1_1)
.layout();

pub const HEIGHT: Prop<Mixed> = Prop::either(
    "height",
    "Height",
    &[Ty::Pixels, Ty::Choice(BLOCK)],
    "An exact height such as 80px, or auto or stretch as for every element.",
)
.since(Version::V1_1)
.default(r#""auto""#)
.layout();

pub const STYLE: Prop<Choice> = Prop::choice(
    "style",
    "Shape",
    &[
        ChoiceValue::new("default", "Rectangle"),
        ChoiceValue::new("person", "Round").docs("Cropped to a circle, for people."),
        ChoiceValue::new("roundedCorners", "Rounded corners").docs("An addition of Teams."),
    ],
    "The outline of the picture.",
)
.default(r#""default""#)
.look();

pub const BACKGROUND_COLOR: Prop<Color> = Prop::new(
    "backgroundColor",
    "Background colour",
    "The colour behind a picture that is transparent in parts, such as #F0F0F0.",
)
.since(Version::V1_1)
.look();

pub const HORIZONTAL_ALIGNMENT: Prop<Choice> = Prop::choice(
    "horizontalAlignment",
    "Alignment",
    HORIZONTAL,
    "Where the picture stands. Taken from the container around it if not set.",
)
.default(r#""left""#)
.layout();

pub use common::{SELECT_ACTION, THEMED_URLS};

pub const ALLOW_EXPAND: Prop<Bool> = Prop::new(
    "allowExpand",
    "Can be enlarged",
    "Lets the reader open the picture large.",
)
.teams_extension()
.claims(common::TEAMS_ONLY)
.default("false")
.behaviour();

pub const FIT_MODE: Prop<Choice> = Prop::choice(
    "fitMode",
    "Fit",
    &[
        ChoiceValue::new("fill", "Fill").docs("Pulled to the size, proportions not kept."),
        ChoiceValue::new("cover", "Cover").docs("Fills the size; what is over is cut off."),
        ChoiceValue::new("contain", "Contain").docs("All of it is seen; room may be left."),
    ],
    "How it fits where both width and height are set.",
)
.teams_extension()
.claims(common::TEAMS_ONLY)
.default(r#""fill""#)
.look();

pub const HORIZONTAL_CONTENT_ALIGNMENT: Prop<Choice> = Prop::choice(
    "horizontalContentAlignment",
    "Crop from",
    HORIZONTAL,
    "Which side is kept where the fit is cover or contain.",
)
.teams_extension()
.claims(common::TEAMS_ONLY)
.default(r#""left""#)
.advanced();

pub const VERTICAL_CONTENT_ALIGNMENT: Prop<Choice> = Prop::choice(
    "verticalContentAlignment",
    "Crop from (vertical)",
    VERTICAL,
    "Which end is kept where the fit is cover or contain.",
)
.teams_extension()
.claims(common::TEAMS_ONLY)
.default(r#""top""#)
.advanced();

pub const MSTEAMS: Prop<Child> = Prop::record(
    "msteams",
    "Teams",
    &image_properties::KIND,
    "The older place of what lets the picture be enlarged.",
)
.teams_extension()
.advanced();

/// Teams reads both spellings alike.
pub const MSTEAMS_OTHER_SPELLING: Prop<Child> = Prop::record(
    "msTeams",
    "Teams (other spelling)",
    &image_properties::KIND,
    "The same as msteams, as some pages spell it.",
)
.teams_extension()
.advanced();
