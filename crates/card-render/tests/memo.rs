//! An edit draws its own path again and nothing else.

mod support;

use std::collections::HashMap;

use card_catalog::Typing;
use card_json::{Document, Edit, Node, NodeId};
use card_render::{Activation, Options, RenderState, Renderer, View, activate, to_html};

const CARD: &str = r#"{
  "type": "AdaptiveCard", "version": "1.4",
  "body": [
    {"type": "TextBlock", "text": "first"},
    {"type": "Container", "style": "good", "items": [
      {"type": "TextBlock", "text": "inner"},
      {"type": "FactSet", "facts": [{"title": "a", "value": "1"}, {"title": "b", "value": "2"}]}]},
    {"type": "ColumnSet", "columns": [
      {"type": "Column", "width": 1, "items": [{"type": "TextBlock", "text": "left"}]},
      {"type": "Column", "width": 2, "separator": true, "items": [{"type": "TextBlock", "id": "r", "text": "right"}]}]},
    {"type": "TextBlock", "text": "last"}
  ],
  "actions": [
    {"type": "Action.ShowCard", "title": "More", "card": {"type": "AdaptiveCard", "body": [{"type": "TextBlock", "text": "opened"}]}},
    {"type": "Action.ToggleVisibility", "title": "Hide", "targetElements": ["r"]}]
}"#;

/// The picture of each node.
fn by_origin(view: &View) -> HashMap<NodeId, View> {
    let mut found = HashMap::new();
    view.walk(&mut |view| {
        if let Some(id) = view.origin() {
            found.entry(id).or_insert_with(|| view.clone());
        }
    });
    found
}

/// The nodes whose picture is not the very same one in both.
fn redrawn(before: &View, after: &View) -> Vec<NodeId> {
    let (before, after) = (by_origin(before), by_origin(after));
    let changed = after
        .iter()
        .filter(|(id, view)| before.get(id).is_none_or(|old| !View::ptr_eq(old, view)));
    let mut ids: Vec<NodeId> = changed.map(|(id, _)| *id).collect();
    ids.sort();
    ids
}

fn ids(document: &Document, pointers: &[&str]) -> Vec<NodeId> {
    let mut ids: Vec<NodeId> = pointers
        .iter()
        .map(|p| document.resolve(p).expect("the pointer exists"))
        .collect();
    ids.sort();
    ids
}

#[test]
fn an_edit_redraws_only_its_path() {
    let document = Document::parse(CARD).unwrap();
    let mut renderer = Renderer::new(Options::default());
    let mut before = renderer.render(&document, &Typing::of(&document));
    assert_eq!(
        redrawn(&before, &renderer.render(&document, &Typing::of(&document))),
        []
    );

    let cases: [(&str, &[&str]); 3] = [
        ("/body/0/text", &["", "/body/0"]),
        (
            "/body/1/items/1/facts/0/value",
            &["", "/body/1", "/body/1/items/1", "/body/1/items/1/facts/0"],
        ),
        (
            "/body/2/columns/1/items/0/text",
            &[
                "",
                "/body/2",
                "/body/2/columns/1",
                "/body/2/columns/1/items/0",
            ],
        ),
    ];
    for (at, path) in cases {
        let edit = Edit::Replace {
            node: document.resolve(at).unwrap(),
            with: Node::string("new"),
        };
        let edited = document.apply(&[edit]).unwrap();
        let after = renderer.render(&edited, &Typing::of(&edited));
        assert_eq!(
            redrawn(&before, &after),
            ids(&document, path),
            "after an edit of {at}"
        );
        assert!(to_html(&after).contains("new"));
        let undone = renderer.render(&document, &Typing::of(&document));
        assert_eq!(undone, before, "undone");
        before = undone;
    }
}

#[test]
fn texts_follow_whom_the_card_mentions() {
    let card = r#"{"type": "AdaptiveCard",
        "msteams": {"entities": [{"type": "mention", "text": "<at>Ada</at>", "mentioned": {"id": "a", "name": "Ada"}}]},
        "body": [{"type": "Container", "items": [{"type": "TextBlock", "text": "<at>Ada</at> <at>Bo</at>"}]}]}"#;
    let document = Document::parse(card).unwrap();
    let mut renderer = Renderer::new(Options::default());
    let mention = |name: &str| format!("<span class=\"cw-mention\">{name}</span>");
    let before = to_html(&renderer.render(&document, &Typing::of(&document)));
    assert!(before.contains(&mention("Ada")) && !before.contains(&mention("Bo")));
    let edit = Edit::Replace {
        node: document.resolve("/msteams/entities/0/text").unwrap(),
        with: Node::string("<at>Bo</at>"),
    };
    let edited = document.apply(&[edit]).unwrap();
    let after = to_html(&renderer.render(&edited, &Typing::of(&edited)));
    assert!(after.contains(&mention("Bo")) && !after.contains(&mention("Ada")));
}

#[test]
fn opening_and_toggling_redraw_only_their_path() {
    let document = Document::parse(CARD).unwrap();
    let typing = Typing::of(&document);
    let mut renderer = Renderer::new(Options::default());
    let before = renderer.render(&document, &typing);
    let mut click = |pointer: &str| {
        let id = document.resolve(pointer).unwrap();
        let Activation::State(state) = activate(&document, &typing, &renderer.options().state, id)
        else {
            panic!("{pointer} does nothing")
        };
        renderer.set_state(state);
        renderer.render(&document, &typing)
    };
    let open = click("/actions/0");
    assert!(to_html(&open).contains("opened"));
    let path = [
        "",
        "/actions/0",
        "/actions/0/card",
        "/actions/0/card/body/0",
    ];
    assert_eq!(redrawn(&before, &open), ids(&document, &path));
    let closed = click("/actions/0");
    assert_eq!(closed, before);

    let hidden = click("/actions/1");
    assert!(!to_html(&hidden).contains("right"));
    assert_eq!(
        redrawn(&closed, &hidden),
        ids(&document, &["", "/body/2", "/body/2/columns/1"])
    );
    assert_eq!(click("/actions/1"), before);
}

#[test]
fn one_panel_is_open_at_a_time_and_links_lead_out() {
    let card = r#"{"@type": "MessageCard", "text": "T", "potentialAction": [
        {"@type": "ActionCard", "name": "A", "inputs": []},
        {"@type": "ActionCard", "name": "B", "inputs": []},
        {"@type": "OpenUri", "name": "C", "targets": [{"os": "default", "uri": "https://example.org/c"}]},
        {"@type": "OpenUri", "name": "D", "targets": [{"os": "default", "uri": "javascript:alert(1)"}]}]}"#;
    let document = Document::parse(card).unwrap();
    let typing = Typing::of(&document);
    let id = |index: usize| {
        document
            .resolve(&format!("/potentialAction/{index}"))
            .expect("the action exists")
    };
    let mut state = RenderState::default();
    for index in [0, 1] {
        let Activation::State(next) = activate(&document, &typing, &state, id(index)) else {
            panic!("panel {index} does not open")
        };
        state = next;
        assert_eq!(
            state.opened.iter().copied().collect::<Vec<_>>(),
            [id(index)]
        );
    }
    let Activation::Open(url) = activate(&document, &typing, &state, id(2)) else {
        panic!("the link leads nowhere")
    };
    assert_eq!(url.as_str(), "https://example.org/c");
    assert_eq!(
        activate(&document, &typing, &state, id(3)),
        Activation::Nothing
    );
}
