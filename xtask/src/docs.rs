//! `cargo xtask docs`: the reference pages that the catalogue writes.
//!
//! The writer is an example of this package, not part of this program, so that a broken catalogue
//! never keeps `cargo xtask` from starting.

use crate::{process, report};
use anyhow::{Result, bail};
use std::process::ExitCode;

/// Writes docs/reference, or with `--check` fails when it is out of date.
pub(crate) fn run(args: &[&str]) -> Result<ExitCode> {
    let what = match args {
        [] => "Writing docs/reference",
        ["--check"] => "Checking docs/reference",
        _ => bail!("docs takes --check or nothing"),
    };
    let mut cargo = process::cargo_build("run");
    cargo
        .args(["-p", "xtask", "--example", "reference", "--"])
        .args(args);
    report::step(what, "seconds", || process::run(&mut cargo))?;
    Ok(ExitCode::SUCCESS)
}
