//! Every object stands where its kind is allowed.

use card_catalog::kinds::message_card::action_card;
use card_json::Edit;

use crate::context::Report;
use crate::rule::page;
use crate::{Area, Fix, Rule, Severity};

pub(super) static RULE: Rule = Rule {
    code: "not-accepted-here",
    title: page!("Every object stands where its kind is allowed"),
    area: Area::Structure,
    severity: Severity::Error,
    docs: page!(
        "Each list of a card takes certain kinds only: a body takes elements, an action bar \
           actions, a column set columns. Hosts skip what does not belong, or refuse the card."
    ),
    check,
};

fn check(report: &mut Report<'_, '_>) {
    let context = report.context;
    for object in &context.objects {
        let (Some(kind), Some(slot)) = (object.kind, object.slot) else {
            continue;
        };
        let Some(accept) = slot.ty.accept().filter(|accept| !accept.accepts(kind)) else {
            continue;
        };
        // A form in a form has a rule of its own.
        if *kind == action_card::KIND {
            continue;
        }
        let message = format!("{} cannot stand in “{}”.", kind.title, slot.name);
        let remove = Edit::Remove {
            node: object.node.id(),
        };
        let finding = report
            .about(object.node, message)
            .help(format!("Only {} can.", accept.phrase()))
            .fix(Some(Fix::guess(
                format!("Remove the {}", kind.title),
                vec![remove],
            )));
        report.add(finding);
    }
}
