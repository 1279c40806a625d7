//! The kinds of Adaptive Cards.

pub mod common;
pub mod values;

super::list! {
    card
    container
    column_set
    column
    action_set
    text_block
    fact_set
    fact
    image
    open_url
    show_card
    toggle_visibility
    target_element
    background_image
    themed_url
    teams_properties
    mention
    mentioned
}
