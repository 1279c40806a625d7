//! Mentions: a name between tags in a text, and the entity of the card that says who is meant.

use std::rc::Rc;

use card_catalog::Typing;
use card_catalog::kinds::adaptive::{card, mention, mentioned, teams_properties};
use card_json::{Document, Edit, Node, NodeId};

use crate::commands::set_text;
use crate::error::EditorError;
use crate::names::full_name;
use crate::scene::Scene;
use crate::slots::{add_entry, put};
use crate::transaction::Transaction;

/// Who can be mentioned.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mentioned {
    /// The name as it is shown.
    pub name: Rc<str>,
    /// The object id in Microsoft Entra or the sign-in name; a tag's id for a tag.
    pub id: Rc<str>,
    /// A tag that stands for several people.
    pub tag: bool,
}

/// A text of the document, and a byte of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TextPlace {
    /// The object that has the text.
    pub node: NodeId,
    /// The property.
    pub name: Rc<str>,
    /// The byte that something is put before; past the end means at the end.
    pub at: usize,
}

/// Whom the card around `node` declares as mentioned, in the card's order.
pub fn mentioned_in(document: &Document, typing: &Typing, node: NodeId) -> Vec<Mentioned> {
    let scene = Scene::new(document, typing);
    let entities = root(scene, node).map(entities).unwrap_or_default();
    entities
        .iter()
        .filter_map(read)
        .map(|(_, who)| who)
        .collect()
}

/// Puts a mention of `who` into a text, and declares it where the card does not yet: one step.
///
/// # Errors
/// The text is gone or no text, it is in no card, or the card's own record of mentions is not written as
/// a list.
pub fn mention(
    document: &Document,
    typing: &Typing,
    place: &TextPlace,
    who: &Mentioned,
) -> Result<(Transaction, usize), EditorError> {
    let scene = Scene::new(document, typing);
    let card = root(scene, place.node).ok_or(EditorError::Gone(place.node))?;
    let (text, declare) = spelled(scene, card, who)?;
    let (edit, end) = set_text(scene, place, &text)?;
    let edits = [Some(edit), declare].into_iter().flatten().collect();
    let label = format!("Mention {} in {}", who.name, full_name(scene, place.node));
    Ok((Transaction::new(label, edits), end))
}

/// The card at the root or in the envelope that a node belongs to.
fn root(scene: Scene<'_>, node: NodeId) -> Option<&Node> {
    let ways = std::iter::successors(Some(node), |id| scene.document.parent(*id));
    let mut roots = ways.filter(|id| scene.typing.roots().contains(id));
    scene.node(roots.next()?)
}

/// The record of what only Teams knows, under either spelling.
fn record(card: &Node) -> Option<&Node> {
    card::MSTEAMS
        .node(card)
        .or_else(|| card::MSTEAMS_OTHER_SPELLING.node(card))
}

fn entities(card: &Node) -> &[Node] {
    let list = record(card).and_then(|record| teams_properties::ENTITIES.node(record));
    list.and_then(Node::as_array).unwrap_or(&[])
}

/// The text of an entity, and whom it stands for.
fn read(entity: &Node) -> Option<(&str, Mentioned)> {
    let text = mention::TEXT.node(entity)?.as_str()?;
    let person = mention::MENTIONED.node(entity)?;
    let id = mentioned::ID.node(person)?.as_str()?;
    let name = mentioned::NAME.node(person).and_then(Node::as_str);
    let who = Mentioned {
        name: name.unwrap_or(id).into(),
        id: id.into(),
        tag: mentioned::MENTION_TYPE.get(person) == Some(TAG),
    };
    Some((text, who))
}

const TAG: &str = "Tag";

/// What stands in the text for `who`, and the edit that declares it. Of two people of one name the second
/// gets a number.
fn spelled(
    scene: Scene<'_>,
    card: &Node,
    who: &Mentioned,
) -> Result<(String, Option<Edit>), EditorError> {
    let known: Vec<(&str, Mentioned)> = entities(card).iter().filter_map(read).collect();
    let same = |own: &Mentioned| own.id.eq_ignore_ascii_case(&who.id) && own.tag == who.tag;
    if let Some((text, _)) = known.iter().find(|(_, own)| same(own)) {
        return Ok(((*text).to_owned(), None));
    }
    let name: String = who
        .name
        .chars()
        .filter(|c| !matches!(c, '<' | '>'))
        .collect();
    let numbered = (2..).map(|number| format!("<at>{name} {number}</at>"));
    let mut candidates = std::iter::once(format!("<at>{name}</at>")).chain(numbered);
    let free = |text: &String| known.iter().all(|(own, _)| own != text);
    let text = candidates.find(free).unwrap_or_default();
    let edit = declare(scene, card, entity(&text, who))?;
    Ok((text, Some(edit)))
}

fn entity(text: &str, who: &Mentioned) -> Node {
    let mut person = vec![
        (mentioned::ID.name(), Node::string(&*who.id)),
        (mentioned::NAME.name(), Node::string(&*who.name)),
    ];
    if who.tag {
        person.push((mentioned::MENTION_TYPE.name(), Node::string(TAG)));
    }
    let kind = mention::KIND.discriminator();
    let kind = kind.map(|(name, value)| (name, Node::string(value)));
    let rest = [
        (mention::TEXT.name(), Node::string(text)),
        (mention::MENTIONED.name(), Node::object(person)),
    ];
    Node::object(kind.into_iter().chain(rest).collect::<Vec<_>>())
}

fn declare(scene: Scene<'_>, card: &Node, entity: Node) -> Result<Edit, EditorError> {
    let entities = teams_properties::ENTITIES.name();
    let Some(record) = record(card) else {
        let record = Node::object(vec![(entities, Node::array(vec![entity]))]);
        let kind = scene.kind(card.id());
        return Ok(add_entry(card, kind, card::MSTEAMS.name(), record));
    };
    let spec = teams_properties::KIND.prop(entities);
    let edit = spec
        .filter(|_| record.as_object().is_some())
        .and_then(|spec| {
            put(
                record,
                Some(&teams_properties::KIND),
                spec,
                usize::MAX,
                entity,
            )
        });
    edit.ok_or_else(|| {
        EditorError::refuse(
            "Can't mention anybody",
            format!("“{entities}” of the card is written as something other than a list"),
            "Change it in the JSON pane to a list",
            Some(record.id()),
        )
    })
}
