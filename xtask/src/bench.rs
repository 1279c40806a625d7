//! `cargo xtask bench`: every benchmark of the workspace. Figures are printed, never asserted:
//! docs/benchmarks.md says what they were and on what machine.

use crate::process;
use anyhow::Result;
use std::process::ExitCode;

/// Runs the benchmarks whose name contains the filter, or all.
pub(crate) fn run(args: &[&str]) -> Result<ExitCode> {
    let mut cargo = process::cargo_build("bench");
    process::run(cargo.args(["--workspace", "--benches", "--"]).args(args))?;
    Ok(ExitCode::SUCCESS)
}
