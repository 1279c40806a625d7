//! Nothing of the core crates stays English.
