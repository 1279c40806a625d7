//! A row of a list card: a file.

use super::common::{self, TYPE};
use crate::kinds::prelude::*;

/// The row.
pub static KIND: Kind = Kind {
    name: "file",
    title: "File",
    group: Group::Content,
    icon: Icon::Link,
    docs: "A row with a file in SharePoint.",
    label: &[common::ROW_TITLE.name()],
    props: props!(
        V1_0,
        [
            TYPE,
            FILE,
            common::ROW_TITLE,
            common::ROW_SUBTITLE,
            common::TAP
        ]
    ),
    starter: r#"{
        "type": "file",
        "id": "https://example.org/sites/builds/report.xlsx",
        "title": "Report",
        "subtitle": "Builds of today"
    }"#,
    ..Kind::ATTACHMENT
};

pub const FILE: Prop<Url> =
    Prop::new("id", "File", "The address of the file in SharePoint.").required();
