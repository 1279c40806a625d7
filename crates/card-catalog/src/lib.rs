//! What Teams cards are made of: kinds, properties, versions, hosts.
