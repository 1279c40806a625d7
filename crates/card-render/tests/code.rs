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

/// A shell asks for what is wanted and draws again until nothing is; that must end, on a card of
/// any length.
#[test]
fn a_card_of_many_texts_gets_all_its_colours() {
    let body: Vec<_> = (0..150)
        .map(|n| json!({"type": "CodeBlock", "language": "Bash", "codeSnippet": format!("echo {n}")}))
        .collect();
    let card = json!({"type": "AdaptiveCard", "body": body}).to_string();
    let document = Document::parse(&card).unwrap();
    let typing = Typing::of(&document);
    let mut renderer = Renderer::new(Options::default());
    let mut answered = 0;
    loop {
        let html = to_html(&renderer.render(&document, &typing));
        let wanted = renderer.take_wanted();
        if wanted.is_empty() {
            assert_eq!(html.matches("cw-c-keyword").count(), 150);
            break;
        }
        for program in wanted {
            answered += 1;
            assert!(answered <= 150, "asked again for {}", program.text);
            let known = renderer.options().highlights.clone();
            renderer.set_options(Options {
                highlights: known.with(program, vec![token(0, 4, TokenKind::Keyword)]),
                ..Options::default()
            });
            renderer.render(&document, &typing);
        }
        renderer.take_wanted();
    }
}

/// What no card shows any more is not kept for ever.
#[test]
fn colours_of_texts_long_gone_are_forgotten() {
    let mut renderer = Renderer::new(Options::default());
    let mut show = |n: usize| {
        let block =
            json!({"type": "CodeBlock", "language": "Bash", "codeSnippet": format!("echo {n}")});
        let card = json!({"type": "AdaptiveCard", "body": [block]}).to_string();
        let document = Document::parse(&card).unwrap();
        renderer.render(&document, &Typing::of(&document));
        let wanted = renderer.take_wanted();
        for program in &wanted {
            let known = renderer.options().highlights.clone();
            renderer.set_options(Options {
                highlights: known.with(program.clone(), Vec::new()),
                ..Options::default()
            });
        }
        wanted.len()
    };
    assert_eq!((show(0), show(0)), (1, 0));
    for n in 1..200 {
        assert_eq!(show(n), 1);
    }
    assert_eq!((show(199), show(0)), (0, 1));
}
