//! The JSON Schema accepts every starter and refuses plain mistakes. The checker below knows the
//! keywords that the export uses, and no more.

#![allow(
    clippy::unwrap_used,
    reason = "a test that panics has failed, as it should"
)]

use card_catalog::{Family, Kind, json_schema, kinds};
use serde_json::{Value, json};

fn accepts(schema: &Value, whole: &Value, value: &Value) -> bool {
    let Some(schema) = schema.as_object() else {
        return schema != &Value::Bool(false);
    };
    schema
        .iter()
        .all(|(keyword, rule)| holds(keyword, rule, schema, whole, value))
}

fn holds(
    keyword: &str,
    rule: &Value,
    schema: &serde_json::Map<String, Value>,
    whole: &Value,
    value: &Value,
) -> bool {
    let passes = |schema: &Value| accepts(schema, whole, value);
    let rules = || rule.as_array().into_iter().flatten();
    match keyword {
        "$ref" => passes(
            whole
                .pointer(&rule.as_str().unwrap()[1..])
                .expect("a known definition"),
        ),
        "additionalProperties" => value
            .as_object()
            .is_none_or(|object| object.values().all(|value| accepts(rule, whole, value))),
        "allOf" => rules().all(passes),
        "anyOf" => rules().any(passes),
        "not" => !passes(rule),
        "if" => !passes(rule) || passes(&schema["then"]),
        "const" => rule == value,
        "enum" => rules().any(|one| one == value),
        "type" => is_of_type(rule.as_str().unwrap(), value),
        "required" => rules().all(|name| value.get(name.as_str().unwrap()).is_some()),
        "properties" => rule.as_object().unwrap().iter().all(|(name, rule)| {
            value
                .get(name)
                .is_none_or(|value| accepts(rule, whole, value))
        }),
        "items" => value
            .as_array()
            .is_none_or(|all| all.iter().all(|one| accepts(rule, whole, one))),
        "minimum" => value
            .as_f64()
            .is_none_or(|number| number >= rule.as_f64().unwrap()),
        "maximum" => value
            .as_f64()
            .is_none_or(|number| number <= rule.as_f64().unwrap()),
        "pattern" => value
            .as_str()
            .is_none_or(|text| matches(rule.as_str().unwrap(), text)),
        "then" | "$schema" | "title" | "description" | "default" | "definitions" => true,
        other => panic!("the export uses {other}: teach it to this checker"),
    }
}

fn is_of_type(name: &str, value: &Value) -> bool {
    match name {
        "object" => value.is_object(),
        "array" => value.is_array(),
        "string" => value.is_string(),
        "integer" => value.is_i64() || value.is_u64(),
        "number" => value.is_number(),
        other => panic!("type {other}"),
    }
}

/// The three shapes of pattern that matter here; words in another case are left to `enum`.
fn matches(pattern: &str, text: &str) -> bool {
    match pattern {
        r"\$\{" => text.contains("${"),
        r"^\d+px$" => card_catalog::read::pixels(text).is_some(),
        _ => pattern.starts_with("^#?") && text.len() >= 3,
    }
}

fn accepts_as(kind: &Kind, value: &Value) -> bool {
    let whole = json_schema(kind.family);
    accepts(&whole["definitions"][kind.name], &whole, value)
}

#[test]
fn accepts_every_starter() {
    for kind in Family::ALL.iter().flat_map(|family| kinds(*family)) {
        let starter: Value = serde_json::from_str(kind.starter).unwrap();
        assert!(accepts_as(kind, &starter), "{}", kind.name);
    }
}

#[test]
fn accepts_what_hosts_accept_and_refuses_mistakes() {
    let whole = json_schema(Family::Adaptive);
    let card = |item: Value| json!({ "type": "AdaptiveCard", "version": "1.4", "body": [item] });
    let good = |item: Value| accepts(&whole, &whole, &card(item));
    assert!(
        good(json!({ "type": "Chart.Donut", "data": [] })),
        "unknown types pass"
    );
    assert!(good(
        json!({ "type": "TextBlock", "text": "a", "size": "${size}", "x-note": 1 })
    ));
    assert!(good(
        json!({ "type": "Container", "items": [], "fallback": "drop" })
    ));
    assert!(!good(json!({ "type": "TextBlock" })), "text is required");
    assert!(!good(
        json!({ "type": "TextBlock", "text": "a", "size": "huge" })
    ));
    assert!(!good(
        json!({ "type": "TextBlock", "text": "a", "maxLines": -1 })
    ));
    assert!(
        !good(json!({ "type": "Column", "items": [] })),
        "a column needs a set"
    );
    assert!(!good(json!({ "type": "Container", "items": {} })));
    assert!(!good(json!({ "text": "no type" })));
}

#[test]
fn every_reference_leads_somewhere() {
    for family in Family::ALL {
        let whole = json_schema(family);
        let text = whole.to_string();
        for part in text.split("\"$ref\":\"#").skip(1) {
            let pointer = part.split('"').next().unwrap();
            assert!(whole.pointer(pointer).is_some(), "{pointer}");
        }
    }
}
