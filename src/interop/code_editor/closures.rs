//! The functions that the editor calls, alive as long as it is.

use super::bindings::object;
use super::utf16::{Utf16Cursor, byte_offset};
use super::{
    Completion, Completions, EditorEvents, HelpRequest, Hover, Shared, TextDiagnostic, TextSeverity,
};
use js_sys::{Array, Object};
use std::rc::Rc;
use wasm_bindgen::JsValue;
use wasm_bindgen::closure::Closure;
use yew::Callback;

pub(super) struct Closures {
    on_change: Closure<dyn FnMut(String)>,
    on_select: Closure<dyn FnMut(usize)>,
    on_undo: Closure<dyn FnMut()>,
    on_redo: Closure<dyn FnMut()>,
    complete: Closure<dyn FnMut(usize, bool) -> JsValue>,
    hover: Closure<dyn FnMut(usize) -> JsValue>,
}

impl Closures {
    pub(super) fn new(shared: &Rc<Shared>) -> Self {
        Self {
            on_change: on_change(shared.clone()),
            on_select: on_select(shared.clone()),
            on_undo: on_history(shared.clone(), |events| &events.on_undo),
            on_redo: on_history(shared.clone(), |events| &events.on_redo),
            complete: complete(shared.clone()),
            hover: hover(shared.clone()),
        }
    }

    /// The options object of `create`, without text and label.
    pub(super) fn options(&self) -> Object {
        object([
            ("onChange", self.on_change.as_ref().clone()),
            ("onSelect", self.on_select.as_ref().clone()),
            ("onUndo", self.on_undo.as_ref().clone()),
            ("onRedo", self.on_redo.as_ref().clone()),
            ("complete", self.complete.as_ref().clone()),
            ("hover", self.hover.as_ref().clone()),
        ])
    }
}

// In each of these the borrow ends before anyone is called: they may come back to the editor.

fn on_change(shared: Rc<Shared>) -> Closure<dyn FnMut(String)> {
    Closure::new(move |text: String| {
        shared.text.replace(Rc::from(text.as_str()));
        let callback = shared.events.borrow().on_change.clone();
        callback.emit(text);
    })
}

fn on_select(shared: Rc<Shared>) -> Closure<dyn FnMut(usize)> {
    Closure::new(move |utf16: usize| {
        let offset = byte_offset(&shared.text.borrow(), utf16);
        let callback = shared.events.borrow().on_select.clone();
        callback.emit(offset);
    })
}

fn on_history(
    shared: Rc<Shared>,
    which: fn(&EditorEvents) -> &Callback<()>,
) -> Closure<dyn FnMut()> {
    Closure::new(move || {
        let callback = which(&shared.events.borrow()).clone();
        callback.emit(());
    })
}

fn complete(shared: Rc<Shared>) -> Closure<dyn FnMut(usize, bool) -> JsValue> {
    Closure::new(move |utf16: usize, explicit: bool| {
        let callback = shared.events.borrow().complete.clone();
        let request = shared.request(utf16, explicit);
        let text = request.text.clone();
        let found = callback.and_then(|callback| callback.emit(request));
        found.map_or(JsValue::NULL, |found| found.to_object(&text).into())
    })
}

fn hover(shared: Rc<Shared>) -> Closure<dyn FnMut(usize) -> JsValue> {
    Closure::new(move |utf16: usize| {
        let callback = shared.events.borrow().hover.clone();
        let request = shared.request(utf16, true);
        let text = request.text.clone();
        let found = callback.and_then(|callback| callback.emit(request));
        found.map_or(JsValue::NULL, |found| found.to_object(&text).into())
    })
}

impl Shared {
    fn request(&self, utf16: usize, explicit: bool) -> HelpRequest {
        let text = self.text.borrow().clone();
        let offset = byte_offset(&text, utf16);
        HelpRequest {
            text,
            offset,
            explicit,
        }
    }
}

impl Completions {
    fn to_object(&self, text: &str) -> Object {
        let mut cursor = Utf16Cursor::new(text);
        let options: Array = self.options.iter().map(Completion::to_object).collect();
        object([
            ("from", cursor.offset_of(self.range.start).into()),
            ("to", cursor.offset_of(self.range.end).into()),
            ("options", options.into()),
        ])
    }
}

impl Completion {
    fn to_object(&self) -> Object {
        let given = |text: &str| {
            if text.is_empty() {
                JsValue::UNDEFINED
            } else {
                text.into()
            }
        };
        object([
            ("label", self.label.as_str().into()),
            ("detail", given(&self.detail)),
            ("info", given(&self.info)),
            ("apply", given(&self.insert)),
            ("absent", self.absent.into()),
        ])
    }
}

impl Hover {
    fn to_object(&self, text: &str) -> Object {
        let mut cursor = Utf16Cursor::new(text);
        object([
            ("from", cursor.offset_of(self.range.start).into()),
            ("to", cursor.offset_of(self.range.end).into()),
            ("title", self.title.as_str().into()),
            ("text", self.text.as_str().into()),
        ])
    }
}

impl TextDiagnostic {
    pub(super) fn to_object(&self, cursor: &mut Utf16Cursor<'_>) -> Object {
        object([
            ("from", cursor.offset_of(self.range.start).into()),
            ("to", cursor.offset_of(self.range.end).into()),
            ("severity", self.severity.name().into()),
            ("message", self.message.as_str().into()),
        ])
    }
}

impl TextSeverity {
    fn name(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
            Self::Info => "info",
        }
    }
}
