//! What several kinds of Adaptive Cards share.

use super::values::{BLOCK_HEIGHT, CONTAINER_STYLE, DROP, SPACING, TARGET_WIDTH, VERTICAL};
use super::{background_image, show_card, themed_url};
use crate::kinds::prelude::*;

const FAMILY: Family = Family::Adaptive;

/// Any element.
pub const ANY_ELEMENT: Accept = Accept::role(FAMILY, Role::Element);

/// Any action.
pub const ANY_ACTION: Accept = Accept::role(FAMILY, Role::Action);

/// What a tap may do: any action but unfolding a card.
pub const TAP_ACTION: Accept = Accept::role(FAMILY, Role::Action).except(only!(show_card));

/// What only Teams has.
pub const TEAMS_ONLY: &[Claim] = &[Claim::new(
    Target::Outlook,
    Support::Ignored,
    "An addition of Teams; other hosts take no notice of it.",
    sources::HUB,
)];

/// Says of which kind an object is.
pub const TYPE: Prop<Text> = Prop::new("type", "Type", "The kind of this object.")
    .required()
    .advanced()
    .control(Control::Hidden);

/// The same, where the place tells the kind already.
pub const OPTIONAL_TYPE: Prop<Text> = Prop::new("type", "Type", "The kind of this object.")
    .advanced()
    .control(Control::Hidden);

// --- every element -----------------------------------------------------------------------------

/// The element's name.
pub const ID: Prop<Id> = Prop::new(
    "id",
    "Id",
    "A name for this element, unique in the card, by which a toggle action finds it.",
)
.behaviour();

/// Whether it is drawn at first.
pub const IS_VISIBLE: Prop<Bool> = Prop::new(
    "isVisible",
    "Visible",
    "Switched off, it is hidden at first; a toggle action can show it.",
)
.since(Version::V1_2)
.default("true")
.behaviour();

/// A line above.
pub const SEPARATOR: Prop<Bool> = Prop::new(
    "separator",
    "Separator",
    "Draws a thin line before it. Without effect on the first item of a container.",
)
.default("false")
.layout();

