//! Remembers what a step was made from, so that a second run can skip it.

use crate::workspace;
use anyhow::{Context, Result};
use std::collections::hash_map::DefaultHasher;
use std::fs;
use std::hash::{Hash, Hasher};
use std::path::{Path, PathBuf};

/// The content of a step's inputs, boiled down to one number.
pub(crate) struct Inputs(DefaultHasher);

impl Inputs {
    /// Starts with a word for what else decides the result (a version, options).
    pub(crate) fn new(salt: &str) -> Inputs {
        let mut hasher = DefaultHasher::new();
        salt.hash(&mut hasher);
        Inputs(hasher)
    }

    /// Adds a file, or every file under a folder except the folders named in `skip`. What isn't
    /// there counts as absent.
    pub(crate) fn add(mut self, path: &Path, skip: &[&str]) -> Result<Inputs> {
        for file in files(path, skip)? {
            file.strip_prefix(workspace::root())
                .unwrap_or(&file)
                .hash(&mut self.0);
            let bytes =
                fs::read(&file).with_context(|| format!("could not read {}", file.display()))?;
            bytes.hash(&mut self.0);
        }
        Ok(self)
    }

    /// The stamp of these inputs for the step called `name`.
    pub(crate) fn stamp(self, name: &str) -> Stamp {
        let file = workspace::target()
            .join("xtask")
            .join(format!("{name}.stamp"));
        Stamp {
            file,
            value: format!("{:016x}", self.0.finish()),
        }
    }
}

/// What a step was last made from, kept in the target folder.
pub(crate) struct Stamp {
    file: PathBuf,
    value: String,
}

impl Stamp {
    /// Whether the step was done with the same inputs and its result is still there.
    pub(crate) fn holds(&self, result: &Path) -> bool {
        result.exists() && fs::read_to_string(&self.file).is_ok_and(|old| old == self.value)
    }

    /// To be called after the step was done.
    pub(crate) fn keep(&self) -> Result<()> {
        if let Some(folder) = self.file.parent() {
            fs::create_dir_all(folder)?;
        }
        fs::write(&self.file, &self.value)
            .with_context(|| format!("could not write {}", self.file.display()))
    }
}

/// Every file under a path, in a fixed order.
pub(crate) fn files(path: &Path, skip: &[&str]) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    collect(path, skip, &mut found)?;
    found.sort();
    Ok(found)
}

fn collect(path: &Path, skip: &[&str], found: &mut Vec<PathBuf>) -> Result<()> {
    if path.is_file() {
        found.push(path.to_path_buf());
    } else if path.is_dir() {
        for entry in fs::read_dir(path)? {
            let entry = entry?;
            if !skip.iter().any(|name| entry.file_name() == *name) {
                collect(&entry.path(), skip, found)?;
            }
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::Inputs;
    use crate::workspace;

    fn value(salt: &str, skip: &[&str]) -> String {
        let inputs = Inputs::new(salt).add(&workspace::path("xtask"), skip);
        inputs
            .map(|inputs| inputs.stamp("test").value)
            .unwrap_or_default()
    }

    #[test]
    fn a_stamp_changes_with_what_it_was_made_from() {
        assert_eq!(value("a", &[]), value("a", &[]));
        assert_ne!(value("a", &[]), value("b", &[]));
        assert_ne!(value("a", &[]), value("a", &["scripts"]));
    }
}
