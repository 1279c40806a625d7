//! How often one webhook is called, and that one click posts once.

mod idempotency;
mod targets;
mod windows;

pub(crate) use idempotency::{Claim, Keys};
pub(crate) use targets::{Refusal, TargetId, Targets};
