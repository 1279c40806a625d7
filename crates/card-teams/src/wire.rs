//! The outermost members of a request body: enough to tell an envelope from a bare card.

use card_catalog::envelope::{ATTACHMENTS, CONTENT, CONTENT_TYPE, MESSAGE};
use card_catalog::kinds::{adaptive, message_card};
use card_json::{Document, Node, Value};

/// A body that is a JSON object. `null` members count as absent.
pub(crate) struct Body(Document);

/// Why a text is no body.
pub(crate) enum NoBody {
    /// It is not JSON.
    Syntax,
    /// It is JSON, but no object.
    NotAnObject,
}

impl Body {
    pub(crate) fn read(text: &str) -> Result<Self, NoBody> {
        let document = Document::parse(text).map_err(|_| NoBody::Syntax)?;
        match is_object(document.root()) {
            true => Ok(Self(document)),
            false => Err(NoBody::NotAnObject),
        }
    }

    pub(crate) fn member(&self, name: &str) -> Option<&Node> {
        member(self.0.root(), name)
    }

    /// The attachments; `None` when there are none or they are not an array of objects.
    pub(crate) fn attachments(&self) -> Option<Vec<Attachment<'_>>> {
        let list = self.member(ATTACHMENTS)?.as_array()?;
        let objects = list.iter().all(is_object);
        objects.then(|| list.iter().map(Attachment).collect())
    }

    /// True for `{"type":"message","attachments":[…]}`, with or without the `type`.
    pub(crate) fn is_envelope(&self) -> bool {
        let name = self
            .member(adaptive::common::TYPE.name())
            .and_then(Node::as_str);
        self.attachments().is_some() && name.is_none_or(|name| name == MESSAGE)
    }

    /// The discriminator of a MessageCard.
    pub(crate) fn schema_type(&self) -> Option<&str> {
        self.member(message_card::common::TYPE.name())?.as_str()
    }

    /// Where in the text the content of each attachment stands.
    pub(crate) fn contents(&self) -> Vec<std::ops::Range<usize>> {
        let attachments = self.attachments().unwrap_or_default();
        let contents = attachments.iter().filter_map(Attachment::content);
        let spans = contents.filter_map(|content| self.0.span(content.id()));
        spans.map(|span| span.start..span.end).collect()
    }
}

/// One attachment of an envelope.
pub(crate) struct Attachment<'a>(&'a Node);

impl<'a> Attachment<'a> {
    pub(crate) fn content_type(&self) -> Option<&'a str> {
        member(self.0, CONTENT_TYPE)?.as_str()
    }

    pub(crate) fn content(&self) -> Option<&'a Node> {
        member(self.0, CONTENT)
    }
}

/// A member that is there and not `null`.
pub(crate) fn member<'a>(object: &'a Node, name: &str) -> Option<&'a Node> {
    object
        .get(name)
        .filter(|value| !matches!(value.value(), Value::Null))
}

pub(crate) fn is_array(node: &Node) -> bool {
    node.as_array().is_some()
}

pub(crate) fn is_object(node: &Node) -> bool {
    node.as_object().is_some()
}
