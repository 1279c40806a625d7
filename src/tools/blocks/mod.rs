//! Blocks: in the palette to be put in, in a dialog to be looked after.

mod dialog;
mod palette;

pub(super) use dialog::BlocksDialog;
pub use palette::palette_blocks;
