//! PersonaProperties.

use crate::kinds::prelude::*;

/// The record.
pub static KIND: Kind = Kind {
    name: "PersonaProperties",
    title: "Person",
    tag: Tag::None,
    icon: Icon::Person,
    docs: "A person in a Graph component.",
    label: &[DISPLAY_NAME.name(), USER_PRINCIPAL_NAME.name()],
    props: props!(
        V1_5,
        [USER_PRINCIPAL_NAME, DISPLAY_NAME, ICON_STYLE, STYLE, ID]
    ),
    starter: r#"{"userPrincipalName": "ada@example.org", "displayName": "Ada Lovelace"}"#,
    ..Kind::TEAMS
};

pub const USER_PRINCIPAL_NAME: Prop<Text> = Prop::new(
    "userPrincipalName",
    "Sign-in name",
    "Of a person: the sign-in name, such as ada@example.org.",
);

pub const DISPLAY_NAME: Prop<Text> = Prop::new(
    "displayName",
    "Name",
    "Of a person: the name as it is shown.",
);

pub const ICON_STYLE: Prop<Choice> = Prop::choice(
    "iconStyle",
    "Picture",
    &[
        ChoiceValue::new("profilePicture", "Profile picture"),
        ChoiceValue::new("contactCard", "Contact card"),
        ChoiceValue::new("none", "None"),
    ],
    "Of people: which picture stands for them.",
)
.look();

pub const STYLE: Prop<Choice> = Prop::choice(
    "style",
    "Style",
    &[
        ChoiceValue::new("iconAndName", "Picture and name"),
        ChoiceValue::new("iconOnly", "Picture only"),
        ChoiceValue::new("nameOnly", "Name only"),
    ],
    "Of people: what of them is shown.",
)
.look();

pub const ID: Prop<Text> = Prop::new("id", "Id", "Its id in Microsoft Graph.").advanced();
