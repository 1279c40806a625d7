//! Which URLs are recognised, and the reason given for every other.

use card_teams::endpoint::{Generation, HostFamily, sandbox_dialect};
use card_teams::{Cloud, Dialect, Endpoint, EndpointError, EndpointKind, Policy};
use serde::Deserialize;

const GUID: &str = "0b8fb4ab-1d36-4be6-8b3c-5f6a5f5b1f2e";
const HEX: &str = "0123456789abcdef0123456789abcdef";

fn connector(root: &str, extra: &str) -> String {
    format!("{root}/{GUID}@{GUID}/IncomingWebhook/{HEX}/{GUID}{extra}")
}

fn trigger(host: &str, query: &str) -> String {
    format!("https://{host}/workflows/{HEX}/triggers/manual/paths/invoke{query}")
}

#[derive(Deserialize)]
struct Corpus {
    allow: Vec<Allowed>,
    deny: Vec<Denied>,
}

#[derive(Deserialize)]
struct Allowed {
    url: String,
    host: String,
    family: String,
}

#[derive(Deserialize)]
struct Denied {
    url: String,
    code: String,
}

/// 15 real shapes and 149 hostile forms with the reason each is refused for; gathered from the
/// bypasses known of other relays (IPv4 spellings, authority and suffix tricks, rebinding names…).
fn corpus() -> Corpus {
    serde_json::from_str(include_str!("data/target-urls.json")).expect("the collection parses")
}

#[test]
fn every_legitimate_url_is_recognised_with_its_family() {
    for case in corpus().allow {
        let endpoint = Policy::default().check(&case.url).expect(&case.url);
        let kind = match case.family.as_str() {
            "Connector" => EndpointKind::ClassicConnector,
            "LogicApps" => EndpointKind::LogicApps,
            _ => EndpointKind::Workflows,
        };
        assert_eq!(
            (endpoint.kind(), endpoint.host()),
            (kind, case.host.as_str())
        );
    }
}

