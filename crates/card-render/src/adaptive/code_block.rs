//! CodeBlock: program text in Teams' frame, with a head and line numbers.

use card_catalog::Element;
use card_catalog::kinds::adaptive::code_block as key;
use card_json::NodeId;

use super::placed;
use crate::code::ProgramText;
use crate::names::Attr;
use crate::parts;
use crate::renderer::{Context, Pen};
use crate::view::{Draft, View};

/// Teams shows so many lines before the reader asks for the rest.
const AT_FIRST: usize = 10;

pub(crate) fn draw(pen: &mut Pen<'_>, element: Element<'_>, _: Context) -> View {
    let node = element.node;
    let text = parts::text_of(&key::CODE_SNIPPET, node).unwrap_or_default();
    let language = key::LANGUAGE.get(node).unwrap_or("PlainText");
    let program = ProgramText {
        language: language.into(),
        text: text.trim_end_matches(['\r', '\n']).into(),
    };
    let first = key::START_LINE_NUMBER.get(node).or(Some(1));
    let count = program.text.lines().count().max(1);
    let lines = |shown| pen.ink.lines(&program, first, shown);
    let draft = placed(Draft::of("div", "cw-code"), node)
        .child(head(language, count))
        .child(lines(0..AT_FIRST));
    if count <= AT_FIRST {
        return draft.build();
    }
    let rest = fold(pen.is_open(node), count - AT_FIRST, node.id());
    draft
        .child(rest.child(lines(AT_FIRST..count)).build())
        .build()
}

fn head(language: &str, lines: usize) -> View {
    let plural = if lines == 1 { "" } else { "s" };
    let name = Draft::of("span", "cw-code-name")
        .text(title(language))
        .build();
    let count = Draft::new("span")
        .text(format!("{lines} line{plural}"))
        .build();
    Draft::of("div", "cw-code-head")
        .child(name)
        .text(" ")
        .child(count)
        .build()
}

/// The language as a reader knows it: its title in the catalogue.
fn title(language: &str) -> &'static str {
    let choices = key::LANGUAGE.spec.ty.choices();
    let found = choices.iter().find(|choice| choice.value == language);
    found.map_or("", |choice| choice.title)
}

/// What unfolds the rest, without a script as well.
fn fold(open: bool, rest: usize, node: NodeId) -> Draft {
    let words = |class, text: String| Draft::of("span", class).text(text).build();
    let button = Draft::of("summary", "cw-code-fold")
        .action(node)
        .child(words("cw-code-more", format!("Expand ({rest} more lines)")))
        .child(words("cw-code-less", "Collapse".to_owned()));
    let details = Draft::of("details", "cw-code-rest").child(button.build());
    if open {
        details.attr(Attr::OPEN, "")
    } else {
        details
    }
}
