//! `cargo xtask test`: builds everything, then runs every test there is and adds them up.

use crate::counts::Counts;
use crate::{assemble, chromium, differential, npm, process, report, stamp, transfer, workspace};
use anyhow::Result;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

const JOURNEYS: &str = "tests/journeys";

/// Runs the tests whose name contains the filter, or all; the last line is the count.
pub(crate) fn run(args: &[&str]) -> Result<ExitCode> {
    let filter = args.first().copied();
    assemble::all()?;
    let chromium = chromium::ensure()?;
    npm::install(JOURNEYS)?;

    let mut total = Counts::default();
    total += first_load();
    total += rust(filter)?;
    total += web()?;
    if filter.is_none() {
        total += alike()?;
    }
    total += journeys(&chromium, filter)?;
    println!("\n{total}");
    Ok(if total.failed == 0 {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}

/// The transfer budget counts as one test.
fn first_load() -> Counts {
    match transfer::check() {
        Ok(summary) => {
            report::up_to_date(&summary);
            Counts {
                passed: 1,
                failed: 0,
            }
        }
        Err(error) => {
            println!("first load: {error:#}");
            Counts {
                passed: 0,
                failed: 1,
            }
        }
    }
}

/// Every test of the workspace that needs no browser.
fn rust(filter: Option<&str>) -> Result<Counts> {
    let mut cargo = process::cargo();
    cargo
        .args([
            "test",
            "--quiet",
            "--locked",
            "--workspace",
            "--no-fail-fast",
        ])
        .args(filter);
    report::step(
        "Running the Rust tests",
        "about 5 minutes to compile the first time",
        || counted(&mut cargo),
    )
}

/// That our pictures are as alike to those of Microsoft's renderer as they were counts as one test.
fn alike() -> Result<Counts> {
    let (passed, failed) = match differential::gate()? {
        Some(true) => (1, 0),
        Some(false) => (0, 1),
        None => (0, 0),
    };
    Ok(Counts { passed, failed })
}

/// The unit tests of the JavaScript parts.
fn web() -> Result<Counts> {
    if !npm::has_script("web", "test") {
        return Ok(Counts::default());
    }
    let mut npm = npm::npm();
    npm.current_dir(workspace::path("web"))
        .args(["run", "--silent", "test"]);
    report::step("Running the JavaScript tests", "seconds", || {
        counted(&mut npm)
    })
}

/// Whole tasks of a user, in a real browser against the built program.
fn journeys(chromium: &Path, filter: Option<&str>) -> Result<Counts> {
    let files = journey_files()?;
    if files.is_empty() {
        return Ok(Counts::default());
    }
    let mut node = process::command("node");
    node.args(["--test", "--test-reporter=spec", "--test-concurrency=2"]);
    if let Some(filter) = filter {
        node.arg(format!("--test-name-pattern={filter}"));
    }
    node.args(files);
    node.env("CHROMIUM", chromium)
        .env("CARDWRIGHT", workspace::cardwright());
    node.env("CARDWRIGHT_APP", workspace::dist());
    report::step("Running the journeys in Chromium", "about a minute", || {
        counted(&mut node)
    })
}

fn journey_files() -> Result<Vec<PathBuf>> {
    let mut files = stamp::files(&workspace::path(JOURNEYS), &["node_modules", "lib"])?;
    files.retain(|file| file.to_string_lossy().ends_with(".test.mjs"));
    Ok(files)
}

fn counted(command: &mut Command) -> Result<Counts> {
    let mut counts = Counts::default();
    let succeeded = process::watch(command, |line| counts += Counts::of_line(line))?;
    Ok(counts.with_outcome(succeeded))
}
