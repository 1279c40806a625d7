//! What is done to several elements at once: one transaction each.

use std::rc::Rc;

use card_catalog::Kind;
use card_json::{Edit, Node, NodeId};

use crate::commands::{arrange, property, remove};
use crate::error::EditorError;
use crate::names::{decapitalised, full_name};
use crate::point::shell_around;
use crate::scene::{Scene, list_slots};
use crate::transaction::{Group, Landing, Then, Transaction, Turn};

/// Elements that stand in one list, in its order.
struct Row {
    list: NodeId,
    /// Their places in the list.
    at: Vec<usize>,
}

/// The elements by the lists they stand in; `what` is asked for, in the words of a refusal.
fn rows(scene: Scene<'_>, nodes: &[NodeId], what: &str) -> Result<Vec<Row>, EditorError> {
    let mut rows: Vec<Row> = Vec::new();
    for id in nodes {
        let parent = scene.document.parent(*id);
        let list = parent.filter(|parent| {
            let holder = scene.node(*parent);
            holder.is_some_and(|holder| holder.as_array().is_some())
        });
        let (Some(list), Some(at)) = (list, scene.document.index_of(*id)) else {
            return Err(EditorError::refuse(
                format!("Can't {what} {} with the others", full_name(scene, *id)),
                "it is no item of a list, and its place holds just one",
                "Take it out of the selection",
                Some(*id),
            ));
        };
        match rows.iter_mut().find(|row| row.list == list) {
            Some(row) => row.at.push(at),
            None => rows.push(Row { list, at: vec![at] }),
        }
    }
    rows.iter_mut().for_each(|row| row.at.sort_unstable());
    Ok(rows)
}

impl Row {
    fn items<'a>(&self, scene: Scene<'a>) -> Vec<&'a Node> {
        let items = scene
            .node(self.list)
            .and_then(Node::as_array)
            .unwrap_or(&[]);
        self.at.iter().filter_map(|at| items.get(*at)).collect()
    }
}

/// Removes all; then what stands behind them is selected, as after removing one.
pub(crate) fn remove(scene: Scene<'_>, nodes: &[NodeId]) -> Result<Transaction, EditorError> {
    let mut edits = Vec::new();
    for id in nodes {
        edits.extend(remove::remove(scene, *id, None)?.edits);
    }
    let heir = nodes
        .iter()
        .rev()
        .find_map(|id| remove::heir_beside(scene, *id, nodes));
    let then = heir.map_or(Then::Keep, Then::Select);
    Ok(Transaction::new(counted("Remove", nodes), edits).then(then))
}

/// Copies of all, of each list behind the last of it.
pub(crate) fn duplicate(scene: Scene<'_>, nodes: &[NodeId]) -> Result<Transaction, EditorError> {
    let mut edits = Vec::new();
    let mut landings = Vec::new();
    for row in rows(scene, nodes, "duplicate")? {
        let behind = row.at.last().map_or(0, |last| last + 1);
        for (index, item) in (behind..).zip(row.items(scene)) {
            edits.push(Edit::Insert {
                parent: row.list,
                index,
                key: None,
                value: item.clone(),
            });
            landings.push(landing(row.list, index));
        }
    }
    let mut transaction = Transaction::new(counted("Duplicate", nodes), edits);
    transaction.inserted.clone_from(&landings);
    Ok(transaction.then(Then::LandAll(landings)))
}

fn landing(list: NodeId, index: usize) -> Landing {
    Landing {
        from: list,
        path: vec![Turn::Item(index)],
    }
}

/// Moves all within their lists. They keep their distances: where one can't go on, none does.
pub(crate) fn move_by(
    scene: Scene<'_>,
    nodes: &[NodeId],
    delta: i32,
) -> Result<Transaction, EditorError> {
    let mut edits = Vec::new();
    for row in rows(scene, nodes, "move")? {
        let mut items = row.items(scene);
        // The foremost goes first, so that none is in another's way.
        if delta > 0 {
            items.reverse();
        }
        if let Some(first) = items.first() {
            arrange::move_by(scene, first.id(), delta)?;
        }
        for item in items {
            let from = scene.document.index_of(item.id()).unwrap_or(0) as i64;
            let to = usize::try_from(from + i64::from(delta)).unwrap_or(0);
            edits.extend(arrange::relocation(item, row.list, to));
        }
    }
    let way = if delta < 0 { "up" } else { "down" };
    let label = format!("{} {way}", counted("Move", nodes));
    Ok(Transaction::new(label, edits))
}

