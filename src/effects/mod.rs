//! Carries out what the reducer asked for, once each, and tells it how that ended.

mod desk;
mod disk;
pub mod errand;
pub mod keep;

pub use desk::{begin as begin_late, watch};

use crate::dispatch::{self, Dispatch};
use crate::interop::{clipboard, file, listen, page, store};
use crate::later::{self, Later};
use crate::state::{Effect, EffectId, Msg, Outbox, Outcome, Pending};
use crate::words::{self, t};
use std::cell::Cell;
use wasm_bindgen_futures::spawn_local;
use yew::Callback;

thread_local! {
    /// The newest effect that was begun.
    static BEGUN: Cell<Option<EffectId>> = const { Cell::new(None) };
}

/// Begins every effect that was asked for, once.
pub fn begin_all(outbox: &Outbox, later: Option<Later>, dispatch: &Dispatch) {
    for pending in outbox.pending() {
        if BEGUN.get().is_some_and(|last| pending.id <= last) {
            continue;
        }
        BEGUN.set(Some(pending.id));
        let done = dispatch.on(|(id, outcome)| Msg::Done(id, outcome));
        begin(pending, later, done);
    }
}

/// The page may be about to go away. What was typed a moment ago may not be drawn yet, and so not be
/// begun: between the two a busy browser does other things, leaving the page among them.
pub fn leave(dispatch: &Dispatch) {
    if let Some(state) = dispatch::newest() {
        begin_all(&state.outbox, state.later, dispatch);
    }
    keep::leave();
}

/// Begins one effect.
fn begin(pending: &Pending, later: Option<Later>, done: Callback<(EffectId, Outcome)>) {
    let id = pending.id;
    let done = Callback::from(move |outcome| done.emit((id, outcome)));
    match pending.effect.clone() {
        Effect::Copy { text, what } => spawn_local(async move {
            let copied = clipboard::copy(text.to_string()).await;
            done.emit(ended(copied, Outcome::Copied(what)));
        }),
        Effect::Download { name, text } => {
            done.emit(ended(file::download(&name, &text), Outcome::Quiet));
        }
        Effect::Keep(record) => keep::soon(record, done.reform(Outcome::Kept)),
        Effect::Speak(language) => spawn_local(async move {
            done.emit(match words::choose(language).await {
                true => Outcome::Speaks(language),
                false => Outcome::Failed(t!("language-failed").to_string()),
            });
        }),
        Effect::Hold(card) => spawn_local(async move {
            let mine = store::hold(&card).await;
            done.emit(Outcome::Held(card, mine));
        }),
        Effect::Wait(ms) => listen::once_after(ms, move || done.emit(Outcome::Waited)),
        Effect::Pause(ms) => listen::once_after(ms, move || done.emit(Outcome::Paused)),
        Effect::Errand(errand) => errand::run(errand, done),
        Effect::Navigate(fragment) => {
            page::set_fragment(&fragment);
            done.emit(Outcome::Quiet);
        }
        Effect::FetchLater => {
            listen::when_idle(move || later::fetch(done.reform(Outcome::Later)));
        }
        // Nothing asks for a connection before the part is there that makes them.
        connection => {
            if let Some(later) = later {
                (later.connect)(connection, done);
            }
        }
    }
}

/// What an effect comes to that succeeds as `good` or says why not.
pub fn ended(result: Result<(), String>, good: Outcome) -> Outcome {
    match result {
        Ok(()) => good,
        Err(why) => Outcome::Failed(why),
    }
}
