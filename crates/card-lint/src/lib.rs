//! Findings about a card: structure, hosts, size, each with its place and its fix.
