//! Buttons have words.

use card_catalog::kinds::adaptive::common::{SELECT_ACTION, TITLE, TOOLTIP, VALUE_CHANGED_ACTION};
use card_catalog::kinds::adaptive::{badge, card, compound_button, refresh, text_run};
use card_catalog::{Element, Family, Role};
use card_json::Node;

use crate::context::{Context, Report, append, replace};
use crate::rule::page;
use crate::{Area, Fix, Rule, Severity};

pub(super) static RULE: Rule = Rule {
    code: "unnamed-action",
    title: page!("Buttons have words"),
    area: Area::Accessibility,
    severity: Severity::Warning,
    docs: page!(
        "A button with an icon alone needs a `tooltip` or a `title`, and so does what a tap on a \
           picture or container does: those are the words a screen reader says. A tap on a text is \
           named by the text. The same holds for a \
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
        let own = has_text(TITLE.node(object.node)) || has_text(TOOLTIP.node(object.node));
        if !own && !is_named_around(context, object) {
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
    let silent = [
        refresh::ACTION.name(),
        VALUE_CHANGED_ACTION.name(),
        card::AUTO_INVOKE_ACTION.name(),
    ];
    object.slot.is_some_and(|slot| silent.contains(&slot.name))
}

/// Is what is tapped a text or a button with words of its own?
fn is_named_around(context: &Context<'_>, object: &Element<'_>) -> bool {
    let around = context.typing.parent(object.node.id());
    let Some(around) = around.and_then(|id| context.typing.element(id)) else {
        return false;
    };
    let words = [
        (&text_run::KIND, &text_run::TEXT),
        (&compound_button::KIND, &compound_button::TITLE),
    ];
    let mut own = words.iter().filter(|(kind, _)| around.kind == Some(kind));
    own.any(|(_, words)| has_text(words.node(around.node)))
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
