//! The message that carries cards: the envelope.

use super::attachment;
use crate::kinds::prelude::*;

/// The message.
pub static KIND: Kind = Kind {
    name: "message",
    title: "Message",
    group: Group::Card,
    tag: Tag::Optional,
    icon: Icon::Send,
    hosts: host::EVERYWHERE,
    docs: "What is sent: one or several cards as attachments, by choice with a text above them.",
    label: &[SUMMARY.name(), TEXT.name()],
    props: props!(
        V1_0,
        [
            TYPE,
            TEXT,
            ATTACHMENTS,
            ATTACHMENT_LAYOUT,
            SUMMARY,
            TEXT_FORMAT,
            IMPORTANCE,
            SPEAK,
            INPUT_HINT,
            LOCALE,
            ENTITIES,
            CHANNEL_DATA,
            SUGGESTED_ACTIONS,
        ]
    ),
    starter: r#"{
        "type": "message",
        "attachmentLayout": "carousel",
        "attachments": [
            {
                "contentType": "application/vnd.microsoft.card.hero",
                "content": {"title": "Build 42 failed", "text": "The integration tests did not pass."}
            },
            {
                "contentType": "application/vnd.microsoft.card.hero",
                "content": {"title": "Build 41 passed", "text": "Deployed to staging."}
            }
        ]
    }"#,
    ..Kind::ATTACHMENT
};

pub const TYPE: Prop<Text> = Prop::new("type", "Type", "Always message.")
    .advanced()
    .control(Control::Hidden);

pub const TEXT: Prop<Markdown> = Prop::new("text", "Text", "A text above the cards.");

pub const ATTACHMENTS: Prop<Children> = Prop::many(
    "attachments",
    "Attachments",
    Accept::only(Family::Attachment, only!(attachment)),
    "The cards, at most ten.",
)
.default("[]");

pub const ATTACHMENT_LAYOUT: Prop<Choice> = Prop::choice(
    "attachmentLayout",
    "Shown as",
    &[
        ChoiceValue::new("list", "List").docs("One card below the other."),
        ChoiceValue::new("carousel", "Carousel").docs("Cards side by side, to page through."),
    ],
    "How several cards are arranged.",
)
.default(r#""list""#)
.layout()
.claims(&[
    Claim::of(
        &[Target::ClassicWebhook, Target::OutgoingWebhook],
        Support::Disputed,
        "Described for bots; one page says connectors know no carousel, none that webhooks do.",
        sources::TEAMS_CARDS_REFERENCE,
    ),
    Claim::new(
        Target::Workflows,
        Support::Ignored,
        "A flow posts each attachment as a message of its own.",
        sources::WORKFLOWS_ANNOUNCEMENT,
    ),
]);

pub const SUMMARY: Prop<Text> = Prop::new(
    "summary",
    "Summary",
    "One line for notifications, where the cards are not drawn. What Workflows make of it is not \
     documented.",
)
.control(Control::TextLine);

pub const TEXT_FORMAT: Prop<Choice> = Prop::choice(
    "textFormat",
    "Text format",
    &[
        ChoiceValue::new("markdown", "Markdown"),
        ChoiceValue::new("plain", "Plain"),
        ChoiceValue::new("xml", "Simple HTML"),
    ],
    "How the text above the cards is written.",
)
.default(r#""markdown""#)
.advanced();

pub const IMPORTANCE: Prop<Choice> = Prop::choice(
    "importance",
    "Importance",
    &[
        ChoiceValue::new("low", "Low"),
        ChoiceValue::new("normal", "Normal"),
        ChoiceValue::new("high", "High"),
        ChoiceValue::new("urgent", "Urgent"),
    ],
    "How urgent the message of a bot is.",
)
.default(r#""normal""#)
.advanced();

pub const SPEAK: Prop<Text> =
    Prop::new("speak", "Spoken text", "What a voice reads out.").advanced();

pub const INPUT_HINT: Prop<Text> = Prop::new(
    "inputHint",
    "Input hint",
    "Whether a bot waits for an answer.",
)
.advanced();

pub const LOCALE: Prop<Text> = Prop::new(
    "locale",
    "Language",
    "The language of the message, such as en-GB.",
)
.advanced();

pub const ENTITIES: Prop<Any> = Prop::list(
    "entities",
    "Entities",
    &Ty::Object,
    "People mentioned in the text, and other records.",
)
.advanced();

pub const CHANNEL_DATA: Prop<Any> = Prop::object(
    "channelData",
    "Channel data",
    "What only Teams knows, such as the channel to post to.",
)
.advanced();

pub const SUGGESTED_ACTIONS: Prop<Any> = Prop::object(
    "suggestedActions",
    "Suggested answers",
    "Answers a bot offers below the message.",
)
.advanced();
