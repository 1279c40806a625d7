//! Reading a host's own configuration file.
//!
//! Files in the wild leave parts out, write names in any case and hold `null`
//! where a default is meant. So every leaf is read on its own, and what cannot
//! be used keeps the value it would have had without the file.

use serde::de::DeserializeOwned;
use serde::{Deserialize, Deserializer};
use serde_json::Value;

use super::{ContainerStyle, Font, Foreground, HostConfig, Palette, Shade};
use card_catalog::palette::Color;

/// Why a text is not a host configuration.
#[derive(Debug, thiserror::Error)]
pub enum HostConfigError {
    /// The text is not JSON.
    #[error("the host configuration is not JSON: {0}; paste the whole file, from {{ to }}")]
    NotJson(serde_json::Error),
    /// The JSON is not an object.
    #[error(
        "a host configuration is a JSON object with parts such as \"spacing\" and \
         \"containerStyles\"; this is something else"
    )]
    NotAnObject,
}

impl HostConfig {
    /// Reads a host configuration file (`hostconfig.json`), as the Adaptive
    /// Cards SDKs use them. Values it leaves out, or that have the wrong type,
    /// stay those of Teams.
    ///
    /// # Errors
    /// When the text is not JSON, or not an object.
    pub fn from_json(text: &str) -> Result<HostConfig, HostConfigError> {
        let text = text.trim_start_matches('\u{feff}');
        let value: Value = serde_json::from_str(text).map_err(HostConfigError::NotJson)?;
        if !value.is_object() {
            return Err(HostConfigError::NotAnObject);
        }
        let file = serde_json::from_value(value).unwrap_or_default();
        let mut config = HostConfig::default();
        apply(&file, &mut config);
        Ok(config)
    }
}

/// Reads a value, or `None` when it does not fit.
fn soft<'de, D: Deserializer<'de>, T: DeserializeOwned>(from: D) -> Result<Option<T>, D::Error> {
    Ok(serde_json::from_value(Value::deserialize(from)?).ok())
}

