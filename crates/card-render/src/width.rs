//! The card widths that Teams tells apart.

/// A group of card widths, as `targetWidth` names them.
///
/// Teams' documentation shows the limits only in a picture; 216, 413 and 500
/// pixels are those of Microsoft's sample configuration for phones
/// (spec/facts-uncertain.md 31). So the groups of a width are approximate.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum WidthGroup {
    /// The side panel of a meeting.
    VeryNarrow,
    /// A phone held upright.
    Narrow,
    /// A chat on the desktop.
    #[default]
    Standard,
    /// A phone held sideways, or a card that asks for the full width.
    Wide,
}

impl WidthGroup {
    /// Every group, the narrowest first.
    pub const ALL: [WidthGroup; 4] = [
        WidthGroup::VeryNarrow,
        WidthGroup::Narrow,
        WidthGroup::Standard,
        WidthGroup::Wide,
    ];

    /// The group of a card so many CSS pixels wide.
    pub const fn of(pixels: u32) -> WidthGroup {
        match pixels {
            0..216 => WidthGroup::VeryNarrow,
            216..413 => WidthGroup::Narrow,
            413..500 => WidthGroup::Standard,
            _ => WidthGroup::Wide,
        }
    }

    /// The name a user reads.
    pub const fn title(self) -> &'static str {
        match self {
            WidthGroup::VeryNarrow => "Very narrow",
            WidthGroup::Narrow => "Narrow",
            WidthGroup::Standard => "Standard",
            WidthGroup::Wide => "Wide",
        }
    }

    /// Is this one of the widths a card means by `Narrow`, `atLeast:Narrow`
    /// or `atMost:Narrow`? Words that name no width mean every one.
    pub(crate) fn meets(self, words: &str) -> bool {
        let (relation, name) = words.split_once(':').unwrap_or(("", words));
        let Some(named) = WidthGroup::ALL
            .into_iter()
            .find(|group| format!("{group:?}").eq_ignore_ascii_case(name))
        else {
            return true;
        };
        match relation {
            "atLeast" => self >= named,
            "atMost" => self <= named,
            _ => self == named,
        }
    }
}
