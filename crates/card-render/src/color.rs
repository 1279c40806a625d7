//! Colours of cards and host configurations.

use std::fmt;

/// A colour with alpha, eight bits each.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Color {
    /// Red.
    pub red: u8,
    /// Green.
    pub green: u8,
    /// Blue.
    pub blue: u8,
    /// Opacity; 255 hides what is behind.
    pub alpha: u8,
}

impl Color {
    /// An opaque colour from `0xRRGGBB`.
    pub const fn rgb(hex: u32) -> Color {
        Color {
            red: (hex >> 16) as u8,
            green: (hex >> 8) as u8,
            blue: hex as u8,
            alpha: 255,
        }
    }

    /// The same colour with another opacity.
    pub const fn alpha(self, alpha: u8) -> Color {
        Color { alpha, ..self }
    }

    /// Reads `#RGB`, `#RRGGBB` or Adaptive Cards' `#AARRGGBB`.
    pub fn parse(text: &str) -> Option<Color> {
        let digits = text.trim().strip_prefix('#')?;
        Color::from_digits(digits)
    }

    /// Reads a MessageCard theme colour: as [`Color::parse`], `#` optional.
    pub fn parse_theme_color(text: &str) -> Option<Color> {
        let text = text.trim();
        Color::from_digits(text.strip_prefix('#').unwrap_or(text))
    }

    fn from_digits(digits: &str) -> Option<Color> {
        if !digits.bytes().all(|b| b.is_ascii_hexdigit()) {
            return None;
        }
        let value = u32::from_str_radix(digits, 16).ok()?;
        match digits.len() {
            3 => Some(Color::rgb(spread(value))),
            6 => Some(Color::rgb(value)),
            8 => Some(Color::rgb(value).alpha((value >> 24) as u8)),
            _ => None,
        }
    }
}

/// `0xRGB` to `0xRRGGBB`.
const fn spread(short: u32) -> u32 {
    let (r, g, b) = ((short >> 8) & 15, (short >> 4) & 15, short & 15);
    ((r * 17) << 16) | ((g * 17) << 8) | (b * 17)
}

/// As CSS: `#rrggbb` or `#rrggbbaa`.
impl fmt::Display for Color {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "#{:02x}{:02x}{:02x}", self.red, self.green, self.blue)?;
        if self.alpha < 255 {
            write!(f, "{:02x}", self.alpha)
        } else {
            Ok(())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn alpha_comes_first_in_cards_and_last_in_css() {
        assert_eq!(
            Color::parse("#bf252424").map(|c| c.to_string()).as_deref(),
            Some("#252424bf")
        );
        assert_eq!(
            Color::parse("#abc").map(|c| c.to_string()).as_deref(),
            Some("#aabbcc")
        );
    }

    #[test]
    fn a_theme_colour_needs_no_hash_and_nothing_else_passes() {
        assert_eq!(
            Color::parse_theme_color("0076D7"),
            Some(Color::rgb(0x0076d7))
        );
        for bad in ["red", "12345", "#12345g", "}body{", ""] {
            assert_eq!(Color::parse_theme_color(bad), None, "{bad}");
        }
    }
}
