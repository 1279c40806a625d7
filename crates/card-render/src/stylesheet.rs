//! The static CSS of drawn cards: one hand-written sheet and, per theme, the
//! custom properties made from a host configuration.

use std::fmt::Write as _;

use crate::host::{ActionRules, ContainerStyle, Font, Foreground, HostConfig, Palette, StyleClass};
use crate::text_rules::{self, WEIGHTS};
use crate::theme::{ThemeClass, color_scheme};
use card_catalog::palette::Color;
use card_catalog::palette::Theme;

const SHEET: &str = concat!(
    include_str!("card.css"),
    include_str!("pages.css"),
    include_str!("sets.css"),
    include_str!("text.css"),
    include_str!("fields.css"),
    include_str!("visuals.css"),
    include_str!("attachment.css"),
);

/// The style sheet of a drawn card in all three Teams themes.
///
/// Every class begins with `cw-`. Put [`ThemeClass::class`](crate::ThemeClass::class) on an ancestor of the
/// drawn card; one [`View`](crate::View) can stand under several themes at once.
pub fn stylesheet() -> String {
    let hosts = Theme::ALL.map(|theme| (theme, HostConfig::teams(theme)));
    stylesheet_for(&hosts)
}

/// As [`stylesheet`], with the looks of other hosts: each theme class gets the
/// lengths and colours of the configuration beside it.
pub fn stylesheet_for(hosts: &[(Theme, HostConfig)]) -> String {
    let mut css = SHEET.to_owned();
    for (theme, host) in hosts {
        css.push_str(&theme_rules(*theme, host));
    }
    css
}

/// The rules of another host, for cards under an element that has the class
/// `scope` beside that of a theme. What a host does not describe stays as in
/// [`stylesheet`].
pub fn host_rules(scope: &str, host: &HostConfig) -> String {
    let rules = Theme::ALL.map(|theme| {
        let class = format!("{scope}.{}", theme.class());
        rules_for(&class, theme, host)
    });
    rules.concat()
}

fn theme_rules(theme: Theme, host: &HostConfig) -> String {
    let mut css = rules_for(theme.class(), theme, host);
    if theme == Theme::HighContrast {
        css.push_str(CONTRAST_RULES);
    }
    css
}

fn rules_for(class: &str, theme: Theme, host: &HostConfig) -> String {
    let mut css = String::new();
    let _ = write!(css, "\n.{class} {{ color-scheme: {};", color_scheme(theme));
    lengths(host, &mut css);
    fonts(host, &mut css);
    chrome(theme, host, &mut css);
    css.push_str(" }\n");
    for style in ContainerStyle::ALL {
        let selector = match style {
            ContainerStyle::Default => format!(".{class}, .{class} .{}", style.class()),
            _ => format!(".{class} .{}", style.class()),
        };
        let _ = write!(css, "{selector} {{");
        palette(host.palette(style), &mut css);
        css.push_str(" }\n");
    }
    text_rules::write(class, host, &mut css);
    css
}

/// Without shades, boxes with a ground are told apart by their borders.
const CONTRAST_RULES: &str = "\
.cw-theme-contrast .cw-stack .cw-fill { border: 1px solid var(--cw-border); }
.cw-theme-contrast .cw-stack .cw-style-good.cw-fill { border-color: var(--cw-fg-good); }
.cw-theme-contrast .cw-stack .cw-style-warning.cw-fill { border-color: var(--cw-fg-warning); }
.cw-theme-contrast .cw-stack .cw-style-attention.cw-fill { border-color: var(--cw-fg-attention); }
.cw-theme-contrast .cw-stack .cw-style-accent.cw-fill { border-color: var(--cw-fg-accent); }
.cw-theme-contrast .cw-back { background-image: none; }
.cw-theme-contrast .cw-button:hover { outline: 2px solid var(--cw-primary); }
";

fn px(css: &mut String, name: &str, pixels: u32) {
    let _ = write!(css, " --cw-{name}: {pixels}px;");
}

/// Wider than any card.
const UNLIMITED: u32 = 9999;

