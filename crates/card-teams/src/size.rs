//! The size of a message as sent, against Teams' limit.

use serde::Serialize;

/// The most a message may take, in UTF-8 bytes including its envelope: 28 KB.
///
/// Source: Microsoft Teams incoming-webhook documentation (`add-incoming-webhook.md`, 2026-04-01).
pub const LIMIT: usize = 28 * 1024;

/// From here on a warning is due: people measured refusals from about 20.8 thousand characters
/// of MessageCard text on, well below the documented limit.
pub const WARN: usize = 20 * 1024;

/// How near a message is to the limit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Level {
    /// Up to [`WARN`].
    Fine,
    /// Above [`WARN`], up to [`LIMIT`].
    Near,
    /// Above [`LIMIT`]: Teams refuses it.
    Over,
}

/// What a size meter shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Meter {
    /// UTF-8 bytes as sent.
    pub bytes: usize,
    /// [`LIMIT`].
    pub limit: usize,
    /// How near.
    pub level: Level,
}

impl Meter {
    /// Share of the limit; 1.0 is full, more is over.
    pub fn fraction(self) -> f64 {
        self.bytes as f64 / self.limit as f64
    }

    /// Bytes above the limit, 0 when it fits.
    pub fn excess(self) -> usize {
        self.bytes.saturating_sub(self.limit)
    }
}

/// Measures a request body, exactly the text that [`crate::envelope::body_for`] gives.
pub fn meter(body: &str) -> Meter {
    measure(body.len())
}

/// As [`meter`], from a byte count.
pub fn measure(bytes: usize) -> Meter {
    let level = match bytes {
        0..=WARN => Level::Fine,
        _ if bytes <= LIMIT => Level::Near,
        _ => Level::Over,
    };
    Meter {
        bytes,
        limit: LIMIT,
        level,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_limit_itself_still_fits() {
        assert_eq!(measure(LIMIT).level, Level::Near);
        assert_eq!(measure(LIMIT + 1).level, Level::Over);
        assert_eq!(measure(LIMIT + 1).excess(), 1);
        assert_eq!(measure(WARN).level, Level::Fine);
        assert_eq!(measure(WARN + 1).level, Level::Near);
    }

    #[test]
    fn bytes_are_counted_not_characters() {
        assert_eq!(meter("é✅").bytes, 5);
    }
}
