//! Posting a message to a webhook: from the request to what its answer means.

mod carrier;
mod engine;
mod envelope;
mod handler;
mod log;
mod report;
mod retry;
mod target;

pub use carrier::Carrier;
pub use engine::{Deliverer, Delivery};
pub use handler::{check, handle};
pub use report::{Attempt, Report, Timing, Upstream};
