//! An edit draws its own path again and nothing else.

mod support;

use std::collections::HashMap;

use card_catalog::Typing;
use card_json::{Document, Edit, Node, NodeId};
use card_render::{Entry, Options, Outcome, Reader, RenderState, Renderer, View, to_html};

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
        let outcome = reader(&document, &typing, &renderer.options().state).operate(id);
        assert!(outcome.event.is_some(), "{pointer} does nothing");
        show_state(&mut renderer, outcome.state);
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

fn show_state(renderer: &mut Renderer, state: RenderState) {
    let options = renderer.options().clone();
    renderer.set_options(Options { state, ..options });
}

fn reader<'a>(document: &'a Document, typing: &'a Typing, state: &'a RenderState) -> Reader<'a> {
    Reader {
        document,
        typing,
        state,
        matches: &|_, _| None,
    }
}

const FORM: &str = r#"{
  "type": "AdaptiveCard", "version": "1.4",
  "body": [
    {"type": "Container", "items": [{"type": "Input.Text", "id": "a", "isRequired": true, "errorMessage": "Fill me"}]},
    {"type": "TextBlock", "text": "between"}],
  "actions": [{"type": "Action.Submit", "title": "Send", "conditionallyEnabled": true},
    {"type": "Action.Submit", "title": "Now"}]
}"#;

#[test]
fn typing_redraws_the_field_and_the_buttons_that_wait_for_it() {
    let document = Document::parse(FORM).unwrap();
    let typing = Typing::of(&document);
    let mut renderer = Renderer::new(Options::default());
    let before = renderer.render(&document, &typing);
    assert!(to_html(&before).contains("disabled"));
    let input = document.resolve("/body/0/items/0").unwrap();
    let mut show = |act: &dyn Fn(Reader<'_>) -> Outcome| {
        let outcome = act(reader(&document, &typing, &renderer.options().state));
        show_state(&mut renderer, outcome.state.clone());
        (outcome, renderer.render(&document, &typing))
    };
    let now = document.resolve("/actions/1").unwrap();
    let (outcome, refused) = show(&|reader| reader.operate(now));
    assert_eq!(outcome.focus, Some(input));
    assert!(to_html(&refused).contains("Fill me"));
    let field = ["", "/body/0", "/body/0/items/0"];
    assert_eq!(redrawn(&before, &refused), ids(&document, &field));

    let (_, typed) = show(&|reader| reader.enter(input, Entry::Text("x")));
    let html = to_html(&typed);
    assert!(!html.contains("Fill me") && !html.contains("disabled") && html.contains("\"x\""));
    let with_button = ["", "/body/0", "/body/0/items/0", "/actions/0"];
    assert_eq!(redrawn(&refused, &typed), ids(&document, &with_button));

    let (_, more) = show(&|reader| reader.enter(input, Entry::Text("xy")));
    assert_eq!(redrawn(&typed, &more), ids(&document, &field));
}
