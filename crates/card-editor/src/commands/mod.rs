//! One file for each sort of command: from an intent to a transaction.

mod arrange;
mod beside;
mod defaults;
mod duplicate;
mod fresh_ids;
mod insert;
mod neighbour;
mod property;
pub(crate) mod range;
mod remove;
mod select;
pub(crate) mod several;
mod text;
mod wrap;

use card_json::NodeId;

use crate::command::Command;
use crate::error::EditorError;
use crate::scene::Scene;
use crate::transaction::Transaction;

pub(crate) use arrange::may_move;
pub(crate) use beside::{column_around, may_stand_beside};
pub(crate) use defaults::needless;
pub(crate) use fresh_ids::fresh_ids;
pub(crate) use insert::{pasted_kind, resembles};
pub(crate) use select::{Step, step};
pub(crate) use text::set_text;
pub use text::write_at;

/// The transaction that carries out `command`. `None` if there is nothing to change, as for
/// commands that change no document.
pub(crate) fn plan(
    scene: Scene<'_>,
    selected: Option<NodeId>,
    command: &Command,
) -> Result<Option<Transaction>, EditorError> {
    let transaction = match command {
        Command::InsertStarter { kind } => insert::insert_starter(scene, selected, kind, false)?,
        Command::InsertStarterInside { kind } => {
            insert::insert_starter(scene, selected, kind, true)?
        }
        Command::Insert {
            parent,
            slot,
            index,
            value,
        } => insert::insert(scene, *parent, slot, *index, value)?,
        Command::Paste(value) => insert::paste(scene, selected, value)?,
        Command::AddItem { owner, slot, index } => insert::add_item(scene, *owner, slot, *index)?,
        Command::Remove(node) => remove::remove(scene, *node, selected)?,
        Command::Duplicate(node) => duplicate::duplicate(scene, *node)?,
        Command::Wrap { node, kind } => wrap::wrap(scene, *node, kind)?,
        other => return plan_or_nothing(scene, other),
    };
    Ok(Some(transaction))
}

/// The commands that may find everything as it should be already.
fn plan_or_nothing(
    scene: Scene<'_>,
    command: &Command,
) -> Result<Option<Transaction>, EditorError> {
    match command {
        Command::SetProp { node, name, value } => {
            property::set_property(scene, *node, name, value.as_ref())
        }
        Command::DropDefaults => Ok(defaults::drop_defaults(scene)),
        Command::SetProps { nodes, name, value } => {
            several::set_property(scene, nodes, name, value.as_ref())
        }
        Command::RenameProp { node, name, to } => property::rename_property(scene, *node, name, to),
        Command::MoveBy { node, delta } => arrange::move_by(scene, *node, *delta),
        Command::Move {
            node,
            parent,
            slot,
            index,
        } => arrange::move_to(scene, *node, *parent, slot, *index),
        Command::PutBeside { what, node, side } => beside::beside(scene, *what, *node, *side),
        Command::MoveOut(node) => neighbour::move_out(scene, *node),
        Command::MoveInto(node) => neighbour::move_into(scene, *node),
        _ => Ok(None),
    }
}
