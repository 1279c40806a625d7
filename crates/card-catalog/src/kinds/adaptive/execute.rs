//! Action.Execute: a button that calls a bot, which may answer with another card.

use super::common::{self, ASSOCIATED_INPUTS, CONDITIONALLY_ENABLED, DATA, TITLE, TYPE};
use crate::kinds::prelude::*;

/// The action.
pub static KIND: Kind = Kind {
    name: "Action.Execute",
    title: "Execute",
    group: Group::Actions,
    role: Role::Action,
    icon: Icon::Flash,
    since: Version::V1_4,
    claims: &[
        Claim::new(
            Target::ClassicWebhook,
            Support::Disputed,
            "One page lists it for webhooks, another does not; either way no bot is there to answer.",
            sources::TEAMS_CARDS_REFERENCE,
        ),
        Claim::of(
            &[Target::Workflows, Target::OutgoingWebhook],
            Support::Ignored,
            "Only cards of bots can do this: a webhook has nobody to answer.",
            sources::UNIVERSAL_ACTIONS,
        ),
    ],
    docs: "A button that calls the bot behind the card, which may answer with a new card.",
    label: &[TITLE.name(), VERB.name()],
    props: props!(
        V1_4,
        [
            TYPE,
            TITLE,
            VERB,
            DATA,
            ASSOCIATED_INPUTS,
            CONDITIONALLY_ENABLED
        ],
        common::ACTION
    ),
    starter: r#"{"type": "Action.Execute", "title": "Approve", "verb": "approve", "data": {"build": 42}}"#,
    ..Kind::ADAPTIVE
};

pub const VERB: Prop<Text> = Prop::new(
    "verb",
    "Verb",
    "The word by which the bot knows what to do.",
)
.behaviour();
