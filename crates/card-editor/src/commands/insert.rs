//! Adding elements and items.

use card_catalog::{Accept, Element, Kind, PropSpec, Role, Ty, starter};
use card_json::{Node, NodeId};

use crate::error::EditorError;
use crate::names::{decapitalised, full_name};
use crate::point::{Point, find};
use crate::scene::Scene;
use crate::slots::{Held, put};
use crate::transaction::{Landing, Transaction, Turn};

/// A first instance of `kind`, at the place that the selection asks for.
pub(crate) fn insert_starter(
    scene: Scene<'_>,
    selected: Option<NodeId>,
    kind: &'static Kind,
    inside: bool,
) -> Result<Transaction, EditorError> {
    let point = find(scene, selected, kind, inside)?;
    at_point(
        scene,
        &point,
        kind,
        starter(kind),
        format!("Add {}", kind.title),
    )
}

fn at_point(
    scene: Scene<'_>,
    point: &Point,
    kind: &Kind,
    value: Node,
    label: String,
) -> Result<Transaction, EditorError> {
    let (edit, landing) = point
        .insert(scene, kind, value)
        .ok_or_else(|| taken(scene, point.owner, point.spec))?;
    Ok(Transaction::new(label, vec![edit]).selecting(landing))
}

/// `value` from the clipboard: where an element of its kind would go.
pub(crate) fn paste(
    scene: Scene<'_>,
    selected: Option<NodeId>,
    value: &Node,
) -> Result<Transaction, EditorError> {
    match pasted_kind(scene, selected, value) {
        Some(kind) => {
            let point = find(scene, selected, kind, false)?;
            at_point(
                scene,
                &point,
                kind,
                value.clone(),
                format!("Paste {}", kind.title),
            )
        }
        None => paste_unknown(scene, selected, value),
    }
}

/// The kind of `value`: by its type, or by the list around the selection that holds its like.
pub(crate) fn pasted_kind(
    scene: Scene<'_>,
    selected: Option<NodeId>,
    value: &Node,
) -> Option<&'static Kind> {
    value.as_object()?;
    // A whole card goes into a message beside the others.
    if scene.typing.message().is_some()
        && let Some(card) = Element::of_root(value)
            .kind
            .filter(|kind| kind.role == Role::Card)
        && card.discriminator().is_some()
    {
        return Some(card);
    }
    let family = scene
        .typing
        .family()
        .or_else(|| scene.typing.message()?.family)?;
    let tag = value.get(family.tag_key()).and_then(Node::as_str);
    if let Some(name) = tag {
        return card_catalog::kinds::tagged(name, family);
    }
    // What belongs to another format is refused in its name.
    let foreign = card_catalog::Family::ALL.iter().find_map(|family| {
        let tag = value.get(family.tag_key()).and_then(Node::as_str)?;
        card_catalog::kinds::tagged(tag, *family).filter(|kind| kind.role != Role::Card)
    });
    if foreign.is_some() {
        return foreign;
    }
    let fitting = |accept: Accept| accept.implied().filter(|kind| resembles(kind, value));
    let near = selected
        .into_iter()
        .flat_map(|id| scene.elements_up(scene.element_at(id).unwrap_or(id)));
    let near_slots = near.filter_map(|id| scene.kind(id)).flat_map(Kind::slots);
    let all_slots = card_catalog::kinds(family)
        .iter()
        .copied()
        .flat_map(Kind::slots);
    near_slots
        .chain(all_slots)
        .find_map(|(_, accept)| fitting(accept))
}

/// Has `value` every property an object of `kind` needs, and none that the kind does not know?
pub(crate) fn resembles(kind: &Kind, value: &Node) -> bool {
    let entries = value.as_object().unwrap_or(&[]);
    let complete = kind
        .props
        .iter()
        .all(|prop| !prop.required || value.get(prop.name).is_some());
    complete && !entries.is_empty() && entries.iter().all(|entry| kind.prop(&entry.key).is_some())
}

/// An object of unknown type goes where its place allows any: right after the selection.
fn paste_unknown(
    scene: Scene<'_>,
    selected: Option<NodeId>,
    value: &Node,
) -> Result<Transaction, EditorError> {
    let typed = |accept: Accept| value.get(accept.family().tag_key()).and_then(Node::as_str);
    let behind = selected
        .and_then(|id| scene.element_at(id))
        .into_iter()
        .flat_map(|id| scene.elements_up(id))
        .find_map(|id| {
            let place = scene.place(id).filter(|place| place.list.is_some())?;
            let accept = place.spec?.ty.accept()?;
            (accept.accepts_unknown() && typed(accept).is_some()).then_some(place)
        });
    let Some(place) = behind else {
        return Err(EditorError::refuse(
            "Can't paste this here",
            "it is no element that this card knows",
            "Copy an element of the same card format, or paste a whole card as a new document",
            selected,
        ));
    };
    insert(scene, place.owner, &place.key, place.index + 1, value)
}

/// `value` in the slot `slot` of `parent`, at `index`.
pub(crate) fn insert(
    scene: Scene<'_>,
    parent: NodeId,
    slot: &str,
    index: usize,
    value: &Node,
) -> Result<Transaction, EditorError> {
    let owner = scene.node(parent).ok_or(EditorError::Gone(parent))?;
    let spec = slot_of(scene, parent, slot, "add that")?;
    let what = check(scene, parent, spec, value)?;
    let index = index.min(Held::of(owner, spec).len());
    let edit = put(owner, scene.kind(parent), spec, index, value.clone())
        .ok_or_else(|| taken(scene, parent, spec))?;
    let landing = Landing {
        from: parent,
        path: path(spec, index),
    };
    let transaction = Transaction::new(format!("Add {what}"), vec![edit]);
    Ok(transaction.selecting(landing))
}

