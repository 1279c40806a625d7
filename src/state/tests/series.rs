//! Several messages one after the other.

use super::stage::Stage;
use crate::state::{
    Answer, Delivery, Destination, Effect, EffectId, InsightMsg, Outcome, Problem, SendMsg,
    SeriesMsg, Sheet, Step,
};
use std::rc::Rc;

const WEBHOOK: &str = "https://contoso.webhook.office.com/webhookb2/0b8fb4ab-1d36-4be6-8b3c-5f6a5f5b1f2e@0b8fb4ab-1d36-4be6-8b3c-5f6a5f5b1f2e/IncomingWebhook/0123456789abcdef0123456789abcdef/0b8fb4ab-1d36-4be6-8b3c-5f6a5f5b1f2e";

fn cards(count: usize) -> Rc<[Rc<str>]> {
    let card =
        |at: usize| format!(r#"{{"@type":"MessageCard","summary":"s","title":"Part {at}"}}"#);
    (0..count).map(|at| card(at).into()).collect()
}

/// With a relay and a webhook, so that each message is on its way until it is answered.
fn outside() -> Stage {
    let mut stage = super::sending::with_relay(Stage::new());
    stage
        .send(SendMsg::To(Destination::Webhook))
        .send(SendMsg::Url(WEBHOOK.to_owned()));
    stage
}

fn on_its_way(stage: &Stage) -> Vec<(EffectId, Rc<str>)> {
    stage.asked(|effect| match effect {
        Effect::Deliver { body, .. } => Some(body.clone()),
        _ => None,
    })
}

fn pauses(stage: &Stage) -> Vec<(EffectId, i32)> {
    stage.asked(|effect| match effect {
        Effect::Pause(ms) => Some(*ms),
        _ => None,
    })
}

fn answer(stage: &mut Stage, status: u16, body: &str, retry_after: Option<&str>) {
    let (id, _) = on_its_way(stage).pop().expect("a message is on its way");
    let answer = Answer {
        status,
        body: body.to_owned(),
        retry_after: retry_after.map(str::to_owned),
    };
    let delivery = Delivery { answer: Ok(answer) };
    stage.done(id, Outcome::Delivered(Box::new(delivery)));
}

/// Lets the pause end; gives its milliseconds.
fn pause(stage: &mut Stage) -> i32 {
    let (id, ms) = pauses(stage).pop().expect("a pause");
    stage.done(id, Outcome::Paused);
    ms
}

fn step(stage: &Stage) -> (usize, Step) {
    let series = stage.state.sending.series.clone().expect("a series");
    (series.past, series.step)
}

#[test]
fn each_message_waits_for_the_answer_to_the_one_before_and_for_the_rate_limit() {
    let mut stage = outside();
    stage.send(SeriesMsg::Start(cards(3)));
    for at in 0..3 {
        let out = on_its_way(&stage);
        assert_eq!(out.len(), 1, "one at a time");
        assert!(out[0].1.contains(&format!("Part {at}")));
        answer(&mut stage, 200, "1", None);
        assert!(on_its_way(&stage).is_empty(), "the next one waits");
        if at < 2 {
            let ms = pause(&mut stage);
            assert!(ms > 250, "at most four in a second, not one each {ms} ms");
        }
    }
    assert_eq!(step(&stage), (3, Step::Done));
    assert!(pauses(&stage).is_empty());
    assert_eq!(stage.state.sending.log.len(), 3);
}

#[test]
fn many_messages_keep_to_sixty_in_thirty_seconds() {
    let mut stage = outside();
    stage.send(SeriesMsg::Start(cards(61)));
    answer(&mut stage, 200, "1", None);
    assert!(pause(&mut stage) >= 500);
}

#[test]
fn the_first_failure_stops_and_one_goes_on_from_there() {
    let mut stage = outside();
    stage.send(SeriesMsg::Start(cards(3)));
    answer(&mut stage, 200, "1", None);
    pause(&mut stage);
    answer(&mut stage, 400, "Summary or Text is required.", None);
    let (past, stopped) = step(&stage);
    assert!(past == 1 && matches!(stopped, Step::Stopped(Some(_))));
    assert!(pauses(&stage).is_empty() && on_its_way(&stage).is_empty());
    stage.send(SeriesMsg::GoOn { skip: false });
    assert!(on_its_way(&stage)[0].1.contains("Part 1"));
    answer(&mut stage, 200, "1", None);
    pause(&mut stage);
    answer(&mut stage, 200, "1", None);
    assert_eq!(step(&stage), (3, Step::Done));
}

#[test]
fn who_asks_to_wait_is_waited_for_but_not_for_ever() {
    let mut stage = outside();
    stage.send(SeriesMsg::Start(cards(2)));
    for _ in 0..3 {
        answer(&mut stage, 429, "", Some("7"));
        assert_eq!(step(&stage), (0, Step::Waiting(7)));
        assert_eq!(pause(&mut stage), 7000);
        assert!(on_its_way(&stage)[0].1.contains("Part 0"), "the same again");
    }
    answer(&mut stage, 429, "", Some("7"));
    assert!(matches!(step(&stage), (0, Step::Stopped(Some(_)))));
    let mut stage = outside();
    stage.send(SeriesMsg::Start(cards(2)));
    answer(&mut stage, 429, "", None);
    assert!(
        matches!(step(&stage).1, Step::Stopped(_)),
        "nobody said how long"
    );
}

#[test]
fn a_message_of_unknown_fate_can_be_passed_over_and_is_not_counted() {
    let mut stage = outside();
    stage.send(SeriesMsg::Start(cards(3)));
    let lost = Delivery {
        answer: Err(Problem {
            code: "relay-unreachable".to_owned(),
            title: "No answer".to_owned(),
            detail: String::new(),
        }),
    };
    let (id, _) = on_its_way(&stage)[0].clone();
    stage.done(id, Outcome::Delivered(Box::new(lost)));
    let series = stage.state.sending.series.clone().expect("a series");
    assert!(series.is_unsure());
    stage.send(SeriesMsg::GoOn { skip: true });
    assert!(on_its_way(&stage)[0].1.contains("Part 1"));
    let series = stage.state.sending.series.clone().expect("a series");
    assert_eq!((series.past, &*series.skipped), (1, &[0][..]));
}

#[test]
fn closing_the_dialog_stops_after_the_message_under_way_which_still_counts() {
    let mut stage = outside();
    stage.send(SeriesMsg::Start(cards(3)));
    stage.send(InsightMsg::Sheet(None));
    answer(&mut stage, 200, "1", None);
    assert_eq!(step(&stage), (1, Step::Stopped(None)));
    assert!(pauses(&stage).is_empty());
    stage.send(InsightMsg::Sheet(Some(Sheet::Size)));
    stage.send(SeriesMsg::GoOn { skip: false });
    assert!(on_its_way(&stage)[0].1.contains("Part 1"));
    answer(&mut stage, 200, "1", None);
    stage.send(SeriesMsg::Stop);
    assert!(pauses(&stage).is_empty(), "a pause ends with it");
    assert_eq!(step(&stage), (2, Step::Stopped(None)));
}

#[test]
fn nothing_else_is_sent_meanwhile_and_no_second_series_begins() {
    let mut stage = outside();
    stage.send(SeriesMsg::Start(cards(2)));
    stage.send(SendMsg::Send).send(SeriesMsg::Start(cards(3)));
    assert_eq!(on_its_way(&stage).len(), 1);
    answer(&mut stage, 200, "1", None);
    stage.send(SendMsg::Send);
    assert!(on_its_way(&stage).is_empty(), "between two messages");
    assert_eq!(step(&stage), (1, Step::Sending));
}

#[test]
fn the_sandbox_in_the_page_takes_them_all_and_a_bad_address_sends_none() {
    let mut stage = Stage::new();
    stage.send(SendMsg::To(Destination::SandboxClassic));
    stage.send(SeriesMsg::Start(cards(3)));
    pause(&mut stage);
    pause(&mut stage);
    assert_eq!(step(&stage), (3, Step::Done));
    assert_eq!(stage.state.relay.page.messages().count(), 3);
    let mut stage = super::sending::with_relay(Stage::new());
    stage
        .send(SendMsg::To(Destination::Webhook))
        .send(SendMsg::Url("https://evil.example/x".to_owned()));
    stage.send(SeriesMsg::Start(cards(3)));
    assert!(on_its_way(&stage).is_empty());
    assert!(matches!(step(&stage), (0, Step::Stopped(Some(_)))));
}
