//! A version is two numbers with a point.

use card_catalog::kinds::adaptive::card;
use card_catalog::{Family, Version};
use card_json::{Node, Style};

use crate::context::{Report, is_expression, replace};
use crate::rule::page;
use crate::{Area, Fix, Rule, Severity};

pub(super) static RULE: Rule = Rule {
    code: "invalid-version",
    title: page!("A version is written like \"1.4\""),
    area: Area::Structure,
    severity: Severity::Error,
    docs: page!(
        "`version` is a string of two numbers with a point between them. A bare number such as \
           `1.4` is refused by strict readers."
    ),
    check,
};

fn check(report: &mut Report<'_, '_>) {
    let context = report.context;
    for found in context.cards_of(Family::Adaptive) {
        let Some(node) = card::VERSION.node(found.node) else {
            continue;
        };
        if is_expression(node)
            || node
                .as_str()
                .is_some_and(|text| Version::parse(text).is_some())
        {
            continue;
        }
        let finding = report
            .about(node, "This is not a version.")
            .help("Write two numbers with a point, in quotes: \"1.4\".")
            .fix(Some(mend(node)));
        report.add(finding);
    }
}

fn mend(node: &Node) -> Fix {
    let spelled = node.as_f64().map(|_| node.to_text(Style::Compact));
    let kept = spelled.as_deref().and_then(Version::parse);
    let version = kept.unwrap_or(Version::V1_4).to_string();
    let edits = vec![replace(node, Node::string(version.as_str()))];
    match kept {
        Some(_) => Fix::safe(format!("Write \"{version}\""), edits),
        None => Fix::guess(format!("Set version {version}"), edits),
    }
}
