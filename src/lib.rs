//! The Cardwright designer.
