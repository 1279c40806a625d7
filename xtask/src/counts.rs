//! Adds up what the test runners say.

use std::fmt;
use std::ops::AddAssign;

/// Tests that passed and failed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Counts {
    pub(crate) passed: u32,
    pub(crate) failed: u32,
}

impl Counts {
    /// Reads one line of `cargo test` or of `node --test`; other lines count nothing.
    pub(crate) fn of_line(line: &str) -> Counts {
        of_cargo(line).or_else(|| of_node(line)).unwrap_or_default()
    }

    /// A runner that failed without naming a failed test (it did not compile, it crashed) counts
    /// as one failure, so that the total can't look clean.
    pub(crate) fn with_outcome(mut self, succeeded: bool) -> Counts {
        if !succeeded && self.failed == 0 {
            self.failed = 1;
        }
        self
    }
}

impl AddAssign for Counts {
    fn add_assign(&mut self, other: Counts) {
        self.passed += other.passed;
        self.failed += other.failed;
    }
}

impl fmt::Display for Counts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} passed, {} failed", self.passed, self.failed)
    }
}

/// `test result: ok. 12 passed; 0 failed; 0 ignored; …`
fn of_cargo(line: &str) -> Option<Counts> {
    let rest = line.strip_prefix("test result: ")?;
    let number_before = |word: &str| {
        let before = rest.split(word).next()?;
        before.split_whitespace().last()?.parse().ok()
    };
    Some(Counts {
        passed: number_before(" passed;")?,
        failed: number_before(" failed;")?,
    })
}

/// `# pass 12` and `# fail 0` (tap), or the same after `ℹ` (spec).
fn of_node(line: &str) -> Option<Counts> {
    let rest = line
        .strip_prefix("# ")
        .or_else(|| line.strip_prefix("ℹ "))?;
    let (word, number) = rest.split_once(' ')?;
    let number = number.trim().parse().ok()?;
    match word {
        "pass" => Some(Counts {
            passed: number,
            failed: 0,
        }),
        "fail" | "cancelled" => Some(Counts {
            passed: 0,
            failed: number,
        }),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::Counts;

    fn sum(text: &str) -> Counts {
        let mut counts = Counts::default();
        text.lines()
            .for_each(|line| counts += Counts::of_line(line));
        counts
    }

    #[test]
    fn cargo_and_node_are_added_up() {
        let text = "running 3 tests\n\
            test result: FAILED. 2 passed; 1 failed; 0 ignored; 0 measured; 0 filtered out\n\
            # tests 5\n# pass 4\n# fail 1\nℹ pass 2\nℹ fail 0\nℹ cancelled 1\nℹ duration_ms 12.5\n";
        assert_eq!(
            sum(text),
            Counts {
                passed: 8,
                failed: 3
            }
        );
    }

    #[test]
    fn a_crash_is_a_failure() {
        assert_eq!(
            Counts::default().with_outcome(false).to_string(),
            "0 passed, 1 failed"
        );
        assert_eq!(
            Counts {
                passed: 3,
                failed: 2
            }
            .with_outcome(false)
            .failed,
            2
        );
    }
}
