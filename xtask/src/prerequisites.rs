//! What must be on the machine before anything can be built, each with one sentence when missing.

use crate::{process, report};
use anyhow::{Result, bail};
use std::path::Path;

const OLDEST_NODE: u32 = 20;

/// Checks what we can't install ourselves, and installs the wasm target.
pub(crate) fn ensure() -> Result<()> {
    node()?;
    c_compiler()?;
    wasm_target()
}

fn node() -> Result<()> {
    let Some(version) = process::answer(process::command("node").arg("--version")) else {
        bail!(
            "Node.js is missing: install version {OLDEST_NODE} or newer (https://nodejs.org), then run this again"
        );
    };
    if major(&version).is_none_or(|major| major < OLDEST_NODE) {
        bail!(
            "Node.js {version} is too old: install version {OLDEST_NODE} or newer, then run this again"
        );
    }
    if process::answer(crate::npm::npm().arg("--version")).is_none() {
        bail!(
            "npm is missing: it comes with Node.js (on Debian: apt-get install npm), then run this again"
        );
    }
    Ok(())
}

fn major(version: &str) -> Option<u32> {
    version
        .trim_start_matches('v')
        .split('.')
        .next()?
        .parse()
        .ok()
}

/// The embedded database of the sandbox is written in C.
fn c_compiler() -> Result<()> {
    if cfg!(windows) || std::env::var_os("CC").is_some() {
        return Ok(());
    }
    let found = ["cc", "gcc", "clang"]
        .iter()
        .any(|cc| process::answer(process::command(cc).arg("--version")).is_some());
    if !found {
        bail!(
            "a C compiler is missing: install one (on Debian: apt-get install build-essential; on macOS: xcode-select --install), then run this again"
        );
    }
    Ok(())
}

fn wasm_target() -> Result<()> {
    if wasm_target_is_installed() {
        return Ok(());
    }
    if process::answer(process::command("rustup").arg("--version")).is_none() {
        bail!(
            "the Rust target wasm32-unknown-unknown is missing, and so is rustup, which would install it: see https://rustup.rs, then run this again"
        );
    }
    report::step(
        "Adding the wasm32 target to the Rust toolchain",
        "seconds",
        || {
            process::run_quietly(process::command("rustup").args([
                "target",
                "add",
                "wasm32-unknown-unknown",
            ]))
        },
    )
}

fn wasm_target_is_installed() -> bool {
    let mut rustc = process::command("rustc");
    rustc.args([
        "--print",
        "target-libdir",
        "--target",
        "wasm32-unknown-unknown",
    ]);
    process::answer(&mut rustc).is_some_and(|dir| Path::new(&dir).is_dir())
}

#[cfg(test)]
mod tests {
    use super::major;

    #[test]
    fn node_tells_its_major_version() {
        assert_eq!(major("v20.20.2"), Some(20));
        assert_eq!(major("nonsense"), None);
    }
}
