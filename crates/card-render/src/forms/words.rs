//! Words of events.

/// `“a”`
pub(super) fn quoted(text: &str) -> String {
    format!("“{text}”")
}

/// `a, b and c`
pub(super) fn list(items: &[String]) -> String {
    match items {
        [] => String::new(),
        [one] => one.clone(),
        [first @ .., last] => format!("{} and {last}", first.join(", ")),
    }
}
