//! What needs a feature says what stands in for it.

use card_catalog::kinds::adaptive::common::{FALLBACK, REQUIRES};
use card_catalog::{Element, Family, Role, Version, sources};
use card_json::Entry;

use super::host;
use crate::context::{Context, Report};
use crate::rule::page;
use crate::{Area, Rule, Severity};

pub(super) static RULE: Rule = Rule {
    code: "missing-fallback",
    title: page!("What needs a feature says what stands in for it"),
    area: Area::Hosts,
    severity: Severity::Info,
    docs: page!(
        "Where a host lacks what an element or action `requires`, its `fallback` is shown, or that of \
           what is around it. With no fallback at all the pages and the renderers disagree about what \
           happens; `\"fallback\": \"drop\"` says that it is left out. Versions of Adaptive Cards that \
           every host of the card has are not reported."
    ),
    check,
};

/// The feature that says which version of the format a host reads.
const FORMAT: &str = "adaptiveCards";

fn check(report: &mut Report<'_, '_>) {
    let context = report.context;
    let adaptive = |object: &&Element<'_>| object.family == Some(Family::Adaptive);
    for object in context.objects.iter().filter(adaptive) {
        let Some(required) = REQUIRES.node(object.node) else {
            continue;
        };
        let mut features = required.as_object().unwrap_or_default().iter();
        let is_card = object.kind.is_some_and(|kind| kind.role == Role::Card);
        if is_card
            || features.all(|feature| is_had(context, feature))
            || has_fallback(context, *object)
        {
            continue;
        }
        let finding = report
            .about(
                required,
                "Nothing is said to stand in where a host lacks this.",
            )
            .help(host::both(
                (sources::HUB, "Left out"),
                (sources::ADAPTIVE_RENDERER, "Drawn all the same"),
            ));
        report.add(finding);
    }
}

/// Is it a version of the format that the target reads in any case?
fn is_had(context: &Context<'_>, feature: &Entry) -> bool {
    let least = feature.value.as_str();
    let newest = context.options.target.newest_version();
    &*feature.key == FORMAT
        && (least == Some("*")
            || least
                .and_then(Version::parse)
                .is_some_and(|least| least <= newest))
}

/// The need rises to the nearest one around it that has a fallback.
fn has_fallback(context: &Context<'_>, object: Element<'_>) -> bool {
    let typing = context.typing;
    let above = |object: &Element<'_>| typing.element(typing.parent(object.node.id())?);
    let mut around = std::iter::successors(Some(object), above);
    around.any(|object| FALLBACK.is_in(object.node))
}
