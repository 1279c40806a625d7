//! Texts that the core crates know in English only, in the reader's language.
