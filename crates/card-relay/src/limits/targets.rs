//! Rates and pauses per webhook. A webhook is known here only by a keyed digest of its URL.

use std::collections::HashMap;
use std::fmt;
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use card_teams::Secret;
use ring::hmac;

use super::windows::Windows;

/// Webhooks remembered at most; beyond that new ones share one state (requirement L-5).
const MOST_TARGETS: usize = 50_000;

/// The longest pause an upstream can ask for (requirement L-7).
const LONGEST_PAUSE: Duration = Duration::from_secs(120);

/// A webhook without its URL: a digest under a key that lives as long as the process.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct TargetId([u8; 16]);

impl TargetId {
    /// What all webhooks share that came after the table was full.
    const OVERFLOW: Self = Self([0; 16]);
}

/// How logs name a webhook.
impl fmt::Display for TargetId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("t_")?;
        self.0[..8]
            .iter()
            .try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

/// Why a message may not go out now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Refusal {
    /// A documented rate would be passed.
    Rate(Duration),
    /// Teams asked to wait.
    CoolingDown(Duration),
}

#[derive(Default)]
struct Memory {
    windows: Windows,
    closed_until: u64,
}

/// The table of webhooks.
pub(crate) struct Targets {
    key: hmac::Key,
    begun: Instant,
    table: Mutex<HashMap<TargetId, Memory>>,
}

impl Targets {
    /// An empty table with a fresh key.
    pub(crate) fn new() -> Self {
        let key = hmac::Key::new(hmac::HMAC_SHA256, &crate::random::bytes::<32>());
        Self {
            key,
            begun: Instant::now(),
            table: Mutex::new(HashMap::new()),
        }
    }

    /// The id of a canonical URL.
    pub(crate) fn id(&self, url: &Secret) -> TargetId {
        let tag = hmac::sign(&self.key, url.expose().as_bytes());
        let mut id = [0; 16];
        id.copy_from_slice(&tag.as_ref()[..16]);
        TargetId(id)
    }

    /// Counts one message, or says why it must wait.
    pub(crate) fn admit(&self, target: TargetId) -> Result<(), Refusal> {
        let now = self.now();
        self.with(target, now, |memory| {
            if memory.closed_until > now {
                let left = Duration::from_millis(memory.closed_until - now);
                return Err(Refusal::CoolingDown(left));
            }
            memory.windows.admit(now).map_err(Refusal::Rate)
        })
    }

    /// Teams asked to wait: later messages are refused here until then.
    pub(crate) fn cool_down(&self, target: TargetId, wait: Duration) {
        let now = self.now();
        let wait = u64::try_from(wait.min(LONGEST_PAUSE).as_millis()).unwrap_or(0);
        self.with(target, now, |memory| {
            memory.closed_until = memory.closed_until.max(now + wait)
        });
    }

    fn now(&self) -> u64 {
        u64::try_from(self.begun.elapsed().as_millis()).unwrap_or(u64::MAX)
    }

    fn with<T>(&self, target: TargetId, now: u64, change: impl FnOnce(&mut Memory) -> T) -> T {
        // A panic elsewhere leaves plain numbers behind, which are still right.
        let mut table = self.table.lock().unwrap_or_else(PoisonError::into_inner);
        let mut target = target;
        if table.len() >= MOST_TARGETS && !table.contains_key(&target) {
            table.retain(|_, memory| !memory.windows.is_idle(now) || memory.closed_until > now);
            if table.len() >= MOST_TARGETS {
                target = TargetId::OVERFLOW;
            }
        }
        change(table.entry(target).or_default())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn webhooks_do_not_share_their_rates() {
        let targets = Targets::new();
        let (one, other) = (targets.id(&Secret::new("a")), targets.id(&Secret::new("b")));
        assert!(targets.admit(one).is_ok() && targets.admit(one).is_ok());
        assert!(matches!(targets.admit(one), Err(Refusal::Rate(_))));
        assert!(targets.admit(other).is_ok());
    }

    #[test]
    fn a_pause_that_teams_asked_for_is_kept_but_bounded() {
        let targets = Targets::new();
        let id = targets.id(&Secret::new("a"));
        targets.cool_down(id, Duration::from_secs(9_999));
        match targets.admit(id) {
            Err(Refusal::CoolingDown(left)) => assert!(left <= LONGEST_PAUSE),
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn a_log_name_tells_nothing_about_the_url() {
        let url = Secret::new("https://contoso.webhook.office.com/webhookb2/secret");
        let (here, there) = (Targets::new().id(&url), Targets::new().id(&url));
        assert_ne!(here, there, "another process, another name");
        assert!(here.to_string().starts_with("t_"));
    }
}
