//! The meaning of answers, as a table.

use card_teams::{EndpointKind, Outcome, answer};

const INNER: &str = "Webhook message delivery failed with error: Microsoft Teams endpoint returned HTTP error NNN with ContextId tcid=0,server=x,cv=y..";

fn read(kind: EndpointKind, status: u16, body: &str) -> (Outcome, &'static str, bool) {
    let meaning = answer::meaning(kind, status, body, None);
    (meaning.outcome, meaning.code, meaning.retryable)
}

#[test]
fn an_incoming_webhook_delivers_only_with_a_one() {
    use Outcome::*;
    let inner = |status: &str| INNER.replace("NNN", status);
    let cases: Vec<(u16, String, Outcome, &str)> = vec![
        (200, "1".into(), Delivered, "delivered"),
        (200, " 1\r\n".into(), Delivered, "delivered"),
        (200, inner("429"), Throttled, "throttled"),
        (200, inner("413"), Rejected, "payload-too-large"),
        (200, inner("400"), Rejected, "payload-rejected"),
        (200, inner("403"), Rejected, "webhook-removed"),
        (200, inner("500"), Rejected, "upstream-inner-error"),
        (
            200,
            "<html>sign in</html>".into(),
            Rejected,
            "unrecognised-success-body",
        ),
        (200, String::new(), Rejected, "unrecognised-success-body"),
        (202, String::new(), Rejected, "unrecognised-success-body"),
        (
            400,
            "Summary or Text is required.".into(),
            Rejected,
            "summary-or-text-required",
        ),
        (
            400,
            "Bad payload received by generic incoming webhook.".into(),
            Rejected,
            "payload-rejected",
        ),
        (404, String::new(), Rejected, "webhook-removed"),
        (410, String::new(), Rejected, "webhook-removed"),
        (302, String::new(), Rejected, "upstream-redirect"),
        (413, String::new(), Rejected, "payload-too-large"),
        (408, String::new(), Throttled, "throttled"),
        (425, String::new(), Throttled, "throttled"),
        (429, String::new(), Throttled, "throttled"),
        (503, String::new(), Throttled, "throttled"),
        (500, String::new(), Failed, "upstream-error"),
        (418, "teapot".into(), Rejected, "upstream-refused"),
        (100, String::new(), Unknown, "unknown-answer"),
        (999, String::new(), Unknown, "unknown-answer"),
    ];
    for (status, body, outcome, code) in cases {
        let retryable = matches!(outcome, Throttled | Failed);
        let got = read(EndpointKind::ClassicConnector, status, &body);
        assert_eq!(got, (outcome, code, retryable), "{status} {body}");
    }
}

#[test]
fn a_flow_accepts_and_never_claims_delivery_for_a_202() {
    use Outcome::*;
    let error = |code: &str| format!(r#"{{"error":{{"code":"{code}","message":"m"}}}}"#);
    let cases = [
        (202, String::new(), Accepted, "accepted"),
        (200, String::new(), Delivered, "completed"),
        (204, String::new(), Delivered, "completed"),
        (
            400,
            error("TriggerInputSchemaMismatch"),
            Rejected,
            "trigger-input-schema-mismatch",
        ),
        (
            400,
            error("MissingApiVersionParameter"),
            Rejected,
            "missing-api-version",
        ),
        (400, "nonsense".into(), Rejected, "payload-rejected"),
        (
            401,
            error("DirectApiAuthorizationRequired"),
            Rejected,
            "flow-not-allowed",
        ),
        (403, String::new(), Rejected, "flow-not-allowed"),
        (404, String::new(), Rejected, "flow-gone"),
        (410, String::new(), Rejected, "flow-gone"),
        (413, String::new(), Rejected, "payload-too-large"),
        (429, String::new(), Throttled, "throttled"),
        (502, String::new(), Failed, "upstream-error"),
        (307, String::new(), Rejected, "upstream-redirect"),
    ];
    for kind in [
        EndpointKind::Workflows,
        EndpointKind::LogicApps,
        EndpointKind::SandboxWorkflows,
    ] {
        for (status, body, outcome, code) in &cases {
            let (got, hint, _) = read(kind, *status, body);
            assert_eq!((got, hint), (*outcome, *code), "{status} {body}");
        }
    }
    let accepted = answer::meaning(EndpointKind::Workflows, 202, "", None);
    let words = format!("{accepted:?}").to_lowercase();
    assert!(!words.contains("delivered"), "{words}");
}

#[test]
fn the_hidden_status_and_the_wait_are_told() {
    let body = INNER.replace("NNN", "429");
    let meaning = answer::meaning(EndpointKind::ClassicConnector, 200, &body, Some("7"));
    assert_eq!(
        (meaning.inner_status, meaning.retry_after),
        (Some(429), Some(7))
    );
    let delivered = answer::meaning(EndpointKind::ClassicConnector, 200, "1", Some("7"));
    assert_eq!(delivered.retry_after, None);
}

proptest::proptest! {
    #[test]
    fn every_answer_has_a_meaning(status: u16, body in ".{0,80}", wait in ".{0,10}") {
        for kind in [EndpointKind::ClassicConnector, EndpointKind::Workflows] {
            let meaning = answer::meaning(kind, status, &body, Some(&wait));
            assert!(!meaning.title.is_empty() && !meaning.next_step.is_empty());
        }
    }
}
