//! What the card as a whole says about the texts inside: whom it mentions,
//! what it cites, which language it speaks.

use std::hash::{DefaultHasher, Hash, Hasher};

use card_catalog::Element;
use card_catalog::kinds::adaptive::{card, document_reference, mention, teams_properties};
use card_json::Node;

/// A BCP 47 tag without a heap: as long as tags get in practice, else empty.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Language {
    letters: [u8; Language::MOST],
    length: u8,
}

impl Language {
    const MOST: usize = 15;

    /// The language of that tag; `None` for what cannot be one.
    pub(crate) fn new(tag: &str) -> Option<Language> {
        let fine = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-';
        let mut letters = [0; Language::MOST];
        let place = letters.get_mut(..tag.len())?;
        place.copy_from_slice(tag.as_bytes());
        place.iter().copied().all(fine).then_some(Language {
            letters,
            length: tag.len() as u8,
        })
    }

    pub(crate) fn tag(&self) -> &str {
        std::str::from_utf8(&self.letters[..usize::from(self.length)]).unwrap_or_default()
    }
}

/// The card that is being drawn, as its texts see it.
#[derive(Default)]
pub(crate) struct Letterhead(Option<Node>);

impl Letterhead {
    pub(crate) fn of(card: &Node) -> Letterhead {
        Letterhead(Some(card.clone()))
    }

    fn entities(&self) -> Vec<Element<'_>> {
        let teams = self.0.as_ref().and_then(|node| {
            let teams = card::MSTEAMS.get(node);
            teams.or_else(|| card::MSTEAMS_OTHER_SPELLING.get(node))
        });
        teams
            .and_then(|teams| teams_properties::ENTITIES.get(teams.node))
            .unwrap_or_default()
    }

    /// Does the card mention somebody by exactly this text, `<at>Name</at>`?
    pub(crate) fn mentions(&self, text: &str) -> bool {
        let entities = self.entities();
        let mut texts = entities
            .iter()
            .filter_map(|one| mention::TEXT.get(one.node));
        texts.any(|own| own == text)
    }

    /// The title of the reference with that number, the first being 1.
    pub(crate) fn reference(&self, number: i64) -> Option<&str> {
        let references = card::REFERENCES.node(self.0.as_ref()?)?.as_array()?;
        let at = usize::try_from(number.checked_sub(1)?).ok()?;
        document_reference::TITLE.get(references.get(at)?)
    }

    /// Differs when a text may look different for what the card says. 0 for
    /// most cards, which mention and cite nobody.
    pub(crate) fn mark(&self) -> u64 {
        let mut hasher = DefaultHasher::new();
        let mut any = false;
        for entity in self.entities() {
            mention::TEXT.get(entity.node).hash(&mut hasher);
            any = true;
        }
        let references = self.0.as_ref().and_then(|node| card::REFERENCES.node(node));
        for reference in references.and_then(Node::as_array).unwrap_or_default() {
            document_reference::TITLE.get(reference).hash(&mut hasher);
            any = true;
        }
        if any { hasher.finish() } else { 0 }
    }
}

#[cfg(test)]
mod tests {
    use super::Language;

    #[test]
    fn tags_are_kept_and_what_is_no_tag_is_not() {
        for tag in ["", "en", "fr-CA", "zh-Hant-TW"] {
            assert_eq!(
                Language::new(tag).map(|l| l.tag().to_owned()).as_deref(),
                Some(tag)
            );
        }
        for other in ["en_US", "é", "a-tag-that-is-too-long"] {
            assert_eq!(Language::new(other), None, "{other}");
        }
    }
}
