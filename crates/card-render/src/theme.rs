//! The three looks a Teams user can choose, and the tokens of what a host
//! configuration does not describe: buttons, links, inputs, the card's frame.

use card_catalog::palette::{Color, Theme};

/// What the style sheet makes of a theme.
pub trait ThemeClass {
    /// The class to put on any ancestor of a drawn card; it sets every colour.
    fn class(self) -> &'static str;
}

impl ThemeClass for Theme {
    fn class(self) -> &'static str {
        match self {
            Theme::Light => "cw-theme-light",
            Theme::Dark => "cw-theme-dark",
            Theme::HighContrast => "cw-theme-contrast",
        }
    }
}

/// What browsers should use for scroll bars and form controls.
pub(crate) const fn color_scheme(theme: Theme) -> &'static str {
    match theme {
        Theme::Light => "light",
        Theme::Dark | Theme::HighContrast => "dark",
    }
}

/// The colours of what a host configuration does not describe.
pub(crate) const fn chrome(theme: Theme) -> &'static Chrome {
    match theme {
        Theme::Light => &LIGHT,
        Theme::Dark => &DARK,
        Theme::HighContrast => &CONTRAST,
    }
}

/// Colours of the parts a host configuration leaves open.
///
/// Light and dark follow the Teams container of Microsoft's card designer
/// (spec/adaptive-card.md §13) and the Teams palette; no contrast palette is
/// published, so that one is ours: contrast of at least 7:1 throughout.
pub(crate) struct Chrome {
    /// What the card stands on.
    pub(crate) page: Color,
    /// Outline of the card.
    pub(crate) card_border: Color,
    pub(crate) shadow: &'static str,
    pub(crate) link: Color,
    pub(crate) line: Color,
    pub(crate) button: Color,
    pub(crate) button_text: Color,
    pub(crate) button_border: Color,
    pub(crate) button_hover: Color,
    pub(crate) primary: Color,
    pub(crate) primary_text: Color,
    pub(crate) danger: Color,
    pub(crate) danger_border: Color,
    pub(crate) input: Color,
    pub(crate) input_border: Color,
    /// Ground of code and quotes.
    pub(crate) code: Color,
    pub(crate) mention: Color,
    /// Text and dashes of our own remarks.
    pub(crate) note: Color,
}

const LIGHT: Chrome = Chrome {
    page: Color::rgb(0xf5f5f5),
    card_border: Color::rgb(0xe5e5e8),
    shadow: "0 1px 2px #0000000f, 0 2px 6px #00000012",
    link: Color::rgb(0x4f52b2),
    line: Color::rgb(0xe3e3e8),
    button: Color::rgb(0xffffff),
    button_text: Color::rgb(0x252424),
    button_border: Color::rgb(0xd1d1d8),
    button_hover: Color::rgb(0xf5f5f7),
    primary: Color::rgb(0x5b5fc7),
    primary_text: Color::rgb(0xffffff),
    danger: Color::rgb(0xc4314b),
    danger_border: Color::rgb(0xe6b3bd),
    input: Color::rgb(0xffffff),
    input_border: Color::rgb(0x8b8b96),
    code: Color::rgb(0xf3f3f6),
    mention: Color::rgb(0x4f52b2),
    note: Color::rgb(0x6a6a75),
};

const DARK: Chrome = Chrome {
    page: Color::rgb(0x1b1a1a),
    card_border: Color::rgb(0x3b3a3a),
    shadow: "0 1px 2px #00000047, 0 2px 6px #0000003d",
    link: Color::rgb(0xa6a7dc),
    line: Color::rgb(0x454444),
    button: Color::rgb(0x2d2c2c),
    button_text: Color::rgb(0xffffff),
    button_border: Color::rgb(0x636161),
    button_hover: Color::rgb(0x3b3a3a),
    primary: Color::rgb(0x9299f7),
    primary_text: Color::rgb(0x141417),
    danger: Color::rgb(0xf2889a),
    danger_border: Color::rgb(0x8a3f4c),
    input: Color::rgb(0x242323),
    input_border: Color::rgb(0x8c8a8a),
    code: Color::rgb(0x242323),
    mention: Color::rgb(0xa6a7dc),
    note: Color::rgb(0xb3b0b0),
};

const CONTRAST: Chrome = Chrome {
    page: Color::rgb(0x000000),
    card_border: Color::rgb(0xffffff),
    shadow: "none",
    link: Color::rgb(0xffff01),
    line: Color::rgb(0xffffff),
    button: Color::rgb(0x000000),
    button_text: Color::rgb(0xffffff),
    button_border: Color::rgb(0xffffff),
    button_hover: Color::rgb(0x1a1a1a),
    primary: Color::rgb(0x1aebff),
    primary_text: Color::rgb(0x000000),
    danger: Color::rgb(0xff9cab),
    danger_border: Color::rgb(0xff9cab),
    input: Color::rgb(0x000000),
    input_border: Color::rgb(0xffffff),
    code: Color::rgb(0x000000),
    mention: Color::rgb(0xffff01),
    note: Color::rgb(0xffffff),
};

#[cfg(test)]
mod tests {
    use super::*;
    use crate::host::{ContainerStyle, Foreground, HostConfig};

    #[test]
    fn texts_and_controls_can_be_read_in_every_theme() {
        for theme in Theme::ALL {
            let chrome = super::chrome(theme);
            let card = HostConfig::teams(theme)
                .palette(ContainerStyle::Default)
                .background;
            let texts = [
                (chrome.link, card),
                (chrome.mention, card),
                (chrome.note, card),
                (chrome.button_text, chrome.button),
                (chrome.button_text, chrome.button_hover),
                (chrome.primary_text, chrome.primary),
                (chrome.danger, chrome.button),
            ];
            for (text, ground) in texts {
                assert!(
                    text.contrast(ground) >= 4.5,
                    "{text} on {ground}, {}",
                    theme.name()
                );
            }
            let edge = chrome.input_border.contrast(chrome.input);
            assert!(edge >= 3.0, "fields, {}", theme.name());
        }
    }

    #[test]
    fn high_contrast_is_high() {
        let host = HostConfig::teams(Theme::HighContrast);
        for style in ContainerStyle::ALL {
            let palette = host.palette(style);
            for color in Foreground::ALL {
                let shade = palette.shade(color);
                for text in [shade.default, shade.subtle] {
                    assert!(text.contrast(palette.background) >= 7.0, "{text}");
                }
            }
        }
    }
}
