//! `cargo xtask pictures`: the cards of tests/pictures as the designer draws them, to be looked at.

use crate::{assemble, chromium, npm, process, workspace};
use anyhow::Result;
use std::process::ExitCode;

/// Playwright comes with the journeys.
const JOURNEYS: &str = "tests/journeys";

/// Takes the pictures of the cards whose name contains one of `names`, or of all.
pub(crate) fn run(names: &[&str]) -> Result<ExitCode> {
    assemble::all()?;
    let chromium = chromium::ensure()?;
    npm::install(JOURNEYS)?;
    let mut node = process::command("node");
    node.arg("tests/pictures/shoot.mjs").args(names);
    node.env("CHROMIUM", chromium)
        .env("CARDWRIGHT", workspace::cardwright())
        .env("CARDWRIGHT_APP", workspace::dist());
    process::run(&mut node)?;
    Ok(ExitCode::SUCCESS)
}
