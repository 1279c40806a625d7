//! One element of a drawn card.
//!
//! Every element drawn from a card node is a component of its own, and unchanged subtrees arrive as
//! the very same view: Yew skips them, so an edit touches only the path to what changed.

use crate::theme::interned_class;
use crate::widgets::icon;
use card_render::{View, ViewData, Widget};
use yew::prelude::*;
use yew::virtual_dom::VTag;

/// The attribute that says which node of the card an element was drawn from.
pub const NODE: &str = "data-node";

/// The attribute that says which action of the card an element performs.
pub const ACTION: &str = "data-action";

/// A drawn view.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// What to mount.
    pub view: View,
}

/// Mounts a drawn view.
#[component]
pub fn Drawn(props: &Props) -> Html {
    mount(&props.view)
}

fn mount(view: &View) -> Html {
    match view.data() {
        ViewData::Text(text) => html! { { text.to_string() } },
        ViewData::Widget(Widget::Icon { .. }) => html! { { icon("Apps") } },
        ViewData::Element {
            tag,
            classes,
            attrs,
            style,
            children,
            origin,
            action,
        } => {
            let mut element = VTag::new(*tag);
            element.add_attribute("class", class_list(classes, style));
            for (name, value) in attrs {
                element.add_attribute(name, value.clone());
            }
            if let Some(node) = origin {
                element.add_attribute(NODE, node.number().to_string());
            }
            if let Some(node) = action {
                element.add_attribute(ACTION, node.number().to_string());
            }
            element.add_children(children.iter().map(child));
            element.into()
        }
    }
}

/// Elements with an origin are components, keyed by their node; the rest is part of its parent.
fn child(view: &View) -> Html {
    match view.origin() {
        Some(node) => html! { <Drawn key={node.number()} view={view.clone()} /> },
        None => mount(view),
    }
}

fn class_list(
    classes: &[std::borrow::Cow<'static, str>],
    style: &[(&'static str, String)],
) -> AttrValue {
    let mut all = classes.join(" ");
    if !style.is_empty() {
        all.push(' ');
        all.push_str(&interned_class(style));
    }
    all.into()
}
