//! TextBlock: a paragraph of text.

use super::common::{self, TYPE};
use super::values::HORIZONTAL;
use crate::kinds::prelude::*;

/// The element.
pub static KIND: Kind = Kind {
    name: "TextBlock",
    title: "Text",
    group: Group::Content,
    role: Role::Element,
    icon: Icon::TextT,
    docs: "A paragraph of text, with simple Markdown: bold, italic, lists and links.",
    label: &[TEXT.name()],
    props: props!(
        V1_0,
        [
            TYPE,
            TEXT,
            WRAP,
            SIZE,
            WEIGHT,
            COLOR,
            IS_SUBTLE,
            FONT_TYPE,
            HORIZONTAL_ALIGNMENT,
            STYLE,
            MAX_LINES,
            LABEL_FOR,
        ],
        common::ELEMENT
    ),
    starter: r#"{"type": "TextBlock", "text": "The integration tests did not pass on main.", "wrap": true}"#,
    ..Kind::ADAPTIVE
};

pub const TEXT: Prop<Markdown> = Prop::new(
    "text",
    "Text",
    "What it says. **bold**, *italic*, lists and [links](https://example.org) work everywhere; a \
     blank line starts a new paragraph.",
)
.required();

pub const WRAP: Prop<Bool> = Prop::new(
    "wrap",
    "Wrap",
    "Breaks long text into lines. Switched off, what does not fit on one line is cut.",
)
.default("false")
.layout();

pub const SIZE: Prop<Choice> = Prop::choice(
    "size",
    "Size",
    &[
        ChoiceValue::new("small", "Small"),
        ChoiceValue::new("default", "Default"),
        ChoiceValue::new("medium", "Medium"),
        ChoiceValue::new("large", "Large"),
        ChoiceValue::new("extraLarge", "Extra large"),
    ],
    "The size of the letters.",
)
.default(r#""default""#)
.look();

pub const WEIGHT: Prop<Choice> = Prop::choice(
    "weight",
    "Weight",
    &[
        ChoiceValue::new("lighter", "Light"),
        ChoiceValue::new("default", "Default"),
        ChoiceValue::new("bolder", "Bold"),
    ],
    "How heavy the letters are.",
)
.default(r#""default""#)
.look();

pub const COLOR: Prop<Choice> = Prop::choice(
    "color",
    "Colour",
    &[
        ChoiceValue::new("default", "Default"),
        ChoiceValue::new("dark", "Dark"),
        ChoiceValue::new("light", "Light"),
        ChoiceValue::new("accent", "Accent"),
        ChoiceValue::new("good", "Good"),
        ChoiceValue::new("warning", "Warning"),
        ChoiceValue::new("attention", "Attention"),
    ],
    "A colour by its meaning; the host's theme decides how it looks.",
)
.default(r#""default""#)
.look();

pub const IS_SUBTLE: Prop<Bool> = Prop::new(
    "isSubtle",
    "Subtle",
    "Draws the text fainter, for what matters less.",
)
.default("false")
.look();

pub const FONT_TYPE: Prop<Choice> = Prop::choice(
    "fontType",
    "Font",
    &[
        ChoiceValue::new("default", "Default"),
        ChoiceValue::new("monospace", "Monospace"),
    ],
    "The host's usual font, or one whose letters are all of one width, as for code.",
)
.since(Version::V1_2)
.default(r#""default""#)
.look();

pub const HORIZONTAL_ALIGNMENT: Prop<Choice> = Prop::choice(
    "horizontalAlignment",
    "Alignment",
    HORIZONTAL,
    "Where the lines stand. Taken from the container around it if not set.",
)
.default(r#""left""#)
.layout();

pub const STYLE: Prop<Choice> = Prop::choice(
    "style",
    "Style",
    &[
        ChoiceValue::new("default", "Text"),
        ChoiceValue::new("heading", "Heading")
            .docs("Large and bold, and a heading to screen readers."),
        ChoiceValue::new("columnHeader", "Column heading").docs("The head of a table column."),
    ],
    "What the text is to the reader: running text or a heading.",
)
.since(Version::V1_5)
.default(r#""default""#)
.look();

pub const MAX_LINES: Prop<Int> = Prop::int(
    "maxLines",
    "Most lines",
    Range::at_least(0),
    "How many lines are shown before the text is cut.",
)
.layout();

pub const LABEL_FOR: Prop<IdRef> = Prop::new(
    "labelFor",
    "Label for",
    "The id of the input that this text is the label of.",
)
.teams_extension()
.claims(common::TEAMS_ONLY)
.advanced();
