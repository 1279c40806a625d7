//! Pictures are fetched by https.

use card_json::Node;

use super::images;
use crate::context::{Report, replace};
use crate::rule::page;
use crate::{Area, Fix, Rule, Severity};

pub(super) static RULE: Rule = Rule {
    code: "insecure-image",
    title: page!("Pictures are fetched by https"),
    area: Area::Hosts,
    severity: Severity::Warning,
    docs: page!(
        "Teams takes pictures from public `https` addresses only, without redirects (cards \
           reference, 2022-12-14); browsers refuse `http` pictures in a secure page."
    ),
    check,
};

fn check(report: &mut Report<'_, '_>) {
    let context = report.context;
    for (node, address) in images::addresses(context) {
        let Some(rest) = address.trim().strip_prefix("http:") else {
            continue;
        };
        let meant = format!("https:{rest}");
        let edit = replace(node, Node::string(meant.as_str()));
        let finding = report
            .about(
                node,
                "The picture is not fetched by https and will not be shown.",
            )
            .fix(Some(Fix::guess("Write https", vec![edit])));
        report.add(finding);
    }
}
