//! Which targets and addresses are refused, through the running server.

mod support;

use std::net::{IpAddr, SocketAddr};

use card_relay::egress::{PublicOnly, Wire, is_public};
use serde_json::{Value, json};
use std::sync::Arc;
use support::{CLASSIC, Names, Server, Upstream, problem, upstream};

fn urls() -> Value {
    serde_json::from_str(include_str!("../../card-teams/tests/data/target-urls.json"))
        .expect("JSON")
}

fn addresses(list: &str) -> Vec<IpAddr> {
    let all: Value = serde_json::from_str(include_str!("data/addresses.json")).expect("JSON");
    let rows = all[list].as_array().expect("a list");
    rows.iter()
        .map(|row| row.as_str().expect("text").parse().expect("an address"))
        .collect()
}

#[test]
fn every_address_of_the_corpus_is_judged_right() {
    for ip in addresses("must_deny") {
        assert!(is_public(ip).is_err(), "{ip} must be refused");
    }
    for ip in addresses("must_allow") {
        assert!(is_public(ip).is_ok(), "{ip} must be allowed");
    }
}

#[tokio::test]
async fn every_hostile_url_is_refused_with_its_code_and_never_looked_up() {
    let names = Names::none();
    let server = Server::with(names.clone(), Wire::Plain, |_| {}).await;
    let urls = urls();
    let rows = urls["deny"].as_array().expect("a list");
    assert!(rows.len() >= 149);
    for row in rows {
        for route in ["/api/v1/deliver/check", "/api/v1/deliver"] {
            let body = json!({"target": row["url"], "payload": {}}).to_string();
            let reply = server.client().api("POST", route, &body).await;
            assert_eq!(reply.status, 422, "{row}");
            assert_eq!(json!(problem(&reply)), row["code"], "{row}");
        }
    }
    assert_eq!(names.asked(), 0, "a refused URL is not looked up");
}

#[tokio::test]
async fn every_real_url_passes_the_check() {
    let server = Server::start(|_| {}).await;
    for row in urls()["allow"].as_array().expect("a list") {
        let body = json!({"target": row["url"], "payload": {"text": "x"}}).to_string();
        let reply = server
            .client()
            .api("POST", "/api/v1/deliver/check", &body)
            .await;
        assert_eq!(reply.status, 200, "{row} {}", reply.text());
        assert_eq!(reply.json()["allowed"], true);
        assert_eq!(reply.json()["bytes"], 12);
    }
}

#[tokio::test]
async fn one_forbidden_address_among_public_ones_is_enough() {
    for bad in addresses("must_deny") {
        let mixed = vec![
            SocketAddr::new([1, 1, 1, 1].into(), 443),
            SocketAddr::new(bad, 443),
        ];
        let names = Names::fixed(mixed);
        let policy = Arc::new(PublicOnly);
        let server = Server::with_policy(names, Wire::Plain, policy, |_| {}).await;
        let reply = server.deliver(CLASSIC, "{}").await;
        assert_eq!(
            (reply.status, problem(&reply)),
            (422, "target-address-forbidden".into()),
            "{bad}"
        );
        let shown = reply.text();
        assert!(!shown.contains(&bad.to_string()), "no oracle: {shown}");
    }
}

/// The name answers with another address on the second question; only what was judged in the same
/// answer may be dialled.
#[tokio::test]
async fn a_name_that_changes_its_address_never_reaches_loopback() {
    let decoy = Upstream::start(vec![upstream::answer("200 OK", "", "1")]).await;
    let nowhere = SocketAddr::new(
        "::ffff:127.0.0.1".parse().expect("an address"),
        decoy.address.port(),
    );
    for answers in [
        vec![vec![decoy.address]],
        vec![vec![nowhere]],
        vec![vec![], vec![decoy.address], vec![nowhere]],
    ] {
        let names = Names::changing(answers);
        let policy = Arc::new(PublicOnly);
        let server = Server::with_policy(names, decoy.wire(), policy, |_| {}).await;
        for _ in 0..4 {
            let reply = server.deliver(CLASSIC, "{}").await;
            let code = problem(&reply);
            assert!(
                [
                    "target-address-forbidden",
                    "dns-failure",
                    "target-rate-limited"
                ]
                .contains(&code.as_str()),
                "{code}"
            );
        }
    }
    assert_eq!(decoy.requests(), 0);
}

#[tokio::test]
async fn loopback_on_another_port_is_no_sandbox_of_ours() {
    let server = Server::start(|_| {}).await;
    let (_, classic, _) = server.channel().await;
    let elsewhere = classic.replace(&server.address.port().to_string(), "9");
    let reply = server.deliver(&elsewhere, "{}").await;
    assert_eq!(problem(&reply), "target-not-https");
}
