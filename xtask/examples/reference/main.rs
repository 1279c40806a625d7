//! Writes docs/reference from the catalogue and the linter's rules, or with `--check` says whether
//! it is up to date. Called by `cargo xtask docs`.

mod findings;
mod kinds;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// The text of each page by its path in docs/reference.
type Pages = BTreeMap<String, String>;

fn main() -> ExitCode {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/reference");
    let mut pages = kinds::pages();
    pages.extend(findings::pages());
    let done = match std::env::args().nth(1).as_deref() {
        Some("--check") => check(&folder, &pages),
        _ => write(&folder, &pages)
            .map_err(|error| format!("could not write docs/reference: {error}")),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("{message}");
            ExitCode::FAILURE
        }
    }
}

fn write(folder: &Path, pages: &Pages) -> std::io::Result<()> {
    for stale in existing(folder)
        .iter()
        .filter(|path| !pages.contains_key(*path))
    {
        fs::remove_file(folder.join(stale))?;
    }
    for (path, text) in pages {
        let file = folder.join(path);
        fs::create_dir_all(file.parent().unwrap_or(folder))?;
        fs::write(file, text)?;
    }
    Ok(())
}

fn check(folder: &Path, pages: &Pages) -> Result<(), String> {
    let is_current = |path: &str, text: &str| {
        fs::read_to_string(folder.join(path)).is_ok_and(|old| old.replace("\r\n", "\n") == text)
    };
    let missing = pages.iter().filter(|(path, text)| !is_current(path, text));
    let mut stale: Vec<&str> = missing.map(|(path, _)| path.as_str()).collect();
    let existing = existing(folder);
    stale.extend(
        existing
            .iter()
            .filter(|path| !pages.contains_key(*path))
            .map(String::as_str),
    );
    match stale.is_empty() {
        true => Ok(()),
        false => Err(format!(
            "docs/reference is out of date ({}): `cargo xtask docs` writes it anew",
            stale.join(", ")
        )),
    }
}

/// The pages that are there, as paths from the folder with forward slashes.
fn existing(folder: &Path) -> Vec<String> {
    let mut found = Vec::new();
    let mut folders: Vec<PathBuf> = vec![folder.to_path_buf()];
    while let Some(next) = folders.pop() {
        for entry in fs::read_dir(next).into_iter().flatten().flatten() {
            match entry.path() {
                path if path.is_dir() => folders.push(path),
                path => found.extend(
                    path.strip_prefix(folder)
                        .map(|path| path.to_string_lossy().replace('\\', "/")),
                ),
            }
        }
    }
    found
}
