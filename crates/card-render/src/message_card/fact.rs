//! A fact: a name with some weight, a value beside it.

use card_catalog::Element;
use card_catalog::kinds::message_card::fact;

use crate::parts;
use crate::renderer::{Context, Pen};
use crate::view::View;

pub(crate) fn draw(pen: &mut Pen<'_>, element: Element<'_>, context: Context) -> View {
    let name = parts::text_of(&fact::NAME, element.node).unwrap_or_default();
    let value = parts::text_of(&fact::VALUE, element.node).unwrap_or_default();
    parts::fact(pen, element.node, &name, &value, context)
}
