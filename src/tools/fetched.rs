//! Something that is fetched when it is wanted.

/// How far it is.
#[derive(Clone, PartialEq, Default)]
pub(super) enum Fetched<T> {
    /// Not here yet.
    #[default]
    Wanted,
    /// It could not be had, or not be read.
    Missing,
    /// Here.
    Here(T),
}

impl<T> From<Option<T>> for Fetched<T> {
    fn from(found: Option<T>) -> Self {
        found.map_or(Self::Missing, Self::Here)
    }
}
