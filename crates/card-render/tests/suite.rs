//! Cards and the HTML they become: `tests/suite/*.test`.
//!
//! A case is `=== name`, options, the card, `---`, the expected HTML.
//! Options are lines `# full-markdown`, `# open /pointer` (a panel), `# activate
//! /pointer` (what a click does), `# width 400` (of the card, in pixels), `# dark`,
//! `# reader en-US` (dates in that language and universal time) and `# text` (plain text instead of HTML). `UPDATE_EXPECT=1` rewrites the
//! expectations; read the difference before committing it.

mod support;

use card_catalog::Typing;
use card_json::Document;
use card_render::{
    Dates, MarkdownLevel, Options, Reader, RenderState, Theme, WidthGroup, render, to_html,
    to_text, write_date,
};

#[test]
fn the_suites_hold() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/suite");
    let mut failures = Vec::new();
    let mut count = 0;
    let mut files: Vec<_> = std::fs::read_dir(folder)
        .unwrap()
        .map(|f| f.unwrap().path())
        .collect();
    files.sort();
    for path in files {
        let text = std::fs::read_to_string(&path).unwrap();
        let mut rewritten = String::new();
        for case in text.split("=== ").skip(1) {
            let (name, body) = case.split_once('\n').unwrap();
            let (input, expected) = body.split_once("\n---\n").unwrap_or((body, ""));
            let actual = run(input);
            if actual.trim() != expected.trim() {
                failures.push(format!("{}: {name}\n{actual}", path.display()));
            }
            rewritten.push_str(&format!(
                "=== {name}\n{}\n---\n{}\n\n",
                input.trim_end(),
                actual.trim()
            ));
            count += 1;
        }
        if std::env::var_os("UPDATE_EXPECT").is_some() {
            std::fs::write(&path, rewritten).unwrap();
        }
    }
    assert!(count > 20, "only {count} cases found");
    let updating = std::env::var_os("UPDATE_EXPECT").is_some();
    assert!(
        updating || failures.is_empty(),
        "not as expected:\n{}",
        failures.join("\n\n")
    );
}

fn run(input: &str) -> String {
    let (head, card): (Vec<&str>, Vec<&str>) =
        input.lines().partition(|line| line.starts_with("# "));
    let document = Document::parse(&card.join("\n")).expect("the card of a case parses");
    let mut options = Options::default();
    let mut as_text = false;
    for option in head {
        match option[2..].split_once(' ').unwrap_or((&option[2..], "")) {
            ("full-markdown", _) => options.markdown_level = MarkdownLevel::Full,
            ("text", _) => as_text = true,
            ("as-host", _) => options.as_host = true,
            ("dark", _) => options.theme = Theme::Dark,
            ("width", pixels) => options.width = WidthGroup::of(pixels.parse().expect("pixels")),
            ("activate", pointer) => options.state = activated(&document, options.state, pointer),
            ("reader", locale) => {
                options.dates = Dates {
                    locale: locale.into(),
                    write: |at, style, locale| Some(write_date(at, 0, style, locale)),
                };
            }
            ("open", pointer) => {
                options
                    .state
                    .opened
                    .insert(document.resolve(pointer).expect("the pointer exists"));
            }
            (other, _) => panic!("unknown option {other}"),
        }
    }
    let view = render(&document, &Typing::of(&document), options);
    if as_text {
        to_text(&view)
    } else {
        broken_into_lines(&to_html(&view))
    }
}

fn activated(document: &Document, state: RenderState, pointer: &str) -> RenderState {
    let node = document.resolve(pointer).expect("the pointer exists");
    let reader = Reader {
        document,
        typing: &Typing::of(document),
        state: &state,
        matches: &|_, _| None,
    };
    reader.operate(node).state
}

/// One line per block, so that differences are readable.
fn broken_into_lines(html: &str) -> String {
    const BLOCKS: [&str; 14] = [
        "<div",
        "<p",
        "<h2",
        "<h3",
        "<section",
        "<article",
        "<dl",
        "<ul",
        "<ol",
        "<li",
        "<hr",
        "<img",
        "<a class=\"cw-button",
        "<button",
    ];
    let mut html = html.to_owned();
    for block in BLOCKS {
        html = html.replace(block, &format!("\n{block}"));
    }
    html
}