fn path(spec: &PropSpec, index: usize) -> Vec<Turn> {
    let item = spec.ty.is_many().then_some(Turn::Item(index));
    std::iter::once(Turn::Key(spec.name.into()))
        .chain(item)
        .collect()
}

/// The child slot `slot` of the object `owner`.
pub(crate) fn slot_of(
    scene: Scene<'_>,
    owner: NodeId,
    slot: &str,
    intent: &str,
) -> Result<&'static PropSpec, EditorError> {
    let spec = scene.kind(owner).and_then(|kind| kind.prop(slot));
    spec.filter(|spec| spec.ty.accept().is_some())
        .ok_or_else(|| {
            EditorError::refuse(
                format!("Can't {intent} there"),
                format!("{} holds no elements in “{slot}”", full_name(scene, owner)),
                "Choose a card, a section or a container",
                Some(owner),
            )
        })
}

/// May `value` stand in the slot? If so, what it is called.
fn check(
    scene: Scene<'_>,
    owner: NodeId,
    spec: &'static PropSpec,
    value: &Node,
) -> Result<String, EditorError> {
    let Some(accept) = spec.ty.accept() else {
        return Ok(decapitalised(spec.title));
    };
    match accept.identify(value) {
        Some(kind) if accept.accepts(kind) => Ok(kind.title.to_owned()),
        None if value.as_object().is_some() && accept.accepts_unknown() => Ok("element".to_owned()),
        None if value.as_str().is_some() && accept.accepts_text() => Ok("text".to_owned()),
        found => Err(misfit(scene, owner, spec, accept, found)),
    }
}

/// The refusal for a kind that the slot does not take.
pub(crate) fn misfit(
    scene: Scene<'_>,
    owner: NodeId,
    spec: &PropSpec,
    accept: Accept,
    kind: Option<&'static Kind>,
) -> EditorError {
    let what = kind.map_or("this", |kind| kind.title);
    let holders = kind.map(crate::point::holders).unwrap_or_default();
    let mend = match holders.is_empty() {
        true => "Choose another place".to_owned(),
        false => format!("Put it into {}", crate::point::either(&holders)),
    };
    EditorError::refuse(
        format!("Can't put {what} there"),
        format!(
            "{} of {} takes only {}",
            spec.title,
            full_name(scene, owner),
            accept.phrase()
        ),
        mend,
        Some(owner),
    )
}

/// The refusal for a slot that holds something else already.
pub(crate) fn taken(scene: Scene<'_>, owner: NodeId, spec: &PropSpec) -> EditorError {
    let (why, mend) = match spec.ty.is_many() {
        true => (
            "is written as something other than a list",
            "Change it in the JSON pane to a list",
        ),
        false => ("is taken already", "Remove what is there first"),
    };
    EditorError::refuse(
        "Can't add anything there",
        format!("{} of {} {why}", spec.title, full_name(scene, owner)),
        mend,
        Some(owner),
    )
}

/// A first item in a list of `owner`, with the selection left where it is.
pub(crate) fn add_item(
    scene: Scene<'_>,
    owner: NodeId,
    slot: &str,
    index: Option<usize>,
) -> Result<Transaction, EditorError> {
    let node = scene.node(owner).ok_or(EditorError::Gone(owner))?;
    let spec = scene.kind(owner).and_then(|kind| kind.prop(slot));
    let (spec, value) = spec
        .and_then(|spec| Some((spec, first_item(&spec.ty)?)))
        .ok_or_else(|| {
            EditorError::refuse(
                "Can't add an item there",
                format!(
                    "“{slot}” of {} is no list that the catalogue knows",
                    full_name(scene, owner)
                ),
                "Add it in the JSON pane",
                Some(owner),
            )
        })?;
    let held = Held::of(node, spec).len();
    let index = index.unwrap_or(held).min(held);
    let what = spec.ty.accept().and_then(|accept| accept.identify(&value));
    let label = match what {
        Some(kind) => format!("Add {} to {}", kind.title, full_name(scene, owner)),
        None => format!("Add an item to {}", decapitalised(spec.title)),
    };
    let edit = put(node, scene.kind(owner), spec, index, value)
        .ok_or_else(|| taken(scene, owner, spec))?;
    let landing = Landing {
        from: owner,
        path: path(spec, index),
    };
    Ok(Transaction::new(label, vec![edit]).inserting(landing))
}

/// What a new item of the list is, before anybody wrote in it.
fn first_item(ty: &Ty) -> Option<Node> {
    match ty {
        Ty::Many(accept) => accept.candidates().next().map(starter),
        Ty::List(Ty::Record(kind)) => Some(starter(kind)),
        Ty::List(Ty::Bool) => Some(Node::boolean(false)),
        Ty::List(Ty::Int(range)) => Some(Node::number_i64(range.min)),
        Ty::List(Ty::Number) => Some(Node::number_i64(0)),
        Ty::List(_) => Some(Node::string("")),
        Ty::Either(types) => types.iter().find_map(first_item),
        _ => None,
    }
}
