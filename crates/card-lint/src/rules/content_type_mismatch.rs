//! An attachment says what its card is.

use card_catalog::envelope::{ATTACHMENTS, CONTENT_TYPE, Wrapped};
use card_catalog::unwrap_envelope;
use card_json::Node;
use card_teams::envelope::content_type;

use crate::context::{Report, is_expression, prepend, replace};
use crate::{Area, Fix, Rule, Severity};

pub(super) static RULE: Rule = Rule {
    code: "content-type-mismatch",
    title: "An attachment says what its card is",
    area: Area::Structure,
    severity: Severity::Error,
    docs: "In a message envelope, `contentType` tells the receiver how to read `content`. If it is \
           missing or names another format, the card is refused, or the flow's run fails.",
    check,
};

fn check(report: &mut Report<'_, '_>) {
    let root = report.context.document.root();
    // A card at the root may have a property of the same name.
    if report.context.typing.roots().contains(&root.id()) {
        return;
    }
    let attachments = root
        .get(ATTACHMENTS)
        .and_then(Node::as_array)
        .unwrap_or_default();
    for wrapped in unwrap_envelope(root) {
        if let Some(attachment) = attachments.get(wrapped.index) {
            attachment_type(report, &wrapped, attachment);
        }
    }
}

fn attachment_type(report: &mut Report<'_, '_>, wrapped: &Wrapped<'_>, attachment: &Node) {
    let wanted = content_type(wrapped.family);
    let written = attachment.get(CONTENT_TYPE);
    let fits = wrapped
        .content_type
        .is_some_and(|name| name.eq_ignore_ascii_case(wanted));
    if fits || written.is_some_and(is_expression) {
        return;
    }
    let value = Node::string(wanted);
    let edit = match written {
        Some(node) => replace(node, value),
        None => prepend(attachment, CONTENT_TYPE, value),
    };
    let message = format!(
        "The “{CONTENT_TYPE}” of this {} is not right.",
        wrapped.family.title()
    );
    let finding = report
        .about(written.unwrap_or(attachment), message)
        .help(format!("It must be {wanted}."))
        .fix(Some(Fix::safe("Write the right one", vec![edit])));
    report.add(finding);
}
