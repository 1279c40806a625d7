//! `cargo xtask fmt`: formats every Rust file.
//!
//! `cargo fmt` follows `mod` items only, and misses the files that a macro's list brings in (the
//! kinds of card-catalog, for one).

use crate::{process, report, stamp, workspace};
use anyhow::{Context, Result, bail};
use std::path::PathBuf;
use std::process::ExitCode;

/// As many as fit into one command line everywhere.
const AT_ONCE: usize = 100;

/// Formats, or with `--check` fails when a file isn't formatted.
pub(crate) fn run(args: &[&str]) -> Result<ExitCode> {
    let what = match args {
        [] => "Formatting",
        ["--check"] => "Checking the format",
        _ => bail!("fmt takes --check or nothing"),
    };
    report::step(what, "seconds", || {
        files()?
            .chunks(AT_ONCE)
            .try_for_each(|files| rustfmt(files, !args.is_empty()))
    })?;
    Ok(ExitCode::SUCCESS)
}

fn rustfmt(files: &[PathBuf], check: bool) -> Result<()> {
    let mut rustfmt = process::command("rustfmt");
    rustfmt.args(["--edition", "2024"]);
    if check {
        // Names only: the mend is a command, nobody needs to read the difference.
        rustfmt.args(["--check", "-l"]);
    }
    match rustfmt
        .args(files)
        .status()
        .context("could not start rustfmt")?
        .success()
    {
        true => Ok(()),
        false => {
            bail!("the files above are not formatted, or can't be: `cargo xtask fmt` mends it")
        }
    }
}

fn files() -> Result<Vec<PathBuf>> {
    let mut all = Vec::new();
    for dir in ["src", "crates", "tests", "xtask"] {
        all.extend(stamp::files(&workspace::path(dir), &["node_modules"])?);
    }
    all.retain(|file| file.extension().is_some_and(|extension| extension == "rs"));
    Ok(all)
}
