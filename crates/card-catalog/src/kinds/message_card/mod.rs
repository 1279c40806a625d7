//! The kinds of MessageCard.

pub mod common;

super::list! {
    card
    section
    fact
    image
    open_uri
    target
    http_post
    header
    action_card
    invoke_add_in_command
    view_action
    text_input
    date_input
    multichoice_input
    choice
}
