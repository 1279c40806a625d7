//! What must hold of every kind, today's and those still to come.

#![allow(
    clippy::unwrap_used,
    reason = "a test that panics has failed, as it should"
)]

use std::collections::HashSet;

use card_catalog::{
    Accept, Claim, Family, Group, Icon, Kind, PropSpec, Read, Tag, Ty, Typing, fits, kinds, starter,
};
use card_json::{Document, Node, NodeId};

fn all() -> impl Iterator<Item = &'static Kind> {
    Family::ALL
        .into_iter()
        .flat_map(|family| kinds(family).iter().copied())
}

fn all_props() -> impl Iterator<Item = (&'static Kind, &'static PropSpec)> {
    all().flat_map(|kind| kind.props.iter().map(move |prop| (kind, prop)))
}

fn document_of(kind: &Kind) -> Document {
    Document::parse(kind.starter).unwrap_or_else(|errors| panic!("{}: {errors:?}", kind.name))
}

#[test]
fn starters_parse_and_carry_their_type() {
    for kind in all() {
        let root = document_of(kind);
        let found = kind
            .discriminator()
            .map(|(key, _)| root.root().get(key).and_then(Node::as_str));
        match (kind.tag, found) {
            (Tag::Required, Some(name)) => assert_eq!(name, Some(kind.name)),
            (Tag::Optional, Some(name)) => assert!(name.is_none_or(|name| name == kind.name)),
            _ => assert_eq!(kind.tag, Tag::None),
        }
    }
}

/// Every object in a starter has a kind, only properties of that kind, all it must have, each of
/// its type, and stands where it may.
#[test]
fn starters_are_well_typed_all_the_way_down() {
    for kind in all() {
        let document = document_of(kind);
        check_object(document.root(), kind);
    }
}

fn check_object(node: &Node, kind: &'static Kind) {
    for entry in node.as_object().unwrap() {
        let place = format!("{} in the starter of {}", entry.key, kind.name);
        let Some(prop) = kind.prop(&entry.key) else {
            assert!(kind.open, "unknown: {place}");
            continue;
        };
        assert!(fits(&prop.ty, &entry.value), "wrong type: {place}");
        let named = entry
            .value
            .as_object()
            .filter(|_| matches!(prop.ty, Ty::Map(_)));
        let values: Vec<&Node> = match (entry.value.as_array(), named) {
            (Some(items), _) => items.iter().collect(),
            (None, Some(named)) => named.iter().map(|entry| &entry.value).collect(),
            (None, None) => vec![&entry.value],
        };
        for child in values
            .into_iter()
            .filter_map(|one| card_catalog::Element::inside(node, one, prop))
        {
            let found = child
                .kind
                .unwrap_or_else(|| panic!("unknown type: {place}"));
            let accept = prop.ty.accept();
            assert!(
                accept.is_none_or(|accept| accept.accepts(found)),
                "not allowed: {place}"
            );
            check_object(child.node, found);
        }
    }
    for prop in kind.props.iter().filter(|prop| prop.required) {
        assert!(
            node.get(prop.name).is_some(),
            "{} lacks {}",
            kind.name,
            prop.name
        );
    }
}

#[test]
fn starters_are_accessible_and_wrap_their_text() {
    use card_catalog::kinds::adaptive::{image, text_block};
    for kind in all() {
        let document = document_of(kind);
        for node in document.root().descendants() {
            let named = node.get(Family::Adaptive.tag_key()).and_then(Node::as_str);
            if named == Some(text_block::KIND.name) {
                assert_eq!(text_block::WRAP.get(node), Some(true), "{}", kind.name);
            }
            if named == Some(image::KIND.name) {
                assert!(image::ALT_TEXT.is_in(node), "{}", kind.name);
            }
        }
    }
}

#[test]
fn starters_are_fresh_and_keep_the_order_written() {
    for kind in all() {
        let fresh = starter(kind);
        assert_eq!(&fresh, document_of(kind).root(), "{}", kind.name);
        assert!(
            fresh.descendants().all(|node| node.id() == NodeId::NEW),
            "{}",
            kind.name
        );
    }
}

#[test]
fn texts_are_there_and_are_sentences() {
    for kind in all() {
        assert!(!kind.title.is_empty(), "{} has no title", kind.name);
        assert!(is_sentence(kind.docs), "{}: {:?}", kind.name, kind.docs);
        for prop in kind.props {
            assert!(
                !prop.title.is_empty(),
                "{}.{} has no title",
                kind.name,
                prop.name
            );
            assert!(
                is_sentence(prop.docs),
                "{}.{}: {:?}",
                kind.name,
                prop.name,
                prop.docs
            );
            for choice in prop.ty.choices() {
                assert!(!choice.title.is_empty(), "{}.{}", kind.name, choice.value);
                assert!(
                    choice.docs.is_empty() || is_sentence(choice.docs),
                    "{}",
                    choice.value
                );
            }
        }
    }
}

fn is_sentence(text: &str) -> bool {
    text.len() > 8 && text.ends_with('.') && !text.contains("  ")
}

#[test]
fn names_are_unique() {
    for family in Family::ALL {
        let names: HashSet<_> = kinds(family).iter().map(|kind| kind.name).collect();
        assert_eq!(names.len(), kinds(family).len());
    }
    for kind in all() {
        let names: HashSet<_> = kind.props.iter().map(|prop| prop.name).collect();
        assert_eq!(
            names.len(),
            kind.props.len(),
            "a name twice in {}",
            kind.name
        );
    }
}

