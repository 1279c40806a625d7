//! The document is a card, or an envelope with cards in it.

use card_catalog::kinds::attachment::attachment::CONTENT;
use card_catalog::kinds::attachment::message::ATTACHMENTS;
use card_catalog::{Family, Role, kinds};
use card_json::Node;

use crate::context::{Report, is_expression, replace};
use crate::nearest::nearest;
use crate::rule::page;
use crate::{Area, Fix, Rule, Severity};

pub(super) static RULE: Rule = Rule {
    code: "not-a-card",
    title: page!("The document is a card"),
    area: Area::Structure,
    severity: Severity::Error,
    docs: page!(
        "A card is an object with `\"type\": \"AdaptiveCard\"` or `\"@type\": \"MessageCard\"`, or a \
           message that holds cards in `attachments`, or one such attachment. A MessageCard may \
           leave `@type` out when it has a text, summary, title, sections or actions. A hero, list, \
           receipt or sign-in card has no type: it is read by what it has, and needs its attachment \
           when it is sent."
    ),
    check,
};

fn check(report: &mut Report<'_, '_>) {
    if !report.context.typing.roots().is_empty() {
        return;
    }
    let root = report.context.document.root();
    if let Some(attachments) = ATTACHMENTS.node(root)
        && comes_with_data(attachments)
    {
        return;
    }
    let message = match root.kind_name() {
        "object" if report.context.typing.message().is_some() => {
            "This envelope holds no card.".to_owned()
        }
        "object" => "This object is neither a card nor a message with cards.".to_owned(),
        other => format!("A card is an object; this is {}.", article(other)),
    };
    let help = "Start with \"type\": \"AdaptiveCard\" or \"@type\": \"MessageCard\".";
    let finding = report.about(root, message).help(help).fix(mistyped(root));
    report.add(finding);
}

/// Do the cards, or the list of them, come out of a template's data?
fn comes_with_data(attachments: &Node) -> bool {
    let items = attachments.as_array().unwrap_or_default();
    let mut contents = items.iter().filter_map(|item| CONTENT.node(item));
    is_expression(attachments) || contents.any(is_expression)
}

/// A card whose type is a slip away from a card's.
fn mistyped(root: &Node) -> Option<Fix> {
    Family::ALL.iter().find_map(|&family| {
        let node = root.get(family.tag_key())?;
        let card = kinds(family).first();
        let name = card.filter(|kind| kind.role == Role::Card)?.name;
        let meant = nearest(node.as_str()?, [name])?;
        let edit = replace(node, Node::string(meant));
        Some(Fix::guess(format!("Change to {meant}"), vec![edit]))
    })
}

fn article(name: &str) -> String {
    match name {
        "array" => "an array".to_owned(),
        "null" => "null".to_owned(),
        other => format!("a {other}"),
    }
}
