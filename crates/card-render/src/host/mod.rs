//! What a host decides about a card: distances, sizes, colours, limits.

mod import;
mod leaves;
mod preset;
mod table;
mod text;

use std::collections::BTreeMap;

use card_catalog::Version;
pub use card_catalog::palette::{Color, ContainerStyle, Foreground, Palette, Shade};
pub use import::{HostConfigError, Imported};
pub use text::{TextLook, TextRules};

/// A host configuration in the sense of Adaptive Cards. Lengths are CSS pixels.
///
/// [`HostConfig::teams`] gives Microsoft's published Teams values;
/// [`HostConfig::from_json`] reads a host's own file, taking the Teams value
/// for everything the file leaves out.
#[derive(Clone, Debug, PartialEq)]
pub struct HostConfig {
    /// Distances between elements.
    pub spacing: Spacing,
    /// Lines between elements.
    pub separator: Separator,
    /// The ordinary typeface.
    pub font: Font,
    /// The typeface of fixed width.
    pub monospace: Font,
    /// Pixels of a line of small, default, medium, large and extra large text;
    /// `None` for a third more than the letters.
    pub line_heights: Option<[u32; 5]>,
    /// Width of small, medium and large pictures.
    pub image_sizes: [u32; 3],
    /// Greatest height of a picture in a picture set.
    pub max_image_height: u32,
    /// Pixels between the cells of a table without grid lines.
    pub cell_spacing: u32,
    /// Greatest width of the names of facts.
    pub fact_name_width: Option<u32>,
    /// Colours per container style, in the order of [`ContainerStyle::ALL`].
    pub containers: [Palette; 6],
    /// Pixels of rounded corners and of borders, where a card asks for them.
    pub corner_radius: u32,
    /// See [`HostConfig::corner_radius`].
    pub border_width: u32,
    /// Buttons.
    pub actions: ActionRules,
    /// The ground of highlighted text, ordinary and subtle; `None` leaves it to the style sheet.
    pub highlight: [Option<Color>; 2],
    /// Texts whose look no card decides.
    pub texts: TextRules,
    /// Pixels between an input and its label.
    pub label_spacing: u32,
    /// The picture of media that bring none.
    pub default_poster: Option<String>,
    /// `aria-level` of texts with the heading style.
    pub heading_level: u8,
    /// May the card choose its own outer style?
    pub allow_custom_style: bool,
    /// Are actions drawn at all?
    pub supports_interactivity: bool,
    /// The newest schema version the host draws.
    pub newest: Version,
    /// Further features that elements may require, with the host's version of
    /// each; `None` stands for any.
    pub capabilities: BTreeMap<String, Option<Version>>,
}

/// The feature that stands for the schema itself.
const SCHEMA_FEATURE: &str = "adaptiveCards";

/// Distances between elements, in pixels.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spacing {
    /// Teams and mobile only.
    pub extra_small: u32,
    /// `small`
    pub small: u32,
    /// Where a card says nothing.
    pub default: u32,
    /// `medium`
    pub medium: u32,
    /// `large`
    pub large: u32,
    /// `extraLarge`
    pub extra_large: u32,
    /// Inside the card and inside containers with a ground of their own.
    pub padding: u32,
}

/// A separating line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Separator {
    /// Thickness in pixels.
    pub thickness: u32,
    /// Its colour; `None` leaves it to the theme.
    pub color: Option<Color>,
}

/// A typeface with its scale.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Font {
    /// CSS font stack.
    pub family: String,
    /// Pixels of small, default, medium, large, extraLarge.
    pub sizes: [u32; 5],
    /// CSS weights of lighter, default, bolder.
    pub weights: [u32; 3],
}

/// How a host draws buttons.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ActionRules {
    /// Buttons before the overflow menu.
    pub max: usize,
    /// Pixels between two buttons.
    pub button_spacing: u32,
    /// Pixels above the buttons of a card.
    pub spacing: u32,
    /// One under the other instead of side by side.
    pub vertical: bool,
    /// Where they stand in their row or column.
    pub alignment: Alignment,
    /// The icon above the words instead of before them.
    pub icons_above: bool,
    /// Pixels of an icon.
    pub icon_size: u32,
    /// May words take several lines?
    pub wrap_titles: bool,
    /// Is the card of a lone button shown at once, without the button?
    pub pre_expand: bool,
    /// Pixels above an opened card.
    pub show_card_margin: u32,
    /// Style of an opened card.
    pub show_card_style: ContainerStyle,
}

/// Where buttons stand in the room there is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[allow(missing_docs)] // the names are the values of the format
pub enum Alignment {
    #[default]
    Left,
    Center,
    Right,
    Stretch,
}

impl Alignment {
    /// The alignment of that name, in any case.
    fn named(name: &str) -> Option<Alignment> {
        use Alignment::*;
        let known = [
            ("left", Left),
            ("center", Center),
            ("right", Right),
            ("stretch", Stretch),
        ];
        let found = known
            .iter()
            .find(|(word, _)| word.eq_ignore_ascii_case(name));
        found.map(|(_, alignment)| *alignment)
    }
}

impl Spacing {
    /// The distance of that name, in any case.
    fn named(&self, name: &str) -> Option<u32> {
        let known = [
            ("none", 0),
            ("extraSmall", self.extra_small),
            ("small", self.small),
            ("default", self.default),
            ("medium", self.medium),
            ("large", self.large),
            ("extraLarge", self.extra_large),
            ("padding", self.padding),
        ];
        let found = known
            .iter()
            .find(|(word, _)| word.eq_ignore_ascii_case(name));
        found.map(|(_, pixels)| *pixels)
    }
}

impl HostConfig {
    /// The colours inside containers of a style.
    pub fn palette(&self, style: ContainerStyle) -> &Palette {
        &self.containers[style as usize]
    }

    /// Has the host this feature, in this version (`"*"`: in any)? What is no
    /// version asks for nothing.
    pub fn can(&self, feature: &str, wanted: &str) -> bool {
        let own = match self.capabilities.get(feature) {
            Some(version) => Some(*version),
            None => (feature == SCHEMA_FEATURE).then_some(Some(self.newest)),
        };
        match (own, Version::parse(wanted)) {
            (None, None) => wanted != "*",
            (None, Some(_)) => false,
            (Some(Some(own)), Some(wanted)) => wanted <= own,
            (Some(_), _) => true,
        }
    }
}

/// The class that sets the colours of a style.
pub(crate) trait StyleClass {
    fn class(self) -> &'static str;
}

impl StyleClass for ContainerStyle {
    fn class(self) -> &'static str {
        use ContainerStyle::*;
        match self {
            Default => "cw-style-default",
            Emphasis => "cw-style-emphasis",
            Accent => "cw-style-accent",
            Good => "cw-style-good",
            Attention => "cw-style-attention",
            Warning => "cw-style-warning",
        }
    }
}
