//! One file per command: its arguments, and `run`.

pub(crate) mod check;
pub(crate) mod fmt;
pub(crate) mod render;
pub(crate) mod schema;
pub(crate) mod send;
pub(crate) mod serve;
pub(crate) mod size;
