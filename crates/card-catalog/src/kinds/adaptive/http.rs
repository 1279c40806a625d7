//! Action.Http: a button of actionable mail that sends a request.

use super::common::{self, TITLE, TYPE};
use super::http_header;
use crate::kinds::prelude::*;

/// The action.
pub static KIND: Kind = Kind {
    name: "Action.Http",
    title: "Send request",
    group: Group::Actions,
    role: Role::Action,
    icon: Icon::Send,
    hosts: host::OUTLOOK,
    docs: "A button in mail that makes Microsoft's service send a request to yours. Outlook only.",
    label: &[TITLE.name(), URL.name()],
    props: props!(
        V1_0,
        [TYPE, TITLE, METHOD, URL, BODY, HEADERS],
        common::ACTION
    ),
    starter: r#"{
        "type": "Action.Http",
        "title": "Rerun build",
        "method": "POST",
        "url": "https://example.org/builds/42/rerun",
        "body": "{\"reason\": \"asked for in mail\"}"
    }"#,
    ..Kind::ADAPTIVE
};

pub const METHOD: Prop<Choice> = Prop::choice(
    "method",
    "Method",
    &[
        ChoiceValue::new("POST", "POST"),
        ChoiceValue::new("GET", "GET"),
    ],
    "How the request is made.",
)
.required()
.behaviour();

pub const URL: Prop<Url> = Prop::new(
    "url",
    "Address",
    "Where the request goes, by https. {{id.value}} stands for an input's value.",
)
.required()
.behaviour();

pub const BODY: Prop<Text> = Prop::new(
    "body",
    "Body",
    "What is sent with POST. {{id.value}} stands for what the reader put into that input.",
)
.control(Control::TextArea)
.behaviour();

pub const HEADERS: Prop<Children> = Prop::many(
    "headers",
    "Headers",
    Accept::only(Family::Adaptive, only!(http_header)),
    "Further headers. Readers of the card's source see them: put no secret here.",
)
.advanced();
