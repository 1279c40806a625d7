//! How long a file may get.

use crate::{assert_none, tree};

/// No file may be longer (lines).
const HARD: usize = 600;
/// Code that is longer needs a reason below (lines). Tests don't: they are lists of cases.
const SOFT: usize = 350;

/// Files over the soft limit, each with why it can't be two.
const LONG: &[(&str, &str)] = &[];

#[test]
fn files_stay_short() {
    let mut findings = Vec::new();
    for file in tree::files()
        .iter()
        .filter(|file| file.is(&["rs", "js", "mjs", "css", "html"]))
    {
        let lines = file.text.lines().count();
        let excused = LONG
            .iter()
            .any(|(path, reason)| *path == file.path && !reason.is_empty());
        if lines > HARD {
            findings.push(format!(
                "{}: {lines} lines, the limit is {HARD}: split it by purpose",
                file.path
            ));
        } else if lines > SOFT && !file.is_test() && !excused {
            findings.push(format!(
                "{}: {lines} lines, more than {SOFT}: split it by purpose, or give the reason in {}",
                file.path,
                file!()
            ));
        }
    }
    assert_none("long files", findings);
}

#[test]
fn excuses_for_long_files_are_still_needed() {
    let files = tree::files();
    let needless = LONG.iter().filter(|(path, _)| {
        !files
            .iter()
            .any(|file| file.path == *path && file.text.lines().count() > SOFT)
    });
    assert_none(
        "excuses in the list that can go",
        needless.map(|(path, _)| (*path).to_owned()).collect(),
    );
}
