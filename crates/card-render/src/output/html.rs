//! Views as HTML.

use std::collections::HashMap;
use std::fmt::Write as _;

use crate::view::{View, ViewData, Widget};

/// HTML without any `style` attribute, and the rules for what depends on the
/// card.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Markup {
    /// The elements.
    pub html: String,
    /// One rule per distinct set of declarations, for a `<style>` element or a
    /// style sheet; empty when the card sets nothing of its own.
    pub css: String,
}

/// The view as an HTML fragment; declarations of the card stand in a `<style>`
/// element before it. Needs [`stylesheet`](crate::stylesheet) and a theme class
/// around it to look right.
pub fn to_html(view: &View) -> String {
    let Markup { html, css } = to_markup(view);
    if css.is_empty() {
        html
    } else {
        format!("<style>{css}</style>\n{html}")
    }
}

/// As [`to_html`], with the rules apart.
pub fn to_markup(view: &View) -> Markup {
    let mut writer = Writer::default();
    writer.view(view);
    Markup {
        html: writer.html,
        css: writer.css,
    }
}

#[derive(Default)]
struct Writer {
    html: String,
    css: String,
    /// Declarations already given a class, by their text.
    interned: HashMap<String, usize>,
}

const VOID: [&str; 4] = ["img", "br", "hr", "input"];

impl Writer {
    fn view(&mut self, view: &View) {
        match view.data() {
            ViewData::Text(text) => escape(text, &mut self.html),
            ViewData::Widget(widget) => self.widget(widget),
            ViewData::Element {
                tag,
                classes,
                attrs,
                style,
                children,
                ..
            } => {
                self.open(tag, classes, attrs, style);
                if !VOID.contains(tag) {
                    children.iter().for_each(|child| self.view(child));
                    let _ = write!(self.html, "</{tag}>");
                }
            }
        }
    }

    fn open(
        &mut self,
        tag: &str,
        classes: &[std::borrow::Cow<'static, str>],
        attrs: &[(&'static str, String)],
        style: &[(&'static str, String)],
    ) {
        let _ = write!(self.html, "<{tag}");
        let dynamic = self.intern(style);
        if !classes.is_empty() || dynamic.is_some() {
            self.html.push_str(" class=\"");
            let names = classes.iter().map(|class| class.to_string()).chain(dynamic);
            escape(&names.collect::<Vec<_>>().join(" "), &mut self.html);
            self.html.push('"');
        }
        for (name, value) in attrs {
            let _ = write!(self.html, " {name}=\"");
            escape(value, &mut self.html);
            self.html.push('"');
        }
        self.html.push('>');
    }

    /// The class for these declarations; the same ones share a class.
    fn intern(&mut self, style: &[(&'static str, String)]) -> Option<String> {
        if style.is_empty() {
            return None;
        }
        let mut declarations = String::new();
        for (name, value) in style {
            let _ = write!(declarations, "{name}:{value};");
        }
        let next = self.interned.len();
        let number = *self
            .interned
            .entry(declarations)
            .or_insert_with_key(|declarations| {
                // Twice the class: the card's own values win over the sheet.
                let _ = write!(self.css, ".cw-d{next}.cw-d{next}{{{declarations}}}");
                next
            });
        Some(format!("cw-d{number}"))
    }

    fn widget(&mut self, widget: &Widget) {
        match widget {
            Widget::Icon { name, .. } => {
                self.html
                    .push_str("<span class=\"cw-icon cw-icon-box\" title=\"");
                escape(name, &mut self.html);
                self.html.push_str("\"></span>");
            }
        }
    }
}

/// Escapes for text and for double-quoted attribute values alike.
pub(super) fn escape(text: &str, out: &mut String) {
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            '\0' => out.push('\u{fffd}'),
            c => out.push(c),
        }
    }
}
