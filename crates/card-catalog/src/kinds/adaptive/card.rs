//! AdaptiveCard: the whole card, and the card inside a Show card action.

use super::common::{self, TYPE};
use super::{
    authentication, background_image, card_reference, document_reference, http, metadata, refresh,
    resources, teams_properties,
};
use crate::kinds::attachment::attachment;
use crate::kinds::prelude::*;

/// The card.
pub static KIND: Kind = Kind {
    name: "AdaptiveCard",
    title: "Adaptive Card",
    group: Group::Card,
    role: Role::Card,
    icon: Icon::CardUi,
    content_type: attachment::ADAPTIVE,
    docs: "The card format of today: elements below one another, and a bar of actions at the \
           foot. Workflows take this one.",
    label: &[FALLBACK_TEXT.name()],
    props: props!(
        V1_0,
        [
            TYPE,
            SCHEMA,
            VERSION,
            BODY,
            ACTIONS,
            SELECT_ACTION,
            STYLE,
            BACKGROUND_IMAGE,
            MIN_HEIGHT,
            VERTICAL_CONTENT_ALIGNMENT,
            RTL,
            MSTEAMS,
            MSTEAMS_OTHER_SPELLING,
            FALLBACK_TEXT,
            FALLBACK,
            SPEAK,
            LANG,
            LAYOUTS,
            REQUIRES,
            REFRESH,
            AUTHENTICATION,
            METADATA,
            RESOURCES,
            REFERENCES,
            ORIGINATOR,
            HIDE_ORIGINAL_BODY,
            CORRELATION_ID,
            EXPECTED_ACTORS,
            AUTO_INVOKE_ACTION,
        ]
    ),
    starter: r#"{
        "$schema": "http://adaptivecards.io/schemas/adaptive-card.json",
        "type": "AdaptiveCard",
        "version": "1.4",
        "fallbackText": "Build 42 failed in Integration tests.",
        "body": [
            {"type": "TextBlock", "text": "Build 42 failed", "size": "large", "weight": "bolder", "wrap": true},
            {"type": "FactSet", "facts": [
                {"title": "Stage", "value": "Integration tests"},
                {"title": "Branch", "value": "main"}
            ]}
        ],
        "actions": [
            {"type": "Action.OpenUrl", "title": "View build", "url": "https://example.org/builds/42"}
        ]
    }"#,
    ..Kind::ADAPTIVE
};

pub const SCHEMA: Prop<Url> = Prop::new(
    "$schema",
    "Schema",
    "Tells editors which format this is: http://adaptivecards.io/schemas/adaptive-card.json.",
)
.advanced();

pub const VERSION: Prop<Text> = Prop::new(
    "version",
    "Version",
    "The schema version the card needs; an older host shows the fallback text instead. 1.4 is \
     drawn on every way into Teams. Left out inside a Show card action.",
)
.advanced()
.claims(&[Claim::new(
    Target::Workflows,
    Support::Disputed,
    "Cards that say 1.5 or 1.6 have been refused or drawn blank. Write 1.4.",
    sources::ADAPTIVE_ISSUE_9378,
)]);

pub const BODY: Prop<Children> = Prop::many(
    "body",
    "Body",
    common::ANY_ELEMENT,
    "The elements of the card, from top to bottom.",
)
.default("[]");

pub const ACTIONS: Prop<Children> = Prop::many(
    "actions",
    "Actions",
    common::ANY_ACTION,
    "The buttons at the foot of the card. Teams shows six and puts the rest behind three dots.",
)
.default("[]");

pub use common::{LAYOUTS, MIN_HEIGHT, REQUIRES, RTL, SELECT_ACTION, VERTICAL_CONTENT_ALIGNMENT};

/// As of a container, and in Teams without effect on the card as a whole.
pub const STYLE: Prop<Choice> = common::STYLE.claims(&[Claim::of(
    Target::INTO_TEAMS,
    Support::Disputed,
    "The hub lists it; the host settings published for Teams switch it off for whole cards.",
    sources::HUB,
)]);

