//! What several selected elements have in common, to be edited at once.

use std::rc::Rc;

use card_catalog::Typing;
use card_json::{Document, NodeId};

use crate::panels::control::Control;
use crate::panels::inspect::{Inspection, Row, rows_of, sections};
use crate::panels::value::RowValue;
use crate::scene::Scene;

/// The properties that all of `nodes` have, each with the value they share or as mixed. `None` where
/// one of them is of no known kind, or is gone.
pub fn inspect_all(document: &Document, typing: &Typing, nodes: &[NodeId]) -> Option<Inspection> {
    let scene = Scene::new(document, typing);
    let all = nodes.iter().map(|id| {
        let (node, kind) = (scene.node(*id)?, scene.kind(*id)?);
        Some((kind, rows_of(scene, node, kind)))
    });
    let all: Vec<_> = all.collect::<Option<_>>()?;
    let ((kind, first), others) = all.split_first()?;
    let shared: Rc<[NodeId]> = nodes.into();
    let rows = first.iter().filter(|row| is_plain(row));
    let rows = rows.filter_map(|row| {
        let alike = others.iter().map(|(_, rows)| same(rows, row));
        let alike: Vec<&Row> = alike.collect::<Option<_>>()?;
        Some(Row {
            nodes: Some(shared.clone()),
            value: common(row, &alike),
            ..row.clone()
        })
    });
    let rows: Vec<Row> = rows.collect();
    let one_kind = others.iter().all(|(other, _)| other == kind);
    Some(Inspection {
        node: *nodes.first()?,
        title: kind.title.to_owned(),
        description: String::new(),
        kind: one_kind.then_some(*kind),
        sections: sections(&rows),
        rows,
        other: Vec::new(),
    })
}

/// Lists and children belong to one element, and so does an id.
fn is_plain(row: &Row) -> bool {
    !matches!(
        row.control,
        Control::Items | Control::Nested | Control::Json | Control::Hidden | Control::Id
    )
}

/// The row of the same property: of the same name and the same type.
fn same<'a>(rows: &'a [Row], row: &Row) -> Option<&'a Row> {
    let same = |other: &&Row| other.prop.name == row.prop.name && other.prop.ty == row.prop.ty;
    rows.iter().find(same).filter(|row| is_plain(row))
}

fn common(row: &Row, others: &[&Row]) -> RowValue {
    match others.iter().all(|other| other.value == row.value) {
        true => row.value.clone(),
        false => RowValue::Mixed,
    }
}
