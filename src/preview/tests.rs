//! The steps, carried out on a tree that stands for the page.

use super::steps::{draw, redraw};
use card_catalog::Typing;
use card_json::Document;
use card_render::{Options, Renderer, View};

/// An element or a text, and what is in it.
#[derive(Clone, Debug, Default, PartialEq)]
struct Node {
    name: String,
    classes: String,
    attributes: Vec<(String, String)>,
    inside: Vec<Node>,
}

/// What `interop/surface.js` does, on [`Node`]s.
fn perform(surface: &mut Node, steps: &str) {
    let mut parts = steps.split('\u{1}');
    let mut open: Vec<(Node, usize)> = vec![(std::mem::take(surface), usize::MAX)];
    let mut came_from: Vec<usize> = Vec::new();
    while let Some(part) = parts.next().filter(|part| !part.is_empty()) {
        let (letter, what) = part.split_at(1);
        let (at, before) = open.last_mut().expect("something is open");
        let put = |node: Node, at: &mut Node, before: &mut usize| {
            let place = (*before).min(at.inside.len());
            at.inside.insert(place, node);
            *before = before.saturating_add(1);
        };
        match letter {
            "<" | "!" => {
                let (name, classes) = what.split_once(' ').unwrap_or((what, ""));
                let name = format!("{letter}{name}");
                let classes = classes.to_owned();
                open.push((
                    Node {
                        name,
                        classes,
                        ..Node::default()
                    },
                    usize::MAX,
                ));
            }
            ">" => {
                let (done, _) = open.pop().expect("it was begun");
                let (at, before) = open.last_mut().expect("it is in something");
                put(done, at, before);
            }
            "\"" => put(
                Node {
                    name: format!("\"{what}"),
                    ..Node::default()
                },
                at,
                before,
            ),
            "=" => {
                let value = parts.next().expect("a value").to_owned();
                at.attributes.retain(|(name, _)| name != what);
                at.attributes.push((what.to_owned(), value));
            }
            "-" => at.attributes.retain(|(name, _)| name != what),
            "." => what.clone_into(&mut at.classes),
            "t" => at.name = format!("\"{what}"),
            "/" => {
                let child: usize = what.parse().expect("a number");
                came_from.push(child);
                let inner = std::mem::take(&mut at.inside[child]);
                open.push((inner, usize::MAX));
            }
            "^" => {
                let (inner, _) = open.pop().expect("it was entered");
                let (at, _) = open.last_mut().expect("it is in something");
                at.inside[came_from.pop().expect("it was entered")] = inner;
            }
            "+" => *before = what.parse().expect("a number"),
            "x" => drop(at.inside.remove(what.parse().expect("a number"))),
            other => panic!("no step begins with {other}"),
        }
    }
    *surface = open.pop().expect("the surface").0;
    surface.sort();
}

impl Node {
    fn sort(&mut self) {
        self.attributes.sort();
        self.inside.iter_mut().for_each(Node::sort);
    }
}

fn drawn(view: &View) -> Node {
    let mut surface = Node::default();
    perform(&mut surface, &draw(view));
    surface
}

const CARD: &str = r##"{
  "type": "AdaptiveCard",
  "version": "1.5",
  "body": [
    {"type": "TextBlock", "text": "One **bold** word", "size": "large"},
    {"type": "FactSet", "facts": [{"title": "a", "value": "b"}, {"title": "c", "value": "d"}]},
    {"type": "Container", "style": "good", "items": [{"type": "TextBlock", "text": "Inside"}]}
  ],
  "actions": [{"type": "Action.OpenUrl", "title": "Open", "url": "https://example.test/"}]
}"##;

/// Cards that differ from the one before in every way that an edit can make.
const CARDS: &[&str] = &[
    CARD,
    r#"{"type": "AdaptiveCard", "version": "1.5", "body": []}"#,
    r#"{"type": "AdaptiveCard", "version": "1.5", "body": [{"type": "TextBlock", "text": "\u0001<b onclick=x>"}]}"#,
    r#"{"@type": "MessageCard", "@context": "https://schema.org/extensions", "text": "plain", "themeColor": "ff0000"}"#,
    r#"[1, 2]"#,
    CARD,
];

#[test]
fn the_surface_shows_the_new_card_as_if_it_had_been_drawn_on_an_empty_one() {
    let views: Vec<View> = CARDS.iter().map(|text| view(&parsed(text))).collect();
    for old in &views {
        for new in &views {
            let mut surface = drawn(old);
            perform(&mut surface, &redraw(old, new));
            assert_eq!(surface, drawn(new));
        }
    }
}

#[test]
fn a_letter_costs_one_text_and_the_way_to_it() {
    let card = parsed(CARD);
    let retyped = card.retype(&CARD.replace("bold** word", "bold** words"));
    let retyped = retyped.expect("JSON");
    let mut renderer = Renderer::new(Options::default());
    let mut draw = |card: &Document| renderer.render(card, &Typing::of(card));
    let (before, after) = (draw(&card), draw(&retyped));
    let steps = redraw(&before, &after);
    assert!(steps.contains("t words\u{1}"), "{steps:?}");
    let way = |part: &str| part.starts_with(['/', '^']) || part.is_empty();
    let work = steps.split('\u{1}').filter(|part| !way(part));
    assert_eq!(work.count(), 1, "{steps:?}");
}

#[test]
fn the_same_view_costs_nothing() {
    let view = view(&parsed(CARD));
    assert_eq!(redraw(&view, &view), "");
}

fn parsed(text: &str) -> Document {
    Document::parse(text).expect("JSON")
}

fn view(document: &Document) -> View {
    card_render::render(document, &Typing::of(document), Options::default())
}
