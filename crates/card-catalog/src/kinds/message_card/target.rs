//! An address of OpenUri, for one operating system.

use crate::kinds::prelude::*;

/// The address.
pub static KIND: Kind = Kind {
    name: "MessageCard.Target",
    title: "Address",
    tag: Tag::None,
    icon: Icon::Link,
    docs: "An address, and the operating system it is for.",
    label: &[URI.name()],
    props: props!(V1_0, [OS, URI]),
    starter: r#"{"os": "default", "uri": "https://example.org/builds/42"}"#,
    ..Kind::MESSAGE_CARD
};

pub const OS: Prop<Choice> = Prop::choice(
    "os",
    "System",
    &[
        ChoiceValue::new("default", "Any").docs("Used where no other address fits."),
        ChoiceValue::new("windows", "Windows"),
        ChoiceValue::new("iOS", "iOS"),
        ChoiceValue::new("android", "Android"),
    ],
    "The operating system this address is for.",
)
.required();

pub const URI: Prop<Url> = Prop::new(
    "uri",
    "Address",
    "What is opened. Teams and Outlook on the web take http and https.",
)
.required();
