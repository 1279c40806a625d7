//! The rules for texts that a host gives another look than Teams does.

use std::fmt::Write as _;

use crate::host::{Font, HostConfig, TextLook, TextRules};
use crate::stylesheet::SIZES;

/// Writes the rules of a theme class.
pub(crate) fn write(class: &str, host: &HostConfig, css: &mut String) {
    let (own, teams) = (&host.texts, TextRules::default());
    let looks = [
        (".cw-fact > dt", &own.fact_name, &teams.fact_name),
        (".cw-fact > dd", &own.fact_value, &teams.fact_value),
        (".cw-label", &own.label, &teams.label),
        (
            ".cw-label:has(.cw-required)",
            &own.required_label,
            &teams.required_label,
        ),
        (".cw-error", &own.error, &teams.error),
    ];
    for (selector, look, teams) in looks {
        if look != teams {
            rule(&format!(".{class} {selector}"), look, css);
        }
    }
    if host.monospace.sizes != host.font.sizes || host.monospace.weights != host.font.weights {
        monospace(class, &host.monospace, css);
    }
}

fn rule(selector: &str, look: &TextLook, css: &mut String) {
    let size = SIZES[look.size.min(SIZES.len() - 1)];
    let weight = WEIGHTS[look.weight.min(WEIGHTS.len() - 1)];
    let subtle = if look.subtle { "-subtle" } else { "" };
    let _ = write!(
        css,
        "{selector} {{ font-size: var(--cw-size-{size}); line-height: var(--cw-leading-{size}); \
         font-weight: var(--cw-weight-{weight}); color: var(--cw-fg-{}{subtle});",
        look.color.name()
    );
    if look.monospace {
        css.push_str(" font-family: var(--cw-mono);");
    }
    if !look.wrap {
        css.push_str(" white-space: nowrap; overflow: hidden; text-overflow: ellipsis;");
    }
    css.push_str(" }\n");
}

pub(crate) const WEIGHTS: [&str; 3] = ["lighter", "default", "bolder"];

/// Letters of fixed width have a scale of their own.
fn monospace(class: &str, font: &Font, css: &mut String) {
    let _ = write!(css, ".{class} .cw-mono {{");
    for (name, size) in SIZES.iter().zip(font.sizes) {
        let _ = write!(css, " --cw-size-{name}: {size}px;");
    }
    for (name, weight) in WEIGHTS.iter().zip(font.weights) {
        let _ = write!(css, " --cw-weight-{name}: {weight};");
    }
    let _ = write!(
        css,
        " }}\n.{class} .cw-mono:not([class*=\"cw-size-\"]) {{ font-size: var(--cw-size-default); }}\n"
    );
}
