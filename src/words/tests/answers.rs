//! What endpoints are, and what their answers mean.

use super::assert_french;
use card_catalog::Family;
use card_teams::answer::meaning;
use card_teams::envelope::remark;
use card_teams::{Endpoint, EndpointKind};

const KINDS: [EndpointKind; 5] = [
    EndpointKind::ClassicConnector,
    EndpointKind::Workflows,
    EndpointKind::LogicApps,
    EndpointKind::SandboxClassic,
    EndpointKind::SandboxWorkflows,
];

const BODIES: [&str; 6] = [
    "",
    "1",
    "Summary or Text is required.",
    "Webhook message delivery failed with error: Microsoft Teams endpoint returned HTTP error 429",
    "{\"error\": {\"code\": \"TriggerInputSchemaMismatch\"}}",
    "Bad payload received by generic incoming webhook.",
];

#[test]
fn every_meaning_of_an_answer_is_said_in_french() {
    let mut texts = Vec::new();
    for kind in KINDS {
        texts.push(("answer-kind".to_owned(), kind.title().to_owned()));
        let families = [Family::MessageCard, Family::Adaptive, Family::Attachment];
        let remarks = families
            .into_iter()
            .filter_map(|family| remark(family, kind));
        texts.extend(remarks.map(|note| ("answer-remark".to_owned(), note.text.to_owned())));
        for status in [
            200, 202, 302, 400, 401, 403, 404, 410, 413, 429, 500, 503, 999,
        ] {
            for body in BODIES {
                for wait in [None, Some("7")] {
                    let meaning = meaning(kind, status, body, wait);
                    let said = [
                        meaning.title.to_owned(),
                        meaning.explanation.to_string(),
                        meaning.next_step.to_string(),
                    ];
                    texts.extend(said.map(|text| ("answer".to_owned(), text)));
                }
            }
        }
    }
    assert_french("answers", texts);
}

#[test]
fn every_refused_address_is_explained_in_french() {
    let addresses = [
        "",
        "http://example.org",
        "https://user@example.org/",
        "https://example.org/#x",
        "https://example.org:8443/",
        "https://10.0.0.1/",
        "https://example.org/a/../b",
        "https://exa mple.org/",
        "https://example.org/hook",
        "https://x.webhook.office.com/",
        "https://prod-1.westeurope.logic.azure.com/workflows/x",
    ];
    let refused = addresses
        .into_iter()
        .filter_map(|one| Endpoint::recognise(one).err());
    assert_french(
        "addresses",
        refused.map(|error| ("answer-address".to_owned(), error.to_string())),
    );
}
