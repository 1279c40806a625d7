//! A drawn card as text: HTML for pages, plain text for terminals.

mod html;
mod page;
mod text;

pub use html::{Markup, to_html, to_markup};
pub use page::{Page, to_page};
pub use text::to_text;
