//! `cargo xtask bench`: every benchmark there is. Figures are printed, never asserted:
//! docs/benchmarks.md says what they were and on what machine.

use crate::{assemble, chromium, npm, process, workspace};
use anyhow::Result;
use std::process::ExitCode;

/// The benchmark of the page; its name for the filter.
const EDIT_LATENCY: &str = "edit-latency";
/// Playwright comes with the journeys.
const JOURNEYS: &str = "tests/journeys";

/// Runs the benchmarks whose name contains the filter, or all. The filter `edit-latency` is the one
/// in the browser; what follows it are that script's options.
pub(crate) fn run(args: &[&str]) -> Result<ExitCode> {
    match args {
        [] => {
            native(&[])?;
            in_browser(&[])?;
        }
        [EDIT_LATENCY, options @ ..] => in_browser(options)?,
        filter => native(filter)?,
    }
    Ok(ExitCode::SUCCESS)
}

/// The benchmarks of the crates.
fn native(filter: &[&str]) -> Result<()> {
    let mut cargo = process::cargo_build("bench");
    process::run(cargo.args(["--workspace", "--benches", "--"]).args(filter))
}

/// How long a person waits in the built app, in a real browser.
fn in_browser(options: &[&str]) -> Result<()> {
    assemble::all()?;
    let chromium = chromium::ensure()?;
    npm::install(JOURNEYS)?;
    let mut node = process::command("node");
    node.arg("tests/bench/edit-latency.mjs").args(options);
    process::run(
        node.env("CHROMIUM", chromium)
            .env("CARDWRIGHT_APP", workspace::dist()),
    )
}
