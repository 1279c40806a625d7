//! Ids (the property, not the node's) of what was inserted, made unique in the card.

use std::collections::{HashMap, HashSet};

use card_catalog::{PropSpec, Ty};
use card_json::{Edit, Node, NodeId};

use crate::scene::Scene;

/// The edits that make every id inside `inserted` unique, and let references inside it follow: to
/// the first that had the id.
pub(crate) fn fresh_ids(scene: Scene<'_>, inserted: &[NodeId]) -> Vec<Edit> {
    if inserted.is_empty() {
        return Vec::new();
    }
    let within: HashSet<NodeId> = inserted
        .iter()
        .flat_map(|top| inside(scene, *top))
        .collect();
    let own: Vec<&Node> = values(scene, |ty| *ty == Ty::Id, |id| within.contains(&id)).collect();
    if own.is_empty() {
        return Vec::new();
    }
    let others = values(scene, |ty| *ty == Ty::Id, |id| !within.contains(&id));
    let mut taken: HashSet<String> = others.filter_map(Node::as_str).map(str::to_owned).collect();
    let mut renamed: HashMap<&str, Option<String>> = HashMap::new();
    let mut edits = Vec::new();
    for (node, id) in own.iter().filter_map(|node| Some((*node, node.as_str()?))) {
        if id.is_empty() || id.contains("${") {
            continue;
        }
        if taken.insert(id.to_owned()) {
            renamed.entry(id).or_insert(None);
            continue;
        }
        let fresh = unused(id, &taken);
        taken.insert(fresh.clone());
        edits.push(Edit::Replace {
            node: node.id(),
            with: Node::string(&*fresh),
        });
        renamed.entry(id).or_insert(Some(fresh));
    }
    edits.extend(follow(scene, &within, &renamed));
    edits
}

/// References inside the copy lead to the copy.
fn follow(
    scene: Scene<'_>,
    within: &HashSet<NodeId>,
    renamed: &HashMap<&str, Option<String>>,
) -> Vec<Edit> {
    let references = values(scene, |ty| *ty == Ty::IdRef, |id| within.contains(&id));
    let replaced = references.filter_map(|node| {
        let fresh = renamed.get(node.as_str()?)?.as_ref()?;
        Some(Edit::Replace {
            node: node.id(),
            with: Node::string(&**fresh),
        })
    });
    replaced.collect()
}

/// The objects of the card at and below `top`.
fn inside(scene: Scene<'_>, top: NodeId) -> HashSet<NodeId> {
    let nodes = scene.node(top).into_iter().flat_map(Node::descendants);
    nodes.map(Node::id).chain(std::iter::once(top)).collect()
}

/// The values of properties of some type, of the objects that `of` picks.
fn values<'a>(
    scene: Scene<'a>,
    ty: impl Fn(&Ty) -> bool + Copy + 'a,
    of: impl Fn(NodeId) -> bool + 'a,
) -> impl Iterator<Item = &'a Node> {
    let objects = scene
        .typing
        .objects()
        .filter(move |object| of(object.node.id()));
    objects.flat_map(move |object| {
        let props = object
            .kind
            .map_or(&[] as &[PropSpec], |kind| kind.props)
            .iter();
        let present = props.filter_map(move |prop| Some((prop, object.node.get(prop.name)?)));
        present.flat_map(move |(prop, node)| typed_values(&prop.ty, ty, node))
    })
}

/// `node`, or the items of it, as far as a value of type `ty` may be of the type asked for.
fn typed_values<'a>(ty: &Ty, wanted: impl Fn(&Ty) -> bool, node: &'a Node) -> Vec<&'a Node> {
    let may_be = |ty: &Ty| match ty {
        Ty::Either(types) => types.iter().any(&wanted),
        other => wanted(other),
    };
    match ty {
        Ty::List(item) if may_be(item) => node.as_array().unwrap_or(&[]).iter().collect(),
        Ty::Many(accept) if accept.text_is_id() && wanted(&Ty::IdRef) => {
            let items = node.as_array().unwrap_or(&[]).iter();
            items.filter(|item| item.as_str().is_some()).collect()
        }
        ty if may_be(ty) && node.as_str().is_some() => vec![node],
        _ => Vec::new(),
    }
}

/// `id` with the smallest number from 2 that nobody uses: "name2" after "name", "name3" after
/// "name2".
fn unused(id: &str, taken: &HashSet<String>) -> String {
    let stem = id.trim_end_matches(|letter: char| letter.is_ascii_digit());
    let stem = if stem.is_empty() { id } else { stem };
    let mut candidates = (2_u32..).map(|number| format!("{stem}{number}"));
    candidates
        .find(|candidate| !taken.contains(candidate))
        .unwrap_or_else(|| id.to_owned())
}
