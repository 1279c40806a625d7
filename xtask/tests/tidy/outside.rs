//! Core crates neither read nor write anything but their arguments and results.
//!
//! Clocks, sleeping and sockets are banned by crates/clippy.toml; what tests may do and programs
//! may not is held here.

use crate::{assert_none, tree};

const CORE: &[&str] = &[
    "card-json",
    "card-catalog",
    "card-lint",
    "card-render",
    "card-teams",
    "card-editor",
];

const BANNED: &[(&str, &str)] = &[
    ("std::fs", "take the text or the bytes as an argument"),
    ("std::env::", "take the setting as an argument"),
    (
        "std::net::Tcp",
        "return the request, let the relay or the app send it",
    ),
    (
        "std::net::Udp",
        "return the request, let the relay or the app send it",
    ),
    (
        "std::io::std",
        "take the text as an argument, return what is to be said",
    ),
    (
        "std::thread",
        "return a value; the browser has no threads for this",
    ),
    ("println!(", "return what is to be said"),
    ("print!(", "return what is to be said"),
    ("dbg!(", "return what is to be said"),
    (
        "thread_local!",
        "keep the state in a value that the caller owns",
    ),
];

#[test]
fn core_crates_touch_nothing_outside() {
    let mut findings = Vec::new();
    for source in tree::sources() {
        let of = |name: &&&str| source.path.starts_with(&format!("crates/{name}/"));
        let Some(name) = CORE.iter().find(of) else {
            continue;
        };
        for (number, line) in source.lines() {
            for (word, mend) in BANNED.iter().filter(|(word, _)| line.contains(word)) {
                findings.push(format!(
                    "{}:{number}: {word} in {name}: {mend}",
                    source.path
                ));
            }
        }
    }
    assert_none("core crates that reach outside", findings);
}
