//! Words guessed from names, for placeholders that an author will change.

/// `https://example.org/a/build-trend.png` as "Build trend"; `None` where the name says nothing.
pub(super) fn of_address(address: &str) -> Option<String> {
    let path = address.split(['?', '#']).next()?;
    if !path.starts_with("http") || path.contains("${") {
        return None;
    }
    let name = path
        .split('/')
        .nth(3)
        .and_then(|_| path.rsplit('/').next())?;
    let stem = name.split('.').next().unwrap_or(name);
    let telling = stem.chars().filter(|c| c.is_alphabetic()).count() >= 3;
    let spelt = stem
        .chars()
        .all(|c| c.is_alphanumeric() || matches!(c, '-' | '_'));
    (telling && spelt && stem.len() <= 40).then(|| of_name(stem))
}

/// `firstName` or `first_name` as "First name".
pub(super) fn of_name(name: &str) -> String {
    let mut words = String::with_capacity(name.len() + 4);
    let mut before = ' ';
    for c in name.chars() {
        let c = if matches!(c, '-' | '_' | '.') { ' ' } else { c };
        if c.is_uppercase() && before.is_lowercase() {
            words.push(' ');
        }
        before = c;
        match words.is_empty() {
            true => words.extend(c.to_uppercase()),
            false => words.extend(c.to_lowercase()),
        }
    }
    words.trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_become_words() {
        assert_eq!(of_name("firstName"), "First name");
        assert_eq!(of_name("build_trend-week"), "Build trend week");
        let guess = |address| of_address(address);
        assert_eq!(
            guess("https://example.org/x/build-trend.png?v=1").as_deref(),
            Some("Build trend")
        );
        for silent in [
            "https://example.org",
            "https://example.org/1234.png",
            "data:image/png;base64,aaa",
            "",
        ] {
            assert_eq!(guess(silent), None, "{silent}");
        }
    }
}
