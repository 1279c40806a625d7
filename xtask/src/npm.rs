//! npm packages, always from a lock file.

use crate::stamp::Inputs;
use crate::{process, report, workspace};
use anyhow::Result;
use std::fs;
use std::process::Command;

/// The npm program.
pub(crate) fn npm() -> Command {
    process::command(if cfg!(windows) { "npm.cmd" } else { "npm" })
}

/// Installs the packages of a folder with a package-lock.json, unless they are there already.
pub(crate) fn install(folder: &str) -> Result<()> {
    let dir = workspace::path(folder);
    if !dir.join("package-lock.json").is_file() {
        return Ok(());
    }
    let stamp = Inputs::new("npm ci")
        .add(&dir.join("package.json"), &[])?
        .add(&dir.join("package-lock.json"), &[])?
        .stamp(&format!("npm-{}", folder.replace('/', "-")));
    if stamp.holds(&dir.join("node_modules").join(".package-lock.json")) {
        report::up_to_date(&format!("npm packages of {folder}"));
        return Ok(());
    }
    report::step(
        &format!("Installing the npm packages of {folder}"),
        "about 15 s",
        || {
            process::run_quietly(
                npm()
                    .current_dir(&dir)
                    .args(["ci", "--no-audit", "--no-fund"]),
            )
        },
    )?;
    stamp.keep()
}

/// Whether the folder's package.json has this script.
pub(crate) fn has_script(folder: &str, script: &str) -> bool {
    fs::read_to_string(workspace::path(folder).join("package.json"))
        .is_ok_and(|text| text.contains(&format!("\"{script}\":")))
}
