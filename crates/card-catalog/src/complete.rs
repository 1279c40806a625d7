//! What the JSON pane offers while a card is typed, and what it shows on hover.

use card_json::{Node, Style};

use crate::accept::Accept;
use crate::fit::phrase;
use crate::kind::Kind;
use crate::prop::PropSpec;
use crate::ty::{ChoiceValue, Ty};

/// One thing to offer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Suggestion {
    /// What the list shows, and what typing is matched with.
    pub label: String,
    /// The JSON text to insert: a quoted name, or a value.
    pub insert: String,
    /// A few words beside the label.
    pub detail: String,
    /// A sentence or two.
    pub docs: String,
}

/// The property names of `kind` (`prop` is `None`), or the values of its property `prop`.
pub fn complete(kind: &Kind, prop: Option<&str>) -> Vec<Suggestion> {
    match prop {
        None => kind.props.iter().map(name_of).collect(),
        Some(name) => match kind.discriminator() {
            Some((key, value)) if key == name => vec![word(value, kind.title, kind.docs)],
            _ => kind.prop(name).map(values).unwrap_or_default(),
        },
    }
}

fn name_of(prop: &PropSpec) -> Suggestion {
    Suggestion {
        label: prop.name.to_owned(),
        insert: quoted(prop.name),
        detail: phrase(&prop.ty),
        docs: prop.docs.to_owned(),
    }
}

/// The values that can be offered for `prop`: words, true and false, its default, first instances.
pub fn values(prop: &PropSpec) -> Vec<Suggestion> {
    let mut found = of_type(&prop.ty);
    if let Some(default) = prop.default
        && !found.iter().any(|offer| offer.insert == default)
    {
        found.push(raw(default, "default", prop.docs));
    }
    found
}

fn of_type(ty: &Ty) -> Vec<Suggestion> {
    match ty {
        Ty::Bool => vec![raw("true", "", ""), raw("false", "", "")],
        Ty::Choice(choices) => choices.iter().map(choice).collect(),
        Ty::One(accept) => instances(*accept),
        Ty::Record(kind) => vec![instance(kind)],
        Ty::Many(accept) => instances(*accept).into_iter().map(in_list).collect(),
        Ty::List(item) => of_type(item).into_iter().map(in_list).collect(),
        Ty::Either(types) => types.iter().flat_map(of_type).collect(),
        _ => Vec::new(),
    }
}

/// First instances of every kind that a slot takes, for a new item.
pub fn instances(accept: Accept) -> Vec<Suggestion> {
    accept.candidates().map(instance).collect()
}

/// The values of `type`/`@type` that a slot takes.
pub fn types(accept: Accept) -> Vec<Suggestion> {
    let tagged = accept
        .candidates()
        .filter(|kind| kind.discriminator().is_some());
    tagged
        .map(|kind| word(kind.name, kind.title, kind.docs))
        .collect()
}

/// Markdown about the property `prop` of `kind`, for hover; `None` if the kind has none of that
/// name.
pub fn hover(kind: &Kind, prop: &str) -> Option<String> {
    let prop = kind.prop(prop)?;
    let mut text = format!("**{}**: {}\n\n{}", prop.title, phrase(&prop.ty), prop.docs);
    if let Some(default) = prop.default {
        text.push_str(&format!("\n\nDefault: `{default}`"));
    }
    for claim in prop.claims {
        text.push_str(&format!("\n\n{}", claim.sentence()));
    }
    Some(text)
}

fn choice(choice: &ChoiceValue) -> Suggestion {
    word(choice.value, choice.title, choice.docs)
}

fn word(value: &str, detail: &str, docs: &str) -> Suggestion {
    Suggestion {
        label: value.to_owned(),
        insert: quoted(value),
        detail: detail.to_owned(),
        docs: docs.to_owned(),
    }
}

fn raw(json: &str, detail: &str, docs: &str) -> Suggestion {
    Suggestion {
        label: json.to_owned(),
        insert: json.to_owned(),
        detail: detail.to_owned(),
        docs: docs.to_owned(),
    }
}

fn instance(kind: &'static Kind) -> Suggestion {
    Suggestion {
        label: kind.name.to_owned(),
        insert: crate::reference::starter_text(kind),
        detail: kind.title.to_owned(),
        docs: kind.docs.to_owned(),
    }
}

fn in_list(mut item: Suggestion) -> Suggestion {
    item.insert = format!("[{}]", item.insert);
    item
}

fn quoted(text: &str) -> String {
    Node::string(text).to_text(Style::Compact)
}

#[cfg(test)]
mod tests {
    use super::{complete, hover, types};
    use crate::kinds::adaptive::{common, text_block};
    use crate::kinds::message_card;

    fn labels(found: &[super::Suggestion]) -> Vec<&str> {
        found.iter().map(|offer| offer.label.as_str()).collect()
    }

    #[test]
    fn offers_the_words_of_a_choice_with_their_titles() {
        let found = complete(&text_block::KIND, Some("weight"));
        assert_eq!(labels(&found), ["lighter", "default", "bolder"]);
        assert_eq!(found[2].insert, "\"bolder\"");
        assert_eq!(found[2].detail, "Bold");
    }

    #[test]
    fn offers_property_names_most_used_first() {
        let names = complete(&text_block::KIND, None);
        assert_eq!(labels(&names)[..3], ["type", "text", "wrap"]);
        assert!(names.iter().all(|offer| !offer.docs.is_empty()));
    }

    #[test]
    fn offers_the_type_itself_and_the_types_of_a_slot() {
        assert_eq!(
            labels(&complete(&text_block::KIND, Some("type"))),
            ["TextBlock"]
        );
        let form = types(message_card::common::FORM_ACTION);
        assert!(labels(&form).contains(&"HttpPOST"));
        assert!(!labels(&form).contains(&"ActionCard"));
        assert!(labels(&types(common::ANY_ELEMENT)).contains(&"FactSet"));
    }

    #[test]
    fn hover_tells_default_and_hosts() {
        let text = hover(&message_card::section::KIND, "heroImage").unwrap();
        assert!(text.contains("the banner is not drawn"), "{text}");
        assert!(
            hover(&text_block::KIND, "wrap")
                .unwrap()
                .contains("Default: `false`")
        );
        assert_eq!(hover(&text_block::KIND, "nonsense"), None);
    }
}
