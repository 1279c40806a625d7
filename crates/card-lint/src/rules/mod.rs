//! The list of rules, one file each.
//!
//! A new rule is one file with one `RULE` constant, and one word in this list. Its reference page
//! follows; a test asks for a case in `tests/suite`.

use crate::rule::Rule;

/// Declares the module of each rule and the list of them all.
macro_rules! rules {
    ($($(#[$section:meta])* $rule:ident)*) => {
        $(pub(crate) mod $rule;)*
        pub(crate) static ALL: &[&Rule] = &[$(&$rule::RULE),*];
    };
}

mod areas;
mod host;
mod images;
mod input;
mod limit;
mod mentions;
mod spelling;
mod toggles;
mod words;

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
    empty_form
    nested_carousel
    missing_property
    unknown_property
    duplicate_key
    wrong_type
    invalid_choice
    choice_spelling
    other_spelling
    number_out_of_range
    invalid_color
    invalid_url
    invalid_pixels
    invalid_date
    invalid_time
    column_width
    unknown_icon
    duplicate_id
    unknown_target
    target_not_input
    never_shown
    unreachable_target
    unknown_mention
    unused_mention
    mention_form
    unknown_area
    unused_area
    table_cells
    initial_page
    chart_data
    media_sources
    filtered_multi_select
    duplicate_choice
    markdown_in_run
    infix_word
    broken_picture
    unknown_input
    missing_default_target
    unclear_notification
    target_scheme
    request_address
    value_not_offered
    missing_alt_text
    missing_label
    missing_error_message
    missing_wrap
    missing_chart_title
    invalid_language
    unnamed_action
    vague_link
    heading_order
    low_contrast
    not_shown
    dead_action
    ignored
    missing_fallback
    disputed
    markdown_extra
    date_function
    insecure_image
    embedded_image
    several_cards
    too_many_refresh_users
    too_many_sections
    too_many_images
    too_many_actions
    too_many_buttons
    card_too_large
    card_nearly_too_large
}
