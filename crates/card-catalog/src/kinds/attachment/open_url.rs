//! openUrl: a button that opens a link.

use super::common::{self, TYPE};
use crate::kinds::prelude::*;

/// The button.
pub static KIND: Kind = Kind {
    name: "openUrl",
    title: "Open link",
    group: Group::Actions,
    role: Role::Action,
    icon: Icon::Open,
    claims: &[],
    docs: "Opens an address.",
    label: &[common::BUTTON_TEXT.name()],
    props: props!(
        V1_0,
        [TYPE, common::BUTTON_TEXT, ADDRESS, common::BUTTON_IMAGE]
    ),
    starter: r#"{"type": "openUrl", "title": "View build", "value": "https://example.org/builds/42"}"#,
    ..Kind::ATTACHMENT
};

pub const ADDRESS: Prop<Url> =
    Prop::new("value", "Address", "Where it leads: http or https.").required();
