//! Who may depend on whom (ARCHITECTURE.md, "Crates").

use crate::{assert_none, tree};
use serde_json::Value;
use std::fs;
use std::process::Command;

/// Each package with the packages of this workspace that it may use.
const ALLOWED: &[(&str, &[&str])] = &[
    ("card-json", &[]),
    ("card-catalog", &["card-json"]),
    ("card-lint", &["card-json", "card-catalog", "card-teams"]),
    ("card-render", &["card-json", "card-catalog"]),
    ("card-teams", &["card-json", "card-catalog"]),
    ("card-editor", &["card-json", "card-catalog"]),
    ("card-relay", &["card-json", "card-teams"]),
    (
        "card-cli",
        &[
            "card-json",
            "card-catalog",
            "card-lint",
            "card-render",
            "card-teams",
            "card-relay",
        ],
    ),
    (
        "cardwright-app",
        &[
            "card-json",
            "card-catalog",
            "card-lint",
            "card-render",
            "card-teams",
            "card-editor",
        ],
    ),
    ("xtask", &[]),
];

/// Crates that are told everything: no screen, no network, no files, no clock, no chance.
const CORE: &[&str] = &[
    "card-json",
    "card-catalog",
    "card-lint",
    "card-render",
    "card-teams",
    "card-editor",
];

const SCREEN: &[&str] = &[
    "yew",
    "stylist",
    "web-sys",
    "js-sys",
    "wasm-bindgen",
    "gloo",
];
const NETWORK: &[&str] = &[
    "tokio", "axum", "hyper", "reqwest", "tower", "rusqlite", "ureq",
];
const CHANCE: &[&str] = &["rand", "getrandom", "fastrand", "chrono", "time", "uuid"];

struct Package {
    name: String,
    /// What it uses outside tests and build scripts.
    uses: Vec<String>,
    /// The same with what only its tests use.
    all: Vec<String>,
}

fn packages() -> Vec<Package> {
    let cargo = std::env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned());
    let output = Command::new(cargo)
        .args(["metadata", "--format-version", "1", "--no-deps"])
        .current_dir(tree::root())
        .output()
        .expect("cargo metadata starts");
    let metadata: Value =
        serde_json::from_slice(&output.stdout).expect("cargo metadata prints JSON");
    let packages = metadata["packages"].as_array().expect("a list of packages");
    packages.iter().map(package).collect()
}

fn package(package: &Value) -> Package {
    let dependencies = package["dependencies"]
        .as_array()
        .expect("a list of dependencies");
    let named = |dependency: &Value| dependency["name"].as_str().unwrap_or_default().to_owned();
    Package {
        name: named(package),
        uses: dependencies
            .iter()
            .filter(|d| d["kind"].is_null())
            .map(named)
            .collect(),
        all: dependencies.iter().map(named).collect(),
    }
}

fn allowed(name: &str) -> Option<&'static [&'static str]> {
    ALLOWED
        .iter()
        .find(|(package, _)| *package == name)
        .map(|(_, allowed)| *allowed)
}

#[test]
fn crates_know_only_whom_they_may() {
    let packages = packages();
    let is_ours = |name: &str| packages.iter().any(|package| package.name == name);
    let mut findings = Vec::new();
    for Package { name, uses, .. } in &packages {
        let Some(allowed) = allowed(name) else {
            findings.push(format!(
                "{name}: give it a row in {}, and a place in ARCHITECTURE.md",
                file!()
            ));
            continue;
        };
        for used in uses
            .iter()
            .filter(|used| is_ours(used) && !allowed.contains(&used.as_str()))
        {
            findings.push(format!(
                "{name} depends on {used}: pass what it needs in as a value or a function from the crate above both"
            ));
        }
    }
    assert_none("crates that know too much", findings);
}

#[test]
fn core_crates_stay_free_of_the_outside_world() {
    let mut findings = Vec::new();
    for Package { name, uses, .. } in packages() {
        let mut banned = Vec::new();
        if CORE.contains(&name.as_str()) {
            banned.extend([SCREEN, NETWORK, CHANCE].concat());
        }
        if name == "cardwright-app" {
            banned.extend(NETWORK);
        }
        if name == "card-relay" || name == "card-cli" {
            banned.extend(SCREEN);
        }
        let is_banned = |used: &str| {
            banned
                .iter()
                .any(|ban| used == *ban || used.starts_with(&format!("{ban}-")))
        };
        findings.extend(uses.iter().filter(|used| is_banned(used)).map(|used| {
            format!("{name} depends on {used}: take the time, the number or the answer as an argument, and do the rest in the app or the relay")
        }));
    }
    assert_none("dependencies that do not belong here", findings);
}

#[test]
fn every_dependency_says_what_it_is_for() {
    let documented =
        fs::read_to_string(tree::root().join("docs/dependencies.md")).unwrap_or_default();
    let rows: Vec<&str> = documented
        .lines()
        .filter_map(|line| line.strip_prefix("| ")?.split(" | ").next())
        .collect();
    let packages = packages();
    let mut missing: Vec<String> = packages
        .iter()
        .flat_map(|package| package.all.iter().map(move |used| (used, &package.name)))
        .filter(|(used, _)| !packages.iter().any(|package| package.name == **used))
        .filter(|(used, _)| !rows.iter().any(|row| row.contains(&format!("`{used}`"))))
        .map(|(used, by)| format!("`{used}` (used by {by}): add a row to docs/dependencies.md: what for, why this one, what it costs"))
        .collect();
    missing.sort();
    missing.dedup();
    assert_none("undocumented dependencies", missing);
}

#[test]
fn no_row_outlives_its_dependency() {
    let packages = packages();
    let is_used = |name: &str| {
        packages
            .iter()
            .any(|package| package.all.iter().any(|used| used == name))
    };
    let documented =
        fs::read_to_string(tree::root().join("docs/dependencies.md")).unwrap_or_default();
    let named = documented
        .lines()
        .filter_map(|line| line.strip_prefix("| `")?.split(" | ").next());
    let crates = named.flat_map(|cell| cell.split(['`', ',', ' ']).filter(|word| !word.is_empty()));
    let stale = crates
        .filter(|name| !is_used(name))
        .map(|name| format!("{name}: remove its row from docs/dependencies.md"));
    assert_none("rows of dependencies that are gone", stale.collect());
}
