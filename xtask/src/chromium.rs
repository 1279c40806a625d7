//! The browser that the journeys drive.

use crate::{process, report};
use anyhow::{Result, bail};
use std::path::{Path, PathBuf};
use std::time::Duration;

/// Chromium's program, installed first when it is missing and we may.
pub(crate) fn ensure() -> Result<PathBuf> {
    if let Some(found) = find() {
        report::up_to_date(&format!("Chromium ({})", found.display()));
        return Ok(found);
    }
    if !may_install() {
        bail!(
            "Chromium is missing: install it (on Debian: sudo apt-get install chromium chromium-driver), or set CHROMIUM to the path of a Chromium or Chrome, then run this again"
        );
    }
    report::step(
        "Installing Chromium and its driver",
        "about a minute",
        install,
    )?;
    match find() {
        Some(found) => Ok(found),
        None => {
            bail!("Chromium was installed but is not where it should be: set CHROMIUM to its path")
        }
    }
}

fn find() -> Option<PathBuf> {
    if let Some(path) = std::env::var_os("CHROMIUM") {
        return Some(PathBuf::from(path)).filter(|path| path.is_file());
    }
    let places = [
        "/usr/bin/chromium",
        "/usr/bin/chromium-browser",
        "/usr/bin/google-chrome",
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
    ];
    places.iter().map(PathBuf::from).find(|path| path.is_file())
}

fn may_install() -> bool {
    Path::new("/usr/bin/apt-get").is_file()
        && process::answer(process::command("id").arg("-u")).as_deref() == Some("0")
}

fn install() -> Result<()> {
    retried(|| process::run_quietly(apt_get().args(["-qq", "update"])))?;
    let packages = ["chromium", "chromium-driver"];
    retried(|| process::run_quietly(apt_get().args(["-qq", "-y", "install"]).args(packages)))
}

fn apt_get() -> std::process::Command {
    let mut command = process::command("apt-get");
    command.env("DEBIAN_FRONTEND", "noninteractive");
    command.args(["-o", "DPkg::Lock::Timeout=300", "-o", "Acquire::Retries=3"]);
    command
}

/// A package server may be away for a moment.
fn retried(mut work: impl FnMut() -> Result<()>) -> Result<()> {
    for pause in [5, 20] {
        match work() {
            Ok(()) => return Ok(()),
            Err(error) => report::note(&format!("{error:#}; trying again in {pause} s")),
        }
        std::thread::sleep(Duration::from_secs(pause));
    }
    work()
}
