//! The neutral picture of a card: a tree the app mounts and the CLI prints.

use std::borrow::Cow;
use std::rc::Rc;

use card_json::NodeId;

use crate::names::{Attr, Css, HREF, SRC};
use crate::safe_url::SafeUrl;

/// A drawn element or a run of text. Cloning shares; equality is decided by
/// pointer first, so comparing an unchanged subtree costs nothing.
///
/// There is no variant for raw HTML, and the only way to make an element is
/// inside this crate, through typed attributes and [`SafeUrl`]s.
#[derive(Clone, Debug)]
pub struct View(Rc<ViewData>);

/// What a [`View`] is.
#[derive(Clone, Debug, PartialEq)]
pub enum ViewData {
    /// An HTML element.
    Element {
        /// Tag name, lower case.
        tag: &'static str,
        /// Class names, all beginning with `cw-`.
        classes: Vec<Cow<'static, str>>,
        /// Attributes; values are plain text, not yet escaped.
        attrs: Vec<(&'static str, String)>,
        /// Declarations that depend on the card (pixel sizes, weights, its own
        /// colours). Never written as a `style` attribute: the app and
        /// [`to_html`](crate::to_html) turn them into classes.
        style: Vec<(&'static str, String)>,
        /// What is inside, in order.
        children: Vec<View>,
        /// The card node this was drawn from; a click on it selects that node.
        origin: Option<NodeId>,
        /// The action node that activating this element performs
        /// (see [`Reader::operate`](crate::Reader::operate)).
        action: Option<NodeId>,
    },
    /// Text, not escaped.
    Text(Rc<str>),
    /// Something each consumer draws with its own means.
    Widget(Widget),
}

/// A thing that is not plain HTML.
#[derive(Clone, Debug, PartialEq)]
pub enum Widget {
    /// A Fluent icon by its name, as in `"iconUrl": "icon:Calendar,filled"`.
    Icon {
        /// Fluent name, for example `Calendar`.
        name: Rc<str>,
        /// The filled variant instead of the regular one.
        filled: bool,
    },
}

impl View {
    /// A run of text.
    pub fn text(text: impl Into<Rc<str>>) -> View {
        View(Rc::new(ViewData::Text(text.into())))
    }

    /// A widget.
    pub fn widget(widget: Widget) -> View {
        View(Rc::new(ViewData::Widget(widget)))
    }

    /// What this view is.
    pub fn data(&self) -> &ViewData {
        &self.0
    }

    /// Are both the very same picture (not merely equal)?
    pub fn ptr_eq(a: &View, b: &View) -> bool {
        Rc::ptr_eq(&a.0, &b.0)
    }

    /// An address that is equal for pointer-equal views while they live;
    /// useful as a memo key.
    pub fn address(&self) -> usize {
        Rc::as_ptr(&self.0).cast::<()>() as usize
    }

    /// The card node this was drawn from.
    pub fn origin(&self) -> Option<NodeId> {
        match self.data() {
            ViewData::Element { origin, .. } => *origin,
            _ => None,
        }
    }

    /// The views inside; none for text and widgets.
    pub fn children(&self) -> &[View] {
        match self.data() {
            ViewData::Element { children, .. } => children,
            _ => &[],
        }
    }

    /// Calls `visit` for this view and everything inside it, in order.
    pub fn walk(&self, visit: &mut impl FnMut(&View)) {
        visit(self);
        for child in self.children() {
            child.walk(visit);
        }
    }
}

impl PartialEq for View {
    fn eq(&self, other: &View) -> bool {
        View::ptr_eq(self, other) || self.0 == other.0
    }
}

/// An element under construction.
pub(crate) struct Draft {
    tag: &'static str,
    classes: Vec<Cow<'static, str>>,
    attrs: Vec<(&'static str, String)>,
    style: Vec<(&'static str, String)>,
    children: Vec<View>,
    origin: Option<NodeId>,
    action: Option<NodeId>,
}

impl Draft {
    pub(crate) fn new(tag: &'static str) -> Draft {
        Draft {
            tag,
            classes: Vec::new(),
            attrs: Vec::new(),
            style: Vec::new(),
            children: Vec::new(),
            origin: None,
            action: None,
        }
    }

    /// An element of one class.
    pub(crate) fn of(tag: &'static str, class: &'static str) -> Draft {
        Draft::new(tag).class(class)
    }

    pub(crate) fn tag(mut self, tag: &'static str) -> Draft {
        self.tag = tag;
        self
    }

    pub(crate) fn class(mut self, class: impl Into<Cow<'static, str>>) -> Draft {
        self.classes.push(class.into());
        self
    }

    pub(crate) fn maybe_class(self, class: Option<&'static str>) -> Draft {
        match class {
            Some(class) => self.class(class),
            None => self,
        }
    }

    pub(crate) fn class_if(self, condition: bool, class: &'static str) -> Draft {
        self.maybe_class(condition.then_some(class))
    }

    pub(crate) fn attr(mut self, name: Attr, value: impl Into<String>) -> Draft {
        self.attrs.push((name.name(), value.into()));
        self
    }

    pub(crate) fn maybe_attr(self, name: Attr, value: Option<impl Into<String>>) -> Draft {
        match value {
            Some(value) => self.attr(name, value),
            None => self,
        }
    }

    /// An attribute that is there or not.
    pub(crate) fn flag(self, name: Attr, on: bool) -> Draft {
        self.maybe_attr(name, on.then_some(""))
    }

    /// Makes this a link that opens outside the card.
    pub(crate) fn href(mut self, url: &SafeUrl) -> Draft {
        self.attrs.push((HREF, url.as_str().to_owned()));
        self.attr(Attr::TARGET, "_blank")
            .attr(Attr::REL, "noopener noreferrer")
    }

    pub(crate) fn src(mut self, url: &SafeUrl) -> Draft {
        self.attrs.push((SRC, url.as_str().to_owned()));
        self
    }

    pub(crate) fn style(mut self, property: Css, value: impl Into<String>) -> Draft {
        self.style.push((property.name(), value.into()));
        self
    }

    pub(crate) fn maybe_style(self, property: Css, value: Option<String>) -> Draft {
        match value {
            Some(value) => self.style(property, value),
            None => self,
        }
    }

    pub(crate) fn child(mut self, child: View) -> Draft {
        self.children.push(child);
        self
    }

    pub(crate) fn children(mut self, children: impl IntoIterator<Item = View>) -> Draft {
        self.children.extend(children);
        self
    }

    pub(crate) fn text(self, text: impl Into<Rc<str>>) -> Draft {
        self.child(View::text(text))
    }

    pub(crate) fn origin(mut self, node: NodeId) -> Draft {
        self.origin = Some(node);
        self
    }

    pub(crate) fn maybe_origin(self, node: Option<&card_json::Node>) -> Draft {
        match node {
            Some(node) => self.origin(node.id()),
            None => self,
        }
    }

    pub(crate) fn action(mut self, node: NodeId) -> Draft {
        self.action = Some(node);
        self
    }

    pub(crate) fn build(self) -> View {
        let Draft {
            tag,
            classes,
            attrs,
            style,
            children,
            origin,
            action,
        } = self;
        View(Rc::new(ViewData::Element {
            tag,
            classes,
            attrs,
            style,
            children,
            origin,
            action,
        }))
    }
}
