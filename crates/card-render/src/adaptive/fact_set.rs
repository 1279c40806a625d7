//! FactSet: names and values in two columns.

use card_catalog::Element;
use card_catalog::kinds::adaptive::{fact, fact_set};

use super::placed;
use crate::parts;
use crate::renderer::{Context, Pen};
use crate::view::{Draft, View};

pub(crate) fn draw(pen: &mut Pen<'_>, element: Element<'_>, context: Context) -> View {
    let facts = fact_set::FACTS.get(element.node).unwrap_or_default();
    let facts = pen.elements(
        &facts,
        Context {
            text: context.text,
            language: context.language,
            head: context.head,
            ..Context::default()
        },
    );
    placed(Draft::of("dl", "cw-facts"), element.node)
        .children(facts)
        .build()
}

pub(crate) fn draw_fact(pen: &mut Pen<'_>, element: Element<'_>, context: Context) -> View {
    let name = parts::text_of(&fact::TITLE, element.node).unwrap_or_default();
    let value = parts::text_of(&fact::VALUE, element.node).unwrap_or_default();
    parts::fact(pen, element.node, &name, &value, context)
}
