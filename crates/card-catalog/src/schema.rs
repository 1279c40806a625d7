//! JSON Schema (draft 7) out of the catalogue, for other editors.
//!
//! The schema accepts what hosts accept: words in any case, `${…}` expressions, unknown properties
//! and unknown element types.

use serde_json::{Map, Value, json};

use crate::accept::Accept;
use crate::host::Family;
use crate::kind::Kind;
use crate::kinds::attachment::attachment;
use crate::kinds::{cards, kinds, root};
use crate::prop::PropSpec;
use crate::ty::{ChoiceValue, Ty};

/// The schema of all cards of `family`.
pub fn json_schema(family: Family) -> Value {
    // A message holds cards of every family.
    let families = Family::ALL
        .into_iter()
        .filter(|one| *one == family || family == Family::Attachment);
    let kinds = families.flat_map(kinds).copied();
    let definitions: Map<String, Value> = kinds
        .flat_map(|kind| {
            let slots = kind.slots().filter_map(|(_, accept)| slot(&accept));
            slots.chain([(kind.name.to_owned(), of_kind(kind))])
        })
        .collect();
    json!({
        "$schema": "http://json-schema.org/draft-07/schema#",
        "title": family.title(),
        "allOf": [reference(root(family))],
        "definitions": definitions,
    })
}

fn reference(kind: &Kind) -> Value {
    refer_to(kind.name)
}

fn refer_to(definition: &str) -> Value {
    // A slash in a name is written so in a pointer.
    json!({ "$ref": format!("#/definitions/{}", definition.replace('/', "~1")) })
}

fn of_kind(kind: &Kind) -> Value {
    let mut properties: Map<String, Value> = kind
        .props
        .iter()
        .map(|prop| (prop.name.to_owned(), of_prop(prop, kind.family)))
        .collect();
    if let Some((key, value)) = kind.discriminator() {
        properties.insert(
            key.to_owned(),
            json!({ "const": value, "description": kind.docs }),
        );
    }
    let required: Vec<_> = kind
        .props
        .iter()
        .filter(|prop| prop.required)
        .map(|prop| prop.name)
        .collect();
    let mut schema = json!({
        "type": "object",
        "title": kind.title,
        "description": kind.docs,
        "properties": properties,
        "required": required,
    });
    if kind == &attachment::KIND {
        schema["allOf"] = of_content();
    }
    schema
}

/// What the content of an attachment is, its content type says.
fn of_content() -> Value {
    let (name, content) = (attachment::CONTENT_TYPE.name(), attachment::CONTENT.name());
    let rule = |card: &Kind| {
        json!({
            "if": { "properties": { name: { "const": card.content_type } } },
            "then": { "properties": { content: reference(card) } },
        })
    };
    cards().map(rule).collect()
}

fn of_prop(prop: &PropSpec, family: Family) -> Value {
    let mut schema = Map::new();
    schema.insert("title".into(), prop.title.into());
    schema.insert("description".into(), prop.docs.into());
    if let Some(default) = prop
        .default
        .and_then(|json| serde_json::from_str(json).ok())
    {
        schema.insert("default".into(), default);
    }
    let value = of_type(&prop.ty);
    let templated = family == Family::Adaptive && !prop.ty.is_textual();
    let mut forms = vec![value];
    if templated {
        forms.push(expression());
    }
    // Serialisers of messages write what is absent as null.
    if family == Family::Attachment && !prop.required {
        forms.push(json!({ "enum": [null] }));
    }
    schema.insert("anyOf".into(), forms.into());
    Value::Object(schema)
}

fn expression() -> Value {
    json!({ "type": "string", "pattern": r"\$\{" })
}

fn of_type(ty: &Ty) -> Value {
    match ty {
        Ty::Text | Ty::Markdown | Ty::Url | Ty::Id | Ty::IdRef => json!({ "type": "string" }),
        Ty::Color => pattern("^#?[0-9A-Fa-f]{3,8}$|\\$\\{"),
        Ty::Date => pattern(r"^\d{4}-\d{2}-\d{2}$|\$\{"),
        Ty::Time => pattern(r"^\d{2}:\d{2}$|\$\{"),
        Ty::Pixels => pattern(r"^\d+px$"),
        Ty::Bool => json!({ "enum": [true, false, "true", "false"] }),
        Ty::Int(range) => json!({ "type": "integer", "minimum": range.min, "maximum": range.max }),
        Ty::Number => json!({ "type": "number" }),
        Ty::Choice(values) => of_choice(values),
        Ty::Record(kind) => reference(kind),
        Ty::One(accept) => of_item(accept),
        Ty::Many(accept) => json!({ "type": "array", "items": of_item(accept) }),
        Ty::List(item) => json!({ "type": "array", "items": of_type(item) }),
        Ty::Object => json!({ "type": "object" }),
        Ty::Map(kind) => json!({ "type": "object", "additionalProperties": reference(kind) }),
        Ty::Either(types) => json!({ "anyOf": types.iter().map(of_type).collect::<Vec<_>>() }),
        Ty::Any => json!({}),
    }
}

fn pattern(regex: &str) -> Value {
    json!({ "type": "string", "pattern": regex })
}

/// The words as an enumeration (editors offer these) or in any other case.
fn of_choice(values: &[ChoiceValue]) -> Value {
    let words: Vec<_> = values.iter().map(|choice| choice.value).collect();
    let any_case: Vec<_> = words.iter().map(|word| in_any_case(word)).collect();
    json!({ "anyOf": [{ "enum": words }, pattern(&format!("^({})$", any_case.join("|")))] })
}

fn in_any_case(word: &str) -> String {
    word.chars().map(letter_in_any_case).collect()
}

fn letter_in_any_case(letter: char) -> String {
    if letter.is_ascii_alphabetic() {
        format!(
            "[{}{}]",
            letter.to_ascii_uppercase(),
            letter.to_ascii_lowercase()
        )
    } else if letter.is_ascii_digit() || letter == ':' || letter == '-' {
        letter.to_string()
    } else {
        format!("\\{letter}")
    }
}

/// One object in a slot: by its place, or by its `type`, where unknown types pass.
fn of_item(accept: &Accept) -> Value {
    if accept.is_card() {
        return json!({ "type": "object" });
    }
    let object = match accept.implied() {
        Some(kind) => reference(kind),
        None => refer_to(&slot_name(accept)),
    };
    if accept.accepts_text() {
        return json!({ "anyOf": [{ "type": "string" }, object] });
    }
    object
}

/// What a slot takes, where the type of an object tells, as a definition: many slots take the same.
fn slot(accept: &Accept) -> Option<(String, Value)> {
    let told = !accept.is_card() && accept.implied().is_none();
    told.then(|| (slot_name(accept), by_type(accept)))
}

fn slot_name(accept: &Accept) -> String {
    let family = accept.family().title().replace(' ', "");
    format!("{family}.{}", accept.slug())
}

fn by_type(accept: &Accept) -> Value {
    let key = accept.family().tag_key();
    let is =
        |kind: &Kind| json!({ "required": [key], "properties": { key: { "const": kind.name } } });
    let known = accept
        .candidates()
        .map(|kind| json!({ "if": is(kind), "then": reference(kind) }));
    let refused = kinds(accept.family())
        .iter()
        .filter(|kind| kind.discriminator().is_some() && !accept.accepts(kind));
    let refusals = refused.map(|kind| json!({ "not": is(kind) }));
    let rules: Vec<Value> = known.chain(refusals).collect();
    json!({ "type": "object", "required": [key], "allOf": rules })
}
