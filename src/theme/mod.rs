//! How the app's own styles reach the page under a content policy without `unsafe-inline`.
//!
//! Design tokens are custom properties in `assets/tokens.css`. Components write their rules with
//! [`styled!`]; each block becomes the nested rule of one class in one constructed style sheet. Native
//! builds read each block with stylist, so that a slip in it does not compile; browsers read nested
//! rules themselves, and the program for them carries the text alone (docs/adr/0009).

mod host;
mod interned;
mod sheet;

pub use host::host_class;
pub use interned::interned_class;
pub use sheet::{add_rules, scoped};

/// The scoped class of a block of CSS, made at its first use.
///
/// `styled!(r#"display: flex; &:hover { … }"#)` gives the same class each time.
#[macro_export]
macro_rules! styled {
    ($css:tt) => {{
        #[cfg(not(target_family = "wasm"))]
        let _checked = || ::stylist::css!($css);
        thread_local! {
            static NUMBER: ::std::cell::Cell<usize> = const { ::std::cell::Cell::new(0) };
        }
        NUMBER.with(|number| $crate::theme::scoped($css, number))
    }};
}
