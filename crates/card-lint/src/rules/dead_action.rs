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
           exist in Outlook or Office alone. Where nobody answers, the button shows an error or is \
           not drawn. Use `Action.OpenUrl`, or send the card by a bot. Where Microsoft's pages \
           disagree, as about `Action.Execute` in incoming webhooks, this is a warning."
    ),
    check,
};

fn check(report: &mut Report<'_, '_>) {
    let context = report.context;
    let is_judged = |object: &&Element<'_>| is_action(object) && !is_of_refresh(object);
    for object in context.objects.iter().filter(is_judged) {
        let Some((kind, claim)) = object
            .kind
            .and_then(|kind| Some((kind, kind.claim(context.options.target)?)))
        else {
            continue;
        };
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

/// Is it an action of a card that is no MessageCard? What hosts make of those is this rule's to say.
pub(super) fn is_action(object: &Element<'_>) -> bool {
    let is_action = object.kind.is_some_and(|kind| kind.role == Role::Action);
    is_action && object.family != Some(Family::MessageCard)
}

/// What belongs to a refresh is judged with it as a whole.
fn is_of_refresh(object: &Element<'_>) -> bool {
    object
        .slot
        .is_some_and(|slot| slot.name == refresh::ACTION.name())
}
