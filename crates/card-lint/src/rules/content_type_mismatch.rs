//! An attachment says what its card is.

use card_catalog::Kind;
use card_catalog::kinds::attachment::attachment::CONTENT_TYPE;
use card_json::Node;

use crate::context::{Report, is_expression, prepend, replace};
use crate::rule::page;
use crate::{Area, Fix, Rule, Severity};

pub(super) static RULE: Rule = Rule {
    code: "content-type-mismatch",
    title: page!("An attachment says what its card is"),
    area: Area::Structure,
    severity: Severity::Error,
    docs: page!(
        "In a message envelope, `contentType` tells the receiver how to read `content`. If it is \
           missing or names another format, the card is refused, or the flow's run fails."
    ),
    check,
};

fn check(report: &mut Report<'_, '_>) {
    let context = report.context;
    for card in context.cards() {
        let owner = context.typing.parent(card.node.id());
        let attachment = owner.and_then(|id| context.document.node(id));
        if let (Some(kind), Some(attachment)) = (card.kind, attachment) {
            attachment_type(report, kind, attachment);
        }
    }
}

fn attachment_type(report: &mut Report<'_, '_>, kind: &Kind, attachment: &Node) {
    let wanted = kind.content_type;
    let written = CONTENT_TYPE.node(attachment);
    let name = written.and_then(Node::as_str);
    let fits = name.is_some_and(|name| name.eq_ignore_ascii_case(wanted));
    if fits || written.is_some_and(is_expression) {
        return;
    }
    let value = Node::string(wanted);
    let edit = match written {
        Some(node) => replace(node, value),
        None => prepend(attachment, CONTENT_TYPE.name(), value),
    };
    let message = format!(
        "The “{}” of this {} is not right.",
        CONTENT_TYPE.name(),
        kind.title
    );
    let finding = report
        .about(written.unwrap_or(attachment), message)
        .help(format!("It must be {wanted}."))
        .fix(Some(Fix::safe("Write the right one", vec![edit])));
    report.add(finding);
}