/// Puts one new element of `kind` around all, where the first stands.
pub(crate) fn wrap(
    scene: Scene<'_>,
    nodes: &[NodeId],
    kind: &'static Kind,
) -> Result<Transaction, EditorError> {
    let what = format!("put into a {}", kind.title);
    let rows = rows(scene, nodes, &what)?;
    let [row] = rows.as_slice() else {
        return Err(EditorError::refuse(
            format!("Can't put these into one {}", kind.title),
            "they don't stand in one list",
            "Select elements that stand side by side",
            nodes.first().copied(),
        ));
    };
    let Some(slot) = common_slot(scene, nodes, kind) else {
        return Err(EditorError::refuse(
            format!("Can't put these into a {}", kind.title),
            format!(
                "{} does not stand here, or does not hold all of them",
                kind.title
            ),
            "Choose another container",
            nodes.first().copied(),
        ));
    };
    let items = row.items(scene);
    let index = row.at.first().copied().unwrap_or(0);
    let value = shell_around(
        kind,
        slot,
        items.iter().map(|item| (*item).clone()).collect(),
    );
    let removed = nodes.iter().map(|node| Edit::Remove { node: *node });
    let inserted = Edit::Insert {
        parent: row.list,
        index,
        key: None,
        value,
    };
    let label = format!("Put {} elements into a {}", nodes.len(), kind.title);
    let edits = removed.chain([inserted]).collect();
    Ok(Transaction::new(label, edits).then(Then::Land(landing(row.list, index))))
}

/// The list of `kind` that takes all of `nodes`, if `kind` may stand where they stand.
fn common_slot(
    scene: Scene<'_>,
    nodes: &[NodeId],
    kind: &'static Kind,
) -> Option<&'static card_catalog::PropSpec> {
    let place = scene.place(*nodes.first()?)?;
    place
        .spec?
        .ty
        .accept()
        .filter(|accept| accept.accepts(kind))?;
    let mut kinds = nodes.iter().map(|id| scene.kind(*id));
    let kinds: Option<Vec<&Kind>> = kinds.by_ref().collect();
    let kinds = kinds?;
    let mut slots = list_slots(kind);
    let found = slots.find(|(_, accept)| kinds.iter().all(|own| accept.accepts(own)));
    found.map(|(slot, _)| slot)
}

/// Sets, or removes, one property of all.
pub(crate) fn set_property(
    scene: Scene<'_>,
    nodes: &[NodeId],
    name: &Rc<str>,
    value: Option<&Node>,
) -> Result<Option<Transaction>, EditorError> {
    let mut changes = Vec::new();
    for id in nodes {
        changes.extend(property::set_property(scene, *id, name, value)?);
    }
    let Some(first) = nodes.first().copied().filter(|_| !changes.is_empty()) else {
        return Ok(None);
    };
    let typed = changes.iter().any(|change| change.group.is_some());
    let spec = scene.kind(first).and_then(|kind| kind.prop(name));
    let words = spec.map_or_else(|| format!("“{name}”"), |spec| decapitalised(spec.title));
    let label = format!("Change {words} of {} elements", nodes.len());
    let edits = changes
        .into_iter()
        .flat_map(|change| change.edits)
        .collect();
    let transaction = Transaction::new(label, edits);
    Ok(Some(match typed {
        true => transaction.typed(Group::Property {
            node: first,
            name: name.clone(),
        }),
        false => transaction,
    }))
}

fn counted(verb: &str, nodes: &[NodeId]) -> String {
    match nodes.len() {
        1 => format!("{verb} an element"),
        many => format!("{verb} {many} elements"),
    }
}
