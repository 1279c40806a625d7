//! What the send dialog says before and after sending.

use super::page::{Page, drawn};
use crate::state::{AppState, Destination, JsonMsg, Msg, Saved, SendMsg};
use crate::tools::send_dialog;

const WEBHOOK: &str = "https://contoso.webhook.office.com/webhookb2/0b8fb4ab-1d36-4be6-8b3c-5f6a5f5b1f2e@0b8fb4ab-1d36-4be6-8b3c-5f6a5f5b1f2e/IncomingWebhook/0123456789abcdef0123456789abcdef/0b8fb4ab-1d36-4be6-8b3c-5f6a5f5b1f2e";

/// The dialog after these messages.
async fn dialog(messages: Vec<Msg>) -> Page {
    let mut state = AppState::start(Saved::default());
    for (step, message) in messages.into_iter().enumerate() {
        state = state.reduce(message, step as f64 * 5000.0);
    }
    drawn(move |dispatch| send_dialog(&state, dispatch)).await
}

fn to(destination: Destination) -> Msg {
    SendMsg::To(destination).into()
}

#[tokio::test(flavor = "current_thread")]
async fn the_exact_body_and_its_bytes_are_shown_before_sending() {
    let state = AppState::start(Saved::default());
    let body = state.body().to_string();
    let page = dialog(vec![]).await;
    let shown = page.part(r#"id="body-as-sent""#, "</pre>");
    assert!(shown.ends_with(&body.replace('&', "&amp;")), "{shown}");
    assert!(page.has("28"), "the limit is named");
    assert!(!page.has("webhook-url"), "the sandbox needs no address");
}

#[tokio::test(flavor = "current_thread")]
async fn a_recognised_address_is_named_and_masked() {
    let page = dialog(vec![
        to(Destination::Webhook),
        SendMsg::Url(WEBHOOK.to_owned()).into(),
    ])
    .await;
    let words = page.part(r#"id="recognised""#, "</p>");
    assert!(
        words.contains(r#"data-tone="good""#) && words.contains("Recognised: "),
        "{words}"
    );
    assert!(!words.contains("0123456789abcdef"), "{words}");
}

#[tokio::test(flavor = "current_thread")]
async fn a_hostile_address_is_refused_while_it_is_typed() {
    for (url, reason) in [
        (
            "https://evil.example/x",
            "This host takes no Teams webhooks",
        ),
        (
            "http://contoso.webhook.office.com/x",
            "must start with https://",
        ),
        ("https://169.254.169.254/", "The host is an IP address"),
    ] {
        let page = dialog(vec![
            to(Destination::Webhook),
            SendMsg::Url(url.to_owned()).into(),
        ])
        .await;
        let words = page.part(r#"id="recognised""#, "</p>");
        assert!(
            words.contains(r#"data-tone="bad""#) && words.contains(reason),
            "{words}"
        );
    }
}

#[tokio::test(flavor = "current_thread")]
async fn why_it_cannot_be_sent_stands_on_the_button() {
    let cases = [
        (
            vec![to(Destination::Webhook)],
            "Paste the webhook URL first",
        ),
        (
            vec![JsonMsg::Typed("{".to_owned()).into()],
            "Mend the JSON first",
        ),
    ];
    for (messages, reason) in cases {
        let page = dialog(messages).await;
        let button = page.element(r#"id="send-now""#, "button");
        assert!(
            button.contains(r#"aria-disabled="true""#) && button.contains(reason),
            "{button}"
        );
    }
    let page = dialog(vec![]).await;
    assert!(
        !page
            .element(r#"id="send-now""#, "button")
            .contains("aria-disabled")
    );
}

#[tokio::test(flavor = "current_thread")]
async fn the_answer_is_shown_with_its_meaning_and_the_way_to_the_channel() {
    let cases = [
        (
            Destination::SandboxClassic,
            "delivered",
            "status 200 with “1”",
        ),
        (
            Destination::SandboxWorkflows,
            "accepted",
            "status 202 with an empty body",
        ),
    ];
    for (destination, outcome, raw) in cases {
        let page = dialog(vec![to(destination), SendMsg::Send.into()]).await;
        assert!(
            page.has(&format!(r#"data-outcome="{outcome}""#)),
            "{}",
            page.0
        );
        assert!(
            page.has(raw) && page.has("Open the sandbox channel"),
            "{}",
            page.0
        );
    }
}

#[tokio::test(flavor = "current_thread")]
async fn without_a_relay_the_dialog_says_how_to_connect_one() {
    let page = dialog(vec![
        to(Destination::Webhook),
        SendMsg::Url(WEBHOOK.to_owned()).into(),
        SendMsg::Send.into(),
    ])
    .await;
    assert!(
        page.has(r#"data-outcome="not-sent""#) && page.has("Code: no-relay"),
        "{}",
        page.0
    );
    assert!(
        page.has("cardwright serve") && page.has(r#"id="relay-address""#),
        "{}",
        page.0
    );
    assert!(!page.has("Open the sandbox channel"));
}
