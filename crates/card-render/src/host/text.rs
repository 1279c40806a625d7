//! How a host writes the texts whose look no card decides.

use card_catalog::palette::Foreground;

/// The look of a text, where the card says nothing else.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TextLook {
    /// Place in [`Font::sizes`](super::Font::sizes).
    pub size: usize,
    /// Place in [`Font::weights`](super::Font::weights).
    pub weight: usize,
    /// The colour.
    pub color: Foreground,
    /// In the quieter shade of the colour.
    pub subtle: bool,
    /// In the typeface of fixed width.
    pub monospace: bool,
    /// Broken into lines instead of cut.
    pub wrap: bool,
}

/// Ordinary text.
impl Default for TextLook {
    fn default() -> TextLook {
        TextLook {
            size: TextLook::size_of("default").unwrap_or_default(),
            weight: TextLook::weight_of("default").unwrap_or_default(),
            color: Foreground::Default,
            subtle: false,
            monospace: false,
            wrap: true,
        }
    }
}

const SIZES: [&str; 5] = ["small", "default", "medium", "large", "extraLarge"];
const WEIGHTS: [&str; 3] = ["lighter", "default", "bolder"];

fn place(names: &[&str], name: &str) -> Option<usize> {
    let alike = |known: &&str| known.eq_ignore_ascii_case(name);
    names.iter().position(alike)
}

impl TextLook {
    /// The place of a size by its name.
    pub(crate) fn size_of(name: &str) -> Option<usize> {
        place(&SIZES, name)
    }

    /// The place of a weight by its name.
    pub(crate) fn weight_of(name: &str) -> Option<usize> {
        place(&WEIGHTS, name)
    }

    /// The classes of size, weight and colour; ordinary text needs none.
    pub(crate) fn size_class(&self) -> Option<&'static str> {
        const CLASSES: [Option<&str>; 5] = [
            Some("cw-size-small"),
            None,
            Some("cw-size-medium"),
            Some("cw-size-large"),
            Some("cw-size-extra-large"),
        ];
        CLASSES[self.size.min(4)]
    }

    /// See [`TextLook::size_class`].
    pub(crate) fn weight_class(&self) -> Option<&'static str> {
        const CLASSES: [Option<&str>; 3] =
            [Some("cw-weight-lighter"), None, Some("cw-weight-bolder")];
        CLASSES[self.weight.min(2)]
    }

    /// See [`TextLook::size_class`].
    pub(crate) fn color_class(&self) -> Option<&'static str> {
        const CLASSES: [Option<&str>; 7] = [
            None,
            Some("cw-fg-dark"),
            Some("cw-fg-light"),
            Some("cw-fg-accent"),
            Some("cw-fg-good"),
            Some("cw-fg-warning"),
            Some("cw-fg-attention"),
        ];
        CLASSES[self.color as usize]
    }

    /// Ordinary text in bold.
    pub(super) fn bold() -> TextLook {
        TextLook {
            weight: 2,
            ..TextLook::default()
        }
    }
}

/// The texts a host gives a look of their own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TextRules {
    /// Texts with the heading style.
    pub heading: TextLook,
    /// The head of a table, and texts with that style.
    pub column_header: TextLook,
    /// Names of facts.
    pub fact_name: TextLook,
    /// Values of facts.
    pub fact_value: TextLook,
    /// Labels of inputs that must be filled in.
    pub required_label: TextLook,
    /// Labels of other inputs.
    pub label: TextLook,
    /// What is said of an input filled in wrongly.
    pub error: TextLook,
    /// What stands behind the label of an input that must be filled in.
    pub required_mark: String,
}

/// As in Teams.
impl Default for TextRules {
    fn default() -> TextRules {
        TextRules {
            heading: TextLook {
                size: 3,
                ..TextLook::bold()
            },
            column_header: TextLook::bold(),
            fact_name: TextLook::bold(),
            fact_value: TextLook::default(),
            required_label: TextLook::default(),
            label: TextLook::default(),
            error: TextLook {
                color: Foreground::Attention,
                ..TextLook::default()
            },
            required_mark: " *".to_owned(),
        }
    }
}
