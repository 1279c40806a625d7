//! ActionSet: buttons among the elements.

use card_catalog::Element;
use card_catalog::kinds::adaptive::action_set;

use super::{action, placed};
use crate::renderer::{Context, Pen};
use crate::view::{Draft, View};

pub(crate) fn draw(pen: &mut Pen<'_>, element: Element<'_>, context: Context) -> View {
    let node = element.node;
    let draft = placed(Draft::of("div", "cw-stack"), node);
    if !pen.options.host.supports_interactivity {
        return draft.build();
    }
    let actions = action_set::ACTIONS.get(node).unwrap_or_default();
    let align = action_set::HORIZONTAL_ALIGNMENT.get(node);
    draft
        .children(action::bar(pen, &actions, align, context))
        .build()
}
