//! Container: elements one below the other, on a ground of their own.

use card_catalog::Element;
use card_catalog::kinds::adaptive::container;

use super::{ground, layout, placed};
use crate::renderer::{Context, Pen};
use crate::view::{Draft, View};

pub(crate) fn draw(pen: &mut Pen<'_>, element: Element<'_>, context: Context) -> View {
    let node = element.node;
    let draft = placed(Draft::of("div", "cw-stack"), node);
    let (draft, inside) = ground::lay_stack(draft, node, context);
    let items = container::ITEMS.get(node).unwrap_or_default();
    draft
        .children(layout::arranged(pen, node, &items, inside))
        .build()
}
