//! The relay and the sandbox channel as an axum router.
