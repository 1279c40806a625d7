//! What is served to a browser that is not an API: the designer's files and the probes.

pub mod files;
pub mod probe;
