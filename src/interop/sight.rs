//! Being told when a part of the page comes into view.

use wasm_bindgen::{JsCast, closure::Closure};
use web_sys::{Element, IntersectionObserver, IntersectionObserverEntry};
use yew::NodeRef;

/// Watches until dropped.
pub struct SightWatch {
    observer: IntersectionObserver,
    _closure: Closure<dyn FnMut(js_sys::Array)>,
}

impl Drop for SightWatch {
    fn drop(&mut self) {
        self.observer.disconnect();
    }
}

/// Calls `run` when the element is in view, now or later, at most once.
pub fn once_in_sight(node: &NodeRef, run: impl FnOnce() + 'static) -> Option<SightWatch> {
    let element = node.cast::<Element>()?;
    let mut run = Some(run);
    let closure = Closure::<dyn FnMut(js_sys::Array)>::new(move |entries: js_sys::Array| {
        let mut entries = entries.iter().filter_map(|entry| entry.dyn_into().ok());
        if entries.any(|entry: IntersectionObserverEntry| entry.is_intersecting())
            && let Some(run) = run.take()
        {
            run();
        }
    });
    let observer = IntersectionObserver::new(closure.as_ref().unchecked_ref()).ok()?;
    observer.observe(&element);
    Some(SightWatch {
        observer,
        _closure: closure,
    })
}
