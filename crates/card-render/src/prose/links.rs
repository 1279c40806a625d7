//! Bare addresses in a text, as GitHub's Markdown finds them.

/// The first bare address in `text`: where it stands, and what it leads to
/// (`www.` addresses get a scheme).
pub(super) fn find(text: &str) -> Option<(std::ops::Range<usize>, String)> {
    let mut from = 0;
    loop {
        let (at, scheme) = START
            .into_iter()
            .filter_map(|(start, scheme)| Some((from + text[from..].find(start)?, scheme)))
            .min_by_key(|(at, _)| *at)?;
        let before = text[..at].chars().next_back();
        let fresh = before.is_none_or(|c| c.is_whitespace() || "*_~(\"'".contains(c));
        let address = &text[at..at + length(&text[at..])];
        if fresh && has_host(address) {
            return Some((at..at + address.len(), format!("{scheme}{address}")));
        }
        from = at + 4; // no start is shorter
    }
}

const START: [(&str, &str); 3] = [("http://", ""), ("https://", ""), ("www.", "http://")];

fn has_host(address: &str) -> bool {
    let host = address.split_once("://").map_or(address, |(_, rest)| rest);
    let host = host.split(['/', '?', '#', ':']).next().unwrap_or_default();
    host.trim_start_matches("www.")
        .starts_with(char::is_alphanumeric)
}

/// Up to a space or `<`, without the punctuation that ends the sentence.
fn length(text: &str) -> usize {
    let end = text.find(|c: char| c.is_whitespace() || c == '<');
    let mut address = &text[..end.unwrap_or(text.len())];
    loop {
        let shorter =
            address.trim_end_matches(['?', '!', '.', ',', ':', '*', '_', '~', '\'', '"', ';']);
        let open = |mark: char| shorter.matches(mark).count();
        let shorter = match shorter.strip_suffix(')') {
            Some(inside) if open(')') > open('(') => inside,
            _ => shorter,
        };
        if shorter.len() == address.len() {
            return address.len();
        }
        address = shorter;
    }
}
