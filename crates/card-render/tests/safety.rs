//! Nothing a card says becomes a script, a handler or a dangerous address.

mod support;

use card_render::{MarkdownLevel, Options, Page, to_html, to_page};
use serde_json::{Value, json};

/// Strings that have broken other programs, from the corpus and by hand.
fn vectors() -> Vec<String> {
    let mut found = vec![
        "<script>alert(1)</script>".to_owned(),
        "\"><img src=x onerror=alert(1)>".to_owned(),
        "[x](javascript:alert(1))".to_owned(),
        "<a href=\"&#106;avascript:alert(1)\">x</a>".to_owned(),
        "https://x/\"onmouseover=\"alert(1)".to_owned(),
        "https://x/');}</style><script>alert(1)</script>".to_owned(),
        "javascript:alert(1)".to_owned(),
        "data:text/html,<script>alert(1)</script>".to_owned(),
    ];
    for (_, text) in support::cards("robustness/xss") {
        let value: Value = serde_json::from_str(&text).expect("a list");
        for entry in value.as_array().expect("a list") {
            let vector = entry.as_str().or_else(|| entry["payload"].as_str());
            found.extend(vector.map(str::to_owned));
        }
    }
    println!("{} hostile strings", found.len());
    found
}

/// A card of each family with the string in every text and address.
fn cards(x: &str) -> [Value; 3] {
    let connector = |markdown: bool| {
        json!({"@type": "MessageCard", "title": x, "text": x, "themeColor": x, "sections": [{
            "title": x, "text": x, "markdown": markdown, "activityTitle": x, "activitySubtitle": x,
            "activityText": x, "activityImage": x, "heroImage": {"image": x},
            "facts": [{"name": x, "value": x}], "images": [{"image": x, "title": x}],
            "potentialAction": [{"@type": x, "name": x}]}],
          "potentialAction": [
            {"@type": "OpenUri", "name": x, "targets": [{"os": "default", "uri": x}]},
            {"@type": "ViewAction", "name": x, "target": [x]},
            {"@type": "HttpPOST", "name": x, "target": x},
            {"@type": "ActionCard", "name": x, "inputs": [
              {"@type": "TextInput", "id": x, "title": x, "value": x},
              {"@type": "TextInput", "id": x, "title": x, "value": x, "isMultiline": true},
              {"@type": "MultichoiceInput", "id": x, "title": x, "value": x,
               "choices": [{"display": x, "value": x}]}]}]})
    };
    let adaptive = json!({"type": "AdaptiveCard", "lang": x, "backgroundImage": {"url": x}, "body": [
        {"type": "TextBlock", "text": x, "color": x, "maxLines": x},
        {"type": "Image", "url": x, "altText": x, "width": x, "backgroundColor": x},
        {"type": "FactSet", "facts": [{"title": x, "value": x}]},
        {"type": "Container", "backgroundImage": x, "minHeight": x, "items": [],
         "selectAction": {"type": "Action.OpenUrl", "url": x, "title": x}},
        {"type": "ColumnSet", "columns": [{"type": "Column", "width": x, "items": [{"type": x, "text": x}]}]},
        {"type": x, "text": x, "title": x, x: x}],
      "actions": [{"type": "Action.OpenUrl", "title": x, "url": x, "iconUrl": x, "tooltip": x},
                  {"type": "Action.OpenUrl", "title": x, "iconUrl": format!("icon:{x}")}]});
    [connector(true), connector(false), adaptive]
}

#[test]
fn no_hostile_string_survives_as_markup() {
    for (index, vector) in vectors().iter().enumerate() {
        let markdown_level = [MarkdownLevel::Basic, MarkdownLevel::Full][index % 2];
        let [markdown, html, adaptive] = cards(vector);
        // Both Markdown families read with the same parser: each takes every other string.
        let other = if index % 4 < 2 { markdown } else { adaptive };
        for card in [html, other] {
            let mut options = Options {
                markdown_level,
                ..Options::default()
            };
            let document = card_json::Document::parse(&card.to_string()).unwrap();
            options
                .state
                .opened
                .extend(document.resolve("/potentialAction/3"));
            let typing = card_catalog::Typing::of(&document);
            check(
                &to_html(&card_render::render(&document, &typing, options)),
                vector,
            );
        }
    }
}

