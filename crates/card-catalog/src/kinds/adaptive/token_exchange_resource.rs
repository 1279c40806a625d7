//! What single sign-on needs to know.

use crate::kinds::prelude::*;

/// The record.
pub static KIND: Kind = Kind {
    name: "TokenExchangeResource",
    title: "Single sign-on",
    tag: Tag::None,
    icon: Icon::Key,
    since: Version::V1_4,
    docs: "What lets Teams sign the reader in to the bot without a question.",
    label: &[ID.name()],
    props: props!(V1_4, [ID, URI, PROVIDER_ID]),
    starter: r#"{"id": "7a1f", "uri": "api://example.org/527104a1", "providerId": "aad"}"#,
    ..Kind::ADAPTIVE
};

pub const ID: Prop<Text> =
    Prop::new("id", "Id", "A name by which this exchange is known.").required();

pub const URI: Prop<Text> = Prop::new(
    "uri",
    "Resource",
    "The application id URI of the bot's app.",
)
.required();

pub const PROVIDER_ID: Prop<Text> = Prop::new(
    "providerId",
    "Provider",
    "The name of the identity provider.",
)
.required();
