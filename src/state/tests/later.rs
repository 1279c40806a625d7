//! Before and after the later part of the program arrives.

use super::stage::{CARD, Stage};
use crate::later::{self, Later};
use crate::state::{AppState, Effect, EffectId, FileMsg, Msg, Outcome, Saved, SendMsg, TrialMsg};
use card_editor::Command;

fn asks(state: &AppState, wanted: impl Fn(&Effect) -> bool) -> Vec<EffectId> {
    let pending = state.outbox.pending().iter();
    pending
        .filter(|pending| wanted(&pending.effect))
        .map(|pending| pending.id)
        .collect()
}

fn looks_for_a_relay(state: &AppState) -> bool {
    !asks(state, |effect| matches!(effect, Effect::FindRelay(_))).is_empty()
}

fn fetches(state: &AppState) -> Vec<EffectId> {
    asks(state, |effect| matches!(effect, Effect::FetchLater))
}

/// A state whose other part is still under way.
fn waiting() -> AppState {
    let saved = Saved {
        card: Some(CARD.to_owned()),
        ..Saved::default()
    };
    let state = AppState {
        later: None,
        outbox: Default::default(),
        ..AppState::start(saved)
    };
    state.reduce(Msg::FetchLater, 0.5)
}

/// What was asked for comes, or doesn't.
fn answered(state: &AppState, later: Option<Later>) -> AppState {
    let id = *fetches(state).last().expect("it was asked for");
    state.reduce(Msg::Done(id, Outcome::Later(later)), 50.0)
}

fn news(state: &AppState) -> &str {
    state.news.as_ref().map_or("", |news| &news.text)
}

#[test]
fn a_send_dialog_asked_for_early_opens_when_the_part_arrives() {
    let early = waiting().reduce(SendMsg::Open.into(), 1.0);
    assert!(early.sending.open && !looks_for_a_relay(&early));
    assert!(news(&early).contains("as soon as"), "{}", news(&early));
    let arrived = answered(&early, later::at_start());
    assert!(arrived.sending.open && looks_for_a_relay(&arrived));
    assert_eq!(news(&arrived), "", "it is no longer waited for");
}

#[test]
fn what_needs_the_part_is_said_to_be_on_its_way() {
    let messages: [Msg; 3] = [
        FileMsg::CopyBody.into(),
        FileMsg::CopyCurl.into(),
        TrialMsg::Link("https://example.org/".to_owned()).into(),
    ];
    for message in messages {
        let early = waiting().reduce(message, 1.0);
        assert!(
            news(&early).contains("still being loaded"),
            "{}",
            news(&early)
        );
        assert_eq!(early.outbox.pending().len(), 1, "nothing but the part");
    }
}

#[test]
fn what_was_asked_for_early_is_done_in_order_when_the_part_arrives() {
    let title =
        |text: &str| Command::Retype(format!(r#"{{"type": "AdaptiveCard", "x": "{text}"}}"#));
    let asked = waiting().reduce(title("one").into(), 1.0);
    let asked = asked.reduce(title("two").into(), 2.0);
    let asked = asked.reduce(FileMsg::CopyJson.into(), 3.0);
    assert_eq!(asked.document().text(), waiting().document().text());
    let arrived = answered(&asked, later::at_start());
    assert!(arrived.document().text().contains("two"));
    assert!(arrived.can_undo());
    assert!(
        !asks(
            &arrived,
            |effect| matches!(effect, Effect::Copy { text, .. } if text.contains("two"))
        )
        .is_empty()
    );
    assert_eq!(news(&arrived), "", "it is no longer waited for");
}

#[test]
fn a_trial_begins_and_ends_without_the_part() {
    let trying = waiting().reduce(TrialMsg::Switch.into(), 1.0);
    assert!(trying.trial.on);
    assert!(!trying.reduce(TrialMsg::Leave.into(), 2.0).trial.on);
    assert!(!trying.reduce(TrialMsg::Switch.into(), 2.0).trial.on);
}

#[test]
fn a_part_that_cannot_be_had_is_said_at_every_use_and_asked_for_again() {
    let missing = answered(&waiting(), None);
    let said = |state: &AppState| {
        let news = state.news.as_ref();
        news.is_some_and(|news| news.bad && news.of_part && news.text.contains("could not"))
    };
    assert!(missing.missing && said(&missing));
    let messages: [Msg; 3] = [
        SendMsg::Open.into(),
        FileMsg::CopyBody.into(),
        TrialMsg::Switch.into(),
    ];
    for message in messages {
        let closed = missing.reduce(Msg::CloseNews, 60.0);
        let asked = closed.reduce(message, 61.0);
        assert!(said(&asked) && !asked.trial.on);
    }
    let again = missing.reduce(Msg::FetchLater, 70.0);
    assert!(!again.missing && news(&again).is_empty() && fetches(&again).len() == 1);
    let here = answered(&again, later::at_start());
    assert!(here.later.is_some() && !here.missing && looks_for_a_relay(&here));
}

#[test]
fn builds_that_are_not_cut_have_everything_at_once() {
    let stage = Stage::new();
    assert!(stage.state.later.is_some() && fetches(&stage.state).is_empty());
}
