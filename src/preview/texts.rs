//! Where in the drawing of an element the texts stand that can be written there.

use card_catalog::kinds::adaptive::{badge, common as adaptive, fact, text_block, text_run};
use card_catalog::kinds::message_card as classic;
use card_catalog::{Family, Kind, Role};

/// A property, and what finds its words inside the element's drawing; empty for the whole of it.
pub type Place = (&'static str, &'static str);

const BUTTON: &[Place] = &[(adaptive::TITLE.name(), "span")];
const CLASSIC_BUTTON: &[Place] = &[(classic::common::NAME.name(), "span")];
const FIELD: &[Place] = &[(adaptive::LABEL.name(), ".cw-label")];
const TEXT: &[Place] = &[(text_block::TEXT.name(), "")];
const RUN: &[Place] = &[(text_run::TEXT.name(), "")];
const BADGE: &[Place] = &[(badge::TEXT.name(), "")];
const FACT: &[Place] = &[(fact::TITLE.name(), "dt"), (fact::VALUE.name(), "dd")];
const CLASSIC_FACT: &[Place] = &[
    (classic::fact::NAME.name(), "dt"),
    (classic::fact::VALUE.name(), "dd"),
];
const CLASSIC_CARD: &[Place] = &[
    (classic::card::TITLE.name(), ".cw-mc-title"),
    (classic::card::TEXT.name(), ".cw-mc-text"),
];
const SECTION: &[Place] = &[
    (classic::section::TITLE.name(), ".cw-section-title"),
    (
        classic::section::ACTIVITY_TITLE.name(),
        ".cw-activity-title",
    ),
    (
        classic::section::ACTIVITY_SUBTITLE.name(),
        ".cw-activity-subtitle",
    ),
    (classic::section::ACTIVITY_TEXT.name(), ".cw-activity-text"),
    (classic::section::TEXT.name(), ":scope > .cw-text"),
];

/// The texts of an element of `kind` that are written where they stand, the main one first.
pub fn texts(kind: &'static Kind) -> &'static [Place] {
    let alone: [(&Kind, &'static [Place]); 7] = [
        (&text_block::KIND, TEXT),
        (&text_run::KIND, RUN),
        (&badge::KIND, BADGE),
        (&fact::KIND, FACT),
        (&classic::fact::KIND, CLASSIC_FACT),
        (&classic::card::KIND, CLASSIC_CARD),
        (&classic::section::KIND, SECTION),
    ];
    if let Some((_, places)) = alone.into_iter().find(|(own, _)| *own == kind) {
        return places;
    }
    match (kind.family, kind.role) {
        (Family::Adaptive, Role::Action) => BUTTON,
        (Family::MessageCard, Role::Action) => CLASSIC_BUTTON,
        (Family::Adaptive, Role::Element) if kind.name.starts_with("Input.") => FIELD,
        _ => &[],
    }
}

#[cfg(test)]
mod tests {
    use super::texts;
    use card_catalog::{Family, kinds};

    #[test]
    fn every_text_that_is_written_in_place_is_a_property_of_its_kind() {
        let all = Family::ALL.into_iter().flat_map(kinds);
        let mut found = 0;
        for kind in all {
            for (name, _) in texts(kind) {
                assert!(kind.prop(name).is_some(), "{} has no {name}", kind.name);
                found += 1;
            }
        }
        assert!(found > 20, "{found}");
    }
}
