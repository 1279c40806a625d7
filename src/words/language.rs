//! The languages there are.

/// A language of the app.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Language {
    /// English, which also serves where another language lacks a text.
    #[default]
    English,
    /// French.
    French,
}

impl Language {
    /// All languages: their codes, and what they call themselves.
    pub const ALL: [(Self, &'static str, &'static str); 2] = [
        (Self::English, "en", "English"),
        (Self::French, "fr", "Français"),
    ];

    /// Its code, as in `lang` attributes.
    pub fn code(self) -> &'static str {
        let own = Self::ALL.iter().find(|(language, ..)| *language == self);
        own.map_or("en", |(_, code, _)| code)
    }

    /// The language of a code; English for any other.
    pub fn named(code: &str) -> Self {
        let own = Self::ALL.iter().find(|(_, own, _)| *own == code);
        own.map_or(Self::English, |(language, ..)| *language)
    }
}
