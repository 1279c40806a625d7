//! A form holds no form.

use card_catalog::kinds::message_card::action_card;
use card_json::Edit;

use crate::context::Report;
use crate::rule::page;
use crate::{Area, Fix, Rule, Severity};

pub(super) static RULE: Rule = Rule {
    code: "nested-action-card",
    title: page!("A form holds no form"),
    area: Area::Structure,
    severity: Severity::Error,
    docs: page!(
        "The actions of an `ActionCard` may be `OpenUri` and `HttpPOST` only; a second level of \
           forms is not drawn (Outlook message card reference)."
    ),
    check,
};

fn check(report: &mut Report<'_, '_>) {
    let context = report.context;
    for object in &context.objects {
        let is_form = object.kind == Some(&action_card::KIND);
        let refused = object.slot.and_then(|slot| slot.ty.accept());
        if !is_form || refused.is_none_or(|accept| accept.accepts(&action_card::KIND)) {
            continue;
        }
        let remove = Edit::Remove {
            node: object.node.id(),
        };
        let finding = report
            .about(object.node, "A form cannot stand inside another form.")
            .help("Move it up to the card's or the section's own actions.")
            .fix(Some(Fix::guess("Remove the inner form", vec![remove])));
        report.add(finding);
    }
}
