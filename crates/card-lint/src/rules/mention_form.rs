//! Mentions are written as Teams reads them.

use card_catalog::Target;
use card_catalog::kinds::adaptive::{mention, mentioned};
use card_json::Node;

use super::mentions;
use crate::context::{Report, is_expression, replace};
use crate::rule::page;
use crate::{Area, Fix, Rule, Severity};

pub(super) static RULE: Rule = Rule {
    code: "mention-form",
    title: page!("Mentions are written as Teams reads them"),
    area: Area::Mentions,
    severity: Severity::Warning,
    docs: page!(
        "The `text` of a mention is `<at>Name</at>`. The `id` of a person is the object id in \
           Microsoft Entra (a GUID) or the sign-in name (`ada@example.org`); a bot may also use the \
           ids Teams gave it, such as `29:…`."
    ),
    check,
};

fn check(report: &mut Report<'_, '_>) {
    for object in report.context.of_kind(&mention::KIND) {
        if let Some(node) = mention::TEXT
            .node(object.node)
            .filter(|node| !is_expression(node))
        {
            text(report, node);
        }
        let person = mention::MENTIONED.node(object.node);
        let is_tag = person.and_then(|person| mentioned::MENTION_TYPE.get(person)) == Some("Tag");
        let id = person
            .filter(|_| !is_tag)
            .and_then(|person| mentioned::ID.node(person));
        if let Some(node) = id.filter(|node| !is_expression(node)) {
            person_id(report, node);
        }
    }
}

fn text(report: &mut Report<'_, '_>, node: &Node) {
    let Some(text) = node.as_str() else { return };
    if mentions::in_text(text).next() == Some(text) {
        return;
    }
    let name = text
        .trim_start_matches("<at>")
        .trim_end_matches("</at>")
        .trim();
    let meant = format!("<at>{name}</at>");
    let edit = replace(node, Node::string(meant.as_str()));
    let finding = report
        .about(node, "A mention's text is a name between <at> and </at>.")
        .fix(Some(Fix::guess(format!("Write “{meant}”"), vec![edit])));
    report.add(finding);
}

fn person_id(report: &mut Report<'_, '_>, node: &Node) {
    let Some(id) = node.as_str() else { return };
    let bots_own = report.context.options.target == Target::Bot && id.contains(':');
    if !(is_guid(id) || id.contains('@') || bots_own) {
        let message = format!("“{id}” is neither an Entra object id nor a sign-in name.");
        let finding = report.about(node, message);
        report.add(finding);
    }
}

fn is_guid(text: &str) -> bool {
    let lengths = text.split('-').map(str::len);
    lengths.eq([8, 4, 4, 4, 12]) && text.bytes().all(|b| b.is_ascii_hexdigit() || b == b'-')
}
