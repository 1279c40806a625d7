//! The panes of the designer, each drawing a slice of the state.

mod bottom;
mod canvas;
mod canvas_bar;
mod designer;
mod desk;
mod disputes;
mod drag;
mod inspector;
mod json_bar;
mod json_help;
mod json_pane;
mod library;
mod notification;
mod outline;
mod over;
mod palette;
mod preview_settings;
mod problems;
mod selection_frame;
mod send_log;
mod status_bar;
mod target;
mod target_form;
#[cfg(test)]
mod tests;
mod timeline;
mod top_bar;
mod trial;
mod trial_log;
mod wall;
mod width_handle;

pub use designer::Designer;
pub use desk::{desk, elsewhere};
pub use drag::drag;
pub use inspector::inspector;
pub use json_bar::json_bar;
pub use library::library;
pub use notification::notification_form;
pub use over::over;
pub use preview_settings::form as preview_form;
pub use problems::problems;
pub use send_log::send_log;
pub use target_form::target_form;
pub use top_bar::card_title;
pub use trial_log::trial_log;
pub use wall::tiles;