macro_rules! shape {
    ($name:ident { $($field:ident : $ty:ty),* $(,)? }) => {
        #[derive(Deserialize, Default)]
        #[serde(rename_all = "camelCase", default)]
        struct $name { $(#[serde(deserialize_with = "soft")] $field: Option<$ty>),* }
    };
}

shape!(File {
    spacing: SpacingShape,
    separator: SeparatorShape,
    font_family: String,
    font_types: FontTypes,
    font_sizes: Sizes,
    font_weights: Weights,
    image_sizes: Sizes,
    image_set: ImageSetShape,
    container_styles: Styles,
    actions: ActionsShape,
    text_block: TextBlockShape,
    adaptive_card: CardShape,
    supports_interactivity: bool,
});
shape!(SpacingShape {
    extra_small: f64,
    small: f64,
    default: f64,
    medium: f64,
    large: f64,
    extra_large: f64,
    padding: f64,
});
shape!(SeparatorShape {
    line_thickness: f64,
    line_color: String
});
shape!(FontTypes {
    default: FontShape,
    monospace: FontShape
});
shape!(FontShape {
    font_family: String,
    font_sizes: Sizes,
    font_weights: Weights
});
shape!(Sizes {
    small: f64,
    default: f64,
    medium: f64,
    large: f64,
    extra_large: f64
});
shape!(Weights {
    lighter: f64,
    default: f64,
    bolder: f64
});
shape!(ImageSetShape {
    max_image_height: f64
});
shape!(Styles {
    default: StyleShape,
    emphasis: StyleShape,
    accent: StyleShape,
    good: StyleShape,
    attention: StyleShape,
    warning: StyleShape,
});
shape!(StyleShape {
    background_color: String,
    border_color: String,
    foreground_colors: Colors
});
shape!(Colors {
    default: ColorShape,
    dark: ColorShape,
    light: ColorShape,
    accent: ColorShape,
    good: ColorShape,
    warning: ColorShape,
    attention: ColorShape,
});
shape!(ColorShape {
    default: String,
    subtle: String
});
shape!(ActionsShape {
    max_actions: f64,
    button_spacing: f64,
    actions_orientation: String,
    show_card: ShowCardShape,
});
shape!(ShowCardShape {
    inline_top_margin: f64,
    style: String
});
shape!(TextBlockShape { heading_level: f64 });
shape!(CardShape {
    allow_custom_style: bool
});

/// Sets a length when the file gives one (never below 0 or absurdly large).
fn set(target: &mut u32, value: Option<f64>) {
    if let Some(value) = value {
        *target = value.clamp(0.0, 2000.0).round() as u32;
    }
}

fn set_color(target: &mut Color, value: Option<&String>) {
    if let Some(color) = value.and_then(|text| Color::parse(text)) {
        *target = color;
    }
}

fn apply(file: &File, config: &mut HostConfig) {
    if let Some(from) = &file.spacing {
        apply_spacing(from, config);
    }
    if let Some(from) = &file.separator {
        set(&mut config.separator.thickness, from.line_thickness);
        config.separator.color = from.line_color.as_deref().and_then(Color::parse);
    }
    apply_fonts(file, config);
    if let Some(from) = &file.image_sizes {
        let [small, medium, large] = &mut config.image_sizes;
        set(small, from.small);
        set(medium, from.medium);
        set(large, from.large);
    }
    if let Some(from) = &file.image_set {
        set(&mut config.max_image_height, from.max_image_height);
    }
    if let Some(from) = &file.container_styles {
        apply_styles(from, config);
    }
    if let Some(from) = &file.actions {
        apply_actions(from, config);
    }
    apply_rules(file, config);
}

fn apply_rules(file: &File, config: &mut HostConfig) {
    if let Some(level) = file.text_block.as_ref().and_then(|from| from.heading_level) {
        config.heading_level = level.clamp(1.0, 6.0) as u8;
    }
    if let Some(allow) = file
        .adaptive_card
        .as_ref()
        .and_then(|from| from.allow_custom_style)
    {
        config.allow_custom_style = allow;
    }
    if let Some(supports) = file.supports_interactivity {
        config.supports_interactivity = supports;
    }
}

fn apply_spacing(from: &SpacingShape, config: &mut HostConfig) {
    let to = &mut config.spacing;
    set(&mut to.extra_small, from.extra_small);
    set(&mut to.small, from.small);
    set(&mut to.default, from.default);
    set(&mut to.medium, from.medium);
    set(&mut to.large, from.large);
    set(&mut to.extra_large, from.extra_large);
    set(&mut to.padding, from.padding);
}

/// Old files give one typeface at the top level; newer ones one per font type.
fn apply_fonts(file: &File, config: &mut HostConfig) {
    for font in [&mut config.font, &mut config.monospace] {
        apply_scale(file.font_sizes.as_ref(), file.font_weights.as_ref(), font);
    }
    set_family(&mut config.font, file.font_family.as_ref());
    let Some(types) = &file.font_types else {
        return;
    };
    let pairs = [
        (&types.default, &mut config.font),
        (&types.monospace, &mut config.monospace),
    ];
    for (from, font) in pairs {
        let Some(from) = from else { continue };
        apply_scale(from.font_sizes.as_ref(), from.font_weights.as_ref(), font);
        set_family(font, from.font_family.as_ref());
    }
}

/// Takes a font stack only when it can do no more than name fonts.
fn set_family(font: &mut Font, family: Option<&String>) {
    let plain =
        |c: char| c.is_alphanumeric() || matches!(c, ' ' | ',' | '-' | '_' | '\'' | '"' | '.');
    let balanced = |text: &str, quote| text.matches(quote).count() % 2 == 0;
    if let Some(family) = family
        && family.chars().all(plain)
        && balanced(family, '"')
        && balanced(family, '\'')
    {
        font.family.clone_from(family);
    }
}

fn apply_scale(sizes: Option<&Sizes>, weights: Option<&Weights>, font: &mut Font) {
    if let Some(from) = sizes {
        let values = [
            from.small,
            from.default,
            from.medium,
            from.large,
            from.extra_large,
        ];
        font.sizes
            .iter_mut()
            .zip(values)
            .for_each(|(to, value)| set(to, value));
    }
    if let Some(from) = weights {
        let values = [from.lighter, from.default, from.bolder];
        font.weights
            .iter_mut()
            .zip(values)
            .for_each(|(to, value)| set(to, value));
    }
}

/// A style the file does not describe takes the look of the file's default.
fn apply_styles(from: &Styles, config: &mut HostConfig) {
    use ContainerStyle::*;
    if let Some(style) = &from.default {
        apply_style(style, &mut config.containers[Default as usize]);
    }
    let base = config.containers[Default as usize].clone();
    let others = [
        (Emphasis, &from.emphasis),
        (Accent, &from.accent),
        (Good, &from.good),
        (Attention, &from.attention),
        (Warning, &from.warning),
    ];
    for (style, from) in others {
        let palette = &mut config.containers[style as usize];
        if let Some(from) = from {
            palette.foreground = base.foreground;
            apply_style(from, palette);
        }
    }
}

fn apply_style(from: &StyleShape, palette: &mut Palette) {
    set_color(&mut palette.background, from.background_color.as_ref());
    set_color(&mut palette.border, from.border_color.as_ref());
    let Some(colors) = &from.foreground_colors else {
        return;
    };
    let values = [
        (Foreground::Default, &colors.default),
        (Foreground::Dark, &colors.dark),
        (Foreground::Light, &colors.light),
        (Foreground::Accent, &colors.accent),
        (Foreground::Good, &colors.good),
        (Foreground::Warning, &colors.warning),
        (Foreground::Attention, &colors.attention),
    ];
    for (name, from) in values {
        let Some(from) = from else { continue };
        let Shade { default, subtle } = &mut palette.foreground[name as usize];
        set_color(default, from.default.as_ref());
        set_color(subtle, from.subtle.as_ref());
    }
}

fn apply_actions(from: &ActionsShape, config: &mut HostConfig) {
    let to = &mut config.actions;
    if let Some(max) = from.max_actions {
        to.max = max.clamp(0.0, 100.0) as usize;
    }
    set(&mut to.button_spacing, from.button_spacing);
    if let Some(orientation) = &from.actions_orientation {
        to.vertical = orientation.eq_ignore_ascii_case("vertical");
    }
    let Some(card) = &from.show_card else { return };
    set(&mut to.show_card_margin, card.inline_top_margin);
    if let Some(style) = card.style.as_deref().and_then(ContainerStyle::from_name) {
        to.show_card_style = style;
    }
}
