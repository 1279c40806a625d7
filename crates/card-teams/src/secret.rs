//! Webhook URLs and signing keys: bearer secrets that must not leak through a log line.

use serde::{Deserialize, Deserializer};
use zeroize::Zeroizing;

/// A text that whoever holds may post with: a webhook URL, an outgoing-webhook key.
///
/// It has no `Display` and no `Serialize`; `Debug` prints a mask. Reading it takes an explicit
/// [`Secret::expose`], which is easy to find in review. The memory is wiped on drop.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Secret(Zeroizing<String>);

impl Secret {
    /// Takes ownership of the text.
    pub fn new(text: impl Into<String>) -> Self {
        Self(Zeroizing::new(text.into()))
    }

    /// The text itself, for the one place that sends it.
    pub fn expose(&self) -> &str {
        &self.0
    }

    /// True when nothing was entered.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl std::fmt::Debug for Secret {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Secret(…)")
    }
}

impl<'de> Deserialize<'de> for Secret {
    fn deserialize<D: Deserializer<'de>>(source: D) -> Result<Self, D::Error> {
        String::deserialize(source).map(Self::new)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn debug_output_never_shows_the_content() {
        let shown = format!("{:?}", Some(Secret::new("https://contoso/sig=abc")));
        assert_eq!(shown, "Some(Secret(…))");
    }

    #[test]
    fn a_request_body_can_carry_one() {
        let read: Secret = serde_json::from_str("\"x\"").expect("a string");
        assert_eq!(read.expose(), "x");
    }
}
