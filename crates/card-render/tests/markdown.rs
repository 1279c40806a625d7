//! Microsoft's own Markdown vectors for Adaptive Cards.

mod support;

use card_render::to_html;
use serde_json::{Value, json};

/// Vectors whose outcome differs on purpose or by parser:
/// relative links lead nowhere here, a line break inside a paragraph is a space
/// instead of nothing, and unbalanced marks are read as CommonMark says.
fn differs(markdown: &str, html: &str) -> bool {
    html.contains("href=\"www")
        || html.contains("href=\"*")
        || html.contains("href=\"\"")
        || markdown.contains(['\r', '\n']) && !html.contains("<li>")
        || markdown.contains("\rHello")
}

#[test]
fn microsofts_markdown_vectors() {
    let Some(corpus) = support::corpus() else {
        return;
    };
    let text = std::fs::read_to_string(corpus.join("vectors/ac-markdown.json")).unwrap();
    let file: Value = serde_json::from_str(&text).unwrap();
    let (mut same, mut failures) = (0, Vec::new());
    for vector in file["vectors"].as_array().unwrap() {
        let (markdown, html) = (
            vector["markdown"].as_str().unwrap(),
            vector["html"].as_str().unwrap(),
        );
        if differs(markdown, html) {
            continue;
        }
        let ours = ours(markdown);
        if plain(&ours) == plain(html) {
            same += 1;
        } else {
            failures.push(format!(
                "{markdown:?}\n  theirs {}\n  ours   {}",
                plain(html),
                plain(&ours)
            ));
        }
    }
    println!(
        "{same} vectors agree, {} do not:\n{}",
        failures.len(),
        failures.join("\n")
    );
    assert!(
        same >= 60 && failures.len() <= 12,
        "{same} agree; {}",
        failures.join("\n")
    );
}

fn ours(markdown: &str) -> String {
    let card = json!({"type": "AdaptiveCard", "body": [{"type": "TextBlock", "text": markdown, "wrap": true}]});
    let html = to_html(&support::draw(&card.to_string()));
    let start = html
        .find("cw-text")
        .map_or(0, |at| at + html[at..].find('>').unwrap_or(0) + 1);
    html[start..]
        .trim_end_matches("</article>")
        .trim_end_matches("</div>")
        .trim_end_matches("</p>")
        .to_owned()
}

/// Both without paragraphs, classes and such.
fn plain(html: &str) -> String {
    let drop = [
        "<p>",
        "</p>",
        " start=\"1\"",
        " class=\"cw-link\"",
        " target=\"_blank\"",
        " rel=\"noopener noreferrer\"",
        "\n",
    ];
    let html = drop
        .iter()
        .fold(html.to_owned(), |html, part| html.replace(part, ""));
    html.replace("&#39;", "'")
}
