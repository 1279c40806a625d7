//! The sandbox channel, request by request.

use card_teams::sandbox::{
    Channel, Fault, FaultSwitch, MAX_MESSAGES, Request, Response, RunReason, RunStatus, Settings,
    Transport, Window, step,
};
use card_teams::{Dialect, EndpointKind, Outcome, answer, size};

fn post(channel: &Channel, dialect: Dialect, body: &str, now: u64) -> (Channel, Response) {
    step(
        channel,
        &Request {
            dialect,
            body: body.as_bytes(),
        },
        now,
    )
}

fn classic(body: &str) -> (u16, String) {
    let (_, response) = post(&Channel::default(), Dialect::Classic, body, 0);
    (response.status, response.body)
}

/// Status of the answer, and status and reason of the run behind it.
fn flow(body: &str) -> (u16, Option<(RunStatus, Option<RunReason>)>) {
    let (channel, response) = post(&Channel::default(), Dialect::Workflows, body, 0);
    let message = channel.messages().next_back();
    let run = message.and_then(|message| message.run.clone());
    (response.status, run.map(|run| (run.status, run.reason)))
}

fn envelope(card: &str) -> String {
    format!(
        r#"{{"type":"message","attachments":[{{"contentType":"application/vnd.microsoft.card.adaptive","content":{card}}}]}}"#
    )
}

const BAD: &str = "Bad payload received by generic incoming webhook.";
const NO_TEXT: &str = "Summary or Text is required.";

