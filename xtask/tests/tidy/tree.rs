//! The files of the workspace.

use crate::lexer::Source;
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// Built, fetched or kept by other tools.
const NOT_OURS: [&str; 5] = ["target", "node_modules", "dist", ".git", "results"];

/// The folder that holds the workspace's Cargo.toml.
pub(crate) fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("..")
        .canonicalize()
        .expect("the workspace is there")
}

/// A text file: its path from the root with forward slashes, and what it says.
pub(crate) struct File {
    pub(crate) path: String,
    pub(crate) text: String,
}

impl File {
    /// Whether the path ends in `.` and one of these.
    pub(crate) fn is(&self, extensions: &[&str]) -> bool {
        let extension = self
            .path
            .rsplit_once('.')
            .map_or("", |(_, extension)| extension);
        extensions.contains(&extension)
    }

    /// Tests, benchmarks, examples, build scripts: code that no user runs.
    pub(crate) fn is_test(&self) -> bool {
        let name = self.path.rsplit('/').next().unwrap_or_default();
        name == "build.rs"
            || name.contains(".test.")
            || ["tests", "benches", "examples"].iter().any(|dir| {
                self.path.starts_with(&format!("{dir}/")) || self.path.contains(&format!("/{dir}/"))
            })
    }
}

/// Every text file that we wrote.
pub(crate) fn files() -> Vec<File> {
    let mut found = Vec::new();
    collect(&root(), "", &mut found);
    found.sort_by(|a, b| a.path.cmp(&b.path));
    found
}

fn collect(folder: &Path, prefix: &str, found: &mut Vec<File>) {
    for entry in fs::read_dir(folder).expect("a readable folder").flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        let path = format!("{prefix}{name}");
        if NOT_OURS.contains(&name.as_str()) {
            continue;
        }
        if entry.path().is_dir() {
            collect(&entry.path(), &format!("{path}/"), found);
        } else if let Ok(text) = fs::read_to_string(entry.path()) {
            found.push(File { path, text });
        }
    }
}

/// Every Rust file that is part of a program or library, read as code, without its test modules.
pub(crate) fn sources() -> Vec<Source> {
    let rust = files()
        .into_iter()
        .filter(|file| file.is(&["rs"]) && !file.is_test());
    let sources: Vec<Source> = rust
        .map(|file| Source::read(file.path, &file.text))
        .collect();
    let test_files: BTreeSet<String> = sources.iter().flat_map(Source::test_files).collect();
    let is_test = |path: &str| {
        test_files
            .iter()
            .any(|stem| path == format!("{stem}.rs") || path.starts_with(&format!("{stem}/")))
    };
    sources
        .into_iter()
        .filter(|source| !is_test(&source.path))
        .collect()
}
