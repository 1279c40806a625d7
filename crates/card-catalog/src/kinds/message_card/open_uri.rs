//! OpenUri: a button that opens a link.

use super::common::{NAME, TYPE};
use super::target;
use crate::kinds::prelude::*;

/// The action.
pub static KIND: Kind = Kind {
    name: "OpenUri",
    title: "Open link",
    group: Group::Actions,
    role: Role::Action,
    icon: Icon::Open,
    claims: &[Claim::new(
        Target::Workflows,
        Support::Disputed,
        "The announcement says Workflows draw MessageCards without buttons; links are not named. \
         An Adaptive Card's link button is sure to be drawn.",
        sources::WORKFLOWS_ANNOUNCEMENT,
    )],
    docs: "A button that opens an address, by choice another one on each operating system.",
    label: &[NAME.name()],
    props: props!(V1_0, [TYPE, NAME, TARGETS]),
    starter: r#"{
        "@type": "OpenUri",
        "name": "View build",
        "targets": [{"os": "default", "uri": "https://example.org/builds/42"}]
    }"#,
    ..Kind::MESSAGE_CARD
};

pub const TARGETS: Prop<Children> = Prop::many(
    "targets",
    "Addresses",
    Accept::only(Family::MessageCard, only!(target)),
    "Where the button leads. One address must be for the default system.",
)
.required()
.behaviour();
