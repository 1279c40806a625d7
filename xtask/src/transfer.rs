//! How many bytes a first visit transfers, against the budget.

use crate::{stamp, workspace};
use anyhow::{Context, Result, bail};
use std::fs;
use std::path::{Path, PathBuf};

/// What we aim for, in bytes as sent with brotli.
const GOAL: u64 = 250 * 1024;
/// What no build may exceed.
const LIMIT: u64 = 400 * 1024;

/// Fails when the first load is over the limit; otherwise tells what it is.
pub(crate) fn check() -> Result<String> {
    let dist = workspace::dist();
    let (mut sizes, later) = loads(&dist)?;
    sizes.sort_by_key(|(_, size)| std::cmp::Reverse(*size));
    let total: u64 = sizes.iter().map(|(_, size)| size).sum();
    let summary = format!(
        "first load {} KB brotli (goal {}, limit {}), after it {} KB of the program and the code editor",
        kb(total),
        kb(GOAL),
        kb(LIMIT),
        kb(later)
    );
    if total > LIMIT {
        let parts: Vec<String> = sizes
            .iter()
            .map(|(name, size)| format!("{} {} KB", name.display(), kb(*size)))
            .collect();
        bail!(
            "{summary}: {}. Load what the first screen doesn't need later, or drop a dependency",
            parts.join(", ")
        );
    }
    Ok(summary)
}

fn kb(bytes: u64) -> String {
    format!("{:.1}", bytes as f64 / 1024.0)
}

/// What the first screen waits for: the page, what it names, what its start script names, and the
/// snippets the glue imports. Then the bytes of the programs that are fetched once it is shown.
fn loads(dist: &Path) -> Result<(Vec<(PathBuf, u64)>, u64)> {
    let page = dist.join("index.html");
    let mut named = fs::read_to_string(&page).context("the app is not built")?;
    let files = stamp::files(dist, &[".stage"])?;
    for file in files
        .iter()
        .filter(|file| name(file).starts_with("boot-") && is_plain(file))
    {
        named.push_str(&fs::read_to_string(file)?);
    }
    // Trunk writes addresses as `./name`; what comes later (the editor) is named without the dot.
    let is_first = |file: &&PathBuf| {
        **file == page
            || named.contains(&format!("./{}", address(file, dist)))
            || file.starts_with(dist.join("snippets"))
    };
    let plain = files.iter().filter(|file| is_plain(file));
    let (first, other): (Vec<_>, Vec<_>) = plain.partition(is_first);
    let programs = other.iter().filter(|file| is_program(file));
    let later = programs.map(|file| as_sent(file)).sum::<Result<u64>>()?;
    let first = first
        .into_iter()
        .map(|file| Ok((file.strip_prefix(dist)?.to_path_buf(), as_sent(file)?)));
    Ok((first.collect::<Result<_>>()?, later))
}

fn is_program(file: &Path) -> bool {
    file.extension()
        .is_some_and(|extension| extension == "js" || extension == "wasm")
}

/// Where a file is, as the page writes it.
fn address(file: &Path, dist: &Path) -> String {
    let path = file.strip_prefix(dist).unwrap_or(file);
    path.to_string_lossy().replace('\\', "/")
}

fn name(file: &Path) -> &str {
    file.file_name()
        .and_then(|name| name.to_str())
        .unwrap_or_default()
}

fn is_plain(file: &Path) -> bool {
    !file
        .extension()
        .is_some_and(|extension| extension == "br" || extension == "gz")
}

fn as_sent(file: &Path) -> Result<u64> {
    let mut compressed = file.as_os_str().to_owned();
    compressed.push(".br");
    let sent = if Path::new(&compressed).is_file() {
        PathBuf::from(compressed)
    } else {
        file.to_path_buf()
    };
    Ok(fs::metadata(sent)?.len())
}
