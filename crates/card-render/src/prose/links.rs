//! Bare addresses in a text, as GitHub's Markdown finds them.

/// The first bare address in `text`: where it stands, and what it leads to
/// (`www.` addresses get a scheme). Reads no letter of a long text more than a few times.
pub(super) fn find(text: &str) -> Option<(std::ops::Range<usize>, String)> {
    let starts = text.match_indices(['h', 'w']);
    starts.into_iter().find_map(|(at, _)| {
        let from = &text[at..];
        let (start, scheme) = START
            .into_iter()
            .find(|(start, _)| from.starts_with(start))?;
        let before = text[..at].chars().next_back();
        let fresh = before.is_none_or(|c| c.is_whitespace() || "*_~(\"'".contains(c));
        if !fresh || !has_host(&from[start.len()..]) {
            return None;
        }
        let address = &from[..length(from)];
        Some((at..at + address.len(), format!("{scheme}{address}")))
    })
}

const START: [(&str, &str); 3] = [("http://", ""), ("https://", ""), ("www.", "http://")];

fn has_host(after_start: &str) -> bool {
    let host = after_start.trim_start_matches("www.");
    host.starts_with(char::is_alphanumeric)
}

/// Up to a space or `<`, without the punctuation that ends the sentence, and without brackets
/// that were opened before the address.
fn length(text: &str) -> usize {
    let end = text.find(|c: char| c.is_whitespace() || c == '<');
    let mut address = &text[..end.unwrap_or(text.len())];
    let count = |mark: char| address.matches(mark).count();
    let mut unopened = count(')').saturating_sub(count('('));
    loop {
        address =
            address.trim_end_matches(['?', '!', '.', ',', ':', '*', '_', '~', '\'', '"', ';']);
        match address.strip_suffix(')').filter(|_| unopened > 0) {
            Some(inside) => address = inside,
            None => return address.len(),
        }
        unopened -= 1;
    }
}

#[cfg(test)]
mod tests {
    use super::find;

    fn all(mut text: &str) -> Vec<String> {
        let mut found = Vec::new();
        while let Some((range, address)) = find(text) {
            found.push(address);
            text = &text[range.end..];
        }
        found
    }

    #[test]
    fn an_address_ends_where_its_sentence_goes_on() {
        let cases: [(&str, &[&str]); 7] = [
            ("see (http://a.b/c_(d)).", &["http://a.b/c_(d)"]),
            ("www.a.b), https://c!", &["http://www.a.b", "https://c"]),
            ("http://a)).))", &["http://a"]),
            ("xhttp://a www.", &[]),
            ("http:// http://www. https://#", &[]),
            ("http://www.www.a", &["http://www.www.a"]),
            ("\u{e9}www.a *http://\u{e9}*", &["http://\u{e9}"]),
        ];
        for (text, addresses) in cases {
            assert_eq!(all(text), addresses, "{text}");
        }
    }

    /// What takes the square of its length does not end in a lifetime of a test.
    #[test]
    fn long_texts_are_read_once() {
        const LONG: usize = 200_000;
        let brackets = format!("http://a{}", ")".repeat(LONG));
        assert!(all(&brackets) == ["http://a"]);
        for unit in ["xwww.", "(www.", "http:// ", "(http://)", "h", "www."] {
            assert!(all(&unit.repeat(LONG)).is_empty(), "{unit}");
        }
        let links = "http://a.b www.c ".repeat(LONG / 10);
        assert_eq!(all(&links).len(), LONG / 5);
    }
}
