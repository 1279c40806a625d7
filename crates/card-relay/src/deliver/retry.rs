//! When trying again by itself is safe, and how long to wait before it (requirements RT-1, RT-2).

use std::time::{Duration, SystemTime};

use card_teams::{Meaning, Outcome};
use http::{HeaderMap, header};

/// Attempts of one delivery at most.
pub(super) const MOST_ATTEMPTS: usize = 3;

const FIRST: Duration = Duration::from_millis(500);
const LONGEST: Duration = Duration::from_secs(8);

/// The pause kept when Teams asks to slow down without saying for how long.
pub(super) const UNSAID: Duration = Duration::from_secs(2);

/// True for answers that prove the message was not posted and that ask for another attempt.
pub(super) fn asks_for_another(meaning: &Meaning, status: u16, waits: Option<Duration>) -> bool {
    let named = status == 429 || meaning.inner_status == Some(429);
    meaning.outcome == Outcome::Throttled && (named || (status == 503 && waits.is_some()))
}

/// How long to wait before attempt `number` (1 is the first repetition): at least what was asked
/// for, otherwise a random part of a doubling time. `chance` is 0 to 1.
pub(super) fn delay(number: usize, asked: Option<Duration>, chance: f64) -> Duration {
    let doublings = u32::try_from(number.saturating_sub(1))
        .unwrap_or(u32::MAX)
        .min(8);
    let own = (FIRST * 2u32.pow(doublings))
        .min(LONGEST)
        .mul_f64(chance.clamp(0.0, 1.0));
    own.max(asked.unwrap_or_default())
}

/// `Retry-After` in either form; nonsense is ignored, long waits are cut to
/// [`card_teams::answer::MAX_WAIT`].
pub(super) fn asked_wait(headers: &HeaderMap, now: SystemTime) -> Option<Duration> {
    let value = headers.get(header::RETRY_AFTER)?.to_str().ok()?;
    if let Some(seconds) = card_teams::answer::seconds(value) {
        return Some(Duration::from_secs(u64::from(seconds)));
    }
    let wait = httpdate::parse_http_date(value.trim())
        .ok()?
        .duration_since(now)
        .ok()?;
    let longest = Duration::from_secs(u64::from(card_teams::answer::MAX_WAIT));
    Some(Duration::from_secs(wait.as_millis().div_ceil(1_000) as u64).min(longest))
}

/// A number between 0 and 1.
pub(super) fn chance() -> f64 {
    f64::from(u32::from_be_bytes(crate::random::bytes())) / f64::from(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;
    use http::HeaderValue;

    fn asked(value: &'static str) -> Option<u64> {
        let headers =
            HeaderMap::from_iter([(header::RETRY_AFTER, HeaderValue::from_static(value))]);
        let now = SystemTime::UNIX_EPOCH + Duration::from_secs(1_792_567_680);
        asked_wait(&headers, now).map(|wait| wait.as_secs())
    }

    #[test]
    fn both_forms_are_read_and_clamped() {
        // 1,792,567,680 is Wed, 21 Oct 2026 07:28:00 GMT.
        assert_eq!(asked("1"), Some(1));
        assert_eq!(asked("999999999999"), Some(120));
        assert_eq!(asked("Wed, 21 Oct 2026 07:28:10 GMT"), Some(10));
        assert_eq!(asked("Wed, 21 Oct 2026 08:28:00 GMT"), Some(120));
        for ignored in ["-1", "1.5", "soon", "", "Wed, 21 Oct 2026 07:27:00 GMT"] {
            assert_eq!(asked(ignored), None, "{ignored}");
        }
    }

    #[test]
    fn pauses_double_and_never_undercut_what_was_asked() {
        assert_eq!(delay(1, None, 1.0), Duration::from_millis(500));
        assert_eq!(delay(2, None, 1.0), Duration::from_secs(1));
        assert_eq!(delay(30, None, 1.0), LONGEST);
        assert_eq!(
            delay(1, Some(Duration::from_secs(7)), 1.0),
            Duration::from_secs(7)
        );
    }
}
