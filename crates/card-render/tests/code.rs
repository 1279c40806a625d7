//! Program text in colours that a highlighter found.

mod support;

use card_catalog::Typing;
use card_json::Document;
use card_render::{Highlights, Options, ProgramText, Renderer, Token, TokenKind, to_html};
use serde_json::json;

const TEXT: &str = "/* é\n*/ let a";

fn program() -> ProgramText {
    ProgramText {
        language: "JavaScript".into(),
        text: TEXT.into(),
    }
}

fn token(start: usize, end: usize, kind: TokenKind) -> Token {
    Token { start, end, kind }
}

fn drawn(tokens: Vec<Token>) -> String {
    let block = json!({"type": "CodeBlock", "language": "javascript", "codeSnippet": TEXT});
    let card = json!({"type": "AdaptiveCard", "body": [block]}).to_string();
    let options = Options {
        highlights: Highlights::default().with(program(), tokens),
        ..Options::default()
    };
    to_html(&support::draw_with(&card, options))
}

#[test]
fn a_range_over_two_lines_colours_both() {
    use TokenKind::{Comment, Keyword};
    let html = drawn(vec![token(0, 8, Comment), token(9, 12, Keyword)]);
    for part in [
        "<span class=\"cw-c-comment\">/* é</span>\n",
        "<span class=\"cw-c-comment\">*/</span> ",
        "<span class=\"cw-c-keyword\">let</span> a\n",
    ] {
        assert!(html.contains(part), "{part} in {html}");
    }
}

#[test]
fn ranges_that_are_none_of_the_text_lose_no_letter() {
    let odd = [(3, 4), (4, 5), (0, 999), (500, 600), (7, 3), (5, 5)];
    for (start, end) in odd {
        let html = drawn(vec![token(start, end, TokenKind::Name)]);
        let letters: String = html.split(['<', '>']).step_by(2).collect();
        assert!(
            letters.contains("1/* é\n2*/ let a\n"),
            "{start}..{end}: {html}"
        );
    }
}

#[test]
fn the_shell_is_told_once_which_texts_want_colours() {
    let text =
        |language: &str| json!({"type": "CodeBlock", "language": language, "codeSnippet": TEXT});
    let fenced = json!({"type": "TextBlock", "text": "```\nplain\n```"});
    let body = json!([
        text("JavaScript"),
        text("javascript"),
        text("PlainText"),
        fenced
    ]);
    let card = json!({"type": "AdaptiveCard", "body": body}).to_string();
    let document = Document::parse(&card).unwrap();
    let typing = Typing::of(&document);
    let mut renderer = Renderer::new(Options::default());
    renderer.render(&document, &typing);
    assert_eq!(renderer.take_wanted(), [program()]);
    renderer.render(&document, &typing);
    assert_eq!(renderer.take_wanted(), []);
    renderer.set_options(Options {
        highlights: Highlights::default().with(program(), vec![token(8, 11, TokenKind::Keyword)]),
        ..Options::default()
    });
    let html = to_html(&renderer.render(&document, &typing));
    assert_eq!(html.matches("cw-c-keyword").count(), 2);
    assert_eq!(renderer.take_wanted(), []);
}
