//! Action.InsertImage: a button that puts a picture into the document.

use super::common::{self, TITLE, TYPE};
use crate::kinds::prelude::*;

/// The action.
pub static KIND: Kind = Kind {
    name: "Action.InsertImage",
    title: "Insert picture",
    group: Group::Actions,
    role: Role::Action,
    icon: Icon::Image,
    hosts: host::OFFICE,
    docs: "A button that puts a picture into the document. Word and PowerPoint only.",
    label: &[TITLE.name(), URL.name()],
    props: props!(
        V1_5,
        [TYPE, TITLE, URL, ALT_TEXT, INSERT_POSITION],
        common::ACTION
    ),
    starter: r#"{
        "type": "Action.InsertImage",
        "title": "Insert",
        "url": "https://example.org/trend.png",
        "altText": "Failed builds by week",
        "fallback": "drop"
    }"#,
    ..Kind::TEAMS
};

pub const URL: Prop<Url> = Prop::new("url", "Address", "Where the picture is, by https.")
    .required()
    .behaviour();

pub const ALT_TEXT: Prop<Text> = Prop::new(
    "altText",
    "Description",
    "What the picture shows, for those who do not see it.",
);

pub const INSERT_POSITION: Prop<Choice> = Prop::choice(
    "insertPosition",
    "Place",
    &[
        ChoiceValue::new("Selection", "At the cursor"),
        ChoiceValue::new("Top", "At the top"),
        ChoiceValue::new("Bottom", "At the bottom"),
    ],
    "Where in the document the picture goes.",
)
.default(r#""Selection""#)
.behaviour();
