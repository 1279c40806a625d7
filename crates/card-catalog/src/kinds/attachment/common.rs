//! What several kinds of attachment cards share.

use super::{card_image, open_url, sign_in};
use crate::kinds::prelude::*;

const FAMILY: Family = Family::Attachment;

/// Any button.
pub const ANY_ACTION: Accept = Accept::role(FAMILY, Role::Action);

/// The buttons of a sign-in card.
pub const SIGN_IN_ACTION: Accept = Accept::only(FAMILY, only!(sign_in, open_url));

/// A picture.
pub const ONE_IMAGE: Accept = Accept::only(FAMILY, only!(card_image));

/// Says of which kind a button or row is.
pub const TYPE: Prop<Text> = Prop::new("type", "Type", "The kind of this object.")
    .required()
    .advanced()
    .control(Control::Hidden);

/// The heading of a card.
pub const TITLE: Prop<Text> = Prop::new(
    "title",
    "Title",
    "The heading. Teams shows two lines, as plain text.",
);

/// The line below the heading.
pub const SUBTITLE: Prop<Text> = Prop::new(
    "subtitle",
    "Subtitle",
    "A line below the title, drawn fainter, as plain text.",
);

/// The body of a hero or thumbnail card.
pub const TEXT: Prop<Text> = Prop::new(
    "text",
    "Text",
    "The body. Simple HTML such as <strong> and <a href> works; Markdown does not.",
)
.control(Control::TextArea);

/// The pictures of a hero or thumbnail card.
pub const IMAGES: Prop<Children> = Prop::many(
    "images",
    "Images",
    ONE_IMAGE,
    "The picture. Teams shows the first one, cropped to fill its place.",
)
.default("[]");

/// The buttons of a card.
pub const BUTTONS: Prop<Children> = Prop::many(
    "buttons",
    "Buttons",
    ANY_ACTION,
    "The buttons, one below the other. Teams shows six.",
)
.default("[]");

/// What a tap on the whole does.
pub const TAP: Prop<Child> =
    Prop::one("tap", "Tap", ANY_ACTION, "What a tap on it does.").behaviour();

/// What a hero and a thumbnail card have besides a title.
pub const CARD_REST: &[PropSpec] = &[
    SUBTITLE.spec,
    TEXT.spec,
    IMAGES.spec,
    BUTTONS.spec,
    TAP.spec,
];

/// The words on a button.
pub const BUTTON_TEXT: Prop<Text> = Prop::new(
    "title",
    "Button text",
    "The words on the button, on one line.",
);

/// A picture on a button.
pub const BUTTON_IMAGE: Prop<Url> = Prop::new(
    "image",
    "Icon",
    "The address of a small picture beside the words.",
)
.look();

/// The name of a row in a list card.
pub const ROW_TITLE: Prop<Text> = Prop::new("title", "Title", "The first line of the row.");

/// The second line of a row in a list card.
pub const ROW_SUBTITLE: Prop<Text> = Prop::new(
    "subtitle",
    "Subtitle",
    "The second line of the row, drawn fainter.",
);

const WORKFLOWS: Claim = Claim::new(
    Target::Workflows,
    Support::Hidden,
    "Workflows post Adaptive Cards only. Send this to an incoming webhook or from a bot.",
    sources::WORKFLOWS_ANNOUNCEMENT,
);
const ELSEWHERE: Claim = Claim::of(
    &[Target::Copilot, Target::Outlook],
    Support::Hidden,
    "A card of Teams; Copilot and mail show other formats.",
    sources::TEAMS_CARDS_REFERENCE,
);

/// Of hero cards: shown from webhooks and bots.
pub const HERO: &[Claim] = &[WORKFLOWS, ELSEWHERE];

/// Of thumbnail and list cards.
pub const NOT_NAMED_FOR_REPLIES: &[Claim] = &[
    WORKFLOWS,
    ELSEWHERE,
    Claim::new(
        Target::OutgoingWebhook,
        Support::Disputed,
        "The table of cards says yes; the page about outgoing webhooks does not name it.",
        sources::TEAMS_CARDS_REFERENCE,
    ),
];

/// Of receipts.
pub const NOT_IN_REPLIES: &[Claim] = &[
    WORKFLOWS,
    ELSEWHERE,
    Claim::new(
        Target::OutgoingWebhook,
        Support::Hidden,
        "The answer to an outgoing webhook cannot be a receipt.",
        sources::TEAMS_CARDS_REFERENCE,
    ),
];

/// Of sign-in cards.
pub const BOTS_ONLY: &[Claim] = &[
    Claim::of(
        Target::WITHOUT_BOT,
        Support::Hidden,
        "Only bots can send a sign-in card.",
        sources::TEAMS_CARDS_REFERENCE,
    ),
    ELSEWHERE,
];

/// What a button does that talks to a bot.
pub const NEEDS_BOT: &[Claim] = &[Claim::of(
    Target::WITHOUT_BOT,
    Support::Ignored,
    "A webhook has no bot to answer: the button does nothing. Use a link.",
    sources::TEAMS_CARDS_ACTIONS,
)];
