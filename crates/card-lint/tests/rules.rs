//! What holds for every rule, every kind and every card.

mod common;

use std::collections::HashSet;

use card_catalog::{Family, Kind, Target, Typing, kinds, starter};
use card_json::{Document, Node, Style};
use card_lint::{Area, Diagnostic, Options, Severity, explain, lint, rules};

#[test]
fn rules_explain_themselves() {
    let mut codes = HashSet::new();
    for rule in rules() {
        let kebab = rule
            .code
            .bytes()
            .all(|b| b.is_ascii_lowercase() || b == b'-');
        assert!(kebab && codes.insert(rule.code), "{}", rule.code);
        assert!(
            !rule.title.ends_with('.') && rule.docs.ends_with('.'),
            "{}",
            rule.code
        );
        let page = explain(rule.code).expect("a page");
        assert!(page.contains(rule.title) && page.contains(rule.docs));
    }
    assert_eq!(explain("no-such-rule"), None);
}

/// A card around an instance of `kind`, along slots that accept it; `None` where the card itself
/// is asked for or nothing leads there.
fn card_around(kind: &'static Kind, node: Node, depth: usize) -> Option<Node> {
    let root = kinds(kind.family)[0];
    if kind == root {
        return Some(node);
    }
    if depth == 0 {
        return None;
    }
    let parents = kinds(kind.family)
        .iter()
        .copied()
        .filter(|parent| *parent != kind);
    for parent in parents {
        for (slot, accept) in parent.slots().filter(|(_, accept)| accept.accepts(kind)) {
            let _ = accept;
            let value = if slot.ty.is_many() {
                Node::array(vec![node.clone()])
            } else {
                node.clone()
            };
            let around = with(&starter(parent), slot.name, value);
            if let Some(card) = card_around(parent, around, depth - 1) {
                return Some(card);
            }
        }
    }
    None
}

fn with(object: &Node, key: &str, value: Node) -> Node {
    let entries = object
        .as_object()
        .unwrap_or_default()
        .iter()
        .filter(|entry| *entry.key != *key);
    let mut entries: Vec<(&str, Node)> = entries.map(|e| (&*e.key, e.value.clone())).collect();
    entries.push((key, value));
    Node::object(entries)
}

/// A kind that only some hosts draw is no mistake elsewhere.
fn is_error(finding: &&Diagnostic) -> bool {
    finding.severity == Severity::Error && finding.area != Area::Hosts
}

