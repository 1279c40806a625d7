//! A heading between the rows of a list card.

use super::common::{self, TYPE};
use crate::kinds::prelude::*;

/// The row.
pub static KIND: Kind = Kind {
    name: "section",
    title: "Heading",
    group: Group::Content,
    icon: Icon::TextT,
    docs: "A heading above the rows that follow.",
    label: &[common::ROW_TITLE.name()],
    props: props!(V1_0, [TYPE, common::ROW_TITLE]),
    starter: r#"{"type": "section", "title": "Failed"}"#,
    ..Kind::ATTACHMENT
};
