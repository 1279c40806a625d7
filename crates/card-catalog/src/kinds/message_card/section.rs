//! A section of a MessageCard.

use super::common;
use super::fact;
use crate::kinds::prelude::*;

/// The section.
pub static KIND: Kind = Kind {
    name: "MessageCard.Section",
    title: "Section",
    group: Group::Layout,
    tag: Tag::None,
    icon: Icon::PanelLeft,
    docs: "A part of the card: an activity with picture, text, facts, pictures and its own \
           buttons, each of them optional.",
    label: &[TITLE.name(), ACTIVITY_TITLE.name(), TEXT.name()],
    props: props!(
        V1_0,
        [
            TITLE,
            ACTIVITY_IMAGE,
            ACTIVITY_TITLE,
            ACTIVITY_SUBTITLE,
            ACTIVITY_TEXT,
            HERO_IMAGE,
            TEXT,
            FACTS,
            IMAGES,
            POTENTIAL_ACTION,
            ACTIVITY_IMAGE_TYPE,
            START_GROUP,
            MARKDOWN,
        ]
    ),
    starter: r#"{
        "activityTitle": "Ada Lovelace pushed to main",
        "activitySubtitle": "Commit 1a2b3c",
        "facts": [{"name": "Stage", "value": "Integration tests"}, {"name": "Result", "value": "Failed"}]
    }"#,
    ..Kind::MESSAGE_CARD
};

pub const TITLE: Prop<Text> = Prop::new(
    "title",
    "Title",
    "The heading of the section, smaller than that of the card. Keep links out of it.",
);

pub const ACTIVITY_IMAGE: Prop<Url> = Prop::new(
    "activityImage",
    "Activity picture",
    "The address of a picture beside the activity, usually of the person who acted. Public https.",
);

pub const ACTIVITY_TITLE: Prop<Markdown> = Prop::new(
    "activityTitle",
    "Activity title",
    "Who did what, in a few words.",
)
.control(Control::TextLine);

pub const ACTIVITY_SUBTITLE: Prop<Markdown> = Prop::new(
    "activitySubtitle",
    "Activity subtitle",
    "When or where it happened, drawn fainter. Leave Markdown out.",
)
.control(Control::TextLine);

pub const ACTIVITY_TEXT: Prop<Markdown> = Prop::new(
    "activityText",
    "Activity text",
    "More about the activity, with simple Markdown.",
);

pub const HERO_IMAGE: Prop<Child> = Prop::one(
    "heroImage",
    "Banner",
    common::ONE_IMAGE,
    "One large picture across the section.",
)
.claims(&[Claim::of(
    Target::INTO_TEAMS,
    Support::Disputed,
    "Teams' page says the banner is not drawn, Outlook's names no such limit. An image of the \
     section is sure to be drawn.",
    sources::TEAMS_CARDS_REFERENCE,
)]);

pub const TEXT: Prop<Markdown> = Prop::new(
    "text",
    "Text",
    "The body of the section, with simple Markdown.",
);

pub const FACTS: Prop<Children> = Prop::many(
    "facts",
    "Facts",
    Accept::only(Family::MessageCard, only!(fact)),
    "A list of names and values in two columns.",
)
.default("[]");

pub const IMAGES: Prop<Children> = Prop::many(
    "images",
    "Images",
    common::ONE_IMAGE,
    "A strip of pictures. Teams shows five in a section.",
)
.default("[]");

pub const POTENTIAL_ACTION: Prop<Children> = Prop::many(
    "potentialAction",
    "Actions",
    common::ANY_ACTION,
    "The buttons of this section. Teams shows five, Outlook four.",
)
.default("[]");

pub const ACTIVITY_IMAGE_TYPE: Prop<Choice> = Prop::choice(
    "activityImageType",
    "Picture shape",
    &[
        ChoiceValue::new("avatar", "Round").docs("Cropped to a circle, for people."),
        ChoiceValue::new("article", "Rectangle").docs("The whole picture, in its own proportions."),
    ],
    "How Teams crops the activity picture.",
)
.default(r#""avatar""#)
.look()
.claims(common::TEAMS_ONLY);

pub const START_GROUP: Prop<Bool> = Prop::new(
    "startGroup",
    "Start a group",
    "Draws a thin rule above the section and so sets it apart.",
)
.default("false")
.layout()
.claims(&[Claim::of(
    Target::INTO_TEAMS,
    Support::Ignored,
    "Teams sets every section apart, whatever is written here.",
    sources::TEAMS_CARDS_REFERENCE,
)]);

pub const MARKDOWN: Prop<Bool> = Prop::new(
    "markdown",
    "Markdown",
    "Reads the texts of this section as Markdown. Switched off, Teams reads them as simple HTML.",
)
.default("true")
.advanced()
.claims(&[
    Claim::of(
        Target::INTO_TEAMS,
        Support::Disputed,
        "One page lists HTML tags for texts that are not Markdown, another says HTML is shown as \
         plain text. Markdown is the safe choice.",
        sources::TEAMS_INCOMING_WEBHOOK,
    ),
    Claim::new(
        Target::Outlook,
        Support::Ignored,
        "Only Teams knows this; Outlook always reads Markdown.",
        sources::TEAMS_CARDS_REFERENCE,
    ),
]);
