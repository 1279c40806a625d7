//! The editor behind Cardwright's panels: commands, transactions, history, selection, and what the
//! panels show, all as values.
//!
//! ```
//! use card_editor::{Command, Editor};
//! use card_json::Document;
//!
//! let card = r#"{"@type": "MessageCard", "summary": "Build 42 failed"}"#;
//! let editor = Editor::new(Document::parse(card).map_err(|errors| errors[0].to_string())?);
//! let fact = card_catalog::kind("MessageCard.Fact", card_catalog::Family::MessageCard);
//! let fact = fact.ok_or("no such kind")?;
//! let edited = editor.perform(&Command::InsertStarter { kind: fact }, 0.0)?;
//! assert_eq!(edited.undo_label(), Some("Add Fact"));
//! let undone = edited.perform(&Command::Undo, 0.0)?;
//! assert_eq!(&**undone.document.text(), card);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! - [`Editor::perform`] carries out a [`Command`]; every change is a [`Transaction`].
//! - [`outline()`], [`palette()`] and [`inspect()`] are functions of a document and its typing.
//! - Nothing here knows the time, a browser or a file.

mod clipboard;
mod command;
mod commands;
mod differences;
mod editor;
mod error;
mod history;
mod mention;
mod names;
mod panels;
mod point;
mod scene;
mod selection;
mod slots;
mod told;
mod transaction;

pub use clipboard::{Clip, clip_text, contents, read_clip, text_element};
pub use command::Command;
pub use commands::write_at;
pub use differences::{Difference, Named, differences};
pub use editor::Editor;
pub use error::{EditorError, Refusal};
pub use history::{HISTORY_STEPS, History, TYPING_PAUSE_MS};
pub use mention::{Mentioned, TextPlace, mention, mentioned_in};
pub use names::{Crumb, breadcrumbs, describe};
pub use panels::additions::{Addition, Gap, additions, fitting, gap_at, wrappers};
pub use panels::assist::{Absent, Help, Offer, Proposal, help, offers};
pub use panels::bulk::inspect_all;
pub use panels::control::Control;
pub use panels::drop::{
    Drop, Ground, Payload, Place, Rect, Refused, Side, Spot, grabbed, is_movable, is_row, target,
};
pub use panels::inspect::{Inspection, Item, Row, inspect};
pub use panels::outline::{OutlineRow, outline, row_at};
pub use panels::palette::{PaletteItem, palette};
pub use panels::treemap::{Tile, squarify, treemap};
pub use panels::value::{RowValue, fits};
pub use panels::weight::{Embedded, Weight, defaults_to_drop, embedded, weigh};
pub use panels::writing::{Mark, Marked, Writing, mark_up, writing};
pub use selection::Selection;
pub use told::{Deed, Told, told};
pub use transaction::{Group, Landing, Then, Transaction, Turn};
