//! Carries out what the reducer asked for, once each, and tells it how that ended.

pub mod keep;

use crate::interop::{clipboard, file, page};
use crate::net;
use crate::state::{Effect, EffectId, Outcome, Pending};
use std::future::Future;
use wasm_bindgen_futures::spawn_local;
use yew::Callback;

/// Begins one effect.
pub fn begin(pending: &Pending, done: Callback<(EffectId, Outcome)>) {
    let id = pending.id;
    let done = Callback::from(move |outcome| done.emit((id, outcome)));
    match pending.effect.clone() {
        Effect::Copy { text, what } => later(done, async move {
            ended(
                clipboard::copy(text.to_string()).await,
                Outcome::Copied(what),
            )
        }),
        Effect::Download { name, text } => {
            done.emit(ended(file::download(&name, &text), Outcome::Quiet));
        }
        Effect::Keep(record) => keep::soon(record, done.reform(Outcome::Kept)),
        Effect::FindRelay(address) => {
            later(done, async move {
                Outcome::RelayFound(net::find_relay(address).await)
            });
        }
        Effect::Deliver {
            relay,
            target,
            body,
        } => later(done, async move {
            Outcome::Delivered(Box::new(net::deliver(relay, target, body).await))
        }),
        Effect::ReadChannel { relay, channel } => later(done, async move {
            let messages = net::read_channel(&relay, &channel).await;
            Outcome::ChannelRead(channel, messages)
        }),
        Effect::ClearChannel { relay, channel } => later(done, async move {
            ended(net::clear_channel(&relay, &channel).await, Outcome::Quiet)
        }),
        Effect::Navigate(fragment) => {
            page::set_fragment(&fragment);
            done.emit(Outcome::Quiet);
        }
    }
}

fn later(done: Callback<Outcome>, work: impl Future<Output = Outcome> + 'static) {
    spawn_local(async move { done.emit(work.await) });
}

fn ended(result: Result<(), String>, good: Outcome) -> Outcome {
    match result {
        Ok(()) => good,
        Err(why) => Outcome::Failed(why),
    }
}
