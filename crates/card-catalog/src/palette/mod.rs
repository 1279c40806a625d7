//! The colours that words of the format stand for: what the picture is drawn with, and what lint
//! judges contrast by.

mod color;
mod teams;

pub use color::Color;

/// A Teams theme.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Theme {
    /// Teams' default.
    #[default]
    Light,
    /// Dark grey with light text.
    Dark,
    /// Black, white and yellow, borders instead of shades.
    HighContrast,
}

impl Theme {
    /// All themes, in the order they are offered.
    pub const ALL: [Theme; 3] = [Theme::Light, Theme::Dark, Theme::HighContrast];

    /// The word for it on a command line and in an address.
    pub const fn name(self) -> &'static str {
        match self {
            Theme::Light => "light",
            Theme::Dark => "dark",
            Theme::HighContrast => "contrast",
        }
    }

    /// The theme of that name, if it is one.
    pub fn from_name(name: &str) -> Option<Theme> {
        Theme::ALL.into_iter().find(|theme| theme.name() == name)
    }
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
    /// All styles, in the order hosts list them.
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

    /// The name in the format.
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

impl Palette {
    /// A text colour of this palette.
    pub fn shade(&self, color: Foreground) -> Shade {
        self.foreground[color as usize]
    }
}
