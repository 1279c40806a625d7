//! Markdown in both documented levels: Microsoft's own vectors for Adaptive
//! Cards, and the parts of CommonMark that the richer level promises.

#![allow(
    clippy::unwrap_used,
    reason = "a test that panics has failed, as it should"
)]

mod support;

use std::borrow::Cow;

use card_render::{MarkdownLevel, Options, SafeUrl, to_html};
use serde_json::{Value, json};

const BARE: &str = "the richer level makes links of bare addresses";
const HTML: &str = "HTML is text";

/// Vectors of Microsoft's C++ parser that we disagree with, and why.
const OURS: [(&str, &str); 8] = [
    (
        "*",
        "CommonMark has an empty list here; the plain level has text",
    ),
    (
        "_____foo_____",
        "bold and italic alike, nested in another order",
    ),
    (
        "[[cool link!]](https://contoso.com/New%20Document%20(1\\).docx)",
        "CommonMark wants parentheses in an address in pairs",
    ),
    ("[*hellohello]hello](www.naver.com)", BARE),
    ("[hello(www.naver.com)", BARE),
    ("*[*hello(www.naver.com)", BARE),
    ("*[*hello(www.naver.com)*", BARE),
    ("[hello]a(www.naver.com)", BARE),
];

#[test]
fn microsofts_markdown_vectors() {
    let Some(corpus) = support::corpus() else {
        return;
    };
    let text = std::fs::read_to_string(corpus.join("vectors/ac-markdown.json")).unwrap();
    let file: Value = serde_json::from_str(&text).unwrap();
    let vectors = file["vectors"].as_array().unwrap();
    let mut tally = Tally::new(&OURS);
    for level in [MarkdownLevel::Basic, MarkdownLevel::Full] {
        for vector in vectors {
            tally.compare(
                level,
                text_of(&vector["markdown"]),
                text_of(&vector["html"]),
            );
        }
    }
    tally.finish("Microsoft's vectors, in both levels", 2 * vectors.len());
}

/// The sections of CommonMark 0.31 that the hub's page promises. Not among
/// them: raw HTML, which is text, and what the page does not name.
const SECTIONS: [&str; 17] = [
    "ATX headings",
    "Autolinks",
    "Backslash escapes",
    "Block quotes",
    "Code spans",
    "Emphasis and strong emphasis",
    "Entity and numeric character references",
    "Fenced code blocks",
    "Hard line breaks",
    "Images",
    "Indented code blocks",
    "Links",
    "List items",
    "Lists",
    "Paragraphs",
    "Soft line breaks",
    "Thematic breaks",
];

/// Examples of CommonMark that we disagree with, and why.
const EXCEPTIONS: [(&str, &str); 17] = [
    ("<a href=\"/bar\\/)\">\n", HTML),
    ("<a href=\"&ouml;&ouml;.html\">\n", HTML),
    ("- foo\n- bar\n\n<!-- -->\n\n- baz\n- bim\n", HTML),
    (
        "-   foo\n\n    notcode\n\n-   foo\n\n<!-- -->\n\n    code\n",
        HTML,
    ),
    ("<a href=\"`\">`\n", HTML),
    ("*<img src=\"foo\" title=\"*\"/>\n", HTML),
    ("**<a href=\"**\">\n", HTML),
    ("__<a href=\"__\">\n", HTML),
    ("[link](<foo\nbar>)\n", HTML),
    ("[a](<b)c\n[a](<b)c>\n[a](<b>c)\n", HTML),
    ("[foo <bar attr=\"](baz)\">\n", HTML),
    ("[foo <bar attr=\"][ref]\">\n\n[ref]: /uri\n", HTML),
    ("<a href=\"foo  \nbar\">\n", HTML),
    ("<a href=\"foo\\\nbar\">\n", HTML),
    ("< https://foo.bar >\n", BARE),
    ("https://example.com\n", BARE),
    (
        "<https://example.com/\\[\\>\n",
        "browsers read a backslash in an address as a slash",
    ),
];

#[test]
fn commonmark_in_the_richer_level() {
    let Some(corpus) = support::corpus() else {
        return;
    };
    let path = corpus.join("robustness/commonmark/spec-tests.json");
    let file: Value = serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
    let chosen = |example: &&Value| SECTIONS.contains(&text_of(&example["section"]));
    let examples: Vec<&Value> = file.as_array().unwrap().iter().filter(chosen).collect();
    let mut tally = Tally::new(&EXCEPTIONS);
    for example in &examples {
        let (markdown, html) = (text_of(&example["markdown"]), text_of(&example["html"]));
        tally.compare(MarkdownLevel::Full, markdown, html);
    }
    tally.finish("examples of CommonMark", examples.len());
}