#[test]
fn every_starter_in_a_card_is_free_of_errors_and_barriers() {
    let mut wrong = Vec::new();
    for family in Family::ALL {
        for &kind in kinds(family) {
            let Some(card) = card_around(kind, starter(kind), 5) else {
                continue;
            };
            let text = card.to_text(Style::Indent(2));
            let (_, found) = common::findings(&text, Target::ClassicWebhook);
            let is_wrong = |f: &&Diagnostic| {
                is_error(f) || f.area == Area::Accessibility && f.severity < Severity::Info
            };
            let errors = found.iter().filter(is_wrong);
            wrong.extend(errors.map(|f| format!("{}: {} {}", kind.name, f.code, f.message)));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn expressions_are_never_wrong() {
    for family in Family::ALL {
        for kind in kinds(family) {
            let expressions = kind.props.iter().map(|spec| {
                let own = kind.discriminator().filter(|(key, _)| *key == spec.name);
                (
                    spec.name,
                    Node::string(own.map_or("${value}", |(_, name)| name)),
                )
            });
            let Some(card) = card_around(kind, Node::object(expressions.collect::<Vec<_>>()), 5)
            else {
                continue;
            };
            let (_, found) =
                common::findings(&card.to_text(Style::Compact), Target::ClassicWebhook);
            let errors: Vec<_> = found.iter().filter(is_error).collect();
            assert!(errors.is_empty(), "{}: {errors:?}", kind.name);
        }
    }
}

#[test]
fn the_corpus_lints_and_its_fixes_hold() {
    for folder in [
        "messagecard",
        "adaptive",
        "envelopes",
        "robustness",
        "outgoing",
    ] {
        for path in common::corpus(folder) {
            let Ok(text) = std::fs::read_to_string(&path) else {
                continue;
            };
            let Ok(document) = Document::parse(&text) else {
                continue;
            };
            for target in [Target::Workflows, Target::Copilot] {
                let found = lint(&document, &Typing::of(&document), &Options::new(target));
                // One target's fixes are enough: they do not depend on it but for versions.
                let fixable = found.iter().filter(|finding| finding.fix.is_some());
                for finding in fixable.take(if target == Target::Workflows { 6 } else { 0 }) {
                    common::fixed(&document, finding, target);
                }
            }
        }
    }
}

#[test]
fn samples_of_microsoft_are_known_to_be_right() {
    let card = r##"{"@type":"MessageCard","@context":"https://schema.org/extensions","themeColor":"0076D7",
     "summary":"Build 42 failed","title":"Build 42 failed",
     "sections":[{"activityTitle":"main","activityImage":"https://example.org/a.png","activityImageType":"avatar",
       "facts":[{"name":"Stage","value":"tests"},{"name":"Log","value":"[open](https://example.org/log)"}]}],
     "potentialAction":[
      {"@type":"ActionCard","name":"Comment",
       "inputs":[{"@type":"TextInput","id":"c","title":"Comment","isMultiline":true,"maxLength":500,"isRequired":true}],
       "actions":[{"@type":"HttpPOST","name":"Send","target":"https://example.org/api","body":"{\"comment\":\"{{c.value}}\"}","bodyContentType":"application/json"}]},
      {"@type":"OpenUri","name":"View in CI","targets":[{"os":"default","uri":"https://example.org/42"}]}]}"##;
    let (_, found) = common::findings(card, Target::ClassicWebhook);
    assert!(found.is_empty(), "{found:?}");
}

proptest::proptest! {
    #![proptest_config(proptest::prelude::ProptestConfig::with_cases(128))]
    #[test]
    fn no_document_makes_the_linter_fail(value in json(), workflows: bool) {
        let document = Document::parse(&value.to_string()).expect("valid JSON");
        let target = if workflows { Target::Workflows } else { Target::ClassicWebhook };
        let found = lint(&document, &Typing::of(&document), &Options::new(target));
        for finding in found {
            assert!(document.node(finding.node).is_some());
            if finding.fix.is_some() {
                common::fixed(&document, &finding, target);
            }
        }
    }
}

/// Documents made of the words of cards, in places right and wrong.
fn json() -> impl proptest::strategy::Strategy<Value = serde_json::Value> {
    use proptest::prelude::*;
    let mut names: Vec<&str> = Vec::new();
    let mut words = vec![
        "1.4",
        "9.9",
        "default",
        "px",
        "50",
        "true",
        "#12",
        "${x}",
        "{{a.value}}",
        "a",
        "é",
    ];
    for family in Family::ALL {
        for kind in kinds(family) {
            words.push(kind.name);
            names.extend(kind.props.iter().map(|spec| spec.name));
        }
    }
    names.extend(["typo", "Text", "attachments", "content"]);
    let word = prop::sample::select(words);
    let leaf = prop_oneof![
        Just(serde_json::Value::Null),
        any::<bool>().prop_map(Into::into),
        (-5i64..200).prop_map(Into::into),
        any::<f64>().prop_map(|n| serde_json::Value::from(if n.is_finite() { n } else { 0.5 })),
        word.clone().prop_map(|word| word.into()),
    ];
    let tree = leaf.prop_recursive(6, 60, 6, move |inner| {
        let member = (prop::sample::select(names.clone()), inner.clone());
        prop_oneof![
            prop::collection::vec(inner, 0..4).prop_map(Into::into),
            prop::collection::vec(member, 0..6).prop_map(|members| members
                .into_iter()
                .map(|(k, v)| (k.to_owned(), v))
                .collect()),
        ]
    });
    (tree, any::<bool>()).prop_map(|(tree, adaptive)| {
        // Most trees are no card; a discriminator makes more of the rules take part.
        let mut root = serde_json::json!({ "body": [tree], "sections": [tree], "text": tree });
        let (key, name) = if adaptive {
            ("type", "AdaptiveCard")
        } else {
            ("@type", "MessageCard")
        };
        root[key] = name.into();
        root
    })
}
