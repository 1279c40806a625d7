//! Sending: the sandbox in the page, the relay, and addresses that are refused.

use super::stage::Stage;
use crate::state::{
    Answer, Channel, Delivery, Destination, Effect, EffectId, Outcome, PAGE_CHANNEL, Problem,
    RelayLink, Screen, SendMsg, Sent, SentRecord, ViewMsg,
};
use card_teams::Outcome as Meant;

const ADAPTIVE: &str = r#"{ "type": "AdaptiveCard", "version": "1.4", "body": [] }"#;
const WEBHOOK: &str = "https://contoso.webhook.office.com/webhookb2/0b8fb4ab-1d36-4be6-8b3c-5f6a5f5b1f2e@0b8fb4ab-1d36-4be6-8b3c-5f6a5f5b1f2e/IncomingWebhook/0123456789abcdef0123456789abcdef/0b8fb4ab-1d36-4be6-8b3c-5f6a5f5b1f2e";

fn newest(stage: &Stage) -> &SentRecord {
    stage.state.sending.log.first().expect("a line in the log")
}

fn answer(stage: &Stage) -> (u16, &str, Meant) {
    match &newest(stage).sent {
        Sent::Answered(answer, meaning) => (answer.status, &answer.body, meaning.outcome),
        Sent::Refused(problem) => panic!("refused: {problem:?}"),
    }
}

fn refusal(stage: &Stage) -> &Problem {
    match &newest(stage).sent {
        Sent::Refused(problem) => problem,
        Sent::Answered(answer, _) => panic!("answered: {answer:?}"),
    }
}

fn deliveries(stage: &Stage) -> Vec<(EffectId, String)> {
    stage.asked(|effect| match effect {
        Effect::Deliver { target, .. } => Some(target.expose().to_owned()),
        _ => None,
    })
}

/// Lets the relay answer that is looked for at the start.
pub(super) fn with_relay(mut stage: Stage) -> Stage {
    let search = stage.asked(|effect| matches!(effect, Effect::FindRelay(_)).then_some(()))[0].0;
    let link = RelayLink {
        address: "http://relay/".into(),
        version: "1".to_owned(),
    };
    let channel = Channel {
        id: "c1".into(),
        name: "Builds".to_owned(),
        classic: "http://relay/classic/c1".into(),
        workflows: "http://relay/workflows/c1".into(),
    };
    stage.done(search, Outcome::RelayFound(Ok((link, vec![channel]))));
    stage
}

fn delivered(status: u16, body: &str) -> Outcome {
    let answer = Answer {
        status,
        body: body.to_owned(),
        retry_after: None,
    };
    Outcome::Delivered(Box::new(Delivery { answer: Ok(answer) }))
}

#[test]
fn without_a_relay_the_sandbox_in_the_page_answers_like_teams() {
    let cases = [
        (Destination::SandboxClassic, 200, "1", Meant::Delivered),
        (Destination::SandboxWorkflows, 202, "", Meant::Accepted),
    ];
    for (to, status, body, outcome) in cases {
        let mut stage = Stage::new();
        stage.send(SendMsg::To(to)).send(SendMsg::Send);
        assert_eq!(answer(&stage), (status, body, outcome), "{to:?}");
        assert_eq!(newest(&stage).bytes, stage.state.body().len());
        assert!(deliveries(&stage).is_empty());
        assert_eq!(stage.state.relay.page.messages().count(), 1);
        let screen = stage.state.channel_screen();
        assert!(matches!(screen, ViewMsg::Show(Screen::Channel(id)) if &*id == PAGE_CHANNEL));
    }
}

#[test]
fn an_accepted_card_is_never_called_delivered() {
    let mut stage = Stage::on(ADAPTIVE);
    stage.send(SendMsg::Send);
    let Sent::Answered(_, meaning) = &newest(&stage).sent else {
        panic!("no answer")
    };
    let words = format!("{} {}", meaning.title, meaning.explanation).to_lowercase();
    assert!(words.contains("accepted"), "{words}");
    assert!(
        !meaning.title.to_lowercase().contains("delivered"),
        "{words}"
    );
}

