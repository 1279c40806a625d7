//! The build tools that Cargo can't bring as dependencies, each in an exact version.
//!
//! They are installed once into the user's cache folder, keyed by version, so that every clone
//! shares them and two clones may need two versions. They run for seconds, so they are compiled
//! with few optimisations: that takes two minutes or three instead of twelve.

use crate::{process, report, workspace};
use anyhow::{Context, Result, bail};
use std::env::consts::EXE_SUFFIX;
use std::fs;
use std::path::{Path, PathBuf};

/// Newer releases want a newer compiler than rust-toolchain.toml names.
const TRUNK: &str = "0.21.14";

/// Cuts the program of the page in two.
const WASM_SPLIT: &str = "0.2.4";

/// A program that is there in the right version.
pub(crate) struct Tool {
    pub(crate) exe: PathBuf,
}

impl Tool {
    /// The folder of the program, for `PATH`.
    pub(crate) fn folder(&self) -> &Path {
        self.exe.parent().unwrap_or(&self.exe)
    }
}

/// Builds the app for the browser.
pub(crate) fn trunk() -> Result<Tool> {
    ensure(&Wanted {
        package: "trunk",
        exe: "trunk",
        version: TRUNK,
        args: &["--no-default-features"],
        tells_version: true,
    })
}

/// Cuts the app in two: what the first screen needs, and the rest.
pub(crate) fn wasm_split() -> Result<Tool> {
    ensure(&Wanted {
        package: "wasm_split_cli_support",
        exe: "wasm-split-cli",
        version: WASM_SPLIT,
        args: &["--features", "build-binary"],
        tells_version: false,
    })
}

/// Generates the JavaScript side; its version must equal that of the library in Cargo.lock.
pub(crate) fn wasm_bindgen() -> Result<Tool> {
    let version = locked_version("wasm-bindgen")?;
    ensure(&Wanted {
        package: "wasm-bindgen-cli",
        exe: "wasm-bindgen",
        version: &version,
        args: &[],
        tells_version: true,
    })
}

struct Wanted<'a> {
    package: &'a str,
    exe: &'a str,
    version: &'a str,
    /// Arguments of `cargo install`.
    args: &'a [&'a str],
    /// Without: only the copy in our own folder, which is keyed by version, is known to be right.
    tells_version: bool,
}

fn ensure(wanted: &Wanted) -> Result<Tool> {
    let Wanted {
        package, version, ..
    } = wanted;
    let root = workspace::cache()?
        .join("tools")
        .join(format!("{package}-{version}"));
    let cached = root.join("bin").join(format!("{}{EXE_SUFFIX}", wanted.exe));
    let is_right = |exe: &PathBuf| match wanted.tells_version {
        true => is(exe, version),
        false => *exe == cached && starts(exe),
    };
    if let Some(exe) = [cached.clone()]
        .into_iter()
        .chain(on_path(wanted.exe))
        .find(is_right)
    {
        report::up_to_date(&format!("{package} {version}"));
        return Ok(Tool { exe });
    }
    fs::create_dir_all(&root).with_context(|| format!("could not make {}", root.display()))?;
    install(wanted, &root)?;
    if !is_right(&cached) {
        bail!(
            "{package} {version} was installed into {} but does not start",
            root.display()
        );
    }
    Ok(Tool { exe: cached })
}

fn is(exe: &Path, version: &str) -> bool {
    exe.is_file()
        && process::answer(process::command(exe).arg("--version"))
            .is_some_and(|answer| answer.split_whitespace().any(|word| word == version))
}

fn starts(exe: &Path) -> bool {
    exe.is_file() && process::answer(process::command(exe).arg("--help")).is_some()
}

fn on_path(exe: &str) -> Option<PathBuf> {
    let name = format!("{exe}{EXE_SUFFIX}");
    std::env::split_paths(&std::env::var_os("PATH")?)
        .map(|dir| dir.join(&name))
        .find(|f| f.is_file())
}

fn install(wanted: &Wanted, root: &Path) -> Result<()> {
    let what = format!("Installing {} {}", wanted.package, wanted.version);
    if process::answer(process::command("cargo-binstall").arg("-V")).is_some() {
        let done = report::step(&format!("{what} with cargo binstall"), "seconds", || {
            binstall(wanted, root)
        });
        match done {
            Ok(()) => return Ok(()),
            Err(error) => report::note(&format!("{error:#}; compiling it instead")),
        }
    }
    report::step(
        &what,
        "compiled once for all clones, 1 to 3 minutes",
        || compile(wanted, root),
    )
}

fn binstall(wanted: &Wanted, root: &Path) -> Result<()> {
    let mut command = process::command("cargo-binstall");
    command.args(["--no-confirm", "--root"]).arg(root);
    process::run_quietly(command.arg(format!("{}@{}", wanted.package, wanted.version)))
}

fn compile(wanted: &Wanted, root: &Path) -> Result<()> {
    let mut cargo = process::cargo_build("install");
    // Run from the cache folder: the workspace's own Cargo settings are not meant for tools.
    cargo.current_dir(root).env_remove("CARGO_TARGET_DIR");
    cargo.env("CARGO_PROFILE_RELEASE_LTO", "off");
    cargo.env("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16");
    cargo.env("CARGO_PROFILE_RELEASE_OPT_LEVEL", "0");
    cargo
        .args([wanted.package, "--version", wanted.version, "--root"])
        .arg(root);
    process::run(cargo.args(wanted.args))
}

/// The version of a package in Cargo.lock.
fn locked_version(package: &str) -> Result<String> {
    let lock =
        fs::read_to_string(workspace::path("Cargo.lock")).context("could not read Cargo.lock")?;
    version_in(&lock, package).with_context(|| format!("Cargo.lock does not name {package}"))
}

fn version_in(lock: &str, package: &str) -> Option<String> {
    let mut lines = lock
        .lines()
        .skip_while(|line| *line != format!("name = \"{package}\""));
    let version = lines
        .nth(1)?
        .strip_prefix("version = \"")?
        .strip_suffix('"')?;
    Some(version.to_owned())
}

#[cfg(test)]
mod tests {
    use super::version_in;

    #[test]
    fn the_version_of_wasm_bindgen_comes_from_the_lock_file() {
        let lock = "[[package]]\nname = \"wasm-bindgen\"\nversion = \"0.2.129\"\n";
        assert_eq!(version_in(lock, "wasm-bindgen").as_deref(), Some("0.2.129"));
        assert_eq!(version_in(lock, "absent"), None);
    }
}
