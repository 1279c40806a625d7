//! What is put into a card by choosing instead of typing: people, icons, emoji.

mod board;
mod emoji;
mod icons;
mod mention;
mod more;

pub(super) use emoji::EmojiPicker;
pub(super) use icons::IconPicker;
pub(super) use mention::MentionComposer;