#[test]
fn an_adaptive_card_travels_in_its_envelope_byte_for_byte() {
    let stage = Stage::on(ADAPTIVE);
    let body = stage.state.body();
    assert!(
        body.contains(ADAPTIVE) && body.contains("attachments"),
        "{body}"
    );
    let mut classic = Stage::new();
    classic.send(SendMsg::To(Destination::SandboxClassic));
    assert_eq!(
        &*classic.state.body(),
        classic.card(),
        "a MessageCard goes as it is"
    );
}

#[test]
fn what_teams_refuses_the_sandbox_refuses() {
    let large = format!(
        r#"{{"@type":"MessageCard","text":"{}"}}"#,
        "x".repeat(29 * 1024)
    );
    for (text, words) in [
        ("[]", "bad payload"),
        ("{\"a\":1}", "required"),
        (&*large, "413"),
    ] {
        let mut stage = Stage::on(text);
        stage
            .send(SendMsg::To(Destination::SandboxClassic))
            .send(SendMsg::Send);
        let (status, body, outcome) = answer(&stage);
        assert_ne!(outcome, Meant::Delivered, "{status} {body}");
        assert!(body.to_lowercase().contains(words), "{status} {body}");
    }
}

/// Addresses with a part that must be seen nowhere.
const HOSTILE: &[(&str, &str)] = &[
    (
        "http://contoso.webhook.office.com/webhookb2/S3CRET",
        "target-not-https",
    ),
    ("https://evil.example/S3CRET", "target-host-not-allowed"),
    (
        "https://S3CRET@contoso.webhook.office.com/",
        "target-userinfo",
    ),
    (
        "https://contoso.webhook.office.com.evil.example/S3CRET",
        "target-host-not-allowed",
    ),
    ("https://169.254.169.254/S3CRET", "target-ip-literal"),
    ("https://[::1]/S3CRET", "target-ip-literal"),
    ("https://2130706433/S3CRET", "target-ip-literal"),
    (
        "https://contoso.webhook.office.com:8443/S3CRET",
        "target-port",
    ),
    (
        "https://contoso.webhook.office.com/S3CRET/../x",
        "target-not-canonical",
    ),
    (
        "https://contoso.webhook.office.com/S3CRET",
        "target-path-not-allowed",
    ),
    (
        "https://contoso.webhook.office.com\\@evil.example/S3CRET",
        "target-bad-characters",
    ),
    ("file:///etc/S3CRET", "target-not-https"),
    ("javascript:S3CRET", "target-not-https"),
];

#[test]
fn a_hostile_address_is_refused_with_its_reason_and_seen_nowhere() {
    for (url, code) in HOSTILE {
        let mut stage = with_relay(Stage::new());
        stage
            .send(SendMsg::Open)
            .send(SendMsg::To(Destination::Webhook));
        stage
            .send(SendMsg::Url((*url).to_owned()))
            .send(SendMsg::Send);
        assert!(deliveries(&stage).is_empty(), "{url} was to be delivered");
        assert_eq!(stage.state.sending.under_way, None);
        let problem = refusal(&stage);
        assert_eq!(problem.code, *code, "{url}");
        assert!(problem.detail.len() > 20, "{url}: {}", problem.detail);
        seen_nowhere(&stage, "S3CRET");
    }
}

/// The secret is in no log line, no debug output and nothing that is kept.
fn seen_nowhere(stage: &Stage, secret: &str) {
    let sending = format!("{:?}", stage.state.sending);
    assert!(!sending.contains(secret), "{sending}");
    assert!(!format!("{:?}", newest(stage)).contains(secret));
    let work = stage.state.work().expect("written here");
    assert!(!work.text.contains(secret));
    assert!(!stage.state.settings().relay.contains(secret));
    assert!(
        !stage
            .state
            .news
            .as_ref()
            .is_some_and(|news| news.text.contains(secret))
    );
}

#[test]
fn a_good_address_goes_to_the_relay_and_is_masked_everywhere_else() {
    let mut stage = with_relay(Stage::new());
    stage.send(SendMsg::To(Destination::Webhook));
    stage
        .send(SendMsg::Url(format!("  {WEBHOOK}\n")))
        .send(SendMsg::Send);
    let asked = deliveries(&stage);
    assert_eq!((asked.len(), &*asked[0].1), (1, WEBHOOK));
    stage.done(asked[0].0, delivered(200, "1"));
    assert_eq!(answer(&stage), (200, "1", Meant::Delivered));
    seen_nowhere(&stage, "IncomingWebhook/0123456789abcdef");
    assert!(
        newest(&stage).to.contains("webhook.office.com"),
        "{}",
        newest(&stage).to
    );
}

