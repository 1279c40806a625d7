//! Nothing that the core crates say stays English in French.

mod answers;
mod catalogue;
mod editor;
mod findings;
mod syntax;

use super::phrases::translated;
use super::{Language, speak};

/// Fails with every text that French lacks, each as the message to be written.
fn assert_french(what: &str, texts: impl IntoIterator<Item = (String, String)>) {
    speak(Language::French);
    let mut missing: Vec<String> = texts
        .into_iter()
        .flat_map(|(id, english)| {
            let mut gaps = Vec::new();
            if !english.trim().is_empty() && translated(&english, &mut gaps).is_none() {
                gaps.push(english);
            }
            gaps.into_iter()
                .map(move |gap| format!("{id} = …\n    .en = {gap}"))
        })
        .collect();
    missing.sort();
    missing.dedup();
    assert!(
        missing.is_empty(),
        "{what}: {} texts are missing in assets/locales/fr:\n{}\n",
        missing.len(),
        missing.join("\n")
    );
}

#[test]
fn words_are_cut_at_letters_where_there_is_no_room() {
    use super::cut;
    assert_eq!(cut("Überschrift", 4), "Übe…");
    assert_eq!(cut("Text", 4), "Text");
    assert_eq!(cut("Text", 0), "…");
}
