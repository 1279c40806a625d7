//! How the app's own styles reach the page under a content policy without `unsafe-inline`.
//!
//! Design tokens are custom properties in `assets/tokens.css`. Components write their rules with
//! [`styled!`]; each rule set is scoped by stylist and mirrored once into one constructed style
//! sheet, because stylist's own `<style>` elements would be refused by `style-src 'self'`.

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
        thread_local! {
            static CLASS: ::yew::AttrValue = $crate::theme::scoped(::stylist::css!($css));
        }
        CLASS.with(::std::clone::Clone::clone)
    }};
}
