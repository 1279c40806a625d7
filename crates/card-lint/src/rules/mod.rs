//! The list of rules, one file each.
//!
//! A new rule is one file with one `RULE` constant, and one word in this list. Its reference page
//! follows; a test asks for a case in `tests/suite`.

use crate::rule::Rule;

/// Declares the module of each rule and the list of them all.
macro_rules! rules {
    ($($(#[$section:meta])* $rule:ident)*) => {
        $(mod $rule;)*
        pub(crate) static ALL: &[&Rule] = &[$(&$rule::RULE),*];
    };
}

mod host;
mod limit;

rules! {
    not_a_card
    content_type_mismatch
    missing_card_type
    missing_text_and_summary
    missing_version
    invalid_version
    version_too_high
    newer_than_version
    missing_type
    unknown_type
    not_accepted_here
    nested_action_card
    missing_property
    unknown_property
    duplicate_key
    wrong_type
    invalid_choice
    number_out_of_range
    invalid_color
    invalid_url
    invalid_pixels
    invalid_date
    invalid_time
    duplicate_id
    unknown_target
    unknown_input
    missing_default_target
    target_scheme
    value_not_offered
    not_shown
    ignored
    disputed
    too_many_sections
    too_many_images
    too_many_actions
    card_too_large
    card_nearly_too_large
}
