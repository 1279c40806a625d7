//! Every kind of control, for every kind of value.

use super::page::{Page, drawn, editor};
use crate::panels::inspector::{Inspector, Props};
use card_catalog::{Family, Target, kinds};
use card_editor::{Control, Row, RowValue, inspect};
use card_lint::{Options, lint};
use std::collections::BTreeSet;
use yew::prelude::*;

async fn inspected(card: &str, pointer: &str) -> (Page, Vec<Row>) {
    let editor = editor(card, pointer);
    let node = editor.selection.node.expect("selected");
    let rows = inspect(&editor.document, editor.typing(), node)
        .expect("shown")
        .rows;
    let page = drawn(move |_| {
        let target = Target::Workflows;
        let findings = lint(&editor.document, editor.typing(), &Options::new(target)).into();
        let props = Props {
            draft: false,
            editor: editor.clone(),
            findings,
            target,
        };
        html! { <Inspector ..props /> }
    })
    .await;
    (page, rows)
}

fn row_of<'a>(page: &'a Page, name: &str) -> &'a str {
    page.part(&format!(r#"data-prop="{name}""#), r#" data-prop=""#)
}

/// The row among others of the same name in the items of lists, which are rows of other nodes.
fn own_row<'a>(page: &'a Page, row: &Row) -> &'a str {
    let name = row.prop.name;
    if row.control == Control::Items {
        return page.part(&format!(r#"data-prop="{name}" role="group""#), "</section>");
    }
    let field = name.replace(|c: char| !c.is_alphanumeric(), "-");
    page.part(
        &format!(r#"for="prop-{}-{field}""#, row.node.number()),
        " data-prop=",
    )
}

fn name(control: Control) -> String {
    let full = format!("{control:?}");
    full.split([' ', '(', '{'])
        .next()
        .unwrap_or_default()
        .to_owned()
}

/// What the control of a row must be in the page.
fn looks(control: Control) -> &'static [&'static str] {
    match control {
        Control::TextLine | Control::Id | Control::IdRef | Control::Pixels => {
            &["<input", r#"type="text""#]
        }
        Control::Url => &["<input", r#"type="url""#],
        Control::Date => &["<input", r#"type="date""#],
        Control::Time => &["<input", r#"type="time""#],
        Control::TextArea | Control::Json => &["<textarea"],
        Control::Toggle => &[r#"type="checkbox""#, r#"role="switch""#],
        Control::Number { .. } => &[r#"type="number""#],
        Control::Color => &[r#"type="color""#, r#"type="text""#],
        Control::Choice(_) => &["<select", "<option"],
        Control::Items => &[r#"role="group""#, "Add a"],
        Control::Nested => &["<button"],
        Control::Hidden => &[],
    }
}

/// A card in which the starter of `kind` can be inspected, and the pointer to it.
fn stage(kind: &'static card_catalog::Kind) -> Option<(String, String)> {
    let starter = card_catalog::starter(kind).to_text(card_json::Style::Compact);
    let in_list = |open: &str, close: &str, pointer: &str| {
        Some((format!("{open}{starter}{close}"), pointer.to_owned()))
    };
    let adaptive = |list: &str| format!(r#"{{"type":"AdaptiveCard","{list}":["#);
    let cases = [
        in_list("", "", ""),
        in_list(&adaptive("body"), "]}", "/body/0"),
        in_list(&adaptive("actions"), "]}", "/actions/0"),
        in_list(
            r#"{"@type":"MessageCard","sections":["#,
            "]}",
            "/sections/0",
        ),
        in_list(
            r#"{"@type":"MessageCard","potentialAction":["#,
            "]}",
            "/potentialAction/0",
        ),
    ];
    cases.into_iter().flatten().find(|(card, pointer)| {
        let editor = editor(card, pointer);
        let node = editor.selection.node.expect("selected");
        editor
            .typing()
            .kind(node)
            .is_some_and(|own| own.name == kind.name)
    })
}

#[tokio::test(flavor = "current_thread")]
async fn every_property_of_every_kind_has_a_labelled_control_of_its_type() {
    let (mut seen, mut rows_seen) = (BTreeSet::new(), 0);
    for kind in Family::ALL.into_iter().flat_map(kinds) {
        let Some((card, pointer)) = stage(kind) else {
            continue;
        };
        let (page, rows) = inspected(&card, &pointer).await;
        for row in rows.iter().filter(|row| row.control != Control::Hidden) {
            let part = own_row(&page, row);
            for look in looks(row.control) {
                assert!(
                    part.contains(look),
                    "{} {}: no {look} in {part}",
                    kind.name,
                    row.prop.name
                );
            }
            assert!(
                part.contains(&row.title),
                "{} {}: no label",
                kind.name,
                row.prop.name
            );
            seen.insert(name(row.control));
            rows_seen += 1;
        }
    }
    assert!(rows_seen > 100, "only {rows_seen} rows");
    let specs = Family::ALL
        .into_iter()
        .flat_map(kinds)
        .flat_map(|kind| kind.props);
    let all: BTreeSet<String> = specs.map(|spec| name(Control::of(spec, None))).collect();
    let missing: Vec<_> = all
        .difference(&seen)
        .filter(|name| *name != "Hidden")
        .collect();
    assert!(missing.is_empty(), "controls never drawn: {missing:?}");
}

/// A card whose properties hold each sort of value.
const MIXED: &str = r#"{"type": "AdaptiveCard", "version": "1.4", "body": [
    {"type": "TextBlock", "text": "plain", "wrap": "${wide}", "size": 7, "maxLines": "many",
     "weight": "Bolder", "isVisible": false, "spacing": {"odd": 1}, "myOwn": [1, 2]},
    {"type": "FactSet", "facts": "none"}]}"#;

#[tokio::test(flavor = "current_thread")]
async fn an_expression_is_shown_as_text_and_can_be_turned_off() {
    let (page, rows) = inspected(MIXED, "/body/0").await;
    let wrap = rows
        .iter()
        .find(|row| row.prop.name == "wrap")
        .expect("a row");
    assert!(matches!(wrap.value, RowValue::Expression(_)));
    let part = row_of(&page, "wrap");
    assert!(
        part.contains(r#"value="${wide}""#) && !part.contains("checkbox"),
        "{part}"
    );
    assert!(part.contains("Use a plain value"), "{part}");
    assert!(
        row_of(&page, "text").contains("Use an expression"),
        "the others can become one"
    );
}

#[tokio::test(flavor = "current_thread")]
async fn a_value_of_the_wrong_type_is_shown_as_json_with_its_problem() {
    let (page, rows) = inspected(MIXED, "/body/0").await;
    for (name, json) in [
        ("size", "7"),
        ("maxLines", "\"many\""),
        ("spacing", "\"odd\": 1"),
    ] {
        let row = rows
            .iter()
            .find(|row| row.prop.name == name)
            .expect("a row");
        assert!(matches!(row.value, RowValue::Wrong(_)), "{name}");
        let part = row_of(&page, name);
        assert!(
            part.contains("<textarea") && part.contains(json),
            "{name}: {part}"
        );
        let editor = editor(MIXED, "");
        let findings = lint(
            &editor.document,
            editor.typing(),
            &Options::new(Target::Workflows),
        );
        let finding = findings
            .iter()
            .find(|finding| Some(finding.node) == row.value_id());
        let message = &finding.expect("the linter says what is wrong").message;
        assert!(
            part.contains(message.as_str()),
            "{name}: {message} not in {part}"
        );
    }
}

#[tokio::test(flavor = "current_thread")]
async fn a_list_that_is_no_list_is_not_hidden() {
    let (page, _) = inspected(MIXED, "/body/1").await;
    let part = row_of(&page, "facts");
    assert!(
        part.contains("<textarea") && part.contains("\"none\""),
        "{part}"
    );
}

#[tokio::test(flavor = "current_thread")]
async fn plain_values_defaults_and_resets() {
    let (page, _) = inspected(MIXED, "/body/0").await;
    let weight = row_of(&page, "weight");
    let chosen = weight
        .split("<option")
        .find(|option| option.contains("selected"));
    assert!(
        chosen.is_some_and(|option| option.contains(r#"value="Bolder""#)
            || option.to_lowercase().contains("bolder")),
        "{weight}"
    );
    assert!(row_of(&page, "text").contains(">plain</textarea>"));
    assert!(
        !row_of(&page, "isVisible").contains(" checked"),
        "{}",
        row_of(&page, "isVisible")
    );
    assert!(weight.contains("Reset "), "a set property can be reset");
    assert!(
        !row_of(&page, "color").contains("Reset "),
        "an absent one has nothing to reset"
    );
    assert!(
        page.has("myOwn") && page.has("[1,2]"),
        "unknown properties are listed"
    );
}

#[tokio::test(flavor = "current_thread")]
async fn facts_are_edited_in_place_and_their_ends_cannot_be_passed() {
    let card = r#"{"type": "AdaptiveCard", "body": [{"type": "FactSet", "facts": [
        {"title": "Host", "value": "db1"}, {"title": "Since", "value": "9:00"}]}]}"#;
    let (page, _) = inspected(card, "/body/0").await;
    assert!(page.has("Add a fact"));
    assert!(
        page.has(r#"value="Host""#) && page.has("9:00"),
        "{}",
        page.0
    );
    let first = page.part(r#"data-item="1""#, "data-item=");
    let second = page.part(r#"data-item="2""#, "data-item=");
    assert!(
        first.contains("It is the first") && !first.contains("It is the last"),
        "{first}"
    );
    assert!(
        second.contains("It is the last") && !second.contains("It is the first"),
        "{second}"
    );
}
