//! What several kinds of Adaptive Cards share.

mod action;
mod chart;
mod container;
mod element;
mod icon;
mod input;
mod submit;

pub use action::*;
pub use chart::*;
pub use container::*;
pub use element::*;
pub use icon::*;
pub use input::*;
pub use submit::*;

use super::{popover, show_card};
use crate::kinds::prelude::*;

const FAMILY: Family = Family::Adaptive;

/// Any element.
pub const ANY_ELEMENT: Accept = Accept::role(FAMILY, Role::Element);

/// Any action.
pub const ANY_ACTION: Accept = Accept::role(FAMILY, Role::Action);

/// What a tap may do: any action but unfolding a card.
pub const TAP_ACTION: Accept = Accept::role(FAMILY, Role::Action).except(only!(show_card));

/// What a split button's menu holds: any action that opens nothing of its own.
pub const MENU_ACTION: Accept =
    Accept::role(FAMILY, Role::Action).except(only!(show_card, popover));

/// What only Teams has.
pub const TEAMS_ONLY: &[Claim] = &[Claim::new(
    Target::Outlook,
    Support::Ignored,
    "An addition of Teams; other hosts take no notice of it.",
    sources::HUB,
)];

/// What needs a bot to answer.
pub const NEEDS_BOT: &[Claim] = &[Claim::of(
    Target::WITHOUT_BOT,
    Support::Ignored,
    "Only cards of bots can do this: a webhook has nobody to answer.",
    sources::UNIVERSAL_ACTIONS,
)];

/// What only actionable mail knows.
pub const MAIL_ONLY: &[Claim] = &[Claim::of(
    Target::INTO_TEAMS,
    Support::Ignored,
    "Only Outlook knows this; Teams takes no notice of it.",
    sources::OUTLOOK_ADAPTIVE,
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
