//! The style sheets are written apart, one for each part of the renderer, and joined: two of them
//! must not mean different things by one class.

use std::collections::BTreeMap;

/// A class that a second sheet adds to on purpose.
const SHARED: [&str; 2] = ["cw-card", "cw-icon"];

#[test]
fn a_class_is_described_in_one_sheet() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/src");
    let mut owners = BTreeMap::<String, String>::new();
    let mut disputed = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_none_or(|ending| ending != "css") {
            continue;
        }
        let sheet = path.file_name().unwrap().to_string_lossy().into_owned();
        let text = std::fs::read_to_string(&path).unwrap();
        // Half a selector would take the rule behind it along.
        let broken = text
            .lines()
            .find(|line| line.trim_end().ends_with(['>', '+', '~']));
        assert_eq!(broken, None, "{sheet}");
        for class in classes_described(&text) {
            let owner = owners.entry(class.clone()).or_insert(sheet.clone());
            if *owner != sheet && !SHARED.contains(&class.as_str()) {
                disputed.push(format!("{class}: {owner} and {sheet}"));
            }
        }
    }
    assert!(owners.len() > 100, "only {} classes read", owners.len());
    assert!(disputed.is_empty(), "{disputed:#?}");
}

/// The classes that some rule is about by themselves: `.cw-x {` or `.cw-x:hover {`.
fn classes_described(sheet: &str) -> Vec<String> {
    let mut css = String::new();
    for (index, part) in sheet.split("/*").enumerate() {
        css += if index == 0 {
            part
        } else {
            part.split_once("*/").expect("a comment ends").1
        };
    }
    let selectors = css.split('}').filter_map(|rule| rule.rsplit_once('{'));
    let plain = selectors.map(|(selector, _)| without_arguments(selector));
    let names = plain.flat_map(|list| {
        let ones = list.split(',').map(str::to_owned);
        ones.collect::<Vec<_>>()
    });
    names
        .filter_map(|one| {
            let name = one.trim().strip_prefix('.')?.split(':').next()?.to_owned();
            let simple = name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-');
            simple.then_some(name)
        })
        .collect()
}

/// `:not(.a, .b)` as `:not`.
fn without_arguments(selector: &str) -> String {
    let mut depth = 0;
    let kept = selector.chars().filter(|c| {
        depth += i32::from(*c == '(');
        let keep = depth == 0;
        depth -= i32::from(*c == ')');
        keep
    });
    kept.collect()
}
