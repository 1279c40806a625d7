//! An attachment: a card, and what kind of card it is.

use crate::kinds::prelude::*;

/// The attachment.
pub static KIND: Kind = Kind {
    name: "Attachment",
    title: "Attachment",
    group: Group::Data,
    tag: Tag::None,
    icon: Icon::Link,
    hosts: host::EVERYWHERE,
    docs: "A card on its way: the card itself, and the content type that says what it is.",
    label: &[NAME.name()],
    props: props!(
        V1_0,
        [CONTENT_TYPE, CONTENT, CONTENT_URL, NAME, THUMBNAIL_URL]
    ),
    starter: r#"{
        "contentType": "application/vnd.microsoft.card.hero",
        "content": {"title": "Build 42 failed"}
    }"#,
    ..Kind::ATTACHMENT
};

/// Content type of an Adaptive Card.
pub const ADAPTIVE: &str = "application/vnd.microsoft.card.adaptive";
/// Content type of a MessageCard.
pub const CONNECTOR: &str = "application/vnd.microsoft.teams.card.o365connector";
/// Content type of a hero card.
pub const HERO: &str = "application/vnd.microsoft.card.hero";
/// Content type of a thumbnail card.
pub const THUMBNAIL: &str = "application/vnd.microsoft.card.thumbnail";
/// Content type of a list card.
pub const LIST: &str = "application/vnd.microsoft.teams.card.list";
/// Content type of a receipt card.
pub const RECEIPT: &str = "application/vnd.microsoft.card.receipt";
/// Content type of a sign-in card.
pub const SIGN_IN: &str = "application/vnd.microsoft.card.signin";

/// Every content type whose content is a card.
pub const CARDS: &[ChoiceValue] = &[
    ChoiceValue::new(ADAPTIVE, "Adaptive Card"),
    ChoiceValue::new(CONNECTOR, "MessageCard"),
    ChoiceValue::new(HERO, "Hero card"),
    ChoiceValue::new(THUMBNAIL, "Thumbnail card"),
    ChoiceValue::new(LIST, "List card"),
    ChoiceValue::new(RECEIPT, "Receipt"),
    ChoiceValue::new(SIGN_IN, "Sign-in card"),
];

pub const CONTENT_TYPE: Prop<Mixed> = Prop::either(
    "contentType",
    "Content type",
    &[Ty::Choice(CARDS), Ty::Text],
    "What the content is. A card is read and drawn as this says.",
)
.required();

pub const CONTENT: Prop<Child> = Prop::one("content", "Card", Accept::CARD, "The card itself.");

pub const CONTENT_URL: Prop<Url> = Prop::new(
    "contentUrl",
    "Address",
    "Where the content is, for a picture or file. Cards leave it empty.",
)
.advanced();

pub const NAME: Prop<Text> = Prop::new(
    "name",
    "Name",
    "A name for the attachment, such as that of a file.",
)
.advanced();

pub const THUMBNAIL_URL: Prop<Url> = Prop::new(
    "thumbnailUrl",
    "Small picture",
    "The address of a small picture that stands for the content.",
)
.advanced();
