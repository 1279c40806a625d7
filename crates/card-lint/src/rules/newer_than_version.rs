//! What the card uses is part of the version it says.

use card_catalog::kinds::adaptive::card;
use card_catalog::{Element, Family, Kind, Version};

use crate::context::{Present, Report};
use crate::rule::page;
use crate::{Area, Rule, Severity};

pub(super) static RULE: Rule = Rule {
    code: "newer-than-version",
    title: page!("What the card uses is part of its version"),
    area: Area::Hosts,
    severity: Severity::Info,
    docs: page!(
        "A kind, property or value that came with a later version than the card says may be left out by \
           a host that goes by the version, and a later word of a choice taken for the default. Teams \
           itself mostly draws it all the same. Additions of \
           Teams that need no version are not reported."
    ),
    check,
};

fn check(report: &mut Report<'_, '_>) {
    let context = report.context;
    let mut versions = context.cards_of(Family::Adaptive).map(version);
    // Only where every card of the document says a version is it certain which one counts.
    let Some(version) = versions.next().flatten() else {
        return;
    };
    if versions.any(|other| other != Some(version)) {
        return;
    }
    for &object in context
        .objects
        .iter()
        .filter(|object| object.family == Some(Family::Adaptive))
    {
        kind(report, object, version);
    }
    for present in context
        .present()
        .filter(|p| p.owner.family == Some(Family::Adaptive))
    {
        let Some((name, since)) = newer(present, version) else {
            continue;
        };
        let message = format!("“{name}” came with version {since}; the card says {version}.");
        let finding = report.about(&present.entry.value, message);
        report.add(finding);
    }
}

/// The property or its chosen value, if it is newer than `version`, with the version that has it. What
/// is no younger than its kind is covered by the finding about the kind.
fn newer(present: Present<'_>, version: Version) -> Option<(&'static str, Version)> {
    let spec = present.spec;
    let own = present.owner.kind.map_or(Version::V1_0, |kind| kind.since);
    let is_newer = |since: Version| since > version && since > own;
    if is_newer(spec.since) {
        return (!spec.teams_extension).then_some((spec.name, spec.since));
    }
    let word = present.entry.value.as_str()?;
    let mut choices = spec.ty.choices().iter();
    let chosen = choices.find(|choice| choice.value.eq_ignore_ascii_case(word))?;
    is_newer(chosen.since).then_some((chosen.value, chosen.since))
}

fn version(found: Element<'_>) -> Option<Version> {
    card::VERSION
        .node(found.node)?
        .as_str()
        .and_then(Version::parse)
}

fn kind(report: &mut Report<'_, '_>, object: Element<'_>, version: Version) {
    let newer = |kind: &&Kind| kind.since > version && !kind.teams_extension;
    if let Some(kind) = object.kind.filter(newer) {
        let message = format!(
            "{} came with version {}; the card says {version}.",
            kind.title, kind.since
        );
        let finding = report.about(object.node, message);
        report.add(finding);
    }
}
