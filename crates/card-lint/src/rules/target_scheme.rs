//! Link buttons of a MessageCard lead to web pages.

use card_catalog::kinds::message_card::target;

use crate::context::{Report, is_expression};
use crate::rule::page;
use crate::{Area, Rule, Severity};

pub(super) static RULE: Rule = Rule {
    code: "target-scheme",
    title: page!("Link buttons of a MessageCard lead to web pages"),
    area: Area::Hosts,
    severity: Severity::Warning,
    docs: page!(
        "Teams and Outlook on the web open `http` and `https` addresses of `OpenUri` only; a \
           button with another address does nothing there."
    ),
    check,
};

fn check(report: &mut Report<'_, '_>) {
    let context = report.context;
    for object in context
        .objects
        .iter()
        .filter(|object| object.kind == Some(&target::KIND))
    {
        let Some(node) = target::URI
            .node(object.node)
            .filter(|node| !is_expression(node))
        else {
            continue;
        };
        let Some(Ok(url)) = node.as_str().map(url::Url::parse) else {
            continue;
        };
        if !matches!(url.scheme(), "http" | "https") {
            let message = format!(
                "Teams does not open “{}:” addresses from a card.",
                url.scheme()
            );
            let finding = report.about(node, message);
            report.add(finding);
        }
    }
}
