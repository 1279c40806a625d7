//! What follows from the document, computed once per document and shared by every panel.

use card_catalog::Target;
use card_editor::Editor;
use card_json::Document;
use card_lint::Diagnostic;
use std::rc::Rc;
use yew::prelude::*;

/// A shared value whose equality is that of its pointer, so that comparing costs nothing.
pub struct Shared<T>(pub Rc<T>);

impl<T> Clone for Shared<T> {
    fn clone(&self) -> Self {
        Self(self.0.clone())
    }
}

impl<T> PartialEq for Shared<T> {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl<T> std::ops::Deref for Shared<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.0
    }
}

impl<T> From<T> for Shared<T> {
    fn from(value: T) -> Self {
        Self(Rc::new(value))
    }
}

/// A document as a memo key: equal when it is the very same one.
#[derive(Clone)]
pub struct Same(pub Document);

impl PartialEq for Same {
    fn eq(&self, other: &Self) -> bool {
        Document::ptr_eq(&self.0, &other.0)
    }
}

/// The findings, a moment after the change they follow from: they never delay a keystroke.
#[hook]
pub fn use_findings(
    editor: &Editor,
    target: Target,
) -> Shared<Vec<Diagnostic>> {
    let findings = use_state(|| Shared::from(Vec::new()));
    let set = findings.setter();
    let editor = editor.clone();
    use_effect_with((Same(editor.document.clone()), target), move |(_, target)| {
        let target = *target;
        let live = Rc::new(std::cell::Cell::new(true));
        let wanted = live.clone();
        crate::interop::listen::when_idle(move || {
            if wanted.get() {
                let options = card_lint::Options::new(target);
                set.set(card_lint::lint(&editor.document, editor.typing(), &options).into());
            }
        });
        move || live.set(false)
    });
    (*findings).clone()
}