/// What only the richer level draws is text in the other, with what is inside
/// still formatted.
#[test]
fn the_plain_level_shows_other_marks_as_typed() {
    let cases = [
        ("# **a**", "# <strong>a</strong>"),
        ("> a\n> b", "&gt; a &gt; b"),
        ("`a *b*`", "`a <em>b</em>`"),
        ("~~a~~", "~~a~~"),
        ("```\na\n```", "``` a ```"),
        ("~~~\na\n~~~", "~~~ a ~~~"),
        ("a\n===", "a ==="),
        ("a\n---", "a ---"),
        ("***", "***"),
        ("- - -", "- - -"),
        ("    a *b*", "a <em>b</em>"),
        ("<b>a</b>", "&lt;b&gt;a&lt;/b&gt;"),
        ("<div>\n*a*\n</div>", "&lt;div&gt; <em>a</em> &lt;/div&gt;"),
        ("<https://example.org>", "&lt;https://example.org&gt;"),
        ("https://example.org", "https://example.org"),
        ("![a](https://example.org/b)", "![a](https://example.org/b)"),
        ("[a]: https://example.org", "[a]: https://example.org"),
        ("| a |\n|---|\n| b |", "| a | |---| | b |"),
        ("a<br>b", "a&lt;br&gt;b"),
        ("a[^1]\n\n[^1]: b", "a[^1] [^1]: b"),
        ("- [x] a", "<ul><li>[x] a</li></ul>"),
        ("a\\\nb", "a\\ b"),
        ("\\`a\\`", "`a`"),
        ("1. # a", "<ol><li># a</li></ol>"),
    ];
    for (markdown, expected) in cases {
        assert_eq!(
            canonical(&draw(markdown, MarkdownLevel::Basic)),
            expected,
            "{markdown:?}"
        );
    }
}

/// A breath of each thing that only the richer level draws.
#[test]
fn the_richer_level_draws_what_the_hub_promises() {
    let cases = [
        ("~~a~~", "<s>a</s>"),
        ("a\nb", "a<br>b"),
        ("a<br>b", "a<br>b"),
        (
            "see https://example.org/a_b.",
            "see <a href=\"https://example.org/a_b\">https://example.org/a_b</a>.",
        ),
        (
            "www.example.org",
            "<a href=\"http://www.example.org/\">www.example.org</a>",
        ),
        (
            "[https://example.org](https://example.com/)",
            "<a href=\"https://example.com/\">https://example.org</a>",
        ),
        ("awww.b", "awww.b"),
        (
            "- [x] a\n- [ ] b",
            "<ul><li><input>a</li><li><input>b</li></ul>",
        ),
        (
            "| a |\n|---|\n| *b* |",
            "<table><tr><th>a</th></tr><tr><td><em>b</em></td></tr></table>",
        ),
        ("<b>*a*</b>", "&lt;b&gt;<em>a</em>&lt;/b&gt;"),
        (
            "<div>\n<b>*a*</b>\n</div>",
            "&lt;div&gt;<br>&lt;b&gt;<em>a</em>&lt;/b&gt;<br>&lt;/div&gt;",
        ),
        (
            "First footnote[^1]\nSecond footnote[^2]\n[^1]: Content of the *first*\n[^2]: Content of the second",
            "First footnote<sup>1</sup><br>Second footnote<sup>2</sup><div><sup>1</sup>Content of the <em>first</em></div><div><sup>2</sup>Content of the second</div>",
        ),
    ];
    for (markdown, expected) in cases {
        let drawn = canonical_with(&draw(markdown, MarkdownLevel::Full), "<br>");
        assert_eq!(drawn, expected, "{markdown:?}");
    }
}

/// Counts what agrees; what does not must be in the table, and what is in the
/// table must not agree.
struct Tally {
    reasons: &'static [(&'static str, &'static str)],
    agree: usize,
    excused: Vec<String>,
    wrong: Vec<String>,
}

impl Tally {
    fn new(reasons: &'static [(&'static str, &'static str)]) -> Tally {
        Tally {
            reasons,
            agree: 0,
            excused: Vec::new(),
            wrong: Vec::new(),
        }
    }

    fn compare(&mut self, level: MarkdownLevel, markdown: &str, html: &str) {
        let (ours, theirs) = (
            canonical(&draw(markdown, level)),
            canonical(&expected(html)),
        );
        let reason = self.reasons.iter().find(|(known, _)| *known == markdown);
        match (ours == theirs, reason) {
            (true, _) => self.agree += 1,
            (false, Some((_, reason))) => {
                let line = format!("{markdown:?}: {reason}");
                if !self.excused.contains(&line) {
                    self.excused.push(line);
                }
            }
            (false, None) => self.wrong.push(format!(
                "{markdown:?} ({level:?})\n  theirs {theirs}\n  ours   {ours}"
            )),
        }
    }

    fn finish(self, what: &str, all: usize) {
        println!(
            "{what}: {all} compared, {} agree, {} differ for a reason:\n  {}",
            self.agree,
            all - self.agree - self.wrong.len(),
            self.excused.join("\n  ")
        );
        assert_eq!(
            self.excused.len(),
            self.reasons.len(),
            "a reason is out of date"
        );
        assert!(
            self.wrong.is_empty(),
            "{} differ:\n{}",
            self.wrong.len(),
            self.wrong.join("\n")
        );
    }
}

fn text_of(value: &Value) -> &str {
    value.as_str().unwrap()
}

