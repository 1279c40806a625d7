//! What a program may bring along later than the rest: formatted text and the looks of rarer kinds.
//! They are most of the renderer's bytes, and a page can show a card before they have arrived.

use std::fmt;

use crate::code::Ink;
use crate::looks::{self, Looks};
use crate::prose::{MarkdownLevel, Prose, TextMode};
use crate::reader::Letterhead;

/// Readers of formatted text, and looks. There is one value of this type.
pub struct Extras {
    pub(crate) prose: fn(&str, TextMode, MarkdownLevel, &Letterhead, &Ink<'_>) -> Prose,
    pub(crate) looks: &'static [Looks],
}

/// The extras. A program that calls this carries them.
pub fn extras() -> &'static Extras {
    static EXTRAS: Extras = Extras {
        prose: Prose::formatted,
        looks: looks::LATER,
    };
    &EXTRAS
}

impl PartialEq for Extras {
    fn eq(&self, other: &Extras) -> bool {
        std::ptr::eq(self, other)
    }
}

impl fmt::Debug for Extras {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Extras")
    }
}
