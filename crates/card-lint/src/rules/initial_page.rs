//! The page seen first exists.

use card_catalog::kinds::adaptive::carousel::{INITIAL_PAGE, KIND, PAGES};
use card_json::{Edit, Node};

use crate::context::Report;
use crate::rule::page;
use crate::{Area, Fix, Rule, Severity};

pub(super) static RULE: Rule = Rule {
    code: "initial-page",
    title: page!("The page seen first exists"),
    area: Area::Behaviour,
    severity: Severity::Warning,
    docs: page!("`initialPage` counts from 0, so that the last of three pages is 2."),
    check,
};

fn check(report: &mut Report<'_, '_>) {
    for object in report.context.of_kind(&KIND) {
        let pages = PAGES.node(object.node).and_then(Node::as_array);
        let Some(count) = pages.map(<[Node]>::len).filter(|count| *count > 0) else {
            continue;
        };
        let wanted = INITIAL_PAGE.get(object.node);
        let Some(node) = INITIAL_PAGE.node(object.node) else {
            continue;
        };
        if wanted.is_some_and(|wanted| wanted >= count as i64) {
            let edit = Edit::Remove { node: node.id() };
            let finding = report
                .about(
                    node,
                    format!("The last page is {}: pages are counted from 0.", count - 1),
                )
                .fix(Some(Fix::guess("Begin with the first page", vec![edit])));
            report.add(finding);
        }
    }
}
