//! A property name of a card is written once, in its kind file.
