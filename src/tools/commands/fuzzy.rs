//! How well some words answer what was typed.

/// From here on letters are only found one after the other, with gaps.
pub(super) const SPREAD: usize = 20;

/// 0 is best; `None` if not at all. Every typed word must be found, in any order: as a beginning of a
/// word, within one, or at least letter by letter.
pub(super) fn rank(text: &str, query: &str) -> Option<usize> {
    let text = text.to_lowercase();
    let query = query.to_lowercase();
    query
        .split_whitespace()
        .map(|word| word_rank(&text, word))
        .try_fold(0, |sum, rank| Some(sum + rank?))
}

fn word_rank(text: &str, word: &str) -> Option<usize> {
    let mut words = text.split(|letter: char| !letter.is_alphanumeric());
    if text.starts_with(word) {
        return Some(0);
    }
    if let Some(at) = words.position(|own| own.starts_with(word)) {
        return Some(1 + at.min(8));
    }
    if text.contains(word) {
        return Some(10);
    }
    spread(text, word)
}

/// The letters one after the other, with gaps: the fewer, the better. A word begins them.
fn spread(text: &str, word: &str) -> Option<usize> {
    const FEW: usize = 3;
    let mut rest = text.chars();
    let mut gaps = 0;
    for (at, letter) in word.chars().enumerate() {
        let skipped = rest.position(|own| own == letter)?;
        gaps += usize::from(at > 0 && skipped > 0);
    }
    (gaps <= FEW && word.chars().count() > 1).then_some(SPREAD + gaps)
}
