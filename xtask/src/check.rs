//! `cargo xtask check`: what can be judged without running the app.

use crate::{docs, fmt, process, report};
use anyhow::Result;

/// Format, lints, freshness of the generated docs, licences and advisories.
pub(crate) fn run() -> Result<()> {
    fmt::run(&["--check"])?;
    report::step(
        "Linting",
        "about 4 minutes the first time, then seconds",
        lint,
    )?;
    docs::run(&["--check"])?;
    licences()
}

fn lint() -> Result<()> {
    let mut clippy = process::cargo_build("clippy");
    process::run(clippy.args(["--workspace", "--all-targets", "--", "-D", "warnings"]))
}

fn licences() -> Result<()> {
    if process::answer(process::command("cargo-deny").arg("--version")).is_none() {
        report::note(
            "licences not checked: cargo-deny is not installed (cargo install cargo-deny)",
        );
        return Ok(());
    }
    report::step("Checking licences and sources", "seconds", || {
        process::run(process::command("cargo-deny").args(["check", "bans", "licenses", "sources"]))
    })
}
