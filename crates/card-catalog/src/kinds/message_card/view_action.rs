//! ViewAction: the old form of a link button.

use super::common::{NAME, TYPE};
use crate::kinds::prelude::*;

/// The action.
pub static KIND: Kind = Kind {
    name: "ViewAction",
    title: "View (old)",
    group: Group::Actions,
    role: Role::Action,
    icon: Icon::Link,
    claims: &[Claim::new(
        Target::Outlook,
        Support::Disputed,
        "Only the sample of an old Teams page has it. Use OpenUri instead.",
        sources::TEAMS_CARDS_REFERENCE,
    )],
    docs: "The old way to write a link button, still found in Teams samples. New cards use \
           OpenUri.",
    label: &[NAME.name()],
    props: props!(V1_0, [TYPE, NAME, TARGET, CONTEXT]),
    starter: r#"{
        "@context": "http://schema.org",
        "@type": "ViewAction",
        "name": "View build",
        "target": ["https://example.org/builds/42"]
    }"#,
    ..Kind::MESSAGE_CARD
};

pub const TARGET: Prop<Any> = Prop::list(
    "target",
    "Addresses",
    &Ty::Url,
    "A list of addresses, of which the first is opened.",
)
.required()
.behaviour();

pub const CONTEXT: Prop<Text> = Prop::new(
    "@context",
    "Context",
    "The vocabulary of the action, http://schema.org.",
)
.advanced()
.control(Control::Hidden);
