//! The ways out of the designer: sending a card, and looking at where it arrives.

mod answer;
mod blocks;
mod channel;
mod commands;
mod fetched;
mod gallery;
mod helper;
mod pickers;
mod relay_setting;
mod send;
mod size;

pub use answer::sent_line;
pub use blocks::palette_blocks;
pub use channel::channel;
pub use commands::overlay;
pub use helper::helper;
pub use send::send_dialog;
pub use size::size_dialog;
