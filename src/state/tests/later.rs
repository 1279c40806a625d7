//! Before and after the later part of the program arrives.

use super::stage::Stage;
use crate::state::{AppState, Effect, FileMsg, Msg, Saved, SendMsg};

fn looks_for_a_relay(state: &AppState) -> bool {
    let mut pending = state.outbox.pending().iter();
    pending.any(|pending| matches!(pending.effect, Effect::FindRelay(_)))
}

/// A state whose other part is still under way.
fn waiting() -> AppState {
    AppState {
        later: None,
        outbox: Default::default(),
        ..AppState::start(Saved::default())
    }
}

#[test]
fn a_send_dialog_asked_for_early_opens_when_the_part_arrives() {
    let early = waiting().reduce(SendMsg::Open.into(), 1.0);
    assert!(early.sending.open && !looks_for_a_relay(&early));
    let arrived = early.reduce(Msg::Later(crate::later::at_start()), 2.0);
    assert!(arrived.sending.open && looks_for_a_relay(&arrived));
}

#[test]
fn what_needs_the_part_does_nothing_before_it_and_breaks_nothing() {
    let early = waiting().reduce(FileMsg::CopyBody.into(), 1.0);
    let early = early.reduce(SendMsg::Send.into(), 2.0);
    assert!(early.outbox.pending().is_empty() && early.sending.log.is_empty());
}

#[test]
fn a_part_that_cannot_be_had_is_said() {
    let state = waiting().reduce(Msg::Later(None), 1.0);
    assert!(
        state
            .news
            .is_some_and(|news| news.bad && news.text.contains("Reload"))
    );
}

#[test]
fn builds_that_are_not_cut_have_everything_at_once() {
    assert!(Stage::new().state.later.is_some());
}
