//! The area an element stands in is one of its container's grid.

use card_json::Node;

use super::areas;
use crate::context::{Report, is_expression, replace};
use crate::nearest::nearest;
use crate::rule::page;
use crate::{Area, Fix, Rule, Severity};

pub(super) static RULE: Rule = Rule {
    code: "unknown-area",
    title: page!("The area an element stands in is one of its container's grid"),
    area: Area::Behaviour,
    severity: Severity::Warning,
    docs: page!(
        "`grid.area` names an area of a `Layout.AreaGrid` among the `layouts` of the container \
           around the element. An element whose area is in none of them is placed as if it named \
           none."
    ),
    check,
};

fn check(report: &mut Report<'_, '_>) {
    for grid in areas::grids(report.context) {
        let known: Vec<&str> = grid
            .areas
            .iter()
            .filter_map(|node| areas::name(node))
            .collect();
        if known.iter().any(|name| name.contains("${")) {
            continue;
        }
        for node in grid.used.iter().filter(|node| !is_expression(node)) {
            let Some(name) = areas::name(node).filter(|name| !known.contains(name)) else {
                continue;
            };
            let fix = nearest(name, known.iter().copied()).map(|meant| {
                let edit = replace(node, Node::string(meant));
                Fix::guess(format!("Change to “{meant}”"), vec![edit])
            });
            let message = match known.is_empty() {
                true => "The container around it has no areas.".to_owned(),
                false => format!("The grid around it has no area “{name}”."),
            };
            let finding = report.about(node, message).fix(fix);
            report.add(finding);
        }
    }
}
