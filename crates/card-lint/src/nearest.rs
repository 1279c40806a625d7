//! "Did you mean": the word that a mistyped one most likely stands for.

/// The candidate nearest to `word`, if it is near enough to be more likely a slip than another
/// word: the same in any case, or within a third of its length in slips of the finger.
pub(crate) fn nearest<'a>(
    word: &str,
    candidates: impl IntoIterator<Item = &'a str>,
) -> Option<&'a str> {
    let word = word.trim().to_ascii_lowercase();
    let allowed = (word.chars().count() / 3).clamp(1, 3);
    let distance = |candidate: &str| strsim::osa_distance(&word, &candidate.to_ascii_lowercase());
    candidates
        .into_iter()
        .map(|candidate| (distance(candidate), candidate))
        .filter(|&(slips, _)| slips <= allowed)
        .min_by_key(|&(slips, _)| slips)
        .map(|(_, candidate)| candidate)
}

#[cfg(test)]
mod tests {
    use super::nearest;

    #[test]
    fn slips_are_found_and_other_words_are_not() {
        let words = ["wrap", "weight", "size", "horizontalAlignment"];
        assert_eq!(nearest("Wrap", words), Some("wrap"));
        assert_eq!(nearest("wieght", words), Some("weight"));
        assert_eq!(nearest("horizontalAlign", words), None);
        assert_eq!(nearest("colour", words), None);
        assert_eq!(nearest("", words), None);
    }
}
