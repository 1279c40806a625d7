//! HttpPOST: a button that sends a request.

use super::common::{self, NAME, TYPE};
use super::header;
use crate::kinds::prelude::*;

/// The action.
pub static KIND: Kind = Kind {
    name: "HttpPOST",
    title: "Send request",
    group: Group::Actions,
    role: Role::Action,
    icon: Icon::Send,
    claims: common::NOT_IN_WORKFLOWS,
    docs: "A button that makes Microsoft's service send a POST request to yours, with a token \
           that tells who clicked.",
    label: &[NAME.name()],
    props: props!(
        V1_0,
        [
            TYPE,
            NAME,
            TARGET,
            BODY,
            BODY_CONTENT_TYPE,
            HEADERS,
            IS_PRIMARY
        ]
    ),
    starter: r#"{
        "@type": "HttpPOST",
        "name": "Rerun build",
        "target": "https://example.org/builds/42/rerun",
        "body": "{\"reason\": \"asked for in Teams\"}",
        "bodyContentType": "application/json"
    }"#,
    ..Kind::MESSAGE_CARD
};

pub const TARGET: Prop<Url> = Prop::new(
    "target",
    "Address",
    "Where the request goes. It must be reachable from the internet by https.",
)
.required()
.behaviour();

pub const BODY: Prop<Text> = Prop::new(
    "body",
    "Body",
    "What is sent. {{id.value}} stands for what the reader put into the input of that id.",
)
.control(Control::TextArea)
.behaviour();

pub const BODY_CONTENT_TYPE: Prop<Choice> = Prop::choice(
    "bodyContentType",
    "Body type",
    &[
        ChoiceValue::new("application/json", "JSON"),
        ChoiceValue::new("application/x-www-form-urlencoded", "Form"),
    ],
    "How the body is written; input values are escaped to match.",
)
.default(r#""application/json""#)
.behaviour();

pub const HEADERS: Prop<Children> = Prop::many(
    "headers",
    "Headers",
    Accept::only(Family::MessageCard, only!(header)),
    "Further headers of the request. Readers of the card's source see them: put no secret here.",
)
.default("[]")
.advanced();

pub const IS_PRIMARY: Prop<Bool> = Prop::new(
    "isPrimary",
    "Primary button",
    "Seen in Microsoft's samples but not described; a hint to draw the button with emphasis.",
)
.look()
.advanced();
