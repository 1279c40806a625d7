//! Reading a host's own configuration file.
//!
//! Files in the wild leave parts out, write names in any case and hold `null`
//! where a default is meant. So the file is read leaf by leaf, and what cannot
//! be used keeps the value it would have had without the file.

use serde_json::Value;

use super::HostConfig;
use super::leaves;

/// Why a text is not a host configuration.
#[derive(Debug, thiserror::Error)]
pub enum HostConfigError {
    /// The text is not JSON.
    #[error("the host configuration is not JSON: {0}; paste the whole file, from {{ to }}")]
    NotJson(serde_json::Error),
    /// The JSON is not an object.
    #[error(
        "a host configuration is a JSON object with parts such as \"spacing\" and \
         \"containerStyles\"; this is something else"
    )]
    NotAnObject,
}

/// A host configuration file that was read.
#[derive(Clone, Debug, PartialEq)]
pub struct Imported {
    /// The configuration.
    pub config: HostConfig,
    /// What was left aside, a line each: members nothing here goes by, and
    /// values that cannot be used.
    pub notes: Vec<String>,
}

impl HostConfig {
    /// Reads a host configuration file (`hostconfig.json`), as the Adaptive
    /// Cards SDKs use them. Values it leaves out, or that have the wrong type,
    /// stay those of Teams.
    ///
    /// # Errors
    /// When the text is not JSON, or not an object.
    pub fn from_json(text: &str) -> Result<HostConfig, HostConfigError> {
        HostConfig::import(text).map(|imported| imported.config)
    }

    /// As [`HostConfig::from_json`], and says what was left aside.
    ///
    /// # Errors
    /// When the text is not JSON, or not an object.
    pub fn import(text: &str) -> Result<Imported, HostConfigError> {
        let text = text.trim_start_matches('\u{feff}');
        let value: Value = serde_json::from_str(text).map_err(HostConfigError::NotJson)?;
        if !value.is_object() {
            return Err(HostConfigError::NotAnObject);
        }
        let mut found = Vec::new();
        collect(&value, String::new(), 0, &mut found);
        // What others build on comes first.
        found.sort_by_key(|(path, _)| !leaves::is_base(path));
        let mut imported = Imported {
            config: HostConfig::default(),
            notes: Vec::new(),
        };
        leaves::prepare(&value, &mut imported.config);
        for (path, value) in found {
            if let Err(why) = leaves::apply(&path, value, &mut imported.config) {
                imported.notes.push(format!("{path}: {why}"));
            }
        }
        Ok(imported)
    }
}

/// No part of a configuration lies deeper.
const MAX_DEPTH: usize = 8;

/// The leaves of a value, each with its path. `null` stands for nothing.
fn collect<'a>(value: &'a Value, path: String, depth: usize, found: &mut Vec<(String, &'a Value)>) {
    match value.as_object() {
        Some(members) if depth < MAX_DEPTH => {
            for (name, value) in members {
                let path = match path.as_str() {
                    "" => name.clone(),
                    _ => format!("{path}.{name}"),
                };
                collect(value, path, depth + 1, found);
            }
        }
        _ if value.is_null() => {}
        _ => found.push((path, value)),
    }
}
