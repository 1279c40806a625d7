//! A row of a list card: a person.

use super::common::{self, TYPE};
use crate::kinds::prelude::*;

/// The row.
pub static KIND: Kind = Kind {
    name: "person",
    title: "Person",
    group: Group::Content,
    icon: Icon::Person,
    docs: "A row with a person.",
    label: &[common::ROW_TITLE.name()],
    props: props!(
        V1_0,
        [
            TYPE,
            PERSON,
            common::ROW_TITLE,
            common::ROW_SUBTITLE,
            common::TAP
        ]
    ),
    starter: r#"{"type": "person", "id": "ada@example.org", "title": "Ada Lovelace", "subtitle": "Engineer"}"#,
    ..Kind::ATTACHMENT
};

pub const PERSON: Prop<Text> = Prop::new(
    "id",
    "Person",
    "The user principal name, which looks like a mail address.",
)
.required();
