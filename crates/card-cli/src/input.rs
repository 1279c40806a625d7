//! Reading a card from a file or from standard input.

use std::fs::File;
use std::io::{self, ErrorKind, Read};
use std::path::Path;

use card_json::LineCol;

use crate::message::{Message, Refused};

/// The name shown for standard input.
const STDIN: &str = "<stdin>";

/// The most that is read, in bytes. A device or a pipe without end must not fill the memory.
const LARGEST: u64 = 64 * 1024 * 1024;

/// A text with the name under which messages mention it.
pub(crate) struct Input {
    pub(crate) name: String,
    pub(crate) text: String,
}

impl Input {
    /// Reads `path`; `-` is standard input. A byte-order mark is dropped, as the designer does.
    pub(crate) fn read(path: &Path) -> Result<Self, Refused> {
        let name = match is_stdin(path) {
            true => STDIN.to_owned(),
            false => path.display().to_string(),
        };
        let refuse = |text| Refused::new([Message::unreadable(&name, text)]);
        let bytes = bytes(path).map_err(|error| refuse(reason(path, &error)))?;
        if bytes.len() as u64 > LARGEST {
            let megabytes = LARGEST / (1024 * 1024);
            let text = format!("{} is larger than {megabytes} MB, so no card", called(path));
            return Err(refuse(text));
        }
        match decoded(&bytes) {
            Ok(text) => Ok(Self {
                text: text.to_owned(),
                name,
            }),
            Err(place) => Err(Refused::new([not_utf8(&name, path, &bytes, place)])),
        }
    }
}

/// True for the name that stands for standard input.
pub(crate) fn is_stdin(path: &Path) -> bool {
    path == Path::new("-")
}

fn bytes(path: &Path) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    match is_stdin(path) {
        true => io::stdin()
            .lock()
            .take(LARGEST + 1)
            .read_to_end(&mut bytes)?,
        false => File::open(path)?
            .take(LARGEST + 1)
            .read_to_end(&mut bytes)?,
    };
    Ok(bytes)
}

/// What a sentence calls the input.
fn called(path: &Path) -> String {
    match is_stdin(path) {
        true => "standard input".to_owned(),
        false => path.display().to_string(),
    }
}

/// Why nothing could be read, in words that need no number of an operating system's error.
fn reason(path: &Path, error: &io::Error) -> String {
    let input = called(path);
    // Some systems call opening a directory a lack of permission.
    let is_folder = !is_stdin(path) && path.is_dir();
    match error.kind() {
        _ if is_folder => format!("{input} is a directory; name a file in it"),
        ErrorKind::IsADirectory => format!("{input} is a directory, not text"),
        ErrorKind::NotFound => format!("{input} cannot be read: there is no such file"),
        ErrorKind::PermissionDenied => format!("{input} cannot be read: permission denied"),
        _ => format!("{input} cannot be read: {error}"),
    }
}

/// The text without a byte-order mark, or where it stops being UTF-8.
fn decoded(bytes: &[u8]) -> Result<&str, LineCol> {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    std::str::from_utf8(bytes).map_err(|error| {
        let good = String::from_utf8_lossy(&bytes[..error.valid_up_to()]);
        let last_line = good.rsplit('\n').next().unwrap_or_default();
        LineCol {
            line: good.matches('\n').count() + 1,
            column: last_line.chars().count() + 1,
        }
    })
}

fn not_utf8(name: &str, path: &Path, bytes: &[u8], place: LineCol) -> Message {
    let is_utf16 = bytes.starts_with(b"\xff\xfe") || bytes.starts_with(b"\xfe\xff");
    let encoding = match is_utf16 {
        true => "UTF-16, not UTF-8",
        false => "not UTF-8 from here on",
    };
    Message {
        place: Some(place),
        help: Some("save it as UTF-8".to_owned()),
        ..Message::about(name, "not-utf8", format!("{} is {encoding}", called(path)))
    }
}