#[test]
fn without_a_relay_a_webhook_is_not_sent_and_the_way_out_is_named() {
    let mut stage = Stage::new();
    stage
        .send(SendMsg::To(Destination::Webhook))
        .send(SendMsg::Url(WEBHOOK.to_owned()));
    stage.send(SendMsg::Send);
    assert_eq!(refusal(&stage).code, "no-relay");
    assert!(refusal(&stage).detail.contains("cardwright serve"));
    seen_nowhere(&stage, "0123456789abcdef");
}

#[test]
fn the_relay_gets_the_exact_body_and_its_reason_is_shown() {
    let mut stage = with_relay(Stage::on(ADAPTIVE));
    stage.send(SendMsg::Send);
    let asked = stage.asked(|effect| match effect {
        Effect::Deliver { relay, body, .. } => Some((relay.clone(), body.clone())),
        _ => None,
    });
    assert_eq!(asked[0].1, ("http://relay/".into(), stage.state.body()));
    let problem = Problem {
        code: "unreachable".to_owned(),
        title: "The relay does not answer".to_owned(),
        detail: "Is it still running?".to_owned(),
    };
    let lost = Delivery {
        answer: Err(problem.clone()),
    };
    stage.done(asked[0].0, Outcome::Delivered(Box::new(lost)));
    assert_eq!(refusal(&stage), &problem);
    assert_eq!(stage.state.sending.under_way, None, "it can be sent again");
}

#[test]
fn an_answer_is_read_for_where_the_card_went_not_for_where_the_dialog_is_now() {
    let mut stage = with_relay(Stage::on(ADAPTIVE));
    stage.send(SendMsg::Send);
    let (bytes, id) = (stage.state.body().len(), deliveries(&stage)[0].0);
    stage.send(SendMsg::To(Destination::SandboxClassic));
    stage.open(r#"{"@type": "MessageCard", "text": "another card, of another length"}"#);
    stage.done(id, delivered(202, ""));
    assert_eq!(answer(&stage).2, Meant::Accepted);
    assert_eq!(newest(&stage).bytes, bytes);
    assert!(
        newest(&stage).to.contains("Workflows"),
        "{}",
        newest(&stage).to
    );
}

#[test]
fn a_second_click_sends_nothing_while_the_first_is_under_way() {
    let mut stage = with_relay(Stage::on(ADAPTIVE));
    stage.send(SendMsg::Send).send(SendMsg::Send);
    assert_eq!(deliveries(&stage).len(), 1);
}

#[test]
fn late_and_repeated_answers_are_dropped() {
    let mut stage = with_relay(Stage::on(ADAPTIVE));
    stage.send(SendMsg::Send);
    let id = deliveries(&stage)[0].0;
    stage
        .done(id, delivered(202, ""))
        .done(id, delivered(202, ""));
    assert_eq!(stage.state.sending.log.len(), 1);
}

#[test]
fn closing_the_dialog_keeps_the_address_and_the_log() {
    let mut stage = Stage::on(ADAPTIVE);
    stage
        .send(SendMsg::Open)
        .send(SendMsg::Url(WEBHOOK.to_owned()))
        .send(SendMsg::Send);
    stage.send(SendMsg::Close);
    assert!(!stage.state.sending.open);
    assert_eq!(stage.state.sending.url.expose(), WEBHOOK);
    assert_eq!(stage.state.sending.log.len(), 1);
}

#[test]
fn an_answer_stands_only_while_the_dialog_shows_what_it_was_for() {
    let mut stage = Stage::new();
    stage.send(SendMsg::Open).send(SendMsg::Send);
    assert!(stage.state.sending.answer.is_some());
    stage.send(SendMsg::To(Destination::SandboxClassic));
    assert!(stage.state.sending.answer.is_none());
    assert_eq!(stage.state.sending.log.len(), 1, "the log keeps it");
}
