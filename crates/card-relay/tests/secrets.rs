//! A webhook URL and a payload appear nowhere but in the request that was asked for.

mod support;

use support::upstream::answer;
use support::{CLASSIC, FLOW, Server, Step, Upstream};

/// Every 8 bytes of what must not be seen.
fn slices(secret: &str) -> Vec<String> {
    secret
        .as_bytes()
        .windows(8)
        .map(|w| String::from_utf8_lossy(w).into_owned())
        .collect()
}

#[tokio::test]
async fn logs_and_problems_hold_no_part_of_url_or_payload() {
    let payload = r#"{"text":"PAYLOADMARKERPAYLOADMARKER"}"#;
    let mut shown = String::new();
    for script in [
        answer("200 OK", "", "1"),
        vec![Step::Reset],
        vec![Step::Say(b"junk\r\n\r\n".to_vec())],
    ] {
        let upstream = Upstream::start(vec![script]).await;
        let server = Server::before(&upstream).await;
        for target in [
            CLASSIC,
            FLOW,
            &CLASSIC.replace("https://", "https://user@"),
            &format!("{FLOW}#x"),
            &FLOW.replace("sig=", "gis="),
        ] {
            shown += &server.deliver(target, payload).await.text();
            shown += &server.deliver(target, "[1").await.text();
        }
        assert!(
            server.log_text().lines().count() >= 2,
            "deliveries are logged"
        );
        shown += &server.log_text();
    }
    let secrets = [
        "ca9a41ca9a41ca9a41ca9a41ca9a41ca",
        "CANARYSIGCANARYSIG",
        "PAYLOADMARKERPAYLOADMARKER",
        "contoso",
        "0b8fb4ab-1d36",
        "prod-08.westus",
    ];
    for secret in secrets {
        for slice in slices(secret) {
            assert!(!shown.contains(&slice), "{slice} of {secret} is shown");
        }
    }
    assert!(!shown.contains("contoso"), "the host names the customer");
}

#[test]
fn a_delivery_cannot_be_printed_with_its_url() {
    let endpoint = card_teams::Endpoint::recognise(FLOW).expect("an endpoint");
    assert!(!format!("{endpoint:?}").contains("CANARY"));
}
