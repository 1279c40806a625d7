//! The app's own controls: one look, one set of states, one way to be reached by keyboard.

mod awaited;
mod bare;
mod button;
mod caption;
mod code_editor;
mod dialog;
mod disputed;
mod icon;
mod live;
mod menu;
mod meter;
mod option;
mod popover;
mod segmented;
mod sight;
mod tabs;
mod toast;

pub use awaited::{awaited, load_again};
pub use bare::{bare, tile};
pub use button::{Button, ButtonKind};
pub use caption::caption;
pub use code_editor::CodeEditor;
pub use dialog::{Dialog, layer};
pub use disputed::{Dispute, disputed, disputed_claim};
pub use icon::icon;
pub use live::live;
pub use menu::{Menu, MenuItem};
pub use meter::{meter, meter_bar, meter_button};
pub use option::option;
pub use popover::Popover;
pub use segmented::segmented;
pub use sight::use_sight;
pub use tabs::{Tab, tab_panel, tabs};
pub use toast::toasts;
