//! Action.ShowCard: a button that unfolds another card.

use super::card;
use super::common::{self, TITLE, TYPE};
use crate::kinds::prelude::*;

/// The action.
pub static KIND: Kind = Kind {
    name: "Action.ShowCard",
    title: "Show card",
    group: Group::Actions,
    role: Role::Action,
    icon: Icon::PanelLeft,
    docs: "A button that unfolds a further card below the buttons. Opening one closes its \
           neighbour.",
    label: &[TITLE.name()],
    props: props!(V1_0, [TYPE, TITLE, CARD], common::ACTION),
    starter: r#"{
        "type": "Action.ShowCard",
        "title": "Show failed tests",
        "card": {
            "type": "AdaptiveCard",
            "body": [{"type": "TextBlock", "text": "login_rejects_expired_token", "wrap": true}]
        }
    }"#,
    ..Kind::ADAPTIVE
};

pub const CARD: Prop<Child> = Prop::one(
    "card",
    "Card",
    Accept::only(Family::Adaptive, only!(card)),
    "The card that is unfolded. It needs neither version nor schema.",
)
.required();