/// What stands inside the text block.
fn draw(markdown: &str, level: MarkdownLevel) -> String {
    let text = json!({"type": "TextBlock", "text": markdown, "wrap": true});
    let card = json!({"type": "AdaptiveCard", "body": [text]}).to_string();
    let options = Options {
        markdown_level: level,
        ..Options::default()
    };
    let html = to_html(&support::draw_with(&card, options));
    let start = html
        .find("cw-text")
        .map_or(0, |at| at + html[at..].find('>').unwrap() + 1);
    let inside = html[start..].trim_end_matches("</article>");
    let end = inside.rfind("</").unwrap_or(0);
    let headings = [("h4", "h1"), ("h5", "h2"), ("h6", "h3")];
    headings
        .iter()
        .fold(inside[..end].to_owned(), |html, (from, to)| {
            html.replace(&format!("<{from} "), &format!("<{to} "))
                .replace(&format!("</{from}>"), &format!("</{to}>"))
        })
}

/// The smaller headings look alike here, as in Teams.
fn expected(html: &str) -> String {
    let html = ["h4", "h5", "h6"]
        .iter()
        .fold(html.to_owned(), |html, tag| {
            html.replace(&format!("<{tag}>"), "<h3>")
                .replace(&format!("</{tag}>"), "</h3>")
        });
    html.replace("<del>", "<s>").replace("</del>", "</s>")
}

fn canonical(html: &str) -> String {
    canonical_with(html, " ")
}

/// HTML as far as both writers can agree: without paragraphs, classes and
/// titles; a line break is a space; addresses without a scheme lead nowhere,
/// and a picture without one is its alternative text.
fn canonical_with(html: &str, line_break: &str) -> String {
    const INLINE: [&str; 6] = ["a", "em", "strong", "s", "code", "sup"];
    let mut out = String::new();
    let mut rest = html;
    let mut in_pre = false;
    while let Some(at) = rest.find('<') {
        out.push_str(&rest[..at]);
        let end = at
            + rest[at..]
                .find('>')
                .map_or(rest.len() - at, |length| length + 1);
        let tag = &rest[at..end];
        let name = tag
            .trim_matches(['<', '>', '/', ' '])
            .split([' ', '/'])
            .next()
            .unwrap_or_default();
        in_pre = if name == "pre" {
            !tag.starts_with("</")
        } else {
            in_pre
        };
        match name {
            "br" => out.push_str(line_break),
            "img" => out.push_str(&picture(tag)),
            "code" if in_pre || out.ends_with("<pre>") => {}
            "div" if tag.contains("cw-code") || !html.contains("cw-footnote") => {}
            "p" => out.push(EDGE),
            _ if INLINE.contains(&name) => out.push_str(&plain_tag(tag, name)),
            _ => out.extend(
                [
                    &String::from(EDGE),
                    &plain_tag(tag, name),
                    &String::from(EDGE),
                ]
                .map(String::as_str),
            ),
        }
        rest = &rest[end..];
    }
    out.push_str(rest);
    let words = out
        .replace("&#39;", "'")
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ");
    let parts = words.split(EDGE).map(str::trim);
    let parts: Vec<&str> = parts.filter(|part| !part.is_empty()).collect();
    let mut out = String::new();
    for part in parts {
        // Two paragraphs side by side are words apart.
        if !out.is_empty() && !out.ends_with('>') && !part.starts_with('<') {
            out.push(' ');
        }
        out.push_str(part);
    }
    out.replace(" <br>", "<br>").replace("<br> ", "<br>")
}

/// The edge of a block, where spaces mean nothing.
const EDGE: char = '\u{1}';

fn plain_tag(tag: &str, name: &str) -> String {
    if tag.starts_with("</") {
        return format!("</{name}>");
    }
    match (name, attribute(tag, "href"), attribute(tag, "start")) {
        ("a", Some(href), _) => match SafeUrl::link(&href) {
            Some(url) => format!("<a href=\"{}\">", unescaped(url.as_str())),
            None => "<a>".to_owned(),
        },
        ("ol", _, Some(start)) if start != "1" => format!("<ol start=\"{start}\">"),
        _ => format!("<{name}>"),
    }
}

/// Percent signs resolved: both writers escape, not always the same.
fn unescaped(url: &str) -> String {
    let escapes = [
        ("%5C", "\\"),
        ("%5D", "]"),
        ("%5B", "["),
        ("%60", "`"),
        ("%20", " "),
    ];
    escapes
        .iter()
        .fold(url.to_owned(), |url, (from, to)| url.replace(from, to))
}

fn picture(tag: &str) -> String {
    let alt = attribute(tag, "alt").unwrap_or_default();
    match attribute(tag, "src").and_then(|src| SafeUrl::image(&src)) {
        Some(url) => format!("<img src=\"{url}\" alt=\"{alt}\">"),
        None => alt.into_owned(),
    }
}

fn attribute<'a>(tag: &'a str, name: &str) -> Option<Cow<'a, str>> {
    let (_, value) = tag.split_once(&format!(" {name}=\""))?;
    let value = value.split('"').next()?;
    Some(value.replace("&amp;", "&").replace("&quot;", "\"").into())
}
