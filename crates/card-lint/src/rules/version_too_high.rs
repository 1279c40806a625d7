//! The card asks for no newer version than its target shows.

use card_catalog::kinds::adaptive::card;
use card_catalog::{Family, Version};
use card_json::Node;

use crate::context::{Report, replace};
use crate::rule::page;
use crate::{Area, Fix, Rule, Severity};

pub(super) static RULE: Rule = Rule {
    code: "version-too-high",
    title: page!("The card asks for no newer version than its target shows"),
    area: Area::Hosts,
    severity: Severity::Error,
    docs: page!(
        "A host that knows only older versions shows the card's `fallbackText` instead of the \
           card. Microsoft documents version 1.5 for Teams (`cards-reference.md`); through \
           Workflows, cards of version 1.5 were refused or left blank for some \
           (microsoft/AdaptiveCards issues 7676 and 8965) and 1.6 fails (issue 9378, 2026-05-22). \
           1.4 is safe everywhere. Lowering the version does not remove newer properties; \
           hosts skip those they do not know."
    ),
    check,
};

fn check(report: &mut Report<'_, '_>) {
    let context = report.context;
    let (newest, safe) = (
        context.options.target.newest_version(),
        context.options.target.safe_version(),
    );
    for found in context.cards_of(Family::Adaptive) {
        let Some(node) = card::VERSION.node(found.node) else {
            continue;
        };
        let Some(version) = node.as_str().and_then(Version::parse).filter(|v| *v > safe) else {
            continue;
        };
        let host = context.options.host();
        let (severity, message) = match (version > newest, context.options.is_teams()) {
            (true, true) => (
                Severity::Error,
                format!("{host} shows cards up to version {newest}; this one asks for {version}."),
            ),
            (true, false) => (
                Severity::Warning,
                format!(
                    "No page says that {host} shows version {version}; {newest} is the newest \
                     documented for a host."
                ),
            ),
            (false, _) => (
                Severity::Warning,
                format!(
                    "Cards of version {version} are refused now and then {}; {safe} is safe.",
                    context.options.way()
                ),
            ),
        };
        let edit = replace(node, Node::string(Version::V1_4.to_string().as_str()));
        let fix = Fix::guess(format!("Set version {}", Version::V1_4), vec![edit]);
        let finding = report
            .about(node, message)
            .severity(severity)
            .fix(Some(fix));
        report.add(finding);
    }
}
