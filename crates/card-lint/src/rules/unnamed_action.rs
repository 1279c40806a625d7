//! Buttons have words.

use card_catalog::kinds::adaptive::common::{SELECT_ACTION, TITLE, TOOLTIP, VALUE_CHANGED_ACTION};
use card_catalog::kinds::adaptive::{badge, refresh};
use card_catalog::{Element, Family, Role};
use card_json::Node;

use crate::context::{Report, append, replace};
use crate::rule::page;
use crate::{Area, Fix, Rule, Severity};

pub(super) static RULE: Rule = Rule {
    code: "unnamed-action",
    title: page!("Buttons have words"),
    area: Area::Accessibility,
    severity: Severity::Warning,
    docs: page!(
        "A button with an icon alone needs a `tooltip` or a `title`, and so does what a tap on a \
           picture or container does: those are the words a screen reader says. The same holds for a \
           badge that is only an icon."
    ),
    check,
};

fn check(report: &mut Report<'_, '_>) {
    let context = report.context;
    for object in &context.objects {
        let is_action = object.kind.is_some_and(|kind| kind.role == Role::Action);
        if !is_action || object.family != Some(Family::Adaptive) || is_silent(object) {
            continue;
        }
        if !has_text(TITLE.node(object.node)) && !has_text(TOOLTIP.node(object.node)) {
            unnamed(report, object);
        }
    }
    for object in context.of_kind(&badge::KIND) {
        let icon_alone = badge::ICON.is_in(object.node) && !has_text(badge::TEXT.node(object.node));
        if icon_alone && !has_text(badge::TOOLTIP.node(object.node)) {
            let message = "The badge is only an icon: nothing says what it means.";
            let finding = report.about(object.node, message).severity(Severity::Info);
            report.add(finding);
        }
    }
}

/// What happens by itself needs no words.
fn is_silent(object: &Element<'_>) -> bool {
    let slot = object.slot.map(|slot| slot.name);
    slot == Some(refresh::ACTION.name()) || slot == Some(VALUE_CHANGED_ACTION.name())
}

fn has_text(node: Option<&Node>) -> bool {
    node.and_then(Node::as_str)
        .is_some_and(|text| !text.trim().is_empty())
}

fn unnamed(report: &mut Report<'_, '_>, object: &Element<'_>) {
    let tap = object
        .slot
        .is_some_and(|slot| slot.name == SELECT_ACTION.name());
    let (severity, message) = match tap {
        true => (
            Severity::Info,
            "Nothing says in words what a tap here does.",
        ),
        false => (Severity::Warning, "The button has no words."),
    };
    let value = Node::string(object.kind.map_or("", |kind| kind.title));
    let edit = match TITLE.node(object.node) {
        Some(empty) => replace(empty, value),
        None => append(object.node, TITLE.name(), value),
    };
    let finding = report
        .about(object.node, message)
        .severity(severity)
        .fix(Some(Fix::guess("Add a title", vec![edit])));
    report.add(finding);
}
