//! Values against property types.

use card_catalog::{Accept, Element, Family, Ty};
use card_json::Node;

use super::scalar;
use super::{Finding, Place, Problem};
use crate::context::{Present, is_expression};

/// Judges one property and adds what does not fit.
pub(crate) fn property<'a>(present: Present<'a>, found: &mut Vec<Finding<'a>>) {
    let Present {
        owner, entry, spec, ..
    } = present;
    // An empty text is how templates leave an optional property open.
    if !spec.required && entry.value.as_str() == Some("") {
        return;
    }
    value(
        &spec.ty,
        Place {
            owner,
            spec,
            node: &entry.value,
        },
        found,
    );
}

fn value<'a>(ty: &Ty, place: Place<'a>, found: &mut Vec<Finding<'a>>) {
    let node = place.node;
    // `null` is how many serialisers write "absent"; hosts read it so.
    if is_expression(node) || node.kind_name() == "null" {
        return;
    }
    match ty {
        Ty::Many(accept) => children(*accept, place, found),
        Ty::List(item) => list(item, place, found),
        Ty::Either(types) => either(types, place, found),
        _ => {
            if let Some(problem) = single(ty, place.owner, node) {
                found.push(Finding { place, problem });
            }
        }
    }
}

fn single(ty: &Ty, owner: Element<'_>, node: &Node) -> Option<Problem> {
    match ty {
        Ty::One(accept) if accept.accepts_text() && node.as_str().is_some() => None,
        Ty::One(_) | Ty::Record(_) | Ty::Object | Ty::Map(_) => match node.as_object() {
            Some(_) => None,
            None => Some(wrong("an object")),
        },
        _ => scalar::judge(ty, owner.family.unwrap_or(Family::Adaptive), node),
    }
}

fn wrong(wanted: &str) -> Problem {
    Problem::Type {
        wanted: wanted.to_owned(),
        mended: None,
        tolerated: false,
    }
}

fn children<'a>(accept: Accept, place: Place<'a>, found: &mut Vec<Finding<'a>>) {
    let Some(items) = place.node.as_array() else {
        found.push(Finding {
            place,
            problem: not_a_list(place.node),
        });
        return;
    };
    for node in items {
        let text = accept.accepts_text() && node.as_str().is_some();
        if node.as_object().is_none() && !text && !is_expression(node) {
            let problem = wrong(&format!("{} (an object)", accept.phrase()));
            found.push(Finding {
                place: Place { node, ..place },
                problem,
            });
        }
    }
}

/// A single object where a list is wanted is the list of it.
fn not_a_list(node: &Node) -> Problem {
    let mended = node.as_object().map(|_| Node::array(vec![node.clone()]));
    Problem::Type {
        wanted: "a list".to_owned(),
        mended,
        tolerated: false,
    }
}

fn list<'a>(item: &Ty, place: Place<'a>, found: &mut Vec<Finding<'a>>) {
    match place.node.as_array() {
        Some(items) => items
            .iter()
            .for_each(|node| value(item, Place { node, ..place }, found)),
        None => found.push(Finding {
            place,
            problem: not_a_list(place.node),
        }),
    }
}

/// Fits if it fits any of the types. If none, the complaint of the type that comes nearest: one
/// about the contents rather than one about the JSON type.
fn either<'a>(types: &[Ty], place: Place<'a>, found: &mut Vec<Finding<'a>>) {
    let mut complaints = Vec::new();
    for ty in types {
        let mut own = Vec::new();
        value(ty, place, &mut own);
        if own.is_empty() {
            return;
        }
        complaints.push(own);
    }
    let nearest = complaints
        .into_iter()
        .min_by_key(|own| own.iter().map(distance).max());
    found.extend(nearest.unwrap_or_default());
}

fn distance(finding: &Finding<'_>) -> u8 {
    match &finding.problem {
        Problem::Type {
            tolerated: true, ..
        } => 0,
        Problem::Type {
            mended: Some(_), ..
        } => 2,
        Problem::Type { .. } => 3,
        _ => 1,
    }
}