#[test]
fn kinds_stand_in_the_list_of_their_family_and_can_be_placed() {
    for family in Family::ALL {
        for kind in kinds(family) {
            assert_eq!(kind.family, family, "{}", kind.name);
            assert!(Icon::ALL.contains(&kind.icon) && Group::ALL.contains(&kind.group));
            let is_root = std::ptr::eq(*kind, kinds(family)[0]);
            assert!(is_root || is_placed(kind), "nothing takes {}", kind.name);
        }
    }
}

fn is_placed(kind: &Kind) -> bool {
    all_props().any(|(_, prop)| takes(&prop.ty, kind))
}

fn takes(ty: &Ty, kind: &Kind) -> bool {
    match ty {
        Ty::One(accept) | Ty::Many(accept) => accept.accepts(kind),
        Ty::Record(record) | Ty::Map(record) => *record == kind,
        Ty::List(item) => takes(item, kind),
        Ty::Either(types) => types.iter().any(|ty| takes(ty, kind)),
        _ => false,
    }
}

#[test]
fn every_slot_takes_something_of_its_own_family() {
    for (kind, prop) in all_props() {
        let Some(accept) = prop.ty.accept() else {
            continue;
        };
        assert_eq!(accept.family(), kind.family, "{}.{}", kind.name, prop.name);
        assert!(
            accept.candidates().next().is_some(),
            "{}.{}",
            kind.name,
            prop.name
        );
        assert!(!accept.phrase().is_empty());
    }
}

#[test]
fn defaults_are_of_their_type() {
    for (kind, prop) in all_props().filter(|(_, prop)| prop.default.is_some()) {
        let node = prop.default_node();
        let fits = node.is_some_and(|node| fits(&prop.ty, &node));
        assert!(fits, "{}.{}: {:?}", kind.name, prop.name, prop.default);
    }
}

#[test]
fn choices_are_unique_in_any_case() {
    for (kind, prop) in all_props() {
        let words: Vec<_> = prop
            .ty
            .choices()
            .iter()
            .map(|choice| choice.value.to_lowercase())
            .collect();
        let unique: HashSet<_> = words.iter().collect();
        assert_eq!(unique.len(), words.len(), "{}.{}", kind.name, prop.name);
    }
}

#[test]
fn no_property_is_older_than_its_kind() {
    for (kind, prop) in all_props() {
        assert!(prop.since >= kind.since, "{}.{}", kind.name, prop.name);
    }
}

#[test]
fn labels_are_properties_with_text() {
    for kind in all() {
        for name in kind.label {
            let prop = kind
                .prop(name)
                .unwrap_or_else(|| panic!("{}: no {name}", kind.name));
            let textual = match prop.ty {
                Ty::Either(types) => types.iter().any(Ty::is_textual),
                ty => ty.is_textual(),
            };
            assert!(textual, "{}.{name}", kind.name);
        }
    }
}

#[test]
fn claims_say_what_where_and_when() {
    let of_props = all_props().flat_map(|(_, prop)| prop.claims);
    for claim in all().flat_map(|kind| kind.claims).chain(of_props) {
        assert!(is_sentence(claim.note), "{claim:?}");
        assert!(claim.source.len() > 8, "{claim:?}");
        assert!(is_iso_date(claim.date), "{claim:?}");
    }
    for (kind, prop) in all_props() {
        assert!(one_a_target(prop.claims), "{}.{}", kind.name, prop.name);
    }
    assert!(all().all(|kind| one_a_target(kind.claims)));
}

fn one_a_target(claims: &[Claim]) -> bool {
    let targets = || claims.iter().flat_map(|claim| claim.targets);
    targets().collect::<HashSet<_>>().len() == targets().count()
}

fn is_iso_date(text: &str) -> bool {
    let parts: Vec<_> = text.split('-').collect();
    let [year, month, day] = parts[..] else {
        return false;
    };
    let within = |part: &str, length: usize, most: u32| {
        part.len() == length
            && part
                .parse::<u32>()
                .is_ok_and(|number| 1 <= number && number <= most)
    };
    within(year, 4, 2100) && within(month, 2, 12) && within(day, 2, 31)
}

#[test]
fn unknown_types_pass_where_a_role_is_asked_for() {
    use card_catalog::kinds::adaptive::{card, column_set};
    let accept = |prop: &PropSpec| prop.ty.accept().unwrap();
    assert!(accept(&card::BODY.spec).accepts_unknown());
    assert!(!accept(&column_set::COLUMNS.spec).accepts_unknown());
}

#[test]
fn a_form_takes_no_form_and_a_tap_opens_no_card() {
    use card_catalog::kinds::{adaptive, message_card};
    let form: Accept = message_card::common::FORM_ACTION;
    assert!(form.accepts(&message_card::http_post::KIND));
    assert!(!form.accepts(&message_card::action_card::KIND));
    let tap = adaptive::common::TAP_ACTION;
    assert!(tap.accepts(&adaptive::open_url::KIND));
    assert!(!tap.accepts(&adaptive::show_card::KIND));
    assert!(!tap.accepts(&message_card::open_uri::KIND));
}

#[test]
fn keys_read_values_expressions_and_mistakes() {
    use card_catalog::kinds::adaptive::text_block::{COLOR, MAX_LINES, SIZE, TEXT, WRAP};
    let text = r#"{"text": "Hi ${name}", "wrap": "True", "size": "ExtraLarge", "color": 5,
                   "maxLines": "${lines}"}"#;
    let document = Document::parse(text).unwrap();
    let node = document.root();
    assert_eq!(TEXT.read(node), Read::Value("Hi ${name}"));
    assert_eq!(WRAP.get(node), Some(true));
    assert_eq!(SIZE.get(node), Some("extraLarge"));
    assert!(matches!(COLOR.read(node), Read::Wrong(_)));
    assert_eq!(MAX_LINES.read(node), Read::Expression("${lines}"));
    assert_eq!(Typing::of(&document).family(), Some(Family::MessageCard));
}
