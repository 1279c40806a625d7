//! Reading a card from a file or from standard input.

use std::io::{self, Read};
use std::path::Path;

use crate::message::{Message, Refused};

/// The name shown for standard input.
const STDIN: &str = "<stdin>";

/// A text with the name under which messages mention it.
pub(crate) struct Input {
    pub(crate) name: String,
    pub(crate) text: String,
}

impl Input {
    /// Reads `path`; `-` is standard input. A byte-order mark is dropped.
    pub(crate) fn read(path: &Path) -> Result<Self, Refused> {
        let name = match is_stdin(path) {
            true => STDIN.to_owned(),
            false => path.display().to_string(),
        };
        let refuse = |text: String| Refused::new([Message::about(&name, "unreadable", text)]);
        let bytes = bytes(path).map_err(|error| refuse(format!("it cannot be read: {error}")))?;
        let text = String::from_utf8(bytes)
            .map_err(|_| refuse("it is not UTF-8 text; save it as UTF-8".to_owned()))?;
        let text = match text.strip_prefix('\u{feff}') {
            Some(rest) => rest.to_owned(),
            None => text,
        };
        Ok(Self { name, text })
    }
}

/// True for the name that stands for standard input.
pub(crate) fn is_stdin(path: &Path) -> bool {
    path == Path::new("-")
}

fn bytes(path: &Path) -> io::Result<Vec<u8>> {
    if !is_stdin(path) {
        return std::fs::read(path);
    }
    let mut bytes = Vec::new();
    io::stdin().read_to_end(&mut bytes)?;
    Ok(bytes)
}
