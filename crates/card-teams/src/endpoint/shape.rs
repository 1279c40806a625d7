//! The path and query every webhook URL of a kind has, segment by segment.

use super::{EndpointError, EndpointKind};

/// Query keys of a signed trigger URL (relay requirement T-6).
const QUERY_KEYS: [&str; 8] = ["api-version", "sp", "sv", "sig", "se", "st", "sr", "skn"];
const MAX_QUERY: usize = 1024;

/// Which connector URL generation a path belongs to; Microsoft changed the shape in 2021 and 2025.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Generation {
    /// `/webhook/…` on `outlook.office.com`, until 2021.
    First,
    /// `/webhookb2/…`, four segments, since 2021.
    Second,
    /// As the second with one more segment, since the mandatory URL update of January 2025.
    Third,
}

pub(super) fn is_hex(text: &str, len: usize) -> bool {
    text.len() == len && text.bytes().all(|b| b.is_ascii_hexdigit())
}

/// `8-4-4-4-12` hexadecimal digits.
pub(super) fn is_guid(text: &str) -> bool {
    let mut groups = text.split('-');
    let matched = [8, 4, 4, 4, 12]
        .iter()
        .all(|&len| groups.next().is_some_and(|group| is_hex(group, len)));
    matched && groups.next().is_none()
}

fn is_word(text: &str) -> bool {
    let allowed = |b: u8| b.is_ascii_alphanumeric() || b == b'_' || b == b'-';
    (1..=128).contains(&text.len()) && text.bytes().all(allowed)
}

/// Reads a connector path (without its leading `/`).
pub(super) fn connector(path: &str) -> Option<Generation> {
    let segments: Vec<&str> = path.split('/').collect();
    let (root, ids, name, key, user, extra) = match segments[..] {
        [root, ids, name, key, user] => (root, ids, name, key, user, None),
        [root, ids, name, key, user, extra] => (root, ids, name, key, user, Some(extra)),
        _ => return None,
    };
    let (group, tenant) = ids.split_once('@')?;
    let whole = is_guid(group)
        && is_guid(tenant)
        && name == "IncomingWebhook"
        && is_hex(key, 32)
        && is_guid(user)
        && extra.is_none_or(is_word);
    match (whole, root, extra) {
        (true, "webhook", None) => Some(Generation::First),
        (true, "webhookb2", None) => Some(Generation::Second),
        (true, "webhookb2", Some(_)) => Some(Generation::Third),
        _ => None,
    }
}

/// `workflows/{32 hex}/triggers/{name}/paths/invoke`.
pub(super) fn is_trigger(path: &str) -> bool {
    let segments: Vec<&str> = path.split('/').collect();
    matches!(segments[..], ["workflows", id, "triggers", name, "paths", "invoke"]
        if is_hex(id, 32) && is_word(name))
}

/// A Power Platform path: an optional `cu/NN/` routing part stands before the trigger.
pub(super) fn is_power_platform(path: &str) -> bool {
    let Some(rest) = path.strip_prefix("powerautomate/automations/direct/") else {
        return false;
    };
    is_trigger(without_route(rest))
}

fn without_route(rest: &str) -> &str {
    let routed = rest.strip_prefix("cu/").and_then(|r| r.split_once('/'));
    match routed {
        Some((unit, after)) if unit.len() <= 4 && is_digits(unit) => after,
        _ => rest,
    }
}

fn is_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit())
}

/// Checks the query of a trigger URL; a missing or empty `sig` has its own reason (T-8).
pub(super) fn query(kind: EndpointKind, query: Option<&str>) -> Result<(), EndpointError> {
    let Some(query) = query else {
        return if kind.is_signed() {
            Err(EndpointError::NeedsOauth)
        } else {
            Ok(())
        };
    };
    let pairs = query
        .split('&')
        .map(|pair| pair.split_once('=').unwrap_or((pair, "")));
    let known = pairs.clone().all(|(key, _)| QUERY_KEYS.contains(&key));
    if !kind.is_signed() || query.len() > MAX_QUERY || !known {
        return Err(EndpointError::PathNotAllowed);
    }
    let signed = pairs
        .clone()
        .any(|(key, value)| key == "sig" && !value.is_empty());
    if signed {
        Ok(())
    } else {
        Err(EndpointError::NeedsOauth)
    }
}
