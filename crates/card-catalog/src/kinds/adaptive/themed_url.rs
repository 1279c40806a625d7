//! ThemedUrl: an address for one theme.

use crate::kinds::prelude::*;

/// The record.
pub static KIND: Kind = Kind {
    name: "ThemedUrl",
    title: "Address for a theme",
    tag: Tag::None,
    icon: Icon::WeatherMoon,
    docs: "The address of a picture for the light or the dark theme.",
    label: &[URL.name()],
    props: props!(V1_0, [THEME, URL]),
    starter: r#"{"theme": "Dark", "url": "https://example.org/logo-dark.png"}"#,
    ..Kind::ADAPTIVE
};

pub const THEME: Prop<Choice> = Prop::choice(
    "theme",
    "Theme",
    &[
        ChoiceValue::new("Light", "Light"),
        ChoiceValue::new("Dark", "Dark"),
    ],
    "The theme this address is for.",
)
.default(r#""Light""#);

pub const URL: Prop<Url> =
    Prop::new("url", "Address", "Where the picture is: public https.").required();
