//! Buttons work where the card goes.

use card_catalog::kinds::adaptive::refresh;
use card_catalog::{Element, Family, Role, Support};
use card_json::Edit;

use super::host;
use crate::context::Report;
use crate::rule::page;
use crate::{Area, Fix, Rule, Severity};

pub(super) static RULE: Rule = Rule {
    code: "dead-action",
    title: page!("Buttons work where the card goes"),
    area: Area::Hosts,
    severity: Severity::Error,
    docs: page!(
        "`Action.Submit`, `Action.Execute` and their like need a bot to answer, some actions \
           exist in Outlook or Office alone, and Workflows draw a MessageCard without `HttpPOST` and \
           `ActionCard` (so says the very page of 2026-02-05 that has them take MessageCards at all; \
           older pages have them take none). Where nobody answers, the button shows an error or is \
           not drawn. Use `Action.OpenUrl`, or send the card by a bot. Where Microsoft's pages \
           disagree, as about `Action.Execute` in incoming webhooks, this is a warning."
    ),
    check,
};

fn check(report: &mut Report<'_, '_>) {
    let context = report.context;
    for object in &context.objects {
        let Some((kind, claim)) = object
            .kind
            .and_then(|kind| Some((kind, kind.claim(context.options.target)?)))
        else {
            continue;
        };
        if !judges(object, claim.support) || is_of_refresh(object) {
            continue;
        }
        let (severity, words) = match claim.support {
            Support::Shown => continue,
            Support::Disputed => (Severity::Warning, "may do nothing"),
            Support::Hidden => (Severity::Error, "is not there"),
            Support::Ignored => (Severity::Error, "does nothing"),
        };
        let message = format!("{} {words} {}.", kind.title, context.options.way());
        let remove = Edit::Remove {
            node: object.node.id(),
        };
        let finding = host::about_claim(report, object.node, message, claim)
            .severity(severity)
            .fix(Some(Fix::guess("Remove it", vec![remove])));
        report.add(finding);
    }
}

/// Is it an action, of which this rule says that the host makes `support` of it? Links of a MessageCard
/// work wherever they are drawn; where pages disagree about that, another rule says so.
pub(super) fn judges(object: &Element<'_>, support: Support) -> bool {
    let is_action = object.kind.is_some_and(|kind| kind.role == Role::Action);
    let is_link = object.family == Some(Family::MessageCard) && support == Support::Disputed;
    is_action && !is_link
}

/// What belongs to a refresh is judged with it as a whole.
fn is_of_refresh(object: &Element<'_>) -> bool {
    object
        .slot
        .is_some_and(|slot| slot.name == refresh::ACTION.name())
}
