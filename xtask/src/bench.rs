//! `cargo xtask bench`: every benchmark there is. Figures are printed, never asserted:
//! docs/benchmarks.md says what they were and on what machine.

use crate::{assemble, chromium, npm, process, workspace};
use anyhow::Result;
use std::path::PathBuf;
use std::process::ExitCode;

/// The benchmark of the page; its name for the filter.
const EDIT_LATENCY: &str = "edit-latency";
/// The benchmark of dragging; its name for the filter.
const DRAG_FEEDBACK: &str = "drag-feedback";
/// The benchmark of the renderer beside Microsoft's; its name for the filter.
const RENDER_SAMPLES: &str = "render-samples";
/// Playwright comes with the journeys.
const JOURNEYS: &str = "tests/journeys";

/// Runs the benchmarks whose name contains the filter, or all. The filters `edit-latency`,
/// `drag-feedback` and `render-samples` are those in the browser; what follows them are their scripts' options.
pub(crate) fn run(args: &[&str]) -> Result<ExitCode> {
    match args {
        [] => {
            native(&[])?;
            edit_latency(&[])?;
            drag_feedback(&[])?;
            render_samples(&[])?;
        }
        [EDIT_LATENCY, options @ ..] => edit_latency(options)?,
        [DRAG_FEEDBACK, options @ ..] => drag_feedback(options)?,
        [RENDER_SAMPLES, options @ ..] => render_samples(options)?,
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
fn edit_latency(options: &[&str]) -> Result<()> {
    assemble::all()?;
    in_browser(
        "tests/bench/edit-latency.mjs",
        "CARDWRIGHT_APP",
        workspace::dist(),
        options,
    )
}

/// How long a drag needs to answer to a move of the pointer.
fn drag_feedback(options: &[&str]) -> Result<()> {
    assemble::all()?;
    in_browser(
        "tests/bench/drag-feedback.mjs",
        "CARDWRIGHT_APP",
        workspace::dist(),
        options,
    )
}

/// From the text of a card to its elements, beside Microsoft's renderer.
fn render_samples(options: &[&str]) -> Result<()> {
    npm::install("tests/bench")?;
    let built = assemble::render_page()?;
    in_browser(
        "tests/bench/render-samples.mjs",
        "CARDWRIGHT_RENDER",
        built,
        options,
    )
}

/// Runs a script that drives Chromium and finds what it measures in a variable.
fn in_browser(script: &str, variable: &str, built: PathBuf, options: &[&str]) -> Result<()> {
    let chromium = chromium::ensure()?;
    npm::install(JOURNEYS)?;
    let mut node = process::command("node");
    node.arg(script).args(options);
    process::run(node.env("CHROMIUM", chromium).env(variable, built))
}
