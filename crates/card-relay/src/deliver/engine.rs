//! One delivery from admission to report, with the repetitions that are safe.

use std::time::{Duration, Instant, SystemTime};

use bytes::Bytes;
use card_teams::{Endpoint, Meaning, Outcome, answer};
use tokio::sync::Semaphore;

use super::carrier::{Carrier, Failure};
use super::report::{Attempt, Report, Timing, Upstream, millis};
use super::retry;
use crate::config::{Limits, Timeouts};
use crate::egress::{Egress, Order, Received};
use crate::limits::{Keys, Refusal, TargetId, Targets};
use crate::problem::{Problem, code};
use crate::request_id::RequestId;

/// A message on its way.
pub struct Delivery {
    /// Where to.
    pub endpoint: Endpoint,
    /// The exact bytes of the body.
    pub payload: Bytes,
    /// For the whole delivery, repetitions included.
    pub timeout: Duration,
    /// True to repeat where that is safe.
    pub retry: bool,
}

/// A finished answer to a request, for the page and for those who ask with the same key.
pub(super) type Answer = Result<Finished, Problem>;

/// A report as it goes to the page.
#[derive(Clone)]
pub(super) struct Finished {
    pub(super) id: RequestId,
    pub(super) json: Bytes,
}

/// Delivers messages, within rates.
pub struct Deliverer {
    pub(super) egress: Egress,
    pub(super) targets: Targets,
    pub(super) keys: Keys<Answer>,
    slots: Semaphore,
    timeouts: Timeouts,
}

/// What one attempt brought.
struct Reading {
    received: Received,
    meaning: Meaning,
    wait: Option<Duration>,
}

impl Deliverer {
    /// Prepares deliveries through `egress`.
    pub fn new(egress: Egress, limits: Limits, timeouts: Timeouts) -> Self {
        Self {
            egress,
            targets: Targets::new(),
            keys: Keys::new(),
            slots: Semaphore::new(limits.in_flight),
            timeouts,
        }
    }

    /// The longest a delivery may take.
    pub fn longest(&self) -> Duration {
        self.timeouts.total
    }

    /// Posts a message to the network.
    ///
    /// # Errors
    /// A problem when no answer came, or when the rates do not admit it now.
    pub async fn deliver(&self, delivery: &Delivery) -> Result<Report, Problem> {
        let target = self.targets.id(delivery.endpoint.url());
        self.run(delivery, target, &Carrier::Egress(&self.egress))
            .await
    }

    pub(super) async fn run(
        &self,
        delivery: &Delivery,
        target: TargetId,
        carrier: &Carrier<'_>,
    ) -> Result<Report, Problem> {
        let Ok(_slot) = self.slots.try_acquire() else {
            let detail = "Too many deliveries are under way. Try again in a second.";
            return Err(Problem::new(code::OVERLOADED, detail).after(Duration::from_secs(1)));
        };
        let begun = Instant::now();
        let deadline = begun + delivery.timeout.min(self.timeouts.total);
        // A channel of our own keeps its own rate.
        let limited = matches!(carrier, Carrier::Egress(_));
        let mut attempts = Vec::new();
        loop {
            if limited {
                self.targets.admit(target).map_err(refused)?;
            }
            let tried = self
                .attempt(delivery, deadline, carrier, &mut attempts)
                .await;
            let pause = pause(&tried, attempts.len());
            if let (Ok(reading), true) = (&tried, limited) {
                self.remember(target, reading);
            }
            match pause.filter(|pause| {
                delivery.retry
                    && attempts.len() < retry::MOST_ATTEMPTS
                    && Instant::now() + *pause < deadline
            }) {
                Some(pause) => tokio::time::sleep(pause + Duration::from_millis(5)).await,
                None => return finish(tried, attempts, begun),
            }
        }
    }

    async fn attempt(
        &self,
        delivery: &Delivery,
        deadline: Instant,
        carrier: &Carrier<'_>,
        attempts: &mut Vec<Attempt>,
    ) -> Result<Reading, Failure> {
        let begun = Instant::now();
        let order = Order {
            url: delivery.endpoint.url().clone(),
            body: delivery.payload.clone(),
            deadline,
        };
        let carried = carrier.carry(order).await;
        attempts.push(Attempt {
            ms: millis(begun.elapsed()),
            status: carried.as_ref().ok().map(|received| received.status),
            error: carried
                .as_ref()
                .err()
                .map(|failure| failure.problem.code.name),
        });
        Ok(read(&delivery.endpoint, carried?))
    }

    /// A webhook that asks to wait is left alone until then.
    fn remember(&self, target: TargetId, reading: &Reading) {
        if reading.meaning.outcome == Outcome::Throttled {
            self.targets
                .cool_down(target, reading.wait.unwrap_or(retry::UNSAID));
        }
    }
}

fn read(endpoint: &Endpoint, received: Received) -> Reading {
    let wait = retry::asked_wait(&received.headers, SystemTime::now());
    let seconds = wait.map(|wait| wait.as_secs().to_string());
    let body = String::from_utf8_lossy(&received.body);
    let meaning = answer::meaning(endpoint.kind(), received.status, &body, seconds.as_deref());
    Reading {
        received,
        meaning,
        wait,
    }
}

/// How long to wait before another attempt; `None` when there must be none.
fn pause(tried: &Result<Reading, Failure>, attempts: usize) -> Option<Duration> {
    match tried {
        Err(failure) => failure
            .retry
            .then(|| retry::delay(attempts, None, retry::chance())),
        Ok(reading) => {
            let asks =
                retry::asks_for_another(&reading.meaning, reading.received.status, reading.wait);
            let wait = reading.wait.unwrap_or(retry::UNSAID);
            asks.then(|| retry::delay(attempts, Some(wait), retry::chance()))
        }
    }
}

fn finish(
    tried: Result<Reading, Failure>,
    attempts: Vec<Attempt>,
    begun: Instant,
) -> Result<Report, Problem> {
    let reading = tried.map_err(|failure| failure.problem)?;
    let upstream = Upstream::of(&reading.received, reading.wait);
    Ok(Report {
        request_id: RequestId::new(),
        outcome: reading.meaning.outcome,
        warnings: warnings(&reading),
        meaning: reading.meaning,
        upstream,
        attempts,
        timing: Timing {
            ttfb_ms: millis(reading.received.first_byte),
            total_ms: millis(begun.elapsed()),
        },
    })
}

fn warnings(reading: &Reading) -> Vec<&'static str> {
    let odd = "unrecognised-success-body";
    let encoded = reading
        .received
        .encoded
        .then_some("upstream-encoding-unsupported");
    let large = (reading.received.truncated && !reading.received.encoded)
        .then_some("upstream-body-too-large");
    let unread = (reading.meaning.code == odd).then_some(odd);
    [encoded, large, unread].into_iter().flatten().collect()
}

fn refused(refusal: Refusal) -> Problem {
    match refusal {
        Refusal::Rate(wait) => Problem::new(
            code::TARGET_RATE_LIMITED,
            "Teams takes only so many messages per webhook (4 a second, 60 in 30 seconds, 100 an hour). Wait a little, then send again.",
        )
        .after(wait),
        Refusal::CoolingDown(wait) => Problem::new(
            code::TARGET_COOLING_DOWN,
            "Teams has just asked to slow down on this webhook. Wait a little, then send again.",
        )
        .after(wait),
    }
}
