//! What has to be done to the page so that it shows another view: a text of small steps, which
//! [`Surface`](crate::interop::surface::Surface) carries out in one call. A call for each attribute
//! of each element costs several times as much.
//!
//! Each part ends with [`END`]. `<div a b` begins an element of two classes, `!svg` one of a drawing,
//! `>` ends it, `"words` is a text. `.a b` sets the classes of the element at hand, `=name` and the
//! part behind it an attribute; `-name` removes one. `/3` goes into its fourth child and `^` back,
//! `+3` puts what begins next before that child, `x3` takes it away, `twords` gives a text other words.

use super::look::{attributes, class_list, same_place};
use crate::interop::surface::ICON;
use card_render::{View, ViewData, Widget};
use std::fmt::Write as _;
use std::slice::from_ref;

/// What ends a part. It never stands in one: texts lose it, and browsers show nothing for it.
const END: char = '\u{1}';

/// The steps from an empty surface to `view`.
pub fn draw(view: &View) -> String {
    let mut steps = Steps::default();
    steps.add(view, false);
    steps.0
}

/// The steps from a surface that shows `old` to one that shows `new`. Views that are the very same
/// are not looked into.
pub fn redraw(old: &View, new: &View) -> String {
    let mut steps = Steps::default();
    steps.children(from_ref(old), from_ref(new), false);
    steps.0
}

#[derive(Default)]
struct Steps(String);

impl Steps {
    fn part(&mut self, letter: &str, what: &str) {
        self.0.push_str(letter);
        if what.contains(END) {
            self.0.extend(what.chars().filter(|c| *c != END));
        } else {
            self.0.push_str(what);
        }
        self.0.push(END);
    }

    fn number(&mut self, letter: char, number: usize) {
        // Writing into a string cannot fail.
        let _ = write!(self.0, "{letter}{number}{END}");
    }

    fn attribute(&mut self, name: &str, value: &str) {
        self.part("=", name);
        self.part("", value);
    }

    fn begin(&mut self, drawing: bool, tag_and_classes: &str) {
        self.part(if drawing { "!" } else { "<" }, tag_and_classes);
    }

    fn add(&mut self, view: &View, drawing: bool) {
        match view.data() {
            ViewData::Text(words) => self.part("\"", words),
            ViewData::Widget(Widget::Icon { name, filled }) => self.icon(name, *filled),
            ViewData::Element { tag, children, .. } => {
                let drawing = drawing || *tag == "svg";
                self.begin(drawing, &format!("{tag} {}", class_list(view)));
                attributes(view).for_each(|(name, value)| self.attribute(name, &value));
                children.iter().for_each(|child| self.add(child, drawing));
                self.part(">", "");
            }
        }
    }

    /// A place for an icon, and what stands there until the drawing has come.
    fn icon(&mut self, name: &str, filled: bool) {
        self.begin(true, "svg cw-icon");
        self.attribute("viewBox", "0 0 20 20");
        self.attribute("aria-hidden", "true");
        self.attribute(
            ICON,
            &format!("{name}{}", if filled { ",filled" } else { "" }),
        );
        self.begin(true, "path cw-icon-wait");
        self.attribute("d", "M3 3h14v14H3z");
        self.part(">", "");
        self.part(">", "");
    }

    /// What keeps its place at either end is changed; what lies between is made anew.
    fn children(&mut self, old: &[View], new: &[View], drawing: bool) {
        let front = common(old.iter(), new.iter());
        let back = common(old[front..].iter().rev(), new[front..].iter().rev());
        for at in 0..front {
            self.child(at, &old[at], &new[at], drawing);
        }
        for from_end in 1..=back {
            let at = old.len() - from_end;
            self.child(at, &old[at], &new[new.len() - from_end], drawing);
        }
        for _ in front..old.len() - back {
            self.number('x', front);
        }
        let fresh = &new[front..new.len() - back];
        if !fresh.is_empty() {
            self.number('+', front);
            fresh.iter().for_each(|view| self.add(view, drawing));
        }
    }

    fn child(&mut self, at: usize, old: &View, new: &View, drawing: bool) {
        if View::ptr_eq(old, new) {
            return;
        }
        let before = self.0.len();
        self.number('/', at);
        let inside = self.0.len();
        self.change(old, new, drawing);
        if self.0.len() == inside {
            self.0.truncate(before);
        } else {
            self.part("^", "");
        }
    }

    fn change(&mut self, old: &View, new: &View, drawing: bool) {
        match (old.data(), new.data()) {
            (ViewData::Text(old), ViewData::Text(new)) if old != new => self.part("t", new),
            (ViewData::Element { .. }, ViewData::Element { tag, .. }) => {
                self.change_look(old, new);
                let drawing = drawing || *tag == "svg";
                self.children(old.children(), new.children(), drawing);
            }
            _ => {}
        }
    }

    fn change_look(&mut self, old: &View, new: &View) {
        let classes = class_list(new);
        if class_list(old) != classes {
            self.part(".", &classes);
        }
        for (name, _) in attributes(old) {
            if !attributes(new).any(|(own, _)| own == name) {
                self.part("-", name);
            }
        }
        for (name, value) in attributes(new) {
            if !attributes(old).any(|(own, was)| own == name && was == value) {
                self.attribute(name, &value);
            }
        }
    }
}

/// How many of the first views can be changed into the other ones where they stand.
fn common<'a>(old: impl Iterator<Item = &'a View>, new: impl Iterator<Item = &'a View>) -> usize {
    old.zip(new)
        .take_while(|(old, new)| same_place(old, new))
        .count()
}
