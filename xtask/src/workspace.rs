//! Where things are: the workspace, what it builds, and the user's cache folder.

use anyhow::{Context, Result};
use std::env;
use std::path::{Path, PathBuf};

/// The folder that holds the workspace's Cargo.toml.
pub(crate) fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().unwrap_or(here).to_path_buf()
}

/// A path inside the workspace.
pub(crate) fn path(relative: &str) -> PathBuf {
    root().join(relative)
}

/// Cargo's output folder (`CARGO_TARGET_DIR`, or `target`).
pub(crate) fn target() -> PathBuf {
    match env::var_os("CARGO_TARGET_DIR") {
        Some(dir) => root().join(dir),
        None => path("target"),
    }
}

/// The built command line program.
pub(crate) fn cardwright() -> PathBuf {
    target()
        .join("native")
        .join(format!("cardwright{}", env::consts::EXE_SUFFIX))
}

/// The built web app, ready to be served.
pub(crate) fn dist() -> PathBuf {
    path("dist")
}

/// The folder for tools that every clone shares.
///
/// `CARDWRIGHT_CACHE` wins, then `XDG_CACHE_HOME`, then the usual place of the system.
pub(crate) fn cache() -> Result<PathBuf> {
    if let Some(dir) = set("CARDWRIGHT_CACHE") {
        return Ok(dir);
    }
    let base = set("XDG_CACHE_HOME")
        .or_else(|| set("LOCALAPPDATA"))
        .or_else(|| set("HOME").map(|home| home.join(".cache")))
        .context("no cache folder: set CARDWRIGHT_CACHE to a folder that tools may be kept in")?;
    Ok(base.join("cardwright"))
}

/// The folder that keeps what the user made, over updates and clean builds.
///
/// `CARDWRIGHT_DATA` wins, then `XDG_DATA_HOME`, then the usual place of the system.
pub(crate) fn data() -> Result<PathBuf> {
    if let Some(dir) = set("CARDWRIGHT_DATA") {
        return Ok(dir);
    }
    let base = set("XDG_DATA_HOME")
        .or_else(|| set("LOCALAPPDATA"))
        .or_else(|| set("HOME").map(|home| home.join(".local").join("share")))
        .context("no folder for your data: set CARDWRIGHT_DATA to a folder of yours")?;
    Ok(base.join("cardwright"))
}

fn set(variable: &str) -> Option<PathBuf> {
    env::var_os(variable)
        .filter(|value| !value.is_empty())
        .map(PathBuf::from)
}

/// Whether a continuous integration service runs this.
pub(crate) fn in_ci() -> bool {
    env::var_os("CI").is_some()
}