#[test]
fn every_hostile_url_is_refused_for_its_reason() {
    let wrong: Vec<String> = corpus()
        .deny
        .into_iter()
        .filter_map(|case| {
            let verdict = Policy::default()
                .check(&case.url)
                .map_err(EndpointError::code);
            (verdict.as_ref().err() != Some(&case.code.as_str()))
                .then(|| format!("{:?}: {verdict:?}, expected {}", case.url, case.code))
        })
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn no_hostile_url_passes_as_a_sandbox() {
    for case in corpus().deny {
        // Pasting drops white space around the URL, so those alone may pass here.
        let trimmed = case.url.trim() != case.url;
        assert!(
            trimmed || Endpoint::recognise(&case.url).is_err(),
            "{}",
            case.url
        );
    }
}

#[test]
fn hostile_forms_are_refused_also_without_the_collection() {
    let good = connector("contoso.webhook.office.com/webhookb2", "");
    let cases = [
        (format!("http://{good}"), "target-not-https"),
        (format!("https://user@{good}"), "target-userinfo"),
        (format!("https://{good}#x"), "target-fragment"),
        (format!("https://{good}/../x/y"), "target-not-canonical"),
        (format!("https://x.{good}"), "target-host-not-allowed"),
        (format!("https://{good}?sig=x"), "target-path-not-allowed"),
        ("https://[::ffff:a9fe:a9fe]/".into(), "target-ip-literal"),
        ("https://2130706433/".into(), "target-ip-literal"),
        (format!("https://{}", "a".repeat(2100)), "target-too-long"),
        (
            trigger("prod-01.westus.logic.azure.com", ""),
            "target-needs-oauth",
        ),
        (
            trigger("prod-01.westus.logic.azure.com", "?api-version=1&sig="),
            "target-needs-oauth",
        ),
        (
            trigger("prod-01.westus.logic.azure.com", "?sig=x&callback=y"),
            "target-path-not-allowed",
        ),
    ];
    for (url, code) in cases {
        assert_eq!(
            Endpoint::recognise(&url).map_err(EndpointError::code),
            Err(code),
            "{url}"
        );
    }
}

#[test]
fn connector_generations_are_told_apart() {
    let host = "https://contoso.webhook.office.com/webhookb2";
    let cases = [
        (
            connector("https://outlook.office.com/webhook", ""),
            Generation::First,
            2,
        ),
        (connector(host, ""), Generation::Second, 2),
        (connector(host, "/V2abcDEF"), Generation::Third, 1),
    ];
    for (url, generation, notes) in cases {
        let endpoint = Endpoint::recognise(&url).expect("a connector");
        assert_eq!(endpoint.generation(), Some(generation));
        assert_eq!(endpoint.notes().len(), notes);
        assert_eq!(endpoint.notes()[0].date, "2026-05-22");
    }
}

#[test]
fn old_flow_addresses_are_flagged_in_the_commercial_cloud_only() {
    let codes = |host| {
        let endpoint = Endpoint::recognise(&trigger(host, "?sig=x")).expect("a trigger");
        endpoint
            .notes()
            .iter()
            .map(|note| note.code)
            .collect::<Vec<_>>()
    };
    assert_eq!(
        codes("prod-08.westus.logic.azure.com"),
        ["logic-url-replaced"]
    );
    assert!(codes("prod-08.usgovtexas.logic.azure.us").is_empty());
}

#[test]
fn the_canonical_url_is_what_gets_dialled() {
    let pasted = format!(
        " {}\n",
        connector("HTTPS://Contoso.Webhook.Office.Com:443/webhookb2", "")
    );
    let endpoint = Endpoint::recognise(&pasted).expect("a connector");
    let plain = connector("https://contoso.webhook.office.com/webhookb2", "");
    assert_eq!(endpoint.url().expose(), plain);
    assert!(!format!("{endpoint:?}").contains(HEX));
    assert!(!endpoint.masked().contains(HEX));
}

#[test]
fn the_sandbox_is_recognised_on_loopback_in_both_shapes() {
    for host in [
        "http://localhost:8080",
        "http://127.0.0.1:1",
        "http://[::1]:9",
        "https://localhost",
    ] {
        let classic = connector(&format!("{host}/sandbox/webhookb2"), "");
        let flow = format!("{host}/sandbox/workflows/{HEX}/triggers/manual/paths/invoke");
        let kind = |url: &str| Endpoint::recognise(url).map(|endpoint| endpoint.kind());
        assert_eq!(kind(&classic), Ok(EndpointKind::SandboxClassic));
        assert_eq!(kind(&flow), Ok(EndpointKind::SandboxWorkflows));
    }
    let away = connector("http://10.0.0.1/sandbox/webhookb2", "");
    assert_eq!(Endpoint::recognise(&away), Err(EndpointError::NotHttps));
}

#[test]
fn a_sandbox_path_tells_its_dialect() {
    let flow = format!("/sandbox/workflows/{HEX}/triggers/manual/paths/invoke");
    assert_eq!(sandbox_dialect(&flow), Some(Dialect::Workflows));
    assert_eq!(
        sandbox_dialect(&connector("/sandbox/webhookb2", "")),
        Some(Dialect::Classic)
    );
    assert_eq!(sandbox_dialect("/sandbox/"), None);
    assert_eq!(sandbox_dialect("/api/v1/deliver"), None);
}

#[test]
fn operators_add_and_remove_families() {
    let gov = connector("https://contoso.webhook.office365.us/webhookb2", "");
    assert_eq!(
        Policy::default().check(&gov),
        Err(EndpointError::HostNotAllowed)
    );
    assert!(Policy::default().with_opt_in_clouds().check(&gov).is_ok());
    let own = HostFamily {
        suffix: "hooks.example.org".into(),
        labels: (0, 1),
        kind: EndpointKind::LogicApps,
        cloud: Cloud::Commercial,
    };
    let policy = Policy::default()
        .with_family(own)
        .without(|f| f.kind == EndpointKind::Workflows);
    assert!(
        policy
            .check(&trigger("eu.hooks.example.org", "?sig=x"))
            .is_ok()
    );
    assert!(
        policy
            .check(&trigger("xhooks.example.org", "?sig=x"))
            .is_err()
    );
}

#[test]
fn every_reason_has_its_own_code_and_sentence() {
    let mut codes: Vec<_> = EndpointError::ALL
        .iter()
        .map(|error| error.code())
        .collect();
    codes.sort_unstable();
    codes.dedup();
    assert_eq!(codes.len(), EndpointError::ALL.len());
    for error in EndpointError::ALL {
        assert!(error.code().starts_with("target-") && error.to_string().ends_with('.'));
    }
}

proptest::proptest! {
    #[test]
    fn no_text_makes_it_panic(text in ".{0,120}", tail in "[ -~]{0,80}") {
        let _ = Endpoint::recognise(&text);
        let _ = Endpoint::recognise(&format!("https://{tail}"));
        let _ = Endpoint::recognise(&format!("https://a.webhook.office.com/{tail}"));
    }

    #[test]
    fn what_is_accepted_never_differs_from_what_is_dialled(tail in "[ -~]{0,40}") {
        let url = trigger("prod-01.westus.logic.azure.com", &format!("?sig={tail}"));
        if let Ok(endpoint) = Policy::default().check(&url) {
            assert_eq!(endpoint.url().expose(), url);
        }
    }
}
