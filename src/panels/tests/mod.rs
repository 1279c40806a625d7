//! The panes, drawn natively: what a person reads and can operate in them.

mod absent;
mod inspector;
mod lists;
mod page;
mod preview;
mod problems;
mod send;
mod top_bar;
