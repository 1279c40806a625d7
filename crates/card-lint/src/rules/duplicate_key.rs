//! No object has a property twice.

use std::collections::HashMap;

use card_json::{Edit, Entry, Node};

use crate::context::Report;
use crate::rule::page;
use crate::{Area, Fix, Rule, Severity};

pub(super) static RULE: Rule = Rule {
    code: "duplicate-key",
    title: page!("No object has a property twice"),
    area: Area::Structure,
    severity: Severity::Warning,
    docs: page!(
        "JSON readers keep the last of several properties of the same name; the others are \
           lost, and some readers refuse the document."
    ),
    check,
};

fn check(report: &mut Report<'_, '_>) {
    let root = report.context.document.root();
    for entries in root.descendants().filter_map(Node::as_object) {
        object(report, entries);
    }
}

fn object(report: &mut Report<'_, '_>, entries: &[Entry]) {
    let mut last: HashMap<&str, usize> = HashMap::with_capacity(entries.len());
    for (index, entry) in entries.iter().enumerate() {
        last.insert(&entry.key, index);
    }
    if last.len() == entries.len() {
        return;
    }
    for (index, entry) in entries.iter().enumerate() {
        if last.get(&*entry.key) == Some(&index) {
            continue;
        }
        let remove = Edit::Remove {
            node: entry.value.id(),
        };
        let finding = report
            .about(
                &entry.value,
                format!(
                    "“{}” stands here again further down; this value is lost.",
                    entry.key
                ),
            )
            .fix(Some(Fix::guess("Remove this one", vec![remove])));
        report.add(finding);
    }
}
