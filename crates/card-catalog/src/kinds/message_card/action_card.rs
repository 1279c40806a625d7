//! ActionCard: a button that unfolds a form.

use super::common::{self, NAME, TYPE};
use crate::kinds::prelude::*;

/// The action.
pub static KIND: Kind = Kind {
    name: "ActionCard",
    title: "Form",
    group: Group::Actions,
    role: Role::Action,
    icon: Icon::Form,
    claims: common::NOT_IN_WORKFLOWS,
    docs: "A button that unfolds a small form: inputs, and the actions that use them. A form \
           cannot hold another form.",
    label: &[NAME.name()],
    props: props!(V1_0, [TYPE, NAME, INPUTS, ACTIONS]),
    starter: r#"{
        "@type": "ActionCard",
        "name": "Comment",
        "inputs": [
            {"@type": "TextInput", "id": "comment", "title": "Your comment", "isMultiline": true, "isRequired": true}
        ],
        "actions": [
            {
                "@type": "HttpPOST",
                "name": "Send comment",
                "target": "https://example.org/builds/42/comments",
                "body": "{\"comment\": \"{{comment.value}}\"}",
                "bodyContentType": "application/json"
            }
        ]
    }"#,
    ..Kind::MESSAGE_CARD
};

pub const INPUTS: Prop<Children> = Prop::many(
    "inputs",
    "Inputs",
    common::ANY_INPUT,
    "The fields of the form, from top to bottom.",
)
.required();

pub const ACTIONS: Prop<Children> = Prop::many(
    "actions",
    "Actions",
    common::FORM_ACTION,
    "The buttons of the form, which may use what the reader entered.",
)
.required();
