//! The code editor of the JSON pane (CodeMirror, loaded lazily) behind a safe, typed handle.
//!
//! All offsets here are UTF-8 byte offsets, as everywhere in Rust; [`utf16`] has the conversions.

pub(super) mod bindings;
mod closures;
mod help;
pub mod utf16;

use crate::words::t;
use bindings::{EditorModule, RawEditor, object};
use card_json::Splice;
use closures::Closures;
pub use help::{Completion, Completions, HelpRequest, Hover, TextDiagnostic, TextSeverity};
use js_sys::Array;
use std::cell::RefCell;
use std::ops::Range;
use std::rc::Rc;
use utf16::{Utf16Cursor, splices_to};
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlTextAreaElement};
use yew::{AttrValue, Callback, NodeRef};

/// Whom the editor tells, and whom it asks.
#[derive(Clone, PartialEq, Default)]
pub struct EditorEvents {
    /// The whole text after typing.
    pub on_change: Callback<String>,
    /// The caret's byte offset after it was moved or something was typed.
    pub on_select: Callback<usize>,
    /// Undo was asked for in the editor, which has no history of its own.
    pub on_undo: Callback<()>,
    /// Redo was asked for in the editor.
    pub on_redo: Callback<()>,
    /// Completion at the caret.
    pub complete: Option<Callback<HelpRequest, Option<Completions>>>,
    /// Help under the pointer.
    pub hover: Option<Callback<HelpRequest, Option<Hover>>>,
}

/// What the editor shows and whom it tells: shared with the closures it calls.
struct Shared {
    text: RefCell<Rc<str>>,
    events: RefCell<EditorEvents>,
}

/// A mounted editor; dropping it takes it out of the page.
pub struct CodeEditorHandle {
    raw: RawEditor,
    shared: Rc<Shared>,
    _closures: Closures,
}

impl CodeEditorHandle {
    /// Fetches the editor if that was not done before, and mounts it in `parent`.
    /// The error says what went wrong; nothing is mounted then.
    pub async fn load(
        parent: &NodeRef,
        label: &str,
        text: Rc<str>,
        events: EditorEvents,
        phrases: &[(&str, AttrValue)],
    ) -> Result<Self, String> {
        let gone = || t!("editor-closed").to_string();
        let parent = parent.cast::<Element>().ok_or_else(gone)?;
        let module = bindings::load_editor().await.map_err(reason)?;
        let shared = Rc::new(Shared {
            text: RefCell::new(text.clone()),
            events: RefCell::new(events),
        });
        let closures = Closures::new(&shared);
        let options = closures.options();
        for (name, value) in [("text", &*text), ("label", label)] {
            let _ = js_sys::Reflect::set(&options, &name.into(), &value.into());
        }
        let _ = js_sys::Reflect::set(&options, &"phrases".into(), &dictionary(phrases));
        let raw = module
            .unchecked_into::<EditorModule>()
            .create(&parent, &options)
            .map_err(reason)?;
        Ok(Self {
            raw,
            shared,
            _closures: closures,
        })
    }

    /// From now on these are told and asked.
    pub fn listen(&self, events: EditorEvents) {
        self.shared.events.replace(events);
    }

    /// Makes the editor show `text`. `splices` are what was done to the text shown before, if known;
    /// caret, folds and scroll position outside of the change stay. Not reported as typing.
    pub fn show(&self, text: &Rc<str>, splices: &[Splice]) {
        let before = self.shared.text.replace(text.clone());
        let steps = Array::new();
        for step in splices_to(&before, splices, text) {
            steps.push(&object([
                ("from", step.from.into()),
                ("to", step.to.into()),
                ("insert", step.insert.into()),
            ]));
        }
        if steps.length() > 0 {
            let _ = self.raw.apply_splices(&steps);
        }
    }

    /// Marks the lines of the selected element. Brings them into view, with the caret at their start,
    /// unless someone is at work in the editor (then the selection came from the caret).
    pub fn mark(&self, selection: Option<&Range<usize>>) {
        let ranges = Array::new();
        if let Some(range) = selection {
            let (from, to) = self.utf16_range(range);
            ranges.push(&object([("from", from.into()), ("to", to.into())]));
            if !self.has_focus() {
                let _ = self.raw.select(from, from, true);
            }
        }
        let _ = self.raw.highlight(&ranges);
    }

    /// Puts the caret at a byte offset, in view and with the keyboard's focus.
    pub fn go_to(&self, offset: usize) {
        let (from, to) = self.utf16_range(&(offset..offset));
        let _ = self.raw.select(from, to, true);
        let _ = self.raw.focus();
    }

    /// Opens the search and puts the keyboard into it.
    pub fn search(&self) {
        let _ = self.raw.open_search();
    }

    /// Replaces all findings.
    pub fn set_diagnostics(&self, diagnostics: &[TextDiagnostic]) {
        let text = self.shared.text.borrow().clone();
        let mut cursor = Utf16Cursor::new(&text);
        let list: Array = diagnostics
            .iter()
            .map(|diagnostic| diagnostic.to_object(&mut cursor))
            .collect();
        let _ = self.raw.set_diagnostics(&list);
    }

    /// Whether the person works in the editor now.
    pub fn has_focus(&self) -> bool {
        self.raw.has_focus().unwrap_or(true)
    }

    /// Carries focus and caret over from the plain field that served until now.
    pub fn take_over(&self, field: &NodeRef) {
        let Some(field) = field.cast::<HtmlTextAreaElement>().filter(has_focus) else {
            return;
        };
        let offset = |place: Result<Option<u32>, _>| place.ok().flatten().unwrap_or(0) as usize;
        let _ = self.raw.select(
            offset(field.selection_start()),
            offset(field.selection_end()),
            true,
        );
        let _ = self.raw.focus();
    }

    fn utf16_range(&self, range: &Range<usize>) -> (usize, usize) {
        let text = self.shared.text.borrow();
        let mut cursor = Utf16Cursor::new(&text);
        (cursor.offset_of(range.start), cursor.offset_of(range.end))
    }
}

impl Drop for CodeEditorHandle {
    fn drop(&mut self) {
        let _ = self.raw.destroy();
    }
}

/// The editor's own words, and what the reader's language says for them.
fn dictionary(phrases: &[(&str, AttrValue)]) -> js_sys::Object {
    let all = js_sys::Object::new();
    for (own, words) in phrases {
        let _ = js_sys::Reflect::set(&all, &(*own).into(), &words.as_str().into());
    }
    all
}

fn has_focus(field: &HtmlTextAreaElement) -> bool {
    let active = field
        .owner_document()
        .and_then(|document| document.active_element());
    active.is_some_and(|active| active.is_same_node(Some(field)))
}

fn reason(error: wasm_bindgen::JsValue) -> String {
    error.dyn_ref::<js_sys::Error>().map_or_else(
        || t!("editor-missing").to_string(),
        |error| error.message().into(),
    )
}
