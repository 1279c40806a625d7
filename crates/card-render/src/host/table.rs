//! The simple leaves of a host configuration file: a path, and where its value
//! goes.

use card_catalog::palette::{Color, ContainerStyle};
use serde_json::Value;

use super::{Alignment, HostConfig, TextLook};

/// Where a leaf's value goes.
pub(super) enum To {
    /// A length in pixels.
    Pixels(fn(&mut HostConfig) -> &mut u32),
    Bool(fn(&mut HostConfig) -> &mut bool),
    Style(fn(&mut HostConfig) -> &mut ContainerStyle),
    /// A word or number with a reading of its own; `None` cannot be used.
    With(fn(&Value, &mut HostConfig) -> Option<()>),
}

/// The leaves by their paths.
pub(super) static LEAVES: &[(&str, To)] = &[
    (
        "spacing.extraSmall",
        To::Pixels(|c| &mut c.spacing.extra_small),
    ),
    ("spacing.small", To::Pixels(|c| &mut c.spacing.small)),
    ("spacing.default", To::Pixels(|c| &mut c.spacing.default)),
    ("spacing.medium", To::Pixels(|c| &mut c.spacing.medium)),
    ("spacing.large", To::Pixels(|c| &mut c.spacing.large)),
    (
        "spacing.extraLarge",
        To::Pixels(|c| &mut c.spacing.extra_large),
    ),
    ("spacing.padding", To::Pixels(|c| &mut c.spacing.padding)),
    (
        "separator.lineThickness",
        To::Pixels(|c| &mut c.separator.thickness),
    ),
    (
        "separator.lineColor",
        To::With(|v, c| {
            c.separator.color = Some(color(v)?);
            Some(())
        }),
    ),
    ("imageSizes.small", To::Pixels(|c| &mut c.image_sizes[0])),
    ("imageSizes.medium", To::Pixels(|c| &mut c.image_sizes[1])),
    ("imageSizes.large", To::Pixels(|c| &mut c.image_sizes[2])),
    (
        "imageSet.maxImageHeight",
        To::Pixels(|c| &mut c.max_image_height),
    ),
    ("table.cellSpacing", To::Pixels(|c| &mut c.cell_spacing)),
    (
        "cornerRadius.container",
        To::Pixels(|c| &mut c.corner_radius),
    ),
    ("borderWidth.container", To::Pixels(|c| &mut c.border_width)),
    (
        "factSet.title.maxWidth",
        To::With(|v, c| {
            c.fact_name_width = Some(pixels(v)?).filter(|width| *width > 0);
            Some(())
        }),
    ),
    (
        "textBlock.headingLevel",
        To::With(|v, c| {
            c.heading_level = number(v)?.clamp(1.0, 6.0) as u8;
            Some(())
        }),
    ),
    (
        "adaptiveCard.allowCustomStyle",
        To::Bool(|c| &mut c.allow_custom_style),
    ),
    (
        "supportsInteractivity",
        To::Bool(|c| &mut c.supports_interactivity),
    ),
    (
        "actions.maxActions",
        To::With(|v, c| {
            c.actions.max = number(v)?.clamp(0.0, 100.0) as usize;
            Some(())
        }),
    ),
    (
        "actions.buttonSpacing",
        To::Pixels(|c| &mut c.actions.button_spacing),
    ),
    (
        "actions.spacing",
        To::With(|v, c| {
            c.actions.spacing = c.spacing.named(v.as_str()?)?;
            Some(())
        }),
    ),
    (
        "actions.actionsOrientation",
        To::With(|v, c| {
            c.actions.vertical = v.as_str()?.eq_ignore_ascii_case("vertical");
            Some(())
        }),
    ),
    (
        "actions.actionAlignment",
        To::With(|v, c| {
            c.actions.alignment = Alignment::named(v.as_str()?)?;
            Some(())
        }),
    ),
    (
        "actions.iconPlacement",
        To::With(|v, c| {
            c.actions.icons_above = v.as_str()?.eq_ignore_ascii_case("aboveTitle");
            Some(())
        }),
    ),
    ("actions.iconSize", To::Pixels(|c| &mut c.actions.icon_size)),
    (
        "actions.allowTitleToWrap",
        To::Bool(|c| &mut c.actions.wrap_titles),
    ),
    (
        "actions.preExpandSingleShowCardAction",
        To::Bool(|c| &mut c.actions.pre_expand),
    ),
    (
        "actions.showCard.inlineTopMargin",
        To::Pixels(|c| &mut c.actions.show_card_margin),
    ),
    (
        "actions.showCard.style",
        To::Style(|c| &mut c.actions.show_card_style),
    ),
    (
        "inputs.label.requiredInputs.suffix",
        To::With(|v, c| {
            c.texts.required_mark = v.as_str()?.to_owned();
            Some(())
        }),
    ),
    (
        "inputs.label.inputSpacing",
        To::With(|v, c| {
            c.label_spacing = c.spacing.named(v.as_str()?)?;
            Some(())
        }),
    ),
    (
        "containerStyles.default.foregroundColors.default.highlightColors.default",
        To::With(|v, c| {
            c.highlight[0] = Some(color(v)?);
            Some(())
        }),
    ),
    (
        "containerStyles.default.foregroundColors.default.highlightColors.subtle",
        To::With(|v, c| {
            c.highlight[1] = Some(color(v)?);
            Some(())
        }),
    ),
    (
        "media.defaultPoster",
        To::With(|v, c| {
            c.default_poster = Some(v.as_str()?.to_owned()).filter(|url| !url.is_empty());
            Some(())
        }),
    ),
    ("lineHeights.small", To::With(|v, c| line_height(0, v, c))),
    ("lineHeights.default", To::With(|v, c| line_height(1, v, c))),
    ("lineHeights.medium", To::With(|v, c| line_height(2, v, c))),
    ("lineHeights.large", To::With(|v, c| line_height(3, v, c))),
    (
        "lineHeights.extraLarge",
        To::With(|v, c| line_height(4, v, c)),
    ),
];

