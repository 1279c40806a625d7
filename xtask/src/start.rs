//! `cargo xtask start`: from a fresh clone to the designer in a browser.

use crate::{assemble, process, workspace};
use anyhow::{Context, Result, bail};
use std::process::{Command, ExitCode};

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
    serve_until_stopped(passed_on)
}

fn serve_until_stopped(args: &[&str]) -> Result<ExitCode> {
    eprintln!("• Starting `cardwright serve` (stop it with Ctrl+C)");
    let mut server = process::command(workspace::cardwright());
    server.arg("serve");
    let is_given = |option: &str| args.iter().any(|arg| arg.split('=').next() == Some(option));
    if !is_given("--app") {
        server.arg("--app").arg(workspace::dist());
    }
    if !is_given("--data") {
        server.arg("--data").arg(workspace::data()?);
    }
    replace_by(server.args(args))
}

/// Becomes the server, so that whoever stops this command stops the server.
#[cfg(unix)]
fn replace_by(server: &mut Command) -> Result<ExitCode> {
    use std::os::unix::process::CommandExt;
    Err(server.exec()).context("could not start the server")
}

#[cfg(not(unix))]
fn replace_by(server: &mut Command) -> Result<ExitCode> {
    let status = server.status().context("could not start the server")?;
    Ok(if status.success() {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}
