//! Listening to the window and the document for as long as a guard lives.

use std::rc::Rc;
use wasm_bindgen::{JsCast, closure::Closure};
use web_sys::{Event, EventTarget};

/// Stops listening when dropped.
pub struct Listener {
    target: EventTarget,
    kind: &'static str,
    closure: Rc<Closure<dyn Fn(Event)>>,
}

impl Drop for Listener {
    fn drop(&mut self) {
        let function = self.closure.as_ref().as_ref().unchecked_ref();
        let _ = self
            .target
            .remove_event_listener_with_callback(self.kind, function);
    }
}

/// Calls `run` for every event of that kind that reaches the window.
pub fn on_window(kind: &'static str, run: impl Fn(Event) + 'static) -> Option<Listener> {
    listen(web_sys::window()?.into(), kind, run)
}

fn listen(
    target: EventTarget,
    kind: &'static str,
    run: impl Fn(Event) + 'static,
) -> Option<Listener> {
    let closure = Rc::new(Closure::<dyn Fn(Event)>::new(run));
    target
        .add_event_listener_with_callback(kind, closure.as_ref().as_ref().unchecked_ref())
        .ok()?;
    Some(Listener {
        target,
        kind,
        closure,
    })
}

/// However busy or still the page is, not later than this.
fn soon() -> js_sys::Object {
    let options = js_sys::Object::new();
    let _ = js_sys::Reflect::set(&options, &"timeout".into(), &100.into());
    options
}

/// Calls `run` once, when the browser has time to spare after the next picture is painted.
pub fn when_idle(run: impl FnOnce() + 'static) {
    let Some(window) = web_sys::window() else {
        return;
    };
    let later = Closure::once_into_js(run);
    let idle = js_sys::Reflect::get(&window, &"requestIdleCallback".into()).ok();
    match idle.and_then(|idle| idle.dyn_into::<js_sys::Function>().ok()) {
        Some(idle) => drop(idle.call2(&window, &later, &soon())),
        // Safari has no idle callback: the next task after painting serves.
        None => drop(window.set_timeout_with_callback(later.unchecked_ref())),
    }
}
