//! MessageCard: the whole card.

use super::common::{self, TYPE};
use super::section;
use crate::kinds::attachment::attachment;
use crate::kinds::prelude::*;

/// The card.
pub static KIND: Kind = Kind {
    name: "MessageCard",
    title: "MessageCard",
    group: Group::Card,
    role: Role::Card,
    icon: Icon::CardUi,
    content_type: attachment::CONNECTOR,
    claims: &[
        Claim::new(
            Target::Workflows,
            Support::Disputed,
            "The announcement says Workflows draw it without buttons; older pages say Adaptive \
             Cards only, and flows have failed. Convert it to an Adaptive Card.",
            sources::WORKFLOWS_ANNOUNCEMENT,
        ),
        Claim::new(
            Target::Copilot,
            Support::Hidden,
            "Copilot draws Adaptive Cards; no page says that it draws MessageCards.",
            sources::HUB,
        ),
    ],
    docs: "The older card format of Teams and Outlook, also called Office 365 connector card: a \
           title, text, sections with facts, and buttons.",
    label: &[TITLE.name(), SUMMARY.name(), TEXT.name()],
    props: props!(
        V1_0,
        [
            TYPE,
            CONTEXT,
            TITLE,
            SUMMARY,
            TEXT,
            THEME_COLOR,
            SECTIONS,
            POTENTIAL_ACTION,
            CORRELATION_ID,
            EXPECTED_ACTORS,
            ORIGINATOR,
            HIDE_ORIGINAL_BODY,
        ]
    ),
    starter: r#"{
        "@type": "MessageCard",
        "@context": "https://schema.org/extensions",
        "summary": "Build 42 failed",
        "themeColor": "0076D7",
        "title": "Build 42 failed",
        "text": "The integration tests did not pass on main.",
        "sections": [
            {"facts": [{"name": "Stage", "value": "Integration tests"}, {"name": "Branch", "value": "main"}]}
        ],
        "potentialAction": [
            {
                "@type": "OpenUri",
                "name": "View build",
                "targets": [{"os": "default", "uri": "https://example.org/builds/42"}]
            }
        ]
    }"#,
    ..Kind::MESSAGE_CARD
};

/// The vocabulary; Teams samples also write it with `http`.
pub const CONTEXT: Prop<Choice> = Prop::choice(
    "@context",
    "Context",
    &[
        ChoiceValue::new("https://schema.org/extensions", "schema.org extensions"),
        ChoiceValue::new(
            "http://schema.org/extensions",
            "schema.org extensions (http)",
        )
        .docs("The spelling of older Teams samples; accepted everywhere."),
    ],
    "The vocabulary of the card. Always https://schema.org/extensions.",
)
.required()
.advanced()
.control(Control::Hidden);

pub const TITLE: Prop<Text> = Prop::new(
    "title",
    "Title",
    "The heading of the card, drawn large. Keep it short and free of links; Teams shows two lines.",
);

pub const SUMMARY: Prop<Text> = Prop::new(
    "summary",
    "Summary",
    "One line for notifications and message lists, where the card itself is not drawn. Needed if \
     the card has no text.",
)
.control(Control::TextLine);

pub const TEXT: Prop<Markdown> = Prop::new(
    "text",
    "Text",
    "The body below the title, with simple Markdown. Needed if the card has no summary.",
);

pub const THEME_COLOR: Prop<Color> = Prop::new(
    "themeColor",
    "Accent colour",
    "A colour of your brand, six hexadecimal digits such as 0076D7, drawn as a thin edge.",
)
.look()
.claims(&[Claim::new(
    Target::Workflows,
    Support::Ignored,
    "Workflows have no accent colour.",
    sources::WORKFLOWS_ANNOUNCEMENT,
)]);

pub const SECTIONS: Prop<Children> = Prop::many(
    "sections",
    "Sections",
    Accept::only(Family::MessageCard, only!(section)),
    "The parts of the card, one below the other. Teams shows ten and drops the rest.",
)
.default("[]");

pub const POTENTIAL_ACTION: Prop<Children> = Prop::many(
    "potentialAction",
    "Actions",
    common::ANY_ACTION,
    "The buttons at the foot of the card. Four are safe everywhere.",
)
.default("[]");

pub const CORRELATION_ID: Prop<Text> = Prop::new(
    "correlationId",
    "Correlation id",
    "A UUID for your logs: Outlook sends it back with each request of the card's actions.",
)
.advanced()
.claims(common::IGNORED_IN_TEAMS);

pub const EXPECTED_ACTORS: Prop<Any> = Prop::list(
    "expectedActors",
    "Expected actors",
    &Ty::Text,
    "Mail addresses your service expects: the token of an action names one of them.",
)
.advanced()
.claims(&[Claim::of(
    Target::INTO_TEAMS,
    Support::Disputed,
    "Described for Outlook only; nothing is said of Teams.",
    sources::OUTLOOK_MESSAGE_CARD,
)]);

pub const ORIGINATOR: Prop<Text> = Prop::new(
    "originator",
    "Originator",
    "The provider id from the actionable mail dashboard. Cards in mail need it.",
)
.advanced()
.claims(common::IGNORED_IN_TEAMS);

pub const HIDE_ORIGINAL_BODY: Prop<Bool> = Prop::new(
    "hideOriginalBody",
    "Hide mail body",
    "Hides the body of the mail that carries the card, so that only the card is seen.",
)
.default("false")
.advanced()
.claims(common::IGNORED_IN_TEAMS);

/// The properties by which a root without `@type` is known as a MessageCard: the plainest accepted
/// payload of a webhook is `{"text": "…"}`.
pub const TELLING: &[&str] = &[
    TEXT.name(),
    SUMMARY.name(),
    TITLE.name(),
    SECTIONS.name(),
    POTENTIAL_ACTION.name(),
];