pub(super) type Texts = fn(&mut HostConfig) -> &mut TextLook;

/// The parts that describe a text.
pub(super) static TEXTS: &[(&str, Texts)] = &[
    ("textStyles.heading", |c| &mut c.texts.heading),
    ("textStyles.columnHeader", |c| &mut c.texts.column_header),
    ("factSet.title", |c| &mut c.texts.fact_name),
    ("factSet.value", |c| &mut c.texts.fact_value),
    ("inputs.label.requiredInputs", |c| {
        &mut c.texts.required_label
    }),
    ("inputs.label.optionalInputs", |c| &mut c.texts.label),
    ("inputs.errorMessage", |c| &mut c.texts.error),
];

/// A number, also as a string; files write `"16px"` too.
fn number(value: &Value) -> Option<f64> {
    let text = || card_json::decimal(value.as_str()?.trim().trim_end_matches("px"));
    value
        .as_f64()
        .or_else(text)
        .filter(|number: &f64| number.is_finite())
}

/// A length, never below 0 or absurdly large.
pub(super) fn pixels(value: &Value) -> Option<u32> {
    Some(number(value)?.clamp(0.0, 2000.0).round() as u32)
}

pub(super) fn boolean(value: &Value) -> Option<bool> {
    value.as_bool().or_else(|| value.as_str()?.parse().ok())
}

pub(super) fn color(value: &Value) -> Option<Color> {
    Color::parse(value.as_str()?)
}

fn line_height(size: usize, value: &Value, config: &mut HostConfig) -> Option<()> {
    let sizes = config.font.sizes;
    let heights = config
        .line_heights
        .get_or_insert_with(|| sizes.map(|size| (size * 4).div_ceil(3)));
    heights[size] = pixels(value)?;
    Some(())
}
