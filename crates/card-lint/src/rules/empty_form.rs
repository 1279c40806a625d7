//! A form can be sent.

use card_catalog::kinds::message_card::action_card::{ACTIONS, INPUTS, KIND};
use card_json::Node;

use crate::context::Report;
use crate::rule::page;
use crate::{Area, Rule, Severity};

pub(super) static RULE: Rule = Rule {
    code: "empty-form",
    title: page!("A form has an action to be sent by"),
    area: Area::Structure,
    severity: Severity::Error,
    docs: page!(
        "Teams' newer renderer fails on an `ActionCard` that has inputs but no actions, and the \
           whole card is lost (atc0005/go-teams-notify, pull request 242; MicrosoftDocs/msteams-docs \
           issue 9858)."
    ),
    check,
};

fn check(report: &mut Report<'_, '_>) {
    for object in report.context.of_kind(&KIND) {
        let list = |node: Option<&Node>| node.and_then(Node::as_array).map(<[Node]>::len);
        let inputs = list(INPUTS.node(object.node));
        // A form without the list at all lacks a required property, and is told so.
        if inputs.is_some_and(|count| count > 0) && list(ACTIONS.node(object.node)) == Some(0) {
            let finding = report.about(
                object.node,
                "The form has inputs but no action: Teams fails to draw the card.",
            );
            report.add(finding);
        }
    }
}
