//! Every area of a grid has something in it.

use super::areas;
use crate::context::Report;
use crate::rule::page;
use crate::{Area, Rule, Severity};

pub(super) static RULE: Rule = Rule {
    code: "unused-area",
    title: page!("Every area of a grid has something in it"),
    area: Area::Behaviour,
    severity: Severity::Info,
    docs: page!(
        "An area that no element of the container names with `grid.area` stays empty, but takes \
           its room."
    ),
    check,
};

fn check(report: &mut Report<'_, '_>) {
    for grid in areas::grids(report.context) {
        let used: Vec<&str> = grid
            .used
            .iter()
            .filter_map(|node| areas::name(node))
            .collect();
        if used.iter().any(|name| name.contains("${")) {
            continue;
        }
        for node in grid.areas {
            if let Some(name) =
                areas::name(node).filter(|name| !used.contains(name) && !name.contains("${"))
            {
                let finding = report.about(node, format!("Nothing stands in the area “{name}”."));
                report.add(finding);
            }
        }
    }
}
