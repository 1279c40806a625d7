//! `cargo xtask differential`: every real card drawn by us and by Microsoft's open renderer, and how
//! alike the two are. docs/differential.md says what is compared and why some cards are not.

use crate::{chromium, npm, process, report, workspace};
use anyhow::{Context, Result};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{ExitCode, Stdio};

const FOLDER: &str = "tests/differential";

/// Compares all cards, or those whose file name contains the filter; without a corpus it says so.
pub(crate) fn run(args: &[&str]) -> Result<ExitCode> {
    let options: Vec<&str> = match args {
        [name] => vec!["--only", name],
        _ => Vec::new(),
    };
    Ok(if compare(&options)? == Some(false) {
        ExitCode::FAILURE
    } else {
        ExitCode::SUCCESS
    })
}

/// As a test: are the pictures as alike as they were? `None` where there are no cards to compare.
pub(crate) fn gate() -> Result<Option<bool>> {
    compare(&["--gate"])
}

fn compare(options: &[&str]) -> Result<Option<bool>> {
    let Some(corpus) = corpus() else {
        report::note("no corpus of real cards beside the project: nothing to compare");
        return Ok(None);
    };
    let chromium = chromium::ensure()?;
    npm::install(FOLDER)?;
    let host = corpus.join("adaptive/hostconfig/microsoft-teams-light.json");
    let pictures = report::step("Drawing every real card", "seconds", || {
        draw(&corpus, &host)
    })?;
    let mut node = process::command("node");
    node.arg(format!("{FOLDER}/run.mjs"))
        .args([&pictures, &host])
        .args(options)
        .env("CHROMIUM", chromium);
    let alike = node
        .status()
        .context("node could not be started")?
        .success();
    Ok(Some(alike))
}

/// The cards beside the project, or where CARDWRIGHT_CORPUS says.
fn corpus() -> Option<PathBuf> {
    let beside = || workspace::path("../shared/corpus");
    let folder = std::env::var_os("CARDWRIGHT_CORPUS").map_or_else(beside, PathBuf::from);
    folder.is_dir().then_some(folder)
}

/// Our pictures, a line of JSON for each card.
fn draw(corpus: &Path, host: &Path) -> Result<PathBuf> {
    let file = workspace::path("target/differential/pictures.jsonl");
    fs::create_dir_all(workspace::path("target/differential"))?;
    let mut cargo = process::cargo();
    cargo
        .args(["run", "--quiet", "--locked", "-p", "card-render"])
        .args(["--example", "differential", "--"])
        .arg(host)
        .args(["adaptive/samples", "envelopes"].map(|folder| corpus.join(folder)))
        .stdout(Stdio::from(fs::File::create(&file)?));
    process::run(&mut cargo)?;
    Ok(file)
}
