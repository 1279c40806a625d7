//! Typing: what stayed keeps its identity.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use card_json::{Document, Node, splice_between};
use proptest::prelude::*;
use proptest::sample::Index;

const CARD: &str = r#"{
  "type": "card",
  "body": [
    { "type": "text", "text": "One" },
    { "type": "text", "text": "Two", "size": 1.0 },
    { "type": "image", "url": "https://example.com/a.png" }
  ],
  "actions": []
}"#;

fn at<'a>(document: &'a Document, pointer: &str) -> &'a Node {
    document.node(document.resolve(pointer).unwrap()).unwrap()
}

fn same(a: &Document, from: &str, b: &Document, to: &str) -> bool {
    Node::ptr_eq(at(a, from), at(b, to))
}

#[test]
fn typing_in_a_text_keeps_the_element_and_shares_its_neighbours() {
    let old = Document::parse(CARD).unwrap();
    let new = old.retype(&CARD.replace("Two", "Two!")).unwrap();
    assert!(new.agrees());
    assert_eq!(at(&old, "/body/1").id(), at(&new, "/body/1").id());
    assert_eq!(at(&old, "/body/1/text").id(), at(&new, "/body/1/text").id());
    assert!(same(&old, "/body/0", &new, "/body/0"));
    assert!(same(&old, "/body/1/size", &new, "/body/1/size"));
    assert!(same(&old, "/body/2", &new, "/body/2"));
    assert!(!same(&old, "/body", &new, "/body"));
}

#[test]
fn an_element_typed_in_the_middle_moves_the_others() {
    let old = Document::parse(CARD).unwrap();
    let new = old
        .retype(&CARD.replace("\"One\" },", "\"One\" }, { \"type\": \"text\" },"))
        .unwrap();
    assert!(new.agrees());
    assert!(same(&old, "/body/0", &new, "/body/0"));
    assert!(same(&old, "/body/1", &new, "/body/2"));
    assert!(same(&old, "/body/2", &new, "/body/3"));
}

#[test]
fn swapped_elements_keep_their_ids() {
    let old = Document::parse("[[1, 2], {\"a\": 1}, [3]]").unwrap();
    let new = old.retype("[{\"a\": 1}, [3], [1, 2]]").unwrap();
    assert!(same(&old, "/0", &new, "/2") && same(&old, "/1", &new, "/0"));
}

#[test]
fn a_renamed_property_keeps_its_value() {
    let old = Document::parse(CARD).unwrap();
    let new = old.retype(&CARD.replace("\"url\"", "\"src\"")).unwrap();
    assert!(same(&old, "/body/2/url", &new, "/body/2/src"));
}

#[test]
fn white_space_alone_keeps_the_very_same_tree() {
    let old = Document::parse(CARD).unwrap();
    let new = old.retype(&CARD.replace("  ", "\t")).unwrap();
    assert!(Node::ptr_eq(old.root(), new.root()) && new.agrees());
}

#[test]
fn another_spelling_of_a_number_is_a_change() {
    let old = Document::parse(CARD).unwrap();
    let new = old.retype(&CARD.replace("1.0", "1.00")).unwrap();
    assert_eq!(
        at(&new, "/body/1/size").as_number().unwrap().as_str(),
        "1.00"
    );
}

#[test]
fn broken_text_is_an_error_with_a_place() {
    let old = Document::parse(CARD).unwrap();
    let errors = old
        .retype(&CARD.replace("\"Two\",", "\"Two\""))
        .unwrap_err();
    assert_eq!((errors[0].line, errors[0].column), (5, 36));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1500, ..ProptestConfig::default() })]

    #[test]
    fn typing_anything_anywhere_is_parsing_the_text(
        start: Index, len in 0usize..12,
        typed in "[\\[\\]{},:\"\\\\ 0-2.\nau]{0,5}|\"[a-c]\":1,?|,?\\{\\}|\\[1,?2?\\],?",
    ) {
        let old = Document::parse(CARD).unwrap();
        let start = start.index(CARD.len() + 1);
        let end = (start + len).min(CARD.len());
        let text = [&CARD[..start], &typed, &CARD[end..]].concat();
        match (old.retype(&text), Document::parse(&text)) {
            (Ok(retyped), Ok(parsed)) => {
                prop_assert!(retyped.agrees(), "{}", text);
                prop_assert!(retyped.root() == parsed.root());
            }
            (Err(retyped), Err(parsed)) => prop_assert_eq!(retyped, parsed),
            (retyped, parsed) => prop_assert!(false, "{:?} but {:?}", retyped, parsed),
        }
    }

    #[test]
    fn the_splice_between_two_texts_leads_from_one_to_the_other(a in "[aé\u{1F600}b]{0,80}", b in "[aé\u{1F600}b]{0,80}") {
        match splice_between(&a, &b) {
            Some(splice) => prop_assert_eq!(splice.apply_to(&a), b),
            None => prop_assert_eq!(a, b),
        }
    }
}

#[test]
fn only_edits_lead_from_one_document_to_another() {
    let old = Document::parse(CARD).unwrap();
    let part = old.retype(&CARD.replace("Two", "Two!")).unwrap();
    let whole = old.retype("[]").unwrap();
    let laid_out = old.format(card_json::Style::Compact);
    for new in [&old, &part, &whole, &laid_out] {
        assert!(Document::akin(&old, new));
    }
    assert!(!Document::akin(&old, &Document::parse(CARD).unwrap()));
}
