//! What is said of hosts agrees with itself.

use card_catalog::{Claim, Family, Host, Kind, Support, Target, Ty, kinds};

/// The hub lists hosts for Adaptive Cards alone.
fn all() -> impl Iterator<Item = &'static Kind> {
    kinds(Family::Adaptive).iter().copied()
}

/// A page that lists a host for a kind, and a claim that the host does nothing with it, cannot both
/// be right.
#[test]
fn claims_agree_with_the_hosts_listed() {
    for kind in all() {
        for host in kind.hosts {
            assert!(!denies(kind.claims, *host), "{} in {host:?}", kind.name);
        }
    }
    let props = all().flat_map(|kind| kind.props.iter().map(move |prop| (kind, prop)));
    for (owner, prop) in props {
        let held: Vec<_> = all().filter(|kind| takes(&prop.ty, kind)).collect();
        for host in owner.hosts.iter().filter(|_| !held.is_empty()) {
            let drawn = held.iter().all(|kind| kind.hosts.contains(host));
            let place = format!("{}.{} in {host:?}", owner.name, prop.name);
            assert!(!drawn || !denies(prop.claims, *host), "{place}");
        }
    }
}

/// Is it claimed of every way to the host that nothing comes of it there?
fn denies(claims: &[Claim], host: Host) -> bool {
    let nothing = [Support::Hidden, Support::Ignored];
    let ways = Target::ALL
        .into_iter()
        .filter(|target| target.host() == host);
    let mut denied = ways.map(|target| {
        let mut about = claims
            .iter()
            .filter(|claim| claim.targets.contains(&target));
        about.any(|claim| nothing.contains(&claim.support))
    });
    host != Host::Office && denied.all(|denied| denied)
}

fn takes(ty: &Ty, kind: &Kind) -> bool {
    match ty {
        Ty::One(accept) | Ty::Many(accept) => accept.accepts(kind),
        Ty::Record(record) | Ty::Map(record) => *record == kind,
        Ty::List(item) => takes(item, kind),
        Ty::Either(types) => types.iter().any(|ty| takes(ty, kind)),
        _ => false,
    }
}
