//! Cards that come as attachments of a message, and the message itself. Nothing inside such a card
//! says what it is; the attachment's content type does.

pub mod common;

super::list! {
    message
    attachment
    hero
    thumbnail
    list_card
    receipt
    sign_in_card
    card_image
    result_item
    section_item
    person_item
    file_item
    receipt_item
    receipt_fact
    open_url
    message_back
    im_back
    invoke
    sign_in
}
