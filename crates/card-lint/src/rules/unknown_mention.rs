//! Who is mentioned in a text is declared.

use card_catalog::kinds::adaptive::{card, mention, mentioned, teams_properties};
use card_catalog::{Family, starter};
use card_json::{Edit, Node};

use super::mentions;
use crate::context::{Report, append, replace};
use crate::nearest::nearest;
use crate::rule::page;
use crate::{Area, Fix, Rule, Severity};

pub(super) static RULE: Rule = Rule {
    code: "unknown-mention",
    title: page!("Who is mentioned in a text is declared"),
    area: Area::Mentions,
    severity: Severity::Warning,
    docs: page!(
        "`<at>Name</at>` in a text or fact becomes a mention only if `msteams.entities` has an \
           entity whose `text` is the same, letter for letter. Otherwise nobody is notified."
    ),
    check,
};

fn check(report: &mut Report<'_, '_>) {
    let context = report.context;
    if !context.options.is_teams() {
        return;
    }
    for card in context.cards_of(Family::Adaptive) {
        let declared = mentions::declared(context, card.node.id());
        let known: Vec<&str> = declared.iter().filter_map(mentions::text_of).collect();
        let texts = context
            .texts()
            .filter(|(present, _)| present.root == card.node.id());
        for (present, text) in texts {
            for mention in mentions::in_text(text).filter(|mention| !known.contains(mention)) {
                if mention.contains("${") || known.iter().any(|known| known.contains("${")) {
                    continue;
                }
                let node = &present.entry.value;
                let fix = match nearest(mention, known.iter().copied()) {
                    Some(meant) => respell(node, mention, meant),
                    None => declare(card.node, mention),
                };
                let message = format!("“{mention}” mentions nobody: no entity has this text.");
                let finding = report.about(node, message).fix(fix);
                report.add(finding);
            }
        }
    }
}

fn respell(node: &Node, mention: &str, meant: &str) -> Option<Fix> {
    let with = node.as_str()?.replace(mention, meant);
    let edits = vec![replace(node, Node::string(with.as_str()))];
    Some(Fix::guess(format!("Change to “{meant}”"), edits))
}

/// Adds an entity with a placeholder for the id.
fn declare(root: &Node, text: &str) -> Option<Fix> {
    let name = text.strip_prefix("<at>")?.strip_suffix("</at>")?;
    let placeholder = starter(&mentioned::KIND);
    let person = Node::object(vec![
        (
            mentioned::ID.name(),
            mentioned::ID.node(&placeholder)?.clone(),
        ),
        (mentioned::NAME.name(), Node::string(name)),
    ]);
    let kind = mention::KIND.discriminator()?;
    let entity = Node::object(vec![
        (kind.0, Node::string(kind.1)),
        (mention::TEXT.name(), Node::string(text)),
        (mention::MENTIONED.name(), person),
    ]);
    let edit = match mentions::teams_record(root) {
        Some(record) => match teams_properties::ENTITIES.node(record) {
            Some(list) => Edit::Insert {
                parent: list.id(),
                index: list.as_array()?.len(),
                key: None,
                value: entity,
            },
            None => append(
                record,
                teams_properties::ENTITIES.name(),
                Node::array(vec![entity]),
            ),
        },
        None if card::MSTEAMS.is_in(root) => return None,
        None => {
            let list = (teams_properties::ENTITIES.name(), Node::array(vec![entity]));
            append(root, card::MSTEAMS.name(), Node::object(vec![list]))
        }
    };
    Some(Fix::guess(
        format!("Declare the mention of {name}"),
        vec![edit],
    ))
}
