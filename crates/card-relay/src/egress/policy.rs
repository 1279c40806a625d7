//! Who may be dialled. Chosen by code, never by configuration (requirement PR-3).

use std::net::IpAddr;

use super::classify::{DenyReason, is_public};

/// A rule over addresses.
pub trait AddressPolicy: Send + Sync {
    /// Judges one address.
    ///
    /// # Errors
    /// The reason for refusing it.
    fn check(&self, ip: IpAddr) -> Result<(), DenyReason>;
}

/// The public internet: what deliveries to Teams use.
#[derive(Clone, Copy, Debug)]
pub struct PublicOnly;

impl AddressPolicy for PublicOnly {
    fn check(&self, ip: IpAddr) -> Result<(), DenyReason> {
        is_public(ip)
    }
}

/// This machine: what the command line uses for the sandbox channel, and nothing else.
#[derive(Clone, Copy, Debug)]
pub struct LoopbackOnly;

impl AddressPolicy for LoopbackOnly {
    fn check(&self, ip: IpAddr) -> Result<(), DenyReason> {
        match ip.to_canonical() {
            IpAddr::V4(ip) if ip.is_loopback() => Ok(()),
            IpAddr::V6(ip) if ip.is_loopback() => Ok(()),
            IpAddr::V4(_) => Err(DenyReason::SpecialV4),
            IpAddr::V6(_) => Err(DenyReason::SpecialV6),
        }
    }
}
