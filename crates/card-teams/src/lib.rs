//! How Teams behaves: endpoints, envelopes, limits, answers, the sandbox channel.
