//! `serve` and `send` together, through the real program.

mod support;

use serde_json::Value;
use support::{Served, cardwright, file, folder};

const CARD: &str =
    r#"{"type":"AdaptiveCard","version":"1.4","body":[{"type":"TextBlock","text":"Hello"}]}"#;
const MESSAGE: &str = r#"{ "@type":"MessageCard","summary":"s","text":"Hello" }"#;

fn path(url: &str) -> String {
    format!("/{}", url.splitn(4, '/').nth(3).expect("a path"))
}

fn bodies(served: &Served) -> Vec<String> {
    let channel = served.ready["sandbox"]["channel"].as_str().expect("an id");
    let answer = served.request("GET", &format!("/api/v1/sandbox/{channel}/messages"), "");
    let (_, body) = answer.split_once("\r\n\r\n").expect("a body");
    let list: Value = serde_json::from_str(body).expect("JSON");
    let messages = list["messages"].as_array().expect("a list");
    messages
        .iter()
        .map(|message| message["body"].as_str().expect("text").to_owned())
        .collect()
}

#[test]
fn serve_says_where_it_is_and_takes_messages() {
    let served = Served::start(&[]);
    let app = served.ready["app"].as_str().expect("a URL");
    assert!(app.starts_with("http://127.0.0.1:") && app.ends_with('/'));
    assert!(
        served
            .request("GET", "/healthz", "")
            .starts_with("HTTP/1.1 200")
    );
    let classic = served.request("POST", &path(&served.url("classic")), MESSAGE);
    assert!(
        classic.starts_with("HTTP/1.1 200") && classic.ends_with("\r\n\r\n1"),
        "{classic}"
    );
    let flow = served.request("POST", &path(&served.url("workflows")), MESSAGE);
    assert!(flow.starts_with("HTTP/1.1 202"), "{flow}");
    let (code, _) = served.terminate();
    assert_eq!(code, Some(0), "a request to stop is no failure");
}

#[test]
fn a_killed_server_has_every_message_it_acknowledged() {
    let data = folder("kept").display().to_string();
    let served = Served::start(&["--data", &data]);
    for number in 0..3 {
        let body = format!(r#"{{"text":"{number}"}}"#);
        let answer = served.request("POST", &path(&served.url("classic")), &body);
        assert!(answer.ends_with("\r\n\r\n1"), "{answer}");
    }
    let token = path(&served.url("classic"));
    drop(served);
    let again = Served::start(&["--data", &data]);
    assert_eq!(
        bodies(&again),
        [r#"{"text":"0"}"#, r#"{"text":"1"}"#, r#"{"text":"2"}"#]
    );
    assert_eq!(
        path(&again.url("classic")),
        token,
        "its URLs are still good"
    );
    let second = cardwright(
        &["serve", "--listen", "127.0.0.1:0", "--data", &data],
        "",
        &[],
    );
    assert_eq!(second.code, Some(2));
    assert!(
        second.err.contains("used by another cardwright"),
        "{}",
        second.err
    );
}

#[test]
fn serve_refuses_what_would_be_unsafe_or_useless() {
    for (args, words) in [
        (["--listen", "0.0.0.0:0"], "reachable from other machines"),
        (["--app", "/no/such/folder"], "--app"),
        (["--data", "/proc/nothing"], "--data"),
    ] {
        let mut all = vec!["serve", "--listen", "127.0.0.1:0"];
        if args[0] == "--listen" {
            all.truncate(1);
        }
        all.extend(args);
        let ran = cardwright(&all, "", &[]);
        assert_eq!(ran.code, Some(2), "{args:?}");
        assert!(ran.err.contains(words), "{}", ran.err);
    }
}

#[test]
fn send_posts_the_exact_card_and_tells_what_the_answer_means() {
    let served = Served::start(&[]);
    let (classic, flow) = (served.url("classic"), served.url("workflows"));
    let card = file("send", CARD);
    let accepted = cardwright(&["send", &flow, &card], "", &[]);
    assert_eq!(accepted.code, Some(0), "{}", accepted.err);
    assert!(
        accepted.out.contains("Accepted") && accepted.out.contains("202"),
        "{}",
        accepted.out
    );
    let env = [("CARDWRIGHT_WEBHOOK_URL", classic.as_str())];
    let delivered = cardwright(&["send"], MESSAGE, &env);
    assert_eq!(delivered.code, Some(0), "{}", delivered.err);
    let mine = [("MY_HOOK", flow.as_str())];
    let json = cardwright(&["send", "--env", "MY_HOOK", "--json", "-"], CARD, &mine);
    let report: Value = serde_json::from_str(&json.out).expect("JSON");
    assert_eq!(report["outcome"], "accepted");
    let url_file = file("url", &format!("{classic}\n"));
    let refused = cardwright(
        &["send", "--url-file", &url_file],
        r#"{"@type":"MessageCard"}"#,
        &[],
    );
    assert_eq!(refused.code, Some(1), "{}{}", refused.out, refused.err);
    let kept = bodies(&served);
    assert_eq!(kept.len(), 3);
    assert!(
        kept[0].contains(CARD),
        "the card's own bytes in the envelope"
    );
    assert_eq!(kept[1], MESSAGE);
    let (_, log) = served.terminate();
    let token = flow.split("sig=").nth(1).expect("a token").to_owned();
    for ran in [accepted, delivered, json, refused] {
        assert!(
            !format!("{}{}{log}", ran.out, ran.err).contains(&token),
            "the URL is never printed"
        );
    }
}

#[test]
fn send_refuses_other_hosts_and_missing_urls_without_printing_them() {
    for url in [
        "https://example.org/CANARY",
        "http://169.254.169.254/CANARY",
        "https://contoso.webhook.office.com/CANARY",
        "http://127.0.0.1:9/CANARY",
    ] {
        let ran = cardwright(&["send", url], CARD, &[]);
        assert_eq!(ran.code, Some(2), "{url}");
        assert!(
            ran.err.contains("target-") && !ran.err.contains("CANARY"),
            "{}",
            ran.err
        );
    }
    let none = cardwright(&["send"], CARD, &[]);
    assert_eq!(none.code, Some(2));
    assert!(none.err.contains("CARDWRIGHT_WEBHOOK_URL"), "{}", none.err);
    let twice = cardwright(&["send", "--url-file", "-"], CARD, &[]);
    assert_eq!(twice.code, Some(2));
}

#[test]
fn send_to_a_server_that_is_gone_was_not_sent() {
    let served = Served::start(&[]);
    let flow = served.url("workflows");
    drop(served);
    let ran = cardwright(&["send", "--no-retry", &flow], CARD, &[]);
    assert_eq!(ran.code, Some(1));
    assert!(ran.err.contains("error connect-failed"), "{}", ran.err);
}

#[test]
fn send_keeps_an_oversize_card_unless_told() {
    let served = Served::start(&[]);
    let large = format!(
        r#"{{"@type":"MessageCard","summary":"s","text":"{}"}}"#,
        "x".repeat(30_000)
    );
    let env = [("CARDWRIGHT_WEBHOOK_URL", served.url("classic"))];
    let env = [(env[0].0, env[0].1.as_str())];
    let kept = cardwright(&["send"], &large, &env);
    assert_eq!(kept.code, Some(1));
    assert!(kept.err.contains("too-large"), "{}", kept.err);
    let told = cardwright(&["send", "--allow-oversize"], &large, &env);
    assert_eq!(told.code, Some(1));
    assert!(
        told.out.contains("too large") || told.out.contains("28 KB"),
        "{}",
        told.out
    );
}
