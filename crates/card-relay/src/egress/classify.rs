//! Which addresses the relay may dial: the only such rule in the process (requirement E-7).

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

/// Why an address is refused. It never leaves the process: a client only learns
/// `target-address-forbidden`, so that answers are no oracle for internal names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum DenyReason {
    /// Private, loopback, link-local, documentation, multicast, reserved… (RFC 6890 and IANA).
    #[error("special-purpose IPv4 address")]
    SpecialV4,
    /// Public by number, but the host agent on Azure virtual machines.
    #[error("Azure host agent")]
    AzureAgent,
    /// Outside the global unicast block or in one of its special parts.
    #[error("special-purpose IPv6 address")]
    SpecialV6,
}

/// IPv4 blocks that are not the public internet, as `(network, prefix length)`.
pub const DENIED_V4: &[(Ipv4Addr, u8)] = &[
    (Ipv4Addr::new(0, 0, 0, 0), 8),
    (Ipv4Addr::new(10, 0, 0, 0), 8),
    (Ipv4Addr::new(100, 64, 0, 0), 10),
    (Ipv4Addr::new(127, 0, 0, 0), 8),
    (Ipv4Addr::new(169, 254, 0, 0), 16),
    (Ipv4Addr::new(172, 16, 0, 0), 12),
    (Ipv4Addr::new(192, 0, 0, 0), 24),
    (Ipv4Addr::new(192, 0, 2, 0), 24),
    (Ipv4Addr::new(192, 31, 196, 0), 24),
    (Ipv4Addr::new(192, 52, 193, 0), 24),
    (Ipv4Addr::new(192, 88, 99, 0), 24),
    (Ipv4Addr::new(192, 168, 0, 0), 16),
    (Ipv4Addr::new(192, 175, 48, 0), 24),
    (Ipv4Addr::new(198, 18, 0, 0), 15),
    (Ipv4Addr::new(198, 51, 100, 0), 24),
    (Ipv4Addr::new(203, 0, 113, 0), 24),
    (Ipv4Addr::new(224, 0, 0, 0), 4),
    (Ipv4Addr::new(240, 0, 0, 0), 4),
];

/// Azure WireServer, reachable only from inside an Azure machine.
pub const AZURE_AGENT: Ipv4Addr = Ipv4Addr::new(168, 63, 129, 16);

/// The only IPv6 block that may be dialled: global unicast.
pub const ALLOWED_V6: (Ipv6Addr, u8) = (Ipv6Addr::new(0x2000, 0, 0, 0, 0, 0, 0, 0), 3);

/// Parts of [`ALLOWED_V6`] that are not the public internet: protocol assignments with Teredo,
/// documentation, 6to4, AS112, documentation again.
pub const DENIED_V6: &[(Ipv6Addr, u8)] = &[
    (Ipv6Addr::new(0x2001, 0, 0, 0, 0, 0, 0, 0), 23),
    (Ipv6Addr::new(0x2001, 0xdb8, 0, 0, 0, 0, 0, 0), 32),
    (Ipv6Addr::new(0x2002, 0, 0, 0, 0, 0, 0, 0), 16),
    (Ipv6Addr::new(0x2620, 0x4f, 0x8000, 0, 0, 0, 0, 0), 48),
    (Ipv6Addr::new(0x3fff, 0, 0, 0, 0, 0, 0, 0), 20),
];

/// Judges an address: `Ok` only for the public internet.
///
/// # Errors
/// The reason, for tests and counters.
pub fn is_public(ip: IpAddr) -> Result<(), DenyReason> {
    match ip.to_canonical() {
        IpAddr::V4(ip) => public_v4(ip),
        IpAddr::V6(ip) => public_v6(ip),
    }
}

fn public_v4(ip: Ipv4Addr) -> Result<(), DenyReason> {
    if ip == AZURE_AGENT {
        return Err(DenyReason::AzureAgent);
    }
    match DENIED_V4.iter().any(|block| in_v4(ip, *block)) {
        true => Err(DenyReason::SpecialV4),
        false => Ok(()),
    }
}

fn public_v6(ip: Ipv6Addr) -> Result<(), DenyReason> {
    let denied = !in_v6(ip, ALLOWED_V6) || DENIED_V6.iter().any(|block| in_v6(ip, *block));
    match denied {
        true => Err(DenyReason::SpecialV6),
        false => Ok(()),
    }
}

fn in_v4(ip: Ipv4Addr, (network, bits): (Ipv4Addr, u8)) -> bool {
    (ip.to_bits() ^ network.to_bits()) >> (32 - u32::from(bits)) == 0
}

fn in_v6(ip: Ipv6Addr, (network, bits): (Ipv6Addr, u8)) -> bool {
    (ip.to_bits() ^ network.to_bits()) >> (128 - u32::from(bits)) == 0
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn each_block_ends_exactly_where_it_says() {
        for (network, bits) in DENIED_V4 {
            let first = network.to_bits();
            let last = first | (u32::MAX >> bits);
            for inside in [first, last] {
                assert!(
                    public_v4(Ipv4Addr::from_bits(inside)).is_err(),
                    "{network}/{bits}"
                );
            }
            for outside in [first.wrapping_sub(1), last.wrapping_add(1)].map(Ipv4Addr::from_bits) {
                let elsewhere = DENIED_V4.iter().any(|b| in_v4(outside, *b));
                assert_eq!(public_v4(outside).is_err(), elsewhere, "{outside}");
            }
        }
    }

    #[test]
    fn the_neighbours_of_the_azure_agent_are_public() {
        assert_eq!(
            is_public(IpAddr::V4(AZURE_AGENT)),
            Err(DenyReason::AzureAgent)
        );
        for neighbour in ["168.63.129.15", "168.63.129.17"] {
            assert!(is_public(neighbour.parse().expect("an address")).is_ok());
        }
    }

    #[test]
    fn only_global_unicast_ipv6_is_dialled() {
        for head in 0..=u16::MAX {
            let ip = Ipv6Addr::new(head, 0x1234, 0, 0, 0, 0, 0, 1);
            let global = (0x2000..=0x3fff).contains(&head);
            let special = head == 0x2002;
            assert_eq!(public_v6(ip).is_ok(), global && !special, "{ip}");
        }
    }

    proptest! {
        #[test]
        fn a_mapped_address_is_judged_as_what_it_maps(bits: u32) {
            let plain = Ipv4Addr::from_bits(bits);
            prop_assert_eq!(is_public(IpAddr::V4(plain)), is_public(IpAddr::V6(plain.to_ipv6_mapped())));
        }

        #[test]
        fn addresses_that_embed_another_are_refused(bits: u32) {
            let (a, b) = ((bits >> 16) as u16, bits as u16);
            for embedding in [
                Ipv6Addr::new(0, 0, 0, 0, 0, 0, a, b),
                Ipv6Addr::new(0, 0, 0, 0, 0xffff, 0, a, b),
                Ipv6Addr::new(0x64, 0xff9b, 0, 0, 0, 0, a, b),
                Ipv6Addr::new(0x64, 0xff9b, 1, 0, 0, 0, a, b),
                Ipv6Addr::new(0x2002, a, b, 0, 0, 0, 0, 1),
                Ipv6Addr::new(0x2001, 0, a, b, 0, 0, 0, 0),
            ] {
                prop_assert!(is_public(IpAddr::V6(embedding)).is_err());
            }
        }
    }
}
