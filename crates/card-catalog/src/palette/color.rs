//! Colours of cards and host configurations, and how well one is read on another.

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

    /// This colour as it is seen on an opaque `ground`.
    pub fn over(self, ground: Color) -> Color {
        let alpha = u32::from(self.alpha);
        let mix = |own: u8, below: u8| {
            ((u32::from(own) * alpha + u32::from(below) * (255 - alpha) + 127) / 255) as u8
        };
        Color {
            red: mix(self.red, ground.red),
            green: mix(self.green, ground.green),
            blue: mix(self.blue, ground.blue),
            alpha: 255,
        }
    }

    /// How well this colour is read on an opaque `ground`: 1 to 21 (WCAG 2.2, contrast ratio).
    pub fn contrast(self, ground: Color) -> f64 {
        let (a, b) = (self.over(ground).luminance(), ground.luminance());
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }

    /// Relative luminance, 0 to 1 (WCAG 2.2).
    fn luminance(self) -> f64 {
        let linear = |channel: u8| {
            let c = f64::from(channel) / 255.0;
            if c <= 0.04045 {
                c / 12.92
            } else {
                ((c + 0.055) / 1.055).powf(2.4)
            }
        };
        0.2126 * linear(self.red) + 0.7152 * linear(self.green) + 0.0722 * linear(self.blue)
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
    fn contrast_is_that_of_the_guidelines() {
        let ratio = |text, ground| (Color::contrast(text, ground) * 100.0).round() / 100.0;
        let (black, white) = (Color::rgb(0), Color::rgb(0xffffff));
        assert_eq!((ratio(black, white), ratio(white, white)), (21.0, 1.0));
        assert_eq!(ratio(Color::rgb(0x777777), white), 4.48);
        // Half of black over white is mid grey.
        assert_eq!(black.alpha(128).over(white), Color::rgb(0x7f7f7f));
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
