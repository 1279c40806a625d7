//! What must be an input is one.

use std::collections::HashSet;

use card_catalog::Ty;
use card_catalog::kinds::adaptive::{common, target_element};

use super::input;
use crate::context::Report;
use crate::rule::page;
use crate::{Area, Rule, Severity};

pub(super) static RULE: Rule = Rule {
    code: "target-not-input",
    title: page!("Labels, resets and searches name inputs"),
    area: Area::Behaviour,
    severity: Severity::Warning,
    docs: page!(
        "`labelFor`, the inputs of `Action.ResetInputs` and their like are ids of inputs. Another \
           element of that id has nothing to be labelled or reset."
    ),
    check,
};

fn check(report: &mut Report<'_, '_>) {
    let context = report.context;
    let inputs = context
        .objects
        .iter()
        .filter(|object| input::is_one(object));
    let inputs: HashSet<&str> = inputs
        .filter_map(|object| common::ID.node(object.node)?.as_str())
        .collect();
    for present in context.present() {
        let value = &present.entry.value;
        let nodes = match present.spec.ty {
            Ty::IdRef if present.owner.kind != Some(&target_element::KIND) => {
                std::slice::from_ref(value)
            }
            Ty::List(Ty::IdRef) => value.as_array().unwrap_or_default(),
            _ => continue,
        };
        for node in nodes {
            let id = node
                .as_str()
                .filter(|id| context.ids.contains_key(id) && !inputs.contains(id));
            if let Some(id) = id {
                let finding = report.about(node, format!("What has the id “{id}” is no input."));
                report.add(finding);
            }
        }
    }
}
