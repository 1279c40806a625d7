//! How a view's element looks in the page: its classes and attributes.

use super::{ACTION, NODE};
use crate::theme::interned_class;
use card_render::{View, ViewData};
use std::borrow::Cow;

/// Can one be changed into the other where it stands?
pub fn same_place(old: &View, new: &View) -> bool {
    match (old.data(), new.data()) {
        (ViewData::Text(_), ViewData::Text(_)) => true,
        (ViewData::Widget(old), ViewData::Widget(new)) => old == new,
        (
            ViewData::Element { tag, origin, .. },
            ViewData::Element {
                tag: new_tag,
                origin: new_origin,
                ..
            },
        ) => (tag, origin) == (new_tag, new_origin),
        _ => false,
    }
}

/// The classes of an element, those of its own declarations among them.
pub fn class_list(view: &View) -> String {
    let ViewData::Element { classes, style, .. } = view.data() else {
        return String::new();
    };
    let mut all = classes.join(" ");
    if !style.is_empty() {
        all.push(' ');
        all.push_str(&interned_class(style));
    }
    all
}

/// Every attribute of an element but its classes.
pub fn attributes(view: &View) -> impl Iterator<Item = (&'static str, Cow<'_, str>)> {
    let (attrs, origin, action) = match view.data() {
        ViewData::Element {
            attrs,
            origin,
            action,
            ..
        } => (attrs.as_slice(), *origin, *action),
        _ => (&[][..], None, None),
    };
    let own = attrs.iter().map(|(name, value)| (*name, Cow::from(value)));
    let nodes = [(NODE, origin), (ACTION, action)].into_iter();
    own.chain(nodes.filter_map(|(name, node)| Some((name, node?.number().to_string().into()))))
}