/// The gap above.
pub const SPACING_BEFORE: Prop<Choice> = Prop::choice(
    "spacing",
    "Spacing",
    SPACING,
    "The gap between this and what comes before it. Without effect on the first item.",
)
.default(r#""default""#)
.layout();

/// How tall it is.
pub const HEIGHT: Prop<Choice> = Prop::choice(
    "height",
    "Height",
    BLOCK_HEIGHT,
    "As tall as its content, or as tall as there is room for.",
)
.since(Version::V1_1)
.default(r#""auto""#)
.layout();

/// What an old host shows instead.
pub const FALLBACK: Prop<Mixed> = Prop::either(
    "fallback",
    "Fallback",
    &[Ty::Choice(DROP), Ty::One(ANY_ELEMENT)],
    "What is shown where this cannot be: another element, or nothing.",
)
.since(Version::V1_2)
.advanced();

/// What the host must be able to do.
pub const REQUIRES: Prop<Any> = Prop::object(
    "requires",
    "Requires",
    "Features the host must have, each with its least version, such as \
     {\"adaptiveCards\": \"1.5\"}. Where one is missing the fallback is shown.",
)
.since(Version::V1_2)
.control(Control::Json)
.advanced();

/// For which card widths.
pub const FOR_WIDTH: Prop<Choice> = Prop::choice(
    "targetWidth",
    "For card width",
    TARGET_WIDTH,
    "Shows this only while the card is as wide as that.",
)
.teams_extension()
.claims(TEAMS_ONLY)
.layout();

/// The area of a grid it stands in.
pub const GRID_AREA: Prop<Text> = Prop::new(
    "grid.area",
    "Grid area",
    "The area this stands in, where its container lays items out in a grid of named areas.",
)
.teams_extension()
.claims(TEAMS_ONLY)
.advanced();

/// The language of its texts.
pub const LANG: Prop<Text> = Prop::new(
    "lang",
    "Language",
    "The language of its texts, such as en or fr-FR, for dates and screen readers.",
)
.teams_extension()
.claims(TEAMS_ONLY)
.advanced();

/// Whether collections are sorted by it.
pub const IS_SORT_KEY: Prop<Bool> = Prop::new(
    "isSortKey",
    "Sort key",
    "Makes this the value by which a collection that can be sorted orders its items.",
)
.teams_extension()
.claims(TEAMS_ONLY)
.default("false")
.advanced();

/// A stable name for the host.
pub const KEY: Prop<Text> = Prop::new(
    "key",
    "Key",
    "A stable name that helps Teams keep what the reader has opened or entered when the card is \
     updated. Seldom needed.",
)
.teams_extension()
.claims(TEAMS_ONLY)
.advanced();

/// What an element has besides its `height` and `fallback`, which some kinds state differently.
pub const PLACED: &[PropSpec] = &[
    SEPARATOR.spec,
    SPACING_BEFORE.spec,
    ID.spec,
    IS_VISIBLE.spec,
    FOR_WIDTH.spec,
    REQUIRES.spec,
    GRID_AREA.spec,
    LANG.spec,
    IS_SORT_KEY.spec,
    KEY.spec,
];

/// What every element has.
pub const ELEMENT: &[PropSpec] = &[
    SEPARATOR.spec,
    SPACING_BEFORE.spec,
    HEIGHT.spec,
    ID.spec,
    IS_VISIBLE.spec,
    FOR_WIDTH.spec,
    FALLBACK.spec,
    REQUIRES.spec,
    GRID_AREA.spec,
    LANG.spec,
    IS_SORT_KEY.spec,
    KEY.spec,
];

// --- containers --------------------------------------------------------------------------------

/// What a tap does.
pub const SELECT_ACTION: Prop<Child> = Prop::one(
    "selectAction",
    "On tap",
    TAP_ACTION,
    "What happens when the reader taps it. Any action but Show card.",
)
.since(Version::V1_1)
.behaviour();

/// The ground.
pub const STYLE: Prop<Choice> = Prop::choice(
    "style",
    "Style",
    CONTAINER_STYLE,
    "The colour of the ground, which says at a glance how things stand. Taken from the container \
     around it if not set.",
)
.look();

/// Whether the ground reaches the edges.
pub const BLEED: Prop<Bool> = Prop::new(
    "bleed",
    "Bleed",
    "Lets the ground reach to the edges of what is around it. Needs a style or picture as ground.",
)
.since(Version::V1_2)
.default("false")
.look();

/// A picture as ground.
pub const BACKGROUND_IMAGE: Prop<Mixed> = Prop::either(
    "backgroundImage",
    "Background picture",
    const { &[Ty::Url, Ty::Record(&background_image::KIND)] },
    "A picture behind the content: its address, or an object that says how it fills the ground.",
)
.since(Version::V1_2)
.look();

/// The least height.
pub const MIN_HEIGHT: Prop<Pixels> = Prop::new(
    "minHeight",
    "Least height",
    "At least this tall, such as 80px.",
)
.since(Version::V1_2)
.layout();

/// Where the content stands in a tall container.
pub const VERTICAL_CONTENT_ALIGNMENT: Prop<Choice> = Prop::choice(
    "verticalContentAlignment",
    "Vertical alignment",
    VERTICAL,
    "Where the content stands if there is more room than it needs.",
)
.since(Version::V1_1)
.default(r#""top""#)
.layout();

/// Right to left.
pub const RTL: Prop<Bool> = Prop::new(
    "rtl",
    "Right to left",
    "Lays the content out from right to left, as for Arabic or Hebrew. Taken from the container \
     around it if not set.",
)
.since(Version::V1_5)
.layout();

/// A border.
pub const SHOW_BORDER: Prop<Bool> =
    Prop::new("showBorder", "Border", "Draws a thin border around it.")
        .teams_extension()
        .claims(TEAMS_ONLY)
        .default("false")
        .look();

/// Rounded corners.
pub const ROUNDED_CORNERS: Prop<Bool> =
    Prop::new("roundedCorners", "Rounded corners", "Rounds its corners.")
        .teams_extension()
        .claims(TEAMS_ONLY)
        .default("false")
        .look();

/// Layouts for card widths.
pub const LAYOUTS: Prop<Any> = Prop::list(
    "layouts",
    "Layouts",
    &Ty::Object,
    "How items are arranged: stacked, flowing or in a grid. The first layout for the card's width \
     counts.",
)
.teams_extension()
.claims(TEAMS_ONLY)
.control(Control::Json)
.advanced();

/// The greatest height.
pub const MAX_HEIGHT: Prop<Pixels> = Prop::new(
    "maxHeight",
    "Greatest height",
    "At most this tall, such as 200px; what does not fit can be scrolled to.",
)
.teams_extension()
.claims(TEAMS_ONLY)
.layout();

/// Addresses by theme.
pub const THEMED_URLS: Prop<Any> = Prop::list(
    "themedUrls",
    "Addresses by theme",
    const { &Ty::Record(&themed_url::KIND) },
    "Other pictures for the light and the dark theme.",
)
.teams_extension()
.claims(TEAMS_ONLY)
.advanced();

// --- every action ------------------------------------------------------------------------------

/// The text on an action's button.
pub const TITLE: Prop<Text> = Prop::new(
    "title",
    "Button text",
    "The words on the button. Say what happens, such as \"View build\".",
);

/// An icon on the button.
pub const ICON_URL: Prop<Url> = Prop::new(
    "iconUrl",
    "Icon",
    "The address of a small picture beside the words, or in Teams a Fluent icon such as \
     icon:Open,filled.",
)
.since(Version::V1_1)
.look();

/// The action's name.
pub const ACTION_ID: Prop<Id> =
    Prop::new("id", "Id", "A name for this action, unique in the card.").advanced();

/// How the button is drawn.
pub const ACTION_STYLE: Prop<Choice> = Prop::choice(
    "style",
    "Style",
    &[
        ChoiceValue::new("default", "Default"),
        ChoiceValue::new("positive", "Positive").docs("Drawn as the thing to do."),
        ChoiceValue::new("destructive", "Destructive").docs("Drawn as a thing to take care with."),
    ],
    "How the button is drawn.",
)
.since(Version::V1_2)
.default(r#""default""#)
.claims(&[
    Claim::new(
        Target::ClassicWebhook,
        Support::Disputed,
        "One page says Teams knows neither positive nor destructive, the newer hub says it does.",
        sources::HUB,
    ),
    Claim::new(
        Target::Workflows,
        Support::Disputed,
        "One page says Teams knows neither positive nor destructive, the newer hub says it does.",
        sources::HUB,
    ),
])
.look();

/// What an old host offers instead.
pub const ACTION_FALLBACK: Prop<Mixed> = Prop::either(
    "fallback",
    "Fallback",
    &[Ty::Choice(DROP), Ty::One(ANY_ACTION)],
    "What is offered where this action cannot be: another action, or nothing.",
)
.since(Version::V1_2)
.advanced();

/// A hint on hover.
pub const TOOLTIP: Prop<Text> = Prop::new(
    "tooltip",
    "Tooltip",
    "Words shown while the pointer rests on the button.",
)
.since(Version::V1_5)
.look();

/// Whether it can be clicked.
pub const IS_ENABLED: Prop<Bool> = Prop::new(
    "isEnabled",
    "Enabled",
    "Switched off, the button is grey and does nothing.",
)
.since(Version::V1_5)
.default("true")
.behaviour();

/// Button or menu entry.
pub const MODE: Prop<Choice> = Prop::choice(
    "mode",
    "Place",
    &[
        ChoiceValue::new("primary", "Button"),
        ChoiceValue::new("secondary", "Overflow menu").docs("Behind the three dots."),
    ],
    "A button of its own, or an entry of the overflow menu.",
)
.since(Version::V1_5)
.default(r#""primary""#)
.look();

/// A split button's menu.
pub const MENU_ACTIONS: Prop<Children> = Prop::many(
    "menuActions",
    "Menu",
    TAP_ACTION,
    "Further actions in a menu beside the button.",
)
.teams_extension()
.claims(TEAMS_ONLY)
.advanced();

/// Icons by theme.
pub const THEMED_ICON_URLS: Prop<Any> = Prop::list(
    "themedIconUrls",
    "Icons by theme",
    const { &Ty::Record(&themed_url::KIND) },
    "Other icons for the light and the dark theme.",
)
.teams_extension()
.claims(TEAMS_ONLY)
.advanced();

/// What every action has besides its own.
pub const ACTION: &[PropSpec] = &[
    ACTION_STYLE.spec,
    ICON_URL.spec,
    TOOLTIP.spec,
    IS_ENABLED.spec,
    MODE.spec,
    ACTION_ID.spec,
    ACTION_FALLBACK.spec,
    REQUIRES.spec,
    MENU_ACTIONS.spec,
    THEMED_ICON_URLS.spec,
];
