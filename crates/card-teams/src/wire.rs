//! The outermost members of a request body, read without copying: enough to tell an envelope
//! from a bare card. Inner values keep their exact bytes.

use serde::Deserialize;
use serde_json::value::RawValue;

/// Content type of a MessageCard attachment.
pub(crate) const CONNECTOR: &str = "application/vnd.microsoft.teams.card.o365connector";
/// Content type of an Adaptive Card attachment.
pub(crate) const ADAPTIVE: &str = "application/vnd.microsoft.card.adaptive";

/// A body that is a JSON object. `null` members count as absent.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Body<'a> {
    #[serde(borrow)]
    pub(crate) r#type: Option<&'a RawValue>,
    /// The discriminator of a MessageCard.
    #[serde(borrow, rename = "@type")]
    pub(crate) schema_type: Option<&'a RawValue>,
    #[serde(borrow)]
    pub(crate) attachments: Option<&'a RawValue>,
    #[serde(borrow)]
    pub(crate) text: Option<&'a RawValue>,
    #[serde(borrow)]
    pub(crate) summary: Option<&'a RawValue>,
    #[serde(borrow)]
    pub(crate) sections: Option<&'a RawValue>,
    #[serde(borrow)]
    pub(crate) potential_action: Option<&'a RawValue>,
}

/// One attachment of an envelope.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Attachment<'a> {
    #[serde(borrow)]
    pub(crate) content_type: Option<&'a RawValue>,
    #[serde(borrow)]
    pub(crate) content: Option<&'a RawValue>,
}

impl<'a> Body<'a> {
    /// Reads the members; `None` when the text is not a JSON object.
    pub(crate) fn read(text: &'a str) -> Option<Self> {
        serde_json::from_str(text).ok()
    }

    /// The attachments; `None` when there are none or they are not an array of objects.
    pub(crate) fn attachments(&self) -> Option<Vec<Attachment<'a>>> {
        serde_json::from_str(self.attachments?.get()).ok()
    }

    /// True for `{"type":"message","attachments":[…]}`, with or without the `type`.
    pub(crate) fn is_envelope(&self) -> bool {
        self.attachments().is_some() && self.type_name().is_none_or(|name| name == "message")
    }

    pub(crate) fn type_name(&self) -> Option<String> {
        string(self.r#type?)
    }

    pub(crate) fn schema_type(&self) -> Option<String> {
        string(self.schema_type?)
    }
}

impl Attachment<'_> {
    pub(crate) fn content_type(&self) -> Option<String> {
        string(self.content_type?)
    }
}

/// A JSON string's value; `None` for any other value.
pub(crate) fn string(raw: &RawValue) -> Option<String> {
    serde_json::from_str(raw.get()).ok()
}

/// What the value is, by its first byte.
pub(crate) fn is_array(raw: &RawValue) -> bool {
    raw.get().starts_with('[')
}

pub(crate) fn is_object(raw: &RawValue) -> bool {
    raw.get().starts_with('{')
}
