//! Fixed-window counters, as documented for connectors.

use serde::{Deserialize, Serialize};

/// At most `max` requests in each window of `seconds`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Window {
    /// Length of the window.
    pub seconds: u32,
    /// Requests it admits.
    pub max: u32,
}

/// The window that senders meet first.
pub(super) const PER_SECOND: Window = Window { seconds: 1, max: 4 };

impl Window {
    /// All windows Microsoft documents for a webhook of a channel (`connectors-using.md`).
    pub const DOCUMENTED: [Self; 5] = [
        PER_SECOND,
        Self {
            seconds: 30,
            max: 60,
        },
        Self {
            seconds: 3_600,
            max: 100,
        },
        Self {
            seconds: 7_200,
            max: 150,
        },
        Self {
            seconds: 86_400,
            max: 1_800,
        },
    ];

    fn ms(self) -> u64 {
        u64::from(self.seconds) * 1_000
    }
}

/// How full a running window is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Counter {
    started: u64,
    used: u32,
}

/// Counts one request against every window, or tells how many seconds to wait. A refused request
/// is not counted, so waiting always helps.
pub(super) fn admit(counters: &mut Vec<Counter>, windows: &[Window], now: u64) -> Result<(), u32> {
    counters.resize(
        windows.len(),
        Counter {
            started: now,
            used: 0,
        },
    );
    let mut wait = None;
    for (counter, window) in counters.iter_mut().zip(windows) {
        // A clock that ran backwards starts the window anew instead of closing it for long.
        let age = now.checked_sub(counter.started);
        if age.is_none_or(|age| age >= window.ms()) {
            *counter = Counter {
                started: now,
                used: 0,
            };
        }
        if counter.used >= window.max {
            let left = (counter.started + window.ms()).saturating_sub(now);
            wait = wait.max(Some(left.div_ceil(1_000) as u32));
        }
    }
    if let Some(wait) = wait {
        return Err(wait);
    }
    counters
        .iter_mut()
        .for_each(|counter| counter.used = counter.used.saturating_add(1));
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_fifth_request_in_a_second_waits_for_the_next_window() {
        let mut counters = Vec::new();
        for now in 0..4 {
            assert_eq!(admit(&mut counters, &[PER_SECOND], now), Ok(()));
        }
        assert_eq!(admit(&mut counters, &[PER_SECOND], 999), Err(1));
        assert_eq!(admit(&mut counters, &[PER_SECOND], 1_000), Ok(()));
    }

    #[test]
    fn the_longest_wait_of_all_windows_counts() {
        let windows = [
            PER_SECOND,
            Window {
                seconds: 30,
                max: 2,
            },
        ];
        let mut counters = Vec::new();
        assert!(admit(&mut counters, &windows, 0).is_ok());
        assert!(admit(&mut counters, &windows, 0).is_ok());
        assert_eq!(admit(&mut counters, &windows, 2_500), Err(28));
    }

    #[test]
    fn a_clock_running_backwards_does_not_close_the_channel() {
        let mut counters = Vec::new();
        for _ in 0..4 {
            assert!(admit(&mut counters, &[PER_SECOND], 10_000_000).is_ok());
        }
        assert_eq!(admit(&mut counters, &[PER_SECOND], 5), Ok(()));
    }
}
