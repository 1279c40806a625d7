//! `cargo xtask start`: from a fresh clone to the designer in a browser.

use crate::{assemble, process, workspace};
use anyhow::{Context, Result, bail};
use std::process::ExitCode;

/// Builds everything and serves it until it is stopped.
pub(crate) fn run(args: &[&str]) -> Result<ExitCode> {
    let (serve, passed_on) = match args {
        [] => (true, args),
        ["--no-serve"] => (false, &args[1..]),
        ["--", rest @ ..] => (true, rest),
        _ => bail!("start takes --no-serve, or -- and arguments of `cardwright serve`"),
    };
    assemble::all()?;
    if !serve {
        return Ok(ExitCode::SUCCESS);
    }
    eprintln!("• Starting `cardwright serve` (stop it with Ctrl+C)");
    let mut server = process::command(workspace::cardwright());
    let status = server
        .arg("serve")
        .arg("--app")
        .arg(workspace::dist())
        .args(passed_on)
        .status()
        .context("could not start the server")?;
    Ok(if status.success() {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}