#[test]
fn the_classic_shape_answers_as_documented() {
    let cases = [
        (r#"{"text":"x"}"#, 200, "1"),
        (r#"{"summary":"x"}"#, 200, "1"),
        (r#"{"@type":"MessageCard","title":"x"}"#, 400, NO_TEXT),
        (r#"{"text":"","summary":" "}"#, 400, NO_TEXT),
        (r#"{"text":null}"#, 400, NO_TEXT),
        (r#"{"type":"AdaptiveCard","body":[]}"#, 400, NO_TEXT),
        ("{}", 400, NO_TEXT),
        (r#"{"text":1}"#, 400, BAD),
        (r#"{"text":"x","sections":{}}"#, 400, BAD),
        ("{'text':'x'}", 400, BAD),
        ("[]", 400, BAD),
        ("", 400, BAD),
    ];
    for (body, status, text) in cases {
        assert_eq!(classic(body), (status, text.to_owned()), "{body}");
    }
    assert_eq!(classic(&envelope("{}")), (200, "1".to_owned()));
    let html = envelope("{}").replace("vnd.microsoft.card.adaptive", "html");
    assert_eq!(classic(&html), (400, BAD.to_owned()));
}

#[test]
fn bytes_that_are_no_text_are_a_bad_payload() {
    let request = Request {
        dialect: Dialect::Classic,
        body: &[b'{', 0xFF, b'}'],
    };
    let (channel, response) = step(&Channel::default(), &request, 0);
    assert_eq!((response.status, channel.messages().count()), (400, 0));
}

#[test]
fn a_flow_accepts_first_and_fails_later() {
    use RunReason::*;
    let failed = |reason| (202, Some((RunStatus::Failed, Some(reason))));
    let posted = |reason| (202, Some((RunStatus::Succeeded, reason)));
    let card = |rest: &str| envelope(&format!(r#"{{"type":"AdaptiveCard","version":{rest}}}"#));
    assert_eq!(flow(&card(r#""1.4","body":[]"#)), posted(None));
    assert_eq!(flow(&card(r#""1.5""#)), posted(Some(VersionUncertain)));
    assert_eq!(
        flow(&card(r#""1.6""#)),
        failed(VersionTooHigh {
            version: "1.6".into()
        })
    );
    let submit = r#""1.4","actions":[{"type":"Action.Submit"}]"#;
    assert_eq!(
        flow(&card(submit)),
        failed(NeedsBot {
            action: "Action.Submit".into()
        })
    );
    let named = r#""1.4","body":[{"type":"TextBlock","text":"Action.Submit"}]"#;
    assert_eq!(flow(&card(named)), posted(None));
    assert_eq!(flow(&envelope("{}")), failed(NotACard));
    assert_eq!(
        flow(r#"{"type":"AdaptiveCard","version":"1.4"}"#),
        failed(NotAnEnvelope)
    );
    assert_eq!(flow(r#"{"text":"x"}"#), failed(NotAnEnvelope));
    assert_eq!(
        flow(r#"{"@type":"MessageCard","text":"x"}"#),
        posted(Some(MessageCard))
    );
    assert_eq!(
        flow(r#"{"type":"message","attachments":[]}"#),
        posted(Some(NoAttachments))
    );
}

#[test]
fn a_flow_refuses_at_the_trigger_what_is_not_an_object() {
    for (body, code) in [
        ("[1]", "TriggerInputSchemaMismatch"),
        (r#"{"attachments":"x"}"#, "TriggerInputSchemaMismatch"),
        ("{", "InvalidRequestContent"),
    ] {
        let (channel, response) = post(&Channel::default(), Dialect::Workflows, body, 0);
        assert_eq!((response.status, channel.messages().count()), (400, 0));
        assert!(response.body.contains(code), "{}", response.body);
    }
}

#[test]
fn oversize_is_refused_in_each_dialects_own_way() {
    let big = format!(r#"{{"text":"{}"}}"#, "x".repeat(size::LIMIT));
    let (status, body) = classic(&big);
    assert_eq!(status, 200);
    assert!(body.contains("HTTP error 413"));
    assert_eq!(flow(&big), (413, None));
    let settings = Settings {
        oversize_fails_in_run: true,
        ..Settings::default()
    };
    let (channel, response) = post(&Channel::new(settings), Dialect::Workflows, &big, 0);
    let run = channel
        .messages()
        .next()
        .and_then(|message| message.run.clone());
    assert_eq!(response.status, 202);
    assert_eq!(run.and_then(|run| run.reason), Some(RunReason::TooLarge));
}

#[test]
fn exactly_28_kb_still_goes_through() {
    let frame = r#"{"text":""}"#.len();
    let full = format!(r#"{{"text":"{}"}}"#, "x".repeat(size::LIMIT - frame));
    assert_eq!(classic(&full), (200, "1".to_owned()));
}

#[test]
fn the_fifth_message_in_a_second_is_throttled_and_the_next_second_is_not() {
    for dialect in [Dialect::Classic, Dialect::Workflows] {
        let mut channel = Channel::default();
        for now in 0..4 {
            channel = post(&channel, dialect, r#"{"text":"x"}"#, now).0;
        }
        let (after, response) = post(&channel, dialect, r#"{"text":"x"}"#, 500);
        match dialect {
            Dialect::Classic => assert!(response.body.contains("HTTP error 429")),
            Dialect::Workflows => {
                assert_eq!((response.status, response.retry_after), (429, Some(1)));
            }
        }
        let (after, _) = post(&after, dialect, r#"{"text":"x"}"#, 1_000);
        assert_eq!(after.messages().count(), 5);
    }
}

#[test]
fn the_documented_hour_window_can_be_switched_on() {
    let settings = Settings {
        windows: Window::DOCUMENTED.to_vec(),
        ..Settings::default()
    };
    let mut channel = Channel::new(settings);
    for i in 0..100 {
        channel = post(&channel, Dialect::Workflows, "{}", i * 1_000).0;
    }
    let (_, response) = post(&channel, Dialect::Workflows, "{}", 100_000);
    assert_eq!((response.status, response.retry_after), (429, Some(3_500)));
}

#[test]
fn the_ring_keeps_the_newest_messages_and_never_reuses_an_id() {
    let mut channel = Channel::default();
    let count = MAX_MESSAGES as u64 + 10;
    for i in 0..count {
        let body = format!(r#"{{"text":"{i}"}}"#);
        channel = post(&channel, Dialect::Classic, &body, i * 1_000).0;
    }
    let ids: Vec<u64> = channel.messages().map(|message| message.id).collect();
    assert_eq!(
        (ids.len(), ids[0], ids[ids.len() - 1]),
        (MAX_MESSAGES, 11, count)
    );
    let (channel, _) = post(
        &channel.cleared(),
        Dialect::Classic,
        r#"{"text":"x"}"#,
        999_999,
    );
    assert_eq!(
        channel.messages().next().map(|message| message.id),
        Some(count + 1)
    );
}

#[test]
fn faults_show_and_wear_off() {
    let settings = Settings {
        fault: Some(FaultSwitch::next(Fault::ServerError, 1)),
        ..Settings::default()
    };
    let (channel, response) = post(
        &Channel::new(settings),
        Dialect::Classic,
        r#"{"text":"x"}"#,
        0,
    );
    assert_eq!((response.status, channel.messages().count()), (500, 0));
    let (channel, response) = post(&channel, Dialect::Classic, r#"{"text":"x"}"#, 1);
    assert_eq!((response.status, channel.messages().count()), (200, 1));
}

#[test]
fn each_fault_is_visible_in_the_answer_or_the_run() {
    for fault in Fault::ALL {
        let settings = Settings {
            fault: Some(FaultSwitch::on(fault)),
            ..Settings::default()
        };
        let body = envelope(r#"{"type":"AdaptiveCard","version":"1.4"}"#);
        let (channel, response) = post(&Channel::new(settings), Dialect::Workflows, &body, 0);
        let shown = channel.messages().any(|message| message.is_shown());
        let wrong = response.status != 202
            || response.delay_ms > 0
            || response.transport != Transport::Normal
            || !shown;
        assert!(wrong, "{fault:?}");
    }
}

#[test]
fn the_sandbox_and_the_reading_of_answers_agree() {
    let body = r#"{"text":"x"}"#;
    let (_, response) = post(&Channel::default(), Dialect::Classic, body, 0);
    let read = answer::meaning(
        EndpointKind::SandboxClassic,
        response.status,
        &response.body,
        None,
    );
    assert_eq!(read.outcome, Outcome::Delivered);
    let (_, response) = post(&Channel::default(), Dialect::Workflows, body, 0);
    let read = answer::meaning(
        EndpointKind::SandboxWorkflows,
        response.status,
        &response.body,
        None,
    );
    assert_eq!(read.outcome, Outcome::Accepted);
}

#[test]
fn a_message_gives_its_card_byte_for_byte() {
    let card = r#"{ "type":"AdaptiveCard" , "version":"1.4","x":1.50 }"#;
    let (channel, _) = post(&Channel::default(), Dialect::Workflows, &envelope(card), 7);
    let message = channel.message(1).expect("kept");
    assert_eq!(
        (message.card(), message.at, message.is_shown()),
        (Some(card), 7, true)
    );
}

#[test]
fn the_state_survives_storage() {
    let (channel, _) = post(
        &Channel::default(),
        Dialect::Workflows,
        r#"{"text":"x"}"#,
        3,
    );
    let stored = serde_json::to_string(&channel).expect("serialisable");
    let read: Channel = serde_json::from_str(&stored).expect("readable");
    assert_eq!(read, channel);
    assert_eq!(
        serde_json::from_str::<Channel>("{}").expect("older state"),
        Channel::default()
    );
}

proptest::proptest! {
    #[test]
    fn any_sequence_of_requests_is_answered_within_bounds(
        requests in proptest::collection::vec((proptest::bool::ANY, ".{0,40}", 0u64..5_000), 0..40)
    ) {
        let mut channel = Channel::default();
        for (is_classic, body, now) in requests {
            let dialect = if is_classic { Dialect::Classic } else { Dialect::Workflows };
            let (next, response) = post(&channel, dialect, &body, now);
            assert!((200..500).contains(&response.status));
            assert!(next.messages().count() <= channel.messages().count() + 1);
            channel = next;
        }
    }
}
