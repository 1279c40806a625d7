//! DocumentReference: a document that citations point to.

use super::common::{self, TYPE};
use crate::kinds::prelude::*;

/// The record.
pub static KIND: Kind = Kind {
    name: "DocumentReference",
    title: "Document reference",
    icon: Icon::Link,
    preview: true,
    docs: "A document that citations in the card's text point to. A preview feature.",
    label: &[TITLE.name()],
    props: props!(V1_5, [TYPE, TITLE, URL, ABSTRACT, ICON, KEYWORDS, KEY]),
    starter: r#"{
        "type": "DocumentReference",
        "title": "Build report",
        "url": "https://example.org/builds/42"
    }"#,
    ..Kind::TEAMS
};

pub use common::KEY;

pub const TITLE: Prop<Text> = Prop::new("title", "Title", "The name of the reference.").required();

pub const URL: Prop<Url> = Prop::new("url", "Address", "Where the title leads.");

pub const ABSTRACT: Prop<Text> =
    Prop::new("abstract", "Abstract", "What it says, in short.").control(Control::TextArea);

pub const ICON: Prop<Choice> = Prop::choice(
    "icon",
    "Icon",
    &[
        ChoiceValue::new("msWord", "Word"),
        ChoiceValue::new("msExcel", "Excel"),
        ChoiceValue::new("msPowerPoint", "PowerPoint"),
        ChoiceValue::new("msOneNote", "OneNote"),
        ChoiceValue::new("msSharePoint", "SharePoint"),
        ChoiceValue::new("msVisio", "Visio"),
        ChoiceValue::new("msLoop", "Loop"),
        ChoiceValue::new("msWhiteboard", "Whiteboard"),
        ChoiceValue::new("code", "Code"),
        ChoiceValue::new("sketch", "Sketch"),
        ChoiceValue::new("adobeIllustrator", "Illustrator"),
        ChoiceValue::new("adobePhotoshop", "Photoshop"),
        ChoiceValue::new("adobeInDesign", "InDesign"),
        ChoiceValue::new("adobeFlash", "Flash"),
        ChoiceValue::new("image", "Image"),
        ChoiceValue::new("gif", "GIF"),
        ChoiceValue::new("video", "Video"),
        ChoiceValue::new("sound", "Sound"),
        ChoiceValue::new("zip", "Archive"),
        ChoiceValue::new("text", "Text"),
        ChoiceValue::new("pdf", "PDF"),
    ],
    "The icon of the kind of document.",
)
.look();

pub const KEYWORDS: Prop<Any> =
    Prop::list("keywords", "Keywords", &Ty::Text, "Three keywords at most.");
