//! The list of a kind's properties, put together while compiling.

use crate::prop::PropSpec;
use crate::version::Version;

/// How many properties `groups` hold together.
pub(crate) const fn count(groups: &[&[PropSpec]]) -> usize {
    let mut total = 0;
    let mut at = 0;
    while at < groups.len() {
        total += groups[at].len();
        at += 1;
    }
    total
}

/// One list out of `groups`, each property at least as young as its kind (`since`).
pub(crate) const fn join<const N: usize>(
    groups: &[&[PropSpec]],
    since: Version,
    first: PropSpec,
) -> [PropSpec; N] {
    let mut all = [first; N];
    let (mut group, mut next) = (0, 0);
    while group < groups.len() {
        let mut at = 0;
        while at < groups[group].len() {
            all[next] = groups[group][at];
            all[next].since = all[next].since.max(since);
            next += 1;
            at += 1;
        }
        group += 1;
    }
    all
}

/// The properties of a kind: its own typed keys in order, then shared groups.
///
/// `props!(V1_0, [TYPE, TEXT, WRAP], common::ELEMENT)`
macro_rules! props {
    ($since:ident, [$first:expr $(, $key:expr)* $(,)?] $(, $group:expr)* $(,)?) => {{
        const OWN: &[$crate::prop::PropSpec] = &[$first.spec $(, $key.spec)*];
        const GROUPS: &[&[$crate::prop::PropSpec]] = &[OWN $(, $group)*];
        const ALL: [$crate::prop::PropSpec; $crate::prop_list::count(GROUPS)] =
            $crate::prop_list::join(GROUPS, $crate::version::Version::$since, $first.spec);
        &ALL
    }};
}
pub(crate) use props;
