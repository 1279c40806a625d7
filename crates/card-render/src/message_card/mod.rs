//! MessageCard ("connector card") as Teams draws it.

pub(crate) mod action;
pub(crate) mod card;
pub(crate) mod fact;
pub(crate) mod image;
pub(crate) mod input;
pub(crate) mod section;

/// What Teams shows at most; the rest is cut without a word
/// (spec/message-card.md §8).
mod limit {
    pub(super) const SECTIONS: usize = 10;
    pub(super) const IMAGES: usize = 5;
    pub(super) const SECTION_ACTIONS: usize = 5;
    pub(super) const CARD_ACTIONS: usize = 6;
}
