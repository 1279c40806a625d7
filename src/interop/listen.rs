//! Listening to the window and the document for as long as a guard lives.

use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::{JsCast, closure::Closure};
use web_sys::{AddEventListenerOptions, Event, EventTarget};

/// Stops listening when dropped.
pub struct Listener {
    target: EventTarget,
    kind: &'static str,
    first: bool,
    closure: Rc<Closure<dyn Fn(Event)>>,
}

impl Drop for Listener {
    fn drop(&mut self) {
        let function = self.closure.as_ref().as_ref().unchecked_ref();
        let _ = self
            .target
            .remove_event_listener_with_callback_and_bool(self.kind, function, self.first);
    }
}

/// Calls `run` for every event of that kind that reaches the window.
pub fn on_window(kind: &'static str, run: impl Fn(Event) + 'static) -> Option<Listener> {
    listen(kind, false, run)
}

/// The same before anything else in the page hears of it; `run` may prevent what the browser does,
/// scrolling among it.
pub fn on_window_first(kind: &'static str, run: impl Fn(Event) + 'static) -> Option<Listener> {
    listen(kind, true, run)
}

fn listen(kind: &'static str, first: bool, run: impl Fn(Event) + 'static) -> Option<Listener> {
    let target: EventTarget = web_sys::window()?.into();
    let closure = Rc::new(Closure::<dyn Fn(Event)>::new(run));
    let function = closure.as_ref().as_ref().unchecked_ref();
    let options = AddEventListenerOptions::new();
    options.set_capture(first);
    if first {
        options.set_passive(false);
    }
    target
        .add_event_listener_with_callback_and_add_event_listener_options(kind, function, &options)
        .ok()?;
    Some(Listener {
        target,
        kind,
        first,
        closure,
    })
}

/// Calls off what was to happen when dropped.
pub struct Delay {
    number: i32,
    _closure: Closure<dyn FnMut()>,
}

impl Drop for Delay {
    fn drop(&mut self) {
        if let Some(window) = web_sys::window() {
            window.clear_timeout_with_handle(self.number);
        }
    }
}

/// Calls `run` once after so many milliseconds.
pub fn after(ms: i32, run: impl FnMut() + 'static) -> Option<Delay> {
    let closure = Closure::<dyn FnMut()>::new(run);
    let number = web_sys::window()?
        .set_timeout_with_callback_and_timeout_and_arguments_0(closure.as_ref().unchecked_ref(), ms)
        .ok()?;
    Some(Delay {
        number,
        _closure: closure,
    })
}

type Job = Box<dyn FnOnce()>;

thread_local! {
    /// What waits for the browser to have time.
    static WAITING: RefCell<Vec<Job>> = const { RefCell::new(Vec::new()) };
}

/// Calls `run` once, when the browser has time to spare after the next picture is painted, and
/// within a tenth of a second however busy it is. What waits together runs together, in order.
pub fn when_idle(run: impl FnOnce() + 'static) {
    let first = WAITING.with(|waiting| {
        waiting.borrow_mut().push(Box::new(run));
        waiting.borrow().len() == 1
    });
    if first {
        ask_for_idle_time();
    }
}

fn ask_for_idle_time() {
    let Some(window) = web_sys::window() else {
        return;
    };
    let later = Closure::once_into_js(|| {
        let jobs = WAITING.with(RefCell::take);
        jobs.into_iter().for_each(|job| job());
    });
    let limit = js_sys::Object::new();
    let _ = js_sys::Reflect::set(&limit, &"timeout".into(), &100.into());
    let idle = js_sys::Reflect::get(&window, &"requestIdleCallback".into()).ok();
    match idle.and_then(|idle| idle.dyn_into::<js_sys::Function>().ok()) {
        Some(idle) => drop(idle.call2(&window, &later, &limit)),
        // Safari has no idle callback: the next task after painting serves.
        None => drop(window.set_timeout_with_callback(later.unchecked_ref())),
    }
}

/// Calls `run` once, right before the next picture is painted, when the layout is due anyway.
pub fn before_paint(run: impl FnOnce() + 'static) {
    if let Some(window) = web_sys::window() {
        let run = Closure::once_into_js(run);
        let _ = window.request_animation_frame(run.unchecked_ref());
    }
}

/// The same for what nobody calls off.
pub fn once_after(ms: i32, run: impl FnOnce() + 'static) {
    if let Some(window) = web_sys::window() {
        let run = Closure::once_into_js(run);
        let run = run.unchecked_ref();
        let _ = window.set_timeout_with_callback_and_timeout_and_arguments_0(run, ms);
    }
}
