//! The documented rate windows of a webhook as five rate cells (generic cell rate algorithm).
//!
//! A cell with burst *b* and rate *r* admits at most *b + r·W* requests in any window of length
//! *W*. The cells are chosen so that this never passes Microsoft's number for that window, aligned
//! or sliding (`connectors-using.md`: 4/1 s, 60/30 s, 100/1 h, 150/2 h, 1,800/1 d).

use std::time::Duration;

/// One cell: how many at once, and the milliseconds after which one more is admitted.
struct Cell {
    burst: u64,
    period_ms: u64,
}

const CELLS: [Cell; 5] = [
    Cell {
        burst: 2,
        period_ms: 500,
    },
    Cell {
        burst: 15,
        period_ms: 667,
    },
    Cell {
        burst: 60,
        period_ms: 90_000,
    },
    Cell {
        burst: 60,
        period_ms: 80_000,
    },
    Cell {
        burst: 300,
        period_ms: 57_600,
    },
];

/// The state of one webhook: for each cell the moment (ms) at which it is empty again.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Windows {
    empty_at: [u64; CELLS.len()],
}

impl Windows {
    /// Counts one request at `now` (ms of a clock that never runs backwards), or tells how long to
    /// wait. A refused request is not counted.
    pub(super) fn admit(&mut self, now: u64) -> Result<(), Duration> {
        let wait = self.wait(now);
        if wait > 0 {
            return Err(Duration::from_millis(wait));
        }
        for (at, cell) in self.empty_at.iter_mut().zip(&CELLS) {
            *at = (*at).max(now) + cell.period_ms;
        }
        Ok(())
    }

    fn wait(&self, now: u64) -> u64 {
        let waits = self.empty_at.iter().zip(&CELLS).map(|(at, cell)| {
            let allowed = now + (cell.burst - 1) * cell.period_ms;
            at.saturating_sub(allowed)
        });
        waits.max().unwrap_or(0)
    }

    /// True when nothing is remembered any more and the state may be forgotten.
    pub(super) fn is_idle(&self, now: u64) -> bool {
        self.empty_at.iter().all(|at| *at <= now)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// Microsoft's windows: seconds and requests.
    const DOCUMENTED: [(u64, usize); 5] = [
        (1, 4),
        (30, 60),
        (3_600, 100),
        (7_200, 150),
        (86_400, 1_800),
    ];

    fn admitted(arrivals: impl IntoIterator<Item = u64>) -> Vec<u64> {
        let mut windows = Windows::default();
        arrivals
            .into_iter()
            .filter(|at| windows.admit(*at).is_ok())
            .collect()
    }

    fn most_within(times: &[u64], window_ms: u64) -> usize {
        let mut first = 0;
        let mut most = 0;
        for (last, at) in times.iter().enumerate() {
            while times[first] + window_ms <= *at {
                first += 1;
            }
            most = most.max(last + 1 - first);
        }
        most
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(40))]
        #[test]
        fn no_sliding_window_passes_the_documented_number(
            gaps in prop::collection::vec(prop_oneof![0u64..3, 0u64..600, 0u64..40_000, 0u64..4_000_000], 1..2_000)
        ) {
            let arrivals = gaps.iter().scan(1_000, |now, gap| { *now += gap; Some(*now) });
            let times = admitted(arrivals);
            for (seconds, max) in DOCUMENTED {
                prop_assert!(most_within(&times, seconds * 1_000) <= max, "{seconds} s");
            }
        }
    }

    #[test]
    fn a_flood_stays_below_every_window() {
        let times = admitted((0..90_000_000).step_by(450));
        for (seconds, max) in DOCUMENTED {
            assert!(most_within(&times, seconds * 1_000) <= max, "{seconds} s");
        }
    }

    #[test]
    fn ordinary_use_is_not_hindered() {
        assert_eq!(admitted([5, 5]).len(), 2, "two at once");
        let steady = admitted((0..30_000).step_by(100));
        assert!(steady.len() >= 45, "{} in 30 s", steady.len());
        assert_eq!(
            admitted((0..95).map(|n| n * 37_900)).len(),
            95,
            "95 over an hour"
        );
    }

    #[test]
    fn waiting_as_told_helps_and_no_less() {
        let mut windows = Windows::default();
        while windows.admit(10).is_ok() {}
        let wait = windows.admit(10).expect_err("full").as_millis() as u64;
        assert!(windows.admit(10 + wait - 1).is_err());
        assert!(windows.admit(10 + wait).is_ok());
    }
}
