//! How a bot's card renews itself.

use super::execute;
use crate::kinds::prelude::*;

/// The record.
pub static KIND: Kind = Kind {
    name: "RefreshDefinition",
    title: "Refresh",
    tag: Tag::None,
    icon: Icon::ArrowReset,
    since: Version::V1_4,
    docs: "How a bot's card renews itself when it comes into view.",
    props: props!(V1_4, [ACTION, USER_IDS, EXPIRES]),
    starter: r#"{"action": {"type": "Action.Execute", "verb": "refresh"}, "userIds": []}"#,
    ..Kind::ADAPTIVE
};

pub const ACTION: Prop<Child> = Prop::one(
    "action",
    "Action",
    Accept::only(Family::Adaptive, only!(execute)),
    "The Execute action by which the bot is asked for the new card.",
)
.required();

pub const USER_IDS: Prop<Any> = Prop::list(
    "userIds",
    "People",
    &Ty::Text,
    "The ids of those for whom it renews itself, 60 at most; in small chats it does so for all.",
);

pub const EXPIRES: Prop<Text> = Prop::new(
    "expires",
    "Expires",
    "From when on the card is old, such as 2024-12-31T12:00:00Z.",
)
.since(Version::V1_6)
.advanced();
