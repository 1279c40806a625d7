//! CitationRun: a citation among the text of a RichTextBlock.

use super::common::{self, TYPE};
use crate::kinds::prelude::*;

/// The run.
pub static KIND: Kind = Kind {
    name: "CitationRun",
    title: "Citation",
    group: Group::Content,
    icon: Icon::Link,
    preview: true,
    hosts: host::NOWHERE,
    docs: "Points to one of the card's references, inside a rich text. A preview feature.",
    label: &[TEXT.name()],
    props: props!(V1_5, [TYPE, TEXT, REFERENCE_INDEX], common::INLINE),
    starter: r#"{"type": "CitationRun", "text": "1", "referenceIndex": 1}"#,
    ..Kind::TEAMS
};

pub const TEXT: Prop<Text> =
    Prop::new("text", "Text", "What is shown for the reference.").required();

pub const REFERENCE_INDEX: Prop<Int> = Prop::int(
    "referenceIndex",
    "Reference",
    Range::at_least(1),
    "Which reference of the card it points to; the first is 1.",
)
.required();
