//! From a card to a picture of it: a neutral [`View`] tree as Teams draws the
//! card. The app mounts the tree; the command line prints it with [`to_html`],
//! [`to_page`] or [`to_text`].
//!
//! - [`Renderer`] draws a document and remembers every node's picture, so that
//!   after an edit only the path of the edit is new.
//! - [`stylesheet`] is the CSS; [`ThemeClass::class`] on an ancestor of the picture
//!   chooses its colours. One picture can stand under several themes.
//! - [`Reader`] says what typing and a click do, and what would be sent.
//! - Nothing a card says can become markup: a [`View`] has no raw HTML, and its
//!   links and pictures are [`SafeUrl`]s.

mod adaptive;
mod attachment;
mod code;
mod dates;
mod extras;
mod fields;
mod forms;
mod generic;
mod host;
mod looks;
mod message_card;
mod names;
mod options;
mod output;
mod parts;
mod prose;
mod reader;
mod renderer;
mod safe_url;
mod stylesheet;
mod text_rules;
mod theme;
mod view;
mod width;

pub use adaptive::card::wants_full_width;
pub use card_catalog::palette::Theme;
pub use code::{Highlights, ProgramText, Token, TokenKind};
pub use dates::{DateStyle, DateWriter, Dates, Moment, write_date};
pub use extras::{Extras, extras};
pub use forms::{Entry, Event, Outcome, Reader, reveal};
pub use host::{
    ActionRules, Alignment, Color, ContainerStyle, Font, Foreground, HostConfig, HostConfigError,
    Imported, Palette, Separator, Shade, Spacing, TextLook, TextRules,
};
pub use looks::has_look;
pub use options::{Options, RenderState};
pub use output::{Markup, Page, to_html, to_markup, to_page, to_text};
pub use prose::MarkdownLevel;
pub use renderer::{Renderer, render};
pub use safe_url::SafeUrl;
pub use stylesheet::{host_rules, stylesheet, stylesheet_for};
pub use theme::ThemeClass;
pub use view::{View, ViewData, Widget};
pub use width::WidthGroup;
