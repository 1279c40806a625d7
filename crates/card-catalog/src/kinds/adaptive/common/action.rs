//! What every action has.

use super::{ANY_ACTION, MENU_ACTION, REQUIRES, TEAMS_ONLY};
use crate::kinds::adaptive::themed_url;
use crate::kinds::adaptive::values::DROP;
use crate::kinds::prelude::*;

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
.claims(&[Claim::of(
    Target::INTO_TEAMS,
    Support::Disputed,
    "One page says Teams knows neither positive nor destructive, the newer hub says it does.",
    sources::HUB,
)])
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
    MENU_ACTION,
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