/// As of a container, and older.
pub const BACKGROUND_IMAGE: Prop<Mixed> = Prop::either(
    "backgroundImage",
    "Background picture",
    const { &[Ty::Url, Ty::Record(&background_image::KIND)] },
    "A picture behind the whole card: its address, or an object (1.2) that says how it fills the \
     ground.",
)
.look();

pub const MSTEAMS: Prop<Child> = Prop::record(
    "msteams",
    "Teams",
    &teams_properties::KIND,
    "What only Teams knows: full width, and the people the text mentions.",
)
.teams_extension()
.advanced();

/// Teams reads both spellings alike.
pub const MSTEAMS_OTHER_SPELLING: Prop<Child> = Prop::record(
    "msTeams",
    "Teams (other spelling)",
    &teams_properties::KIND,
    "The same as msteams, as some pages spell it. Write msteams in new cards.",
)
.teams_extension()
.advanced();

pub const FALLBACK_TEXT: Prop<Markdown> = Prop::new(
    "fallbackText",
    "Fallback text",
    "Shown in place of the card by a host that knows only older versions.",
)
.control(Control::TextLine)
.advanced();

pub const FALLBACK: Prop<Mixed> = common::FALLBACK;

pub const SPEAK: Prop<Text> = Prop::new(
    "speak",
    "Speech",
    "What is read aloud instead of the card, plain or in SSML. Not drawn.",
)
.control(Control::TextArea)
.advanced();

pub const LANG: Prop<Text> = Prop::new(
    "lang",
    "Language",
    "The language of the card, such as en or fr-FR, by which dates are written.",
)
.advanced();

pub const REFRESH: Prop<Child> = Prop::record(
    "refresh",
    "Refresh",
    &refresh::KIND,
    "How a bot's card renews itself when it comes into view.",
)
.since(Version::V1_4)
.claims(common::NEEDS_BOT)
.advanced();

pub const AUTHENTICATION: Prop<Child> = Prop::record(
    "authentication",
    "Sign-in",
    &authentication::KIND,
    "How a bot's card lets the reader sign in.",
)
.since(Version::V1_4)
.claims(common::NEEDS_BOT)
.advanced();

pub const METADATA: Prop<Child> = Prop::record(
    "metadata",
    "Metadata",
    &metadata::KIND,
    "What is known of the card besides its content: the page it stands for.",
)
.since(Version::V1_6)
.advanced();

pub const RESOURCES: Prop<Child> = Prop::record(
    "resources",
    "Resources",
    &resources::KIND,
    "Texts of the card in several languages. How the card refers to them is not documented.",
)
.teams_extension()
.advanced();

pub const REFERENCES: Prop<Children> = Prop::many(
    "references",
    "References",
    Accept::only(Family::Adaptive, only!(document_reference, card_reference)),
    "The sources that citations in the text point to. A preview feature.",
)
.teams_extension()
.advanced();

pub const ORIGINATOR: Prop<Text> = Prop::new(
    "originator",
    "Originator",
    "The provider id from the actionable mail dashboard. Cards in mail need it.",
)
.claims(common::MAIL_ONLY)
.advanced();

pub const HIDE_ORIGINAL_BODY: Prop<Bool> = Prop::new(
    "hideOriginalBody",
    "Hide mail body",
    "Hides the body of the mail that carries the card, so that only the card is seen.",
)
.default("false")
.claims(common::MAIL_ONLY)
.advanced();

pub const CORRELATION_ID: Prop<Text> = Prop::new(
    "correlationId",
    "Correlation id",
    "A UUID for your logs: Outlook sends it back with each request of the card's actions.",
)
.claims(common::MAIL_ONLY)
.advanced();

pub const EXPECTED_ACTORS: Prop<Any> = Prop::list(
    "expectedActors",
    "Expected actors",
    &Ty::Text,
    "Mail addresses your service expects: the token of an action names one of them.",
)
.claims(common::MAIL_ONLY)
.advanced();

pub const AUTO_INVOKE_ACTION: Prop<Child> = Prop::one(
    "autoInvokeAction",
    "Automatic request",
    Accept::only(Family::Adaptive, only!(http)),
    "A request sent when the mail is opened, to bring the card up to date within two seconds.",
)
.claims(common::MAIL_ONLY)
.advanced();
