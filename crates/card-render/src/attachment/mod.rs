//! Hero, thumbnail, list, receipt and sign-in cards as Teams draws them, and the message around
//! cards (spec/card-kinds.md).

pub(crate) mod action;
pub(crate) mod hero;
pub(crate) mod list;
pub(crate) mod message;
pub(crate) mod receipt;
pub(crate) mod sign_in;

use std::borrow::Cow;

use card_catalog::kinds::attachment::{self as at, card_image, common};
use card_catalog::{Element, Kind, Prop, PropType};
use card_json::Node;

use crate::names::Attr;
use crate::parts;
use crate::prose::TextMode;
use crate::renderer::{Context, Draw, Pen};
use crate::safe_url::SafeUrl;
use crate::view::{Draft, View};

/// How each kind is drawn.
pub(crate) static LOOKS: &[(&Kind, Draw)] = &[
    (&at::message::KIND, message::draw),
    (&at::attachment::KIND, message::draw_attachment),
    (&at::hero::KIND, hero::draw),
    (&at::thumbnail::KIND, hero::draw_thumbnail),
    (&at::card_image::KIND, draw_image),
    (&at::list_card::KIND, list::draw),
    (&at::result_item::KIND, list::draw_result),
    (&at::section_item::KIND, list::draw_section),
    (&at::person_item::KIND, list::draw_person),
    (&at::file_item::KIND, list::draw_file),
    (&at::receipt::KIND, receipt::draw),
    (&at::receipt_fact::KIND, receipt::draw_fact),
    (&at::receipt_item::KIND, receipt::draw_item),
    (&at::sign_in_card::KIND, sign_in::draw),
    (&at::open_url::KIND, action::draw_link),
    (&at::message_back::KIND, action::draw_plain),
    (&at::im_back::KIND, action::draw_plain),
    (&at::invoke::KIND, action::draw_plain),
    (&at::sign_in::KIND, action::draw_sign_in),
];

/// What Teams shows at most (spec/card-kinds.md §2, §3).
mod limit {
    pub(super) const CARDS: usize = 10;
    pub(super) const BUTTONS: usize = 6;
    pub(super) const IMAGES: usize = 1;
}

/// The frame of a card, with its tap.
fn frame(node: &Node, class: &'static str) -> Draft {
    let frame = Draft::of("article", "cw-card")
        .class("cw-frame")
        .class("cw-fill")
        .class(class)
        .origin(node.id());
    action::tap(frame, node)
}

/// A line of plain text, cut after two lines; nothing for a text that is not there.
fn line<T: PropType>(
    tag: &'static str,
    class: &'static str,
    prop: &'static Prop<T>,
    node: &Node,
) -> Option<View> {
    let text = parts::text_of(prop, node)?;
    Some(
        Draft::of(tag, class)
            .class("cw-two-lines")
            .text(text)
            .build(),
    )
}

/// Title and subtitle, the text in its simple HTML.
fn texts(pen: &mut Pen<'_>, node: &Node, context: Context) -> Vec<View> {
    let context = Context {
        text: TextMode::ConnectorHtml,
        ..context
    };
    let mut out = Vec::new();
    out.extend(line("h2", "cw-at-title", &common::TITLE, node));
    out.extend(line("p", "cw-at-subtitle", &common::SUBTITLE, node));
    if let Some(text) = parts::text_of(&common::TEXT, node) {
        let body = Draft::of("p", "cw-text");
        out.push(pen.prose(&text, context).fill_line(body, None).build());
    }
    out
}

/// A picture, or what stands for it, with its own tap.
pub(crate) fn draw_image(_: &mut Pen<'_>, element: Element<'_>, _: Context) -> View {
    let node = element.node;
    let alt = parts::text_of(&card_image::ALT, node);
    let address = card_image::ADDRESS.shown(node).unwrap_or_default();
    let picture = picture(address, alt);
    action::tap(picture.origin(node.id()), node).build()
}

fn picture(address: &str, alt: Option<Cow<'_, str>>) -> Draft {
    match SafeUrl::image(address) {
        Some(url) => Draft::of("img", "cw-at-img")
            .src(&url)
            .attr(Attr::ALT, alt.unwrap_or_default()),
        None => parts::missing_image(alt.as_deref().unwrap_or(address)).class("cw-at-img"),
    }
}
