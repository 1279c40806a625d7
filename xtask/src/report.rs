//! What the user reads while a command works.

use anyhow::Result;
use std::time::Instant;

/// Says what is about to happen and how long it usually takes, does it, and says how long it took.
pub(crate) fn step<T>(what: &str, usual: &str, work: impl FnOnce() -> Result<T>) -> Result<T> {
    eprintln!("• {what} ({usual})");
    let started = Instant::now();
    let outcome = work()?;
    let seconds = started.elapsed().as_secs_f64();
    if seconds >= 1.0 {
        eprintln!("  done in {}", duration(seconds));
    }
    Ok(outcome)
}

/// A step that had nothing to do.
pub(crate) fn up_to_date(what: &str) {
    eprintln!("✓ {what}");
}

/// Something the user should know, that stops nothing.
pub(crate) fn note(text: &str) {
    eprintln!("  note: {text}");
}

fn duration(seconds: f64) -> String {
    if seconds < 90.0 {
        format!("{seconds:.0} s")
    } else {
        format!(
            "{:.0} min {:.0} s",
            (seconds / 60.0).floor(),
            seconds % 60.0
        )
    }
}

#[cfg(test)]
mod tests {
    use super::duration;

    #[test]
    fn durations_read_as_people_say_them() {
        assert_eq!(duration(3.4), "3 s");
        assert_eq!(duration(150.0), "2 min 30 s");
    }
}
