//! Places and refusals in words.

use card_catalog::Kind;
use card_json::NodeId;

use super::{Aim, Payload, Place, Refused, Side};
use crate::names::{full_name, kind_title, name};
use crate::point::either;
use crate::scene::Scene;

/// "before Image in Column 2", "at the end of Section 1", "in a new column left of Image".
pub(super) fn words(scene: Scene<'_>, place: Place) -> String {
    match place {
        Place::Stay => "where it is".to_owned(),
        Place::In { owner, slot, index } => {
            let list = scene.node(owner).and_then(|owner| owner.get(slot.name));
            let items = list.and_then(|list| list.as_array()).unwrap_or(&[]);
            match items.get(index) {
                Some(next) => format!(
                    "before {} in {}",
                    name(scene, next.id()),
                    name(scene, owner)
                ),
                None if items.is_empty() => format!("in {}", full_name(scene, owner)),
                None => format!("at the end of {}", full_name(scene, owner)),
            }
        }
        Place::Beside { node, side } => {
            let side = match side {
                Side::Left => "left",
                Side::Right => "right",
            };
            format!("in a new column {side} of {}", name(scene, node))
        }
    }
}

/// Why the payload can't stand at `id` nor around it.
pub(super) fn refused(aim: &Aim<'_>, id: Option<NodeId>) -> Refused {
    let kind = match aim.payload {
        Payload::Kind(kind) => Some(kind),
        Payload::Node(node) => aim.scene.kind(node),
    };
    let family = id.and_then(|id| aim.scene.typing.element(id)?.family);
    Refused(match (kind, aim.payload) {
        (Some(kind), _) if family.is_some_and(|family| family != kind.family) => {
            format!("{} belongs to {}", a(kind.title), kind.family.title())
        }
        (Some(kind), _) => only_in(kind),
        (None, Payload::Node(node)) => {
            let element = aim.scene.typing.element(node);
            let what = element.map(kind_title).unwrap_or_default();
            format!(
                "{what} is of no type that Cardwright knows: it stands only where any element may"
            )
        }
        (None, Payload::Kind(_)) => String::new(),
    })
}

fn only_in(kind: &'static Kind) -> String {
    let kinds = card_catalog::kinds(kind.family).iter();
    let lists = |outer: &Kind| outer.slots().filter(|(slot, _)| slot.ty.is_many());
    let taking = kinds.filter(|outer| lists(outer).any(|(_, accept)| accept.accepts(kind)));
    let mut titles: Vec<_> = taking.map(|outer| outer.title).collect();
    titles.dedup();
    match titles.as_slice() {
        [] => format!("{} stands in nothing else", a(kind.title)),
        places => format!("{} stands only in {}", a(kind.title), either(places)),
    }
}

/// "A Fact", "An Image".
fn a(title: &str) -> String {
    let vowel = title.starts_with(['A', 'E', 'I', 'O', 'U']);
    format!("{} {title}", if vowel { "An" } else { "A" })
}
