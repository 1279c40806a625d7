//! What a host decides about a card: distances, sizes, colours, limits.

mod import;
mod preset;

use crate::color::Color;
pub use import::HostConfigError;

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
    /// Width of small, medium and large pictures.
    pub image_sizes: [u32; 3],
    /// Greatest height of a picture in a picture set.
    pub max_image_height: u32,
    /// Colours per container style, in the order of [`ContainerStyle::ALL`].
    pub containers: [Palette; 6],
    /// Buttons.
    pub actions: ActionRules,
    /// `aria-level` of texts with the heading style.
    pub heading_level: u8,
    /// May the card choose its own outer style?
    pub allow_custom_style: bool,
    /// Are actions drawn at all?
    pub supports_interactivity: bool,
}

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

/// Colours inside one container style.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Palette {
    /// The ground.
    pub background: Color,
    /// Borders and grid lines.
    pub border: Color,
    /// Text, in the order of [`Foreground::ALL`].
    pub foreground: [Shade; 7],
}

/// A text colour and its quieter variant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shade {
    /// Ordinary text.
    pub default: Color,
    /// With `isSubtle`.
    pub subtle: Color,
}

/// How a host draws buttons.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ActionRules {
    /// Buttons before the overflow menu.
    pub max: usize,
    /// Pixels between two buttons.
    pub button_spacing: u32,
    /// One under the other instead of side by side.
    pub vertical: bool,
    /// Pixels above an opened card.
    pub show_card_margin: u32,
    /// Style of an opened card.
    pub show_card_style: ContainerStyle,
}

/// The named styles of containers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[allow(missing_docs)] // the names are the values of the format
pub enum ContainerStyle {
    #[default]
    Default,
    Emphasis,
    Accent,
    Good,
    Attention,
    Warning,
}

impl ContainerStyle {
    /// All styles, in the order of [`HostConfig::containers`].
    pub const ALL: [ContainerStyle; 6] = {
        use ContainerStyle::*;
        [Default, Emphasis, Accent, Good, Attention, Warning]
    };

    /// The style of that name, in any case.
    pub fn from_name(name: &str) -> Option<ContainerStyle> {
        ContainerStyle::ALL
            .into_iter()
            .find(|s| s.name().eq_ignore_ascii_case(name))
    }

    /// The name in the format.
    pub const fn name(self) -> &'static str {
        use ContainerStyle::*;
        match self {
            Default => "default",
            Emphasis => "emphasis",
            Accent => "accent",
            Good => "good",
            Attention => "attention",
            Warning => "warning",
        }
    }

    /// The class that sets this style's colours.
    pub const fn class(self) -> &'static str {
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

/// The named text colours.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs)] // the names are the values of the format
pub enum Foreground {
    Default,
    Dark,
    Light,
    Accent,
    Good,
    Warning,
    Attention,
}

impl Foreground {
    /// All colours, in the order of [`Palette::foreground`].
    pub const ALL: [Foreground; 7] = {
        use Foreground::*;
        [Default, Dark, Light, Accent, Good, Warning, Attention]
    };

    /// The name in the format; the class is `cw-fg-<name>`.
    pub const fn name(self) -> &'static str {
        use Foreground::*;
        match self {
            Default => "default",
            Dark => "dark",
            Light => "light",
            Accent => "accent",
            Good => "good",
            Warning => "warning",
            Attention => "attention",
        }
    }
}

impl HostConfig {
    /// The colours inside containers of a style.
    pub fn palette(&self, style: ContainerStyle) -> &Palette {
        &self.containers[style as usize]
    }
}

impl Palette {
    /// A text colour of this palette.
    pub fn shade(&self, color: Foreground) -> Shade {
        self.foreground[color as usize]
    }
}