/// Reads our own output strictly: it must consist of the tags and attributes
/// we write, and nothing else.
fn check(html: &str, vector: &str) {
    let mut rest = html;
    while let Some(at) = rest.find('<') {
        rest = &rest[at + 1..];
        let end = tag_end(rest).unwrap_or_else(|| panic!("unfinished tag from {vector:?}"));
        check_tag(&rest[..end], vector);
        let style = rest.starts_with("style>");
        rest = &rest[end + 1..];
        if style {
            let close = rest.find("</style>").expect("a style element ends");
            assert!(!rest[..close].contains('<'), "{vector:?} in a style");
            check_css(&rest[..close], vector);
            rest = &rest[close + "</style>".len()..];
        }
    }
}

fn tag_end(text: &str) -> Option<usize> {
    let mut quoted = false;
    text.char_indices().find_map(|(at, c)| {
        quoted ^= c == '"';
        (c == '>' && !quoted).then_some(at)
    })
}

fn check_tag(tag: &str, vector: &str) {
    const TAGS: [&str; 44] = [
        "article",
        "section",
        "div",
        "p",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "ul",
        "ol",
        "li",
        "dl",
        "dt",
        "dd",
        "a",
        "button",
        "span",
        "img",
        "br",
        "hr",
        "em",
        "strong",
        "s",
        "code",
        "pre",
        "blockquote",
        "table",
        "tr",
        "th",
        "td",
        "label",
        "input",
        "textarea",
        "select",
        "option",
        "details",
        "summary",
        "style",
        "tbody",
        "thead",
        "figure",
        "main",
        "datalist",
    ];
    const ATTRIBUTES: [&str; 36] = [
        "class",
        "href",
        "src",
        "alt",
        "title",
        "rel",
        "target",
        "role",
        "type",
        "tabindex",
        "aria-label",
        "aria-expanded",
        "aria-hidden",
        "aria-level",
        "dir",
        "lang",
        "loading",
        "name",
        "value",
        "start",
        "checked",
        "disabled",
        "selected",
        "required",
        "for",
        "id",
        "data-input",
        "list",
        "min",
        "max",
        "step",
        "placeholder",
        "aria-describedby",
        "aria-haspopup",
        "aria-invalid",
        "aria-labelledby",
    ];
    let tag = tag.trim_start_matches('/');
    let (name, mut rest) = tag.split_once(' ').unwrap_or((tag, ""));
    assert!(TAGS.contains(&name), "<{name}> from {vector:?}");
    while let Some((attribute, value)) = rest.split_once("=\"") {
        let attribute = attribute.trim();
        let (value, after) = value.split_once('"').expect("values are quoted");
        assert!(
            ATTRIBUTES.contains(&attribute),
            "{attribute} from {vector:?}"
        );
        if matches!(attribute, "href" | "src") {
            let schemes = ["http:", "https:", "mailto:", "tel:", "data:image/"];
            let safe = schemes.iter().any(|scheme| value.starts_with(scheme));
            assert!(safe, "{attribute}={value} from {vector:?}");
            assert!(
                attribute == "src" || !value.starts_with("data:"),
                "{value} from {vector:?}"
            );
        }
        rest = after;
    }
    assert!(rest.trim().is_empty(), "{rest:?} in a tag from {vector:?}");
}

/// Every rule is `.cw-d0.cw-d0{…}` with plain values and quoted addresses.
fn check_css(css: &str, vector: &str) {
    for rule in css.split_inclusive('}') {
        assert!(
            rule.starts_with(".cw-d") && rule.matches('{').count() == 1,
            "{rule} from {vector:?}"
        );
        assert!(
            !rule.contains("expression") && !rule.contains("javascript:"),
            "{rule} from {vector:?}"
        );
    }
}

#[test]
fn a_page_allows_only_its_own_style() {
    let view = support::draw(r#"{"@type": "MessageCard", "themeColor": "0076D7", "text": "T"}"#);
    let page = Page {
        title: "</title><script>",
        ..Page::default()
    };
    let html = to_page(&view, &page);
    assert!(html.contains("style-src 'sha256-"), "{html}");
    assert!(
        !html.contains("<script") && !html.contains("unsafe"),
        "{html}"
    );
    assert_eq!(html.matches("<style>").count(), 1);
    assert!(html.contains("class=\"cw-theme-light\""));
}

#[test]
fn no_card_asks_for_more_stars_than_can_be_clicked() {
    let rating = json!({"type": "Input.Rating", "id": "a", "label": "a", "max": 500});
    let card = json!({"type": "AdaptiveCard", "body": [rating]});
    let document = card_json::Document::parse(&card.to_string()).expect("JSON");
    let typing = card_catalog::Typing::of(&document);
    let html = to_html(&card_render::render(&document, &typing, Options::default()));
    assert_eq!(html.matches("of the stars").count(), 20);
}
