//! Randomness of the operating system.

use ring::rand::{SecureRandom, SystemRandom};

/// `N` random bytes.
///
/// Aborts when the system gives none: a token that can be guessed is worse than no relay.
pub(crate) fn bytes<const N: usize>() -> [u8; N] {
    let mut bytes = [0; N];
    match SystemRandom::new().fill(&mut bytes) {
        Ok(()) => bytes,
        Err(_) => std::process::abort(),
    }
}

/// `N` random bytes as lower-case hexadecimal digits.
pub(crate) fn hex<const N: usize>() -> String {
    bytes::<N>()
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect()
}
