//! The generic look: what we do not know (yet) is neither hidden nor guessed.
//! A quiet dashed box gives the name of the type, the texts inside, and draws
//! what is known further in.

use std::borrow::Cow;

use card_catalog::kinds::{adaptive as ac, attachment as at, message_card as mc};
use card_catalog::{Element, Family, PropSpec, Role};
use card_json::{Node, NodeId};

use crate::adaptive;
use crate::names::Attr;
use crate::parts;
use crate::renderer::{Context, Pen};
use crate::view::{Draft, View};

/// Objects without a type of their own are looked through this far.
const MAX_PLAIN_DEPTH: usize = 12;

/// Draws an element of a kind without a look.
pub(crate) fn draw(pen: &mut Pen<'_>, element: Element<'_>, context: Context) -> View {
    if is_action(&element) {
        return draw_action(element);
    }
    let node = element.node;
    let name = Draft::of("p", "cw-unknown-name")
        .text(name_of(&element))
        .build();
    let mut inside = Inside {
        pen,
        context,
        family: element.family,
        out: vec![name],
    };
    inside.object(node, 0);
    let children = inside.out;
    let draft = Draft::of("div", "cw-unknown").class("cw-stack");
    adaptive::placed(draft, node).children(children).build()
}

fn name_of<'a>(element: &Element<'a>) -> Cow<'a, str> {
    match (element.type_name(), element.kind, element.slot) {
        (Some(name), ..) => Cow::Borrowed(name),
        (None, Some(kind), _) => Cow::Borrowed(kind.title),
        (None, None, Some(slot)) => Cow::Owned(format!("{} without a type", slot.title)),
        (None, None, None) => Cow::Borrowed("Unknown"),
    }
}

fn is_action(element: &Element<'_>) -> bool {
    if let Some(kind) = element.kind {
        return kind.role == Role::Action;
    }
    let accept = element.slot.and_then(|slot| slot.ty.accept());
    accept.is_some_and(|accept| {
        [
            &ac::open_url::KIND,
            &mc::open_uri::KIND,
            &at::open_url::KIND,
        ]
        .into_iter()
        .any(|link| accept.accepts(link))
    })
}

fn draw_action(element: Element<'_>) -> View {
    let node = element.node;
    let title = parts::text_of(&ac::common::TITLE, node);
    let name = title.or_else(|| parts::text_of(&mc::common::NAME, node));
    let kind = name_of(&element);
    parts::button(name.as_deref().unwrap_or(&kind))
        .class("cw-unknown-action")
        .attr(Attr::TITLE, &*kind)
        .origin(node.id())
        .build()
}

/// Collects what can be shown of an unknown object.
struct Inside<'p, 'r> {
    pen: &'p mut Pen<'r>,
    context: Context,
    family: Option<Family>,
    out: Vec<View>,
}

impl Inside<'_, '_> {
    fn object(&mut self, node: &Node, depth: usize) {
        let tag = self.family.map(Family::tag_key);
        for entry in node.as_object().unwrap_or_default() {
            if Some(&*entry.key) != tag {
                self.value(&entry.key, &entry.value, depth);
            }
        }
    }

    fn value(&mut self, key: &str, value: &Node, depth: usize) {
        if let Some(text) = value.as_str() {
            if is_for_readers(key, text) {
                let prose = self.pen.prose(text, self.context);
                self.out
                    .push(prose.fill_line(Draft::of("p", "cw-text"), None).build());
            }
        } else if let Some(items) = value.as_array() {
            items.iter().for_each(|item| self.item(key, item, depth));
        } else if value.as_object().is_some() {
            self.item(key, value, depth);
        }
    }

    /// Something typed is drawn as what it is; all else is looked through.
    fn item(&mut self, key: &str, node: &Node, depth: usize) {
        if let Some(element) = self.typed(node) {
            if adaptive::is_visible(self.pen, node) {
                let view = self.pen.element(element, self.context);
                self.out.push(view);
            }
        } else if depth >= MAX_PLAIN_DEPTH {
            self.out.push(too_deep(node.id()));
        } else if node.as_object().is_some() {
            self.object(node, depth + 1);
        } else {
            self.value(key, node, depth + 1);
        }
    }

    fn typed<'n>(&self, node: &'n Node) -> Option<Element<'n>> {
        let family = self.family?;
        node.get(family.tag_key())?.as_str()?;
        Element::in_slot(node, any_slot(family))
    }
}

/// A slot in which every element of a family is recognised by its type.
fn any_slot(family: Family) -> &'static PropSpec {
    match family {
        Family::Adaptive => &ac::container::ITEMS.spec,
        Family::MessageCard => &mc::card::POTENTIAL_ACTION.spec,
        Family::Attachment => &at::common::BUTTONS.spec,
    }
}

/// Is this string there to be read? By its name, or because it is several
/// words and no address.
fn is_for_readers(key: &str, text: &str) -> bool {
    const NAMES: [&str; 7] = [
        ac::text_block::TEXT.name(),
        ac::fact::TITLE.name(),
        ac::fact::VALUE.name(),
        ac::image::ALT_TEXT.name(),
        mc::common::NAME.name(),
        mc::choice::DISPLAY.name(),
        mc::section::ACTIVITY_TITLE.name(),
    ];
    let words = || text.trim().contains(' ') && !text.contains("://");
    !text.trim().is_empty() && (NAMES.contains(&key) || words())
}

/// A document without a card in it.
pub(crate) fn no_card(pen: &mut Pen<'_>, element: Element<'_>, context: Context) -> View {
    let node = element.node;
    let remark = parts::note(
        "This is not a card yet: a card is a JSON object with \"type\": \"AdaptiveCard\", or with \
         \"@type\": \"MessageCard\" or one of its texts.",
    );
    let mut inside = Inside {
        pen,
        context,
        family: Some(Family::Adaptive),
        out: vec![remark],
    };
    inside.value("", node, 0);
    let children = inside.out;
    Draft::of("article", "cw-card")
        .class("cw-frame")
        .class("cw-stack")
        .class("cw-pad")
        .class("cw-fill")
        .origin(node.id())
        .children(children)
        .build()
}

/// Where nesting is cut.
pub(crate) fn too_deep(node: NodeId) -> View {
    Draft::of("p", "cw-note")
        .origin(node)
        .text("Nested too deeply to be drawn.")
        .build()
}
