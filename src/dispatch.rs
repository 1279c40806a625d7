//! How components send messages to the state.

use crate::interop::page;
use crate::state::{AppState, Message, Msg};
use std::cell::RefCell;
use std::rc::Rc;
use yew::prelude::*;

/// Sends messages; the same for the life of the app, so it never makes a component draw again.
#[derive(Clone, PartialEq)]
pub struct Dispatch(UseReducerDispatcher<AppState>);

impl Dispatch {
    /// Over the root's reducer.
    pub fn new(dispatcher: UseReducerDispatcher<AppState>) -> Self {
        Self(dispatcher)
    }

    /// Sends a message, stamped with the moment.
    pub fn send(&self, message: impl Into<Msg>) {
        self.0.dispatch(Message {
            what: message.into(),
            now: page::now_ms(),
        });
    }

    /// A callback that sends what `message` makes of its argument.
    pub fn on<E: 'static, M: Into<Msg>>(&self, message: impl Fn(E) -> M + 'static) -> Callback<E> {
        let dispatch = self.clone();
        Callback::from(move |event: E| dispatch.send(message(event)))
    }
}

thread_local! {
    static NEWEST: RefCell<Option<Rc<AppState>>> = const { RefCell::new(None) };
}

/// The state after the newest message, which may not be drawn yet: a busy browser draws it later.
pub fn newest() -> Option<Rc<AppState>> {
    NEWEST.with_borrow(Clone::clone)
}

impl Reducible for AppState {
    type Action = Message;

    fn reduce(self: Rc<Self>, message: Message) -> Rc<Self> {
        let next = Rc::new(AppState::reduce(&self, message.what, message.now));
        NEWEST.set(Some(next.clone()));
        next
    }
}

/// The way to the state, for any component under the app's root.
#[hook]
pub fn use_dispatch() -> Dispatch {
    // Mounting a component outside the app is a programming error that the first render shows.
    use_context::<Dispatch>().expect("components live under App, which provides Dispatch")
}
