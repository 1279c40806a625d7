//! The style sheets are written apart, one for each part of the renderer, and joined: two of them
//! must not mean different things by one class.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

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

/// The rules of the joined sheets whose selector, as written, holds `part`.
fn rules<'a>(sheet: &'a str, part: &'a str) -> impl Iterator<Item = &'a str> {
    sheet.lines().filter(move |line| {
        line.split_once('{')
            .is_some_and(|(selector, _)| selector.contains(part))
    })
}

#[test]
fn grid_lines_are_seen_in_every_theme() {
    let sheet = card_render::stylesheet();
    let mut own = rules(&sheet, ".cw-grid-line").filter(|rule| !rule.contains(".cw-theme-"));
    let rule = own.next().expect("a rule of its own");
    assert!(rule.contains("stroke: var(--cw-line)"), "{rule}");
    assert!(!rule.contains("opacity") && own.next().is_none());
}

#[test]
fn what_opens_over_the_card_is_not_cut_at_its_frame() {
    let sheet = card_render::stylesheet();
    let mut freed = rules(&sheet, ".cw-frame").filter(|rule| rule.contains("overflow: visible"));
    let rule = freed.next().expect("a rule that frees it");
    assert!(
        rule.contains(".cw-popover") && rule.contains(".cw-overflow[open]"),
        "{rule}"
    );
}

/// A class that no rule is about changes nothing, and one that is mistyped looks the same.
#[test]
fn every_class_that_is_written_is_described() {
    let sheet = card_render::stylesheet();
    let described: BTreeSet<&str> = sheet
        .split('.')
        .filter_map(|rest| rest.split(|c: char| !is_of_name(c)).next())
        .collect();
    let mut sources = Vec::new();
    read_sources(
        concat!(env!("CARGO_MANIFEST_DIR"), "/src").as_ref(),
        &mut sources,
    );
    let written: BTreeSet<&str> = sources
        .iter()
        .flat_map(|source| source.split('"'))
        .filter(|word| word.starts_with("cw-") && word.chars().all(is_of_name))
        .collect();
    assert!(written.len() > 100, "only {} classes read", written.len());
    let lost: Vec<_> = written.difference(&described).collect();
    assert!(lost.is_empty(), "{lost:?}");
}

fn is_of_name(c: char) -> bool {
    c.is_ascii_alphanumeric() || c == '-'
}

fn read_sources(folder: &Path, sources: &mut Vec<String>) {
    for entry in std::fs::read_dir(folder).expect("a folder can be read") {
        let path = entry.expect("an entry can be read").path();
        if path.is_dir() {
            read_sources(&path, sources);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            sources.push(std::fs::read_to_string(path).expect("a source is text"));
        }
    }
}
