//! Chosen colours can be read on the ground they stand on.

use card_catalog::kinds::adaptive::common::{BACKGROUND_IMAGE, STYLE};
use card_catalog::kinds::adaptive::text_block::{COLOR, IS_SUBTLE, SIZE};
use card_catalog::kinds::adaptive::{card, text_block, text_run};
use card_catalog::palette::{ContainerStyle, Foreground, Palette, Theme};
use card_json::{Edit, Node, NodeId};

use crate::context::{Context, Report};
use crate::rule::page;
use crate::{Area, Fix, Rule, Severity};

pub(super) static RULE: Rule = Rule {
    code: "low-contrast",
    title: page!("Chosen colours can be read on the ground they stand on"),
    area: Area::Accessibility,
    severity: Severity::Info,
    docs: page!(
        "The guidelines for accessible content (WCAG 2.2, 1.4.3) ask for a contrast of 4.5 between \
           text and ground, and of 3 for very large text. This is computed from Teams' own colours \
           for its light, dark and contrast themes, where the card chose a colour or a style. \
           Some of Teams' colours are weak: `warning` and `good` are pale on white. Do not say \
           anything by colour alone. Text that nearly vanishes is a warning. Text on pictures is \
           not judged."
    ),
    check,
};

const NEEDED: f64 = 4.5;
const NEEDED_LARGE: f64 = 3.0;
/// Below this, text can hardly be seen at all.
const VANISHING: f64 = 1.3;

fn check(report: &mut Report<'_, '_>) {
    let context = report.context;
    let kinds = [&text_block::KIND, &text_run::KIND];
    let palettes = Theme::ALL.map(Palette::teams);
    let any_style = context
        .present()
        .any(|present| present.spec.name == STYLE.name());
    for text in kinds.into_iter().flat_map(|kind| context.of_kind(kind)) {
        let chosen = COLOR
            .get(text.node)
            .filter(|name| *name != Foreground::Default.name());
        let subtle = IS_SUBTLE.get(text.node) == Some(true);
        if chosen.is_none() && !subtle && !any_style {
            continue;
        }
        let Some((style, styled)) = ground(context, text.node.id()) else {
            continue;
        };
        if chosen.is_none() && !subtle && !styled {
            continue;
        }
        let Some(color) = foreground(chosen) else {
            continue;
        };
        let large = SIZE.get(text.node) == Some("extraLarge");
        let needed = if large { NEEDED_LARGE } else { NEEDED };
        let ratios = Theme::ALL
            .into_iter()
            .zip(&palettes)
            .map(|(theme, palettes)| {
                let palette = &palettes[style as usize];
                let shade = palette.shade(color);
                let color = if subtle { shade.subtle } else { shade.default };
                (theme, color.contrast(palette.background))
            });
        let weak: Vec<_> = ratios.filter(|(_, ratio)| *ratio < needed).collect();
        if !weak.is_empty() {
            add(report, text.node, style, color, &weak, needed);
        }
    }
}

fn foreground(chosen: Option<&str>) -> Option<Foreground> {
    let name = chosen.unwrap_or(Foreground::Default.name());
    Foreground::ALL
        .into_iter()
        .find(|color| color.name() == name)
}

/// The style of the ground under an object, and whether the card chose it; `None` on a picture.
fn ground(context: &Context<'_>, id: NodeId) -> Option<(ContainerStyle, bool)> {
    let mut found = None;
    let mut around = context.typing.parent(id);
    while let Some(object) = around.and_then(|id| context.typing.element(id)) {
        if BACKGROUND_IMAGE.is_in(object.node) {
            return None;
        }
        let own = STYLE.get(object.node).and_then(ContainerStyle::from_name);
        around = context.typing.parent(object.node.id());
        // Teams takes no notice of a whole card's style, and unfolds others with emphasis.
        found = found.or(match object.kind == Some(&card::KIND) {
            true => (!object.is_card()).then_some((ContainerStyle::Emphasis, false)),
            false => own.map(|style| (style, style != ContainerStyle::Default)),
        });
    }
    Some(found.unwrap_or((ContainerStyle::Default, false)))
}

fn add(
    report: &mut Report<'_, '_>,
    text: &Node,
    style: ContainerStyle,
    color: Foreground,
    weak: &[(Theme, f64)],
    needed: f64,
) {
    let themes: Vec<_> = weak
        .iter()
        .map(|(theme, ratio)| format!("{ratio:.1} in the {} theme", theme.name()))
        .collect();
    let vanishes = weak.iter().any(|(_, ratio)| *ratio < VANISHING);
    let message = format!(
        "“{}” on “{}” has a contrast of {}; {needed} is needed.",
        color.name(),
        style.name(),
        themes.join(", ")
    );
    let node = COLOR.node(text).or_else(|| IS_SUBTLE.node(text));
    let fix = node.map(|node| {
        Fix::guess(
            "Take the usual colour",
            vec![Edit::Remove { node: node.id() }],
        )
    });
    let severity = if vanishes {
        Severity::Warning
    } else {
        Severity::Info
    };
    let finding = report
        .about(node.unwrap_or(text), message)
        .severity(severity)
        .fix(fix);
    report.add(finding);
}
