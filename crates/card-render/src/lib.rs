//! From a card to a neutral view tree, as Teams draws it.
