//! Reference pages in Markdown, one for each kind.

use card_json::{Document, Style};

use crate::fit::phrase;
use crate::host::{Claim, Family};
use crate::kind::{Group, Kind};
use crate::kinds::kinds;
use crate::prop::{PropSpec, Section};
use crate::sources::HUB;
use crate::ty::{ChoiceValue, Ty};

/// A page to write.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Page {
    /// Where it goes, relative to the folder of the reference: `adaptive/TextBlock.md`.
    pub path: String,
    /// Its Markdown.
    pub text: String,
}

/// Every page: the index (`README.md`) and one for each kind.
pub fn reference_pages() -> Vec<Page> {
    let index = Page {
        path: "README.md".to_owned(),
        text: reference_index(),
    };
    let kinds = Family::ALL.iter().flat_map(|family| kinds(*family));
    let pages = kinds.map(|kind| Page {
        path: page_path(kind),
        text: reference_page(kind),
    });
    std::iter::once(index).chain(pages).collect()
}

/// Where the page of `kind` goes, relative to the folder of the reference.
pub fn page_path(kind: &Kind) -> String {
    let folder = match kind.family {
        Family::MessageCard => "message-card",
        Family::Adaptive => "adaptive",
        Family::Attachment => "attachment",
    };
    format!("{folder}/{}.md", kind.name)
}

/// The index: every kind of both families, by group, with a link to its page.
pub fn reference_index() -> String {
    let mut text = String::from(
        "# Reference of card elements\n\nWritten by `cargo xtask docs` from the catalogue; do not \
         edit by hand.\n",
    );
    for family in Family::ALL {
        text.push_str(&format!("\n## {}\n", family.title()));
        for group in Group::ALL {
            text.push_str(&index_of_group(family, group));
        }
    }
    text
}

fn index_of_group(family: Family, group: Group) -> String {
    let kinds = kinds(family).iter().filter(|kind| kind.group == group);
    let lines: String = kinds
        .map(|kind| format!("- [{}]({}): {}\n", kind.title, page_path(kind), kind.docs))
        .collect();
    if lines.is_empty() {
        lines
    } else {
        format!("\n### {}\n\n{lines}", group.title())
    }
}

/// The page of `kind`: what it is for, an example, every property with its values, hosts and
/// sources.
pub fn reference_page(kind: &Kind) -> String {
    let mut text = format!("# {}\n\n{}\n\n", kind.title, kind.docs);
    text.push_str(&facts(kind));
    text.push_str(&format!(
        "\n## Example\n\n```json\n{}\n```\n",
        starter_text(kind)
    ));
    for section in Section::ALL {
        text.push_str(&section_of(kind, section));
    }
    text
}

fn facts(kind: &Kind) -> String {
    let mut text = String::new();
    if let Some((key, value)) = kind.discriminator() {
        text.push_str(&format!("- Written as: `\"{key}\": \"{value}\"`\n"));
    }
    if kind.family == Family::Adaptive {
        text.push_str(&format!("- Since version: {}\n", kind.since));
    }
    text.push_str(&places(kind));
    if let Some(hosts) = kind.drawn_by() {
        text.push_str(&format!("- {hosts} Source: {}, {}.\n", HUB.name, HUB.date));
    }
    text.push_str(&claims(kind.claims, ""));
    text
}

/// The slots of other kinds that take `kind`.
fn places(kind: &Kind) -> String {
    let holders = kinds(kind.family).iter().filter(|holder| {
        holder.slots().any(|(_, accept)| accept.accepts(kind))
            || holder.props.iter().any(|prop| holds_record(&prop.ty, kind))
    });
    let links: Vec<_> = holders
        .map(|holder| format!("[{}](../{})", holder.title, page_path(holder)))
        .collect();
    if links.is_empty() {
        String::new()
    } else {
        format!("- Stands in: {}\n", links.join(", "))
    }
}

fn holds_record(ty: &Ty, kind: &Kind) -> bool {
    match ty {
        Ty::Record(record) | Ty::Map(record) => *record == kind,
        Ty::List(item) => holds_record(item, kind),
        Ty::Either(types) => types.iter().any(|ty| holds_record(ty, kind)),
        _ => false,
    }
}

fn claims(claims: &[Claim], indent: &str) -> String {
    let line = |claim: &Claim| {
        format!(
            "{indent}- {} Source: {}, {}.\n",
            claim.sentence(),
            claim.source,
            claim.date
        )
    };
    claims.iter().map(line).collect()
}

fn section_of(kind: &Kind, section: Section) -> String {
    let props: String = kind
        .props
        .iter()
        .filter(|prop| prop.section == section)
        .map(property)
        .collect();
    if props.is_empty() {
        props
    } else {
        format!("\n## {}\n{props}", section.title())
    }
}

fn property(prop: &PropSpec) -> String {
    let mut text = format!("\n### `{}`: {}\n\n{}\n\n", prop.name, prop.title, prop.docs);
    let needed = if prop.required { ", required" } else { "" };
    text.push_str(&format!("- Value: {}{needed}\n", phrase(&prop.ty)));
    if let Some(default) = prop.default {
        text.push_str(&format!("- Default: `{default}`\n"));
    }
    if prop.teams_extension {
        text.push_str("- An addition of Teams, outside the open schema\n");
    } else if prop.since > crate::version::Version::V1_0 {
        text.push_str(&format!("- Since version: {}\n", prop.since));
    }
    text.push_str(&prop.ty.choices().iter().map(explained).collect::<String>());
    text.push_str(&claims(prop.claims, ""));
    text
}

fn explained(choice: &ChoiceValue) -> String {
    if choice.docs.is_empty() {
        return String::new();
    }
    format!("- `{}` ({}): {}\n", choice.value, choice.title, choice.docs)
}

/// The first instance of `kind` as text, printed with two spaces.
pub(crate) fn starter_text(kind: &Kind) -> String {
    match Document::parse(kind.starter) {
        Ok(document) => document.root().to_text(Style::Indent(2)),
        Err(_) => kind.starter.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::{reference_index, reference_page, reference_pages};
    use crate::kinds::adaptive::text_block;
    use crate::kinds::message_card::section;

    #[test]
    fn a_page_tells_values_defaults_hosts_and_sources() {
        let page = reference_page(&text_block::KIND);
        assert!(page.starts_with("# Text\n"), "{page}");
        assert!(page.contains("\"type\": \"TextBlock\""), "{page}");
        assert!(page.contains("one of lighter, default, bolder"), "{page}");
        assert!(
            page.contains("[Container](../adaptive/Container.md)"),
            "{page}"
        );
        let page = reference_page(&section::KIND);
        assert!(
            page.contains("Source: Microsoft Learn, Teams: cards-reference, 2022"),
            "{page}"
        );
    }

    #[test]
    fn the_index_links_to_every_page() {
        let index = reference_index();
        for page in reference_pages().iter().skip(1) {
            assert!(index.contains(&format!("({})", page.path)), "{}", page.path);
        }
    }
}