fn lengths(host: &HostConfig, css: &mut String) {
    let space = &host.spacing;
    px(css, "space-extra-small", space.extra_small);
    px(css, "space-small", space.small);
    px(css, "space-default", space.default);
    px(css, "space-medium", space.medium);
    px(css, "space-large", space.large);
    px(css, "space-extra-large", space.extra_large);
    px(css, "padding", space.padding);
    px(css, "line-width", host.separator.thickness);
    let [small, medium, large] = host.image_sizes;
    px(css, "image-small", small);
    px(css, "image-medium", medium);
    px(css, "image-large", large);
    px(css, "image-max-height", host.max_image_height);
    px(css, "cell-spacing", host.cell_spacing);
    px(css, "fact-name", host.fact_name_width.unwrap_or(UNLIMITED));
    for style in ContainerStyle::ALL {
        let color = host.palette(style).border;
        let _ = write!(css, " --cw-border-{}: {color};", style.name());
    }
    px(css, "corner-radius", host.corner_radius);
    px(css, "border-width", host.border_width);
    px(css, "label-gap", host.label_spacing);
    buttons(&host.actions, css);
}

fn buttons(rules: &ActionRules, css: &mut String) {
    px(css, "actions-gap", rules.spacing);
    px(css, "button-gap", rules.button_spacing);
    px(css, "button-icon", rules.icon_size);
    px(css, "panel-gap", rules.show_card_margin);
    let wrap = if rules.wrap_titles {
        "normal"
    } else {
        "nowrap"
    };
    let direction = if rules.icons_above { "column" } else { "row" };
    let _ = write!(
        css,
        " --cw-button-wrap: {wrap}; --cw-button-direction: {direction};"
    );
}

/// Sizes of letters, as properties name them.
pub(crate) const SIZES: [&str; 5] = ["small", "default", "medium", "large", "extra-large"];

/// The height of a line for a letter size of one, where the host gives no
/// heights: that of Microsoft's renderer (spec/adaptive-card.md §13).
const LEADING: f64 = 1.33;

fn fonts(host: &HostConfig, css: &mut String) {
    let Font {
        family,
        sizes,
        weights,
    } = &host.font;
    let _ = write!(
        css,
        " --cw-font: {family}; --cw-mono: {};",
        host.monospace.family
    );
    for (place, name) in SIZES.iter().enumerate() {
        px(css, &format!("size-{name}"), sizes[place]);
        let _ = match host.line_heights {
            Some(heights) => write!(css, " --cw-leading-{name}: {}px;", heights[place]),
            None => write!(css, " --cw-leading-{name}: {LEADING};"),
        };
    }
    for (name, weight) in WEIGHTS.iter().zip(weights) {
        let _ = write!(css, " --cw-weight-{name}: {weight};");
    }
}

fn chrome(theme: Theme, host: &HostConfig, css: &mut String) {
    let chrome = crate::theme::chrome(theme);
    let _ = write!(css, " --cw-shadow: {};", chrome.shadow);
    for (name, color) in ["", "-subtle"].iter().zip(host.highlight) {
        if let Some(color) = color {
            let _ = write!(css, " --cw-highlight{name}: {color};");
        }
    }
    let line = host.separator.color.unwrap_or(chrome.line);
    let colors: [(&str, Color); 17] = [
        ("page", chrome.page),
        ("card-border", chrome.card_border),
        ("link", chrome.link),
        ("line", line),
        ("button", chrome.button),
        ("button-text", chrome.button_text),
        ("button-border", chrome.button_border),
        ("button-hover", chrome.button_hover),
        ("primary", chrome.primary),
        ("primary-text", chrome.primary_text),
        ("danger", chrome.danger),
        ("danger-border", chrome.danger_border),
        ("input", chrome.input),
        ("input-border", chrome.input_border),
        ("code", chrome.code),
        ("mention", chrome.mention),
        ("note", chrome.note),
    ];
    for (name, color) in colors {
        let _ = write!(css, " --cw-{name}: {color};");
    }
}

fn palette(palette: &Palette, css: &mut String) {
    let _ = write!(
        css,
        " --cw-bg: {}; --cw-border: {};",
        palette.background, palette.border
    );
    for color in Foreground::ALL {
        let (name, shade) = (color.name(), palette.shade(color));
        let _ = write!(
            css,
            " --cw-fg-{name}: {}; --cw-fg-{name}-subtle: {};",
            shade.default, shade.subtle
        );
    }
}
