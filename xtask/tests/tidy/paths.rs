//! Nothing may depend on where it was written.

use crate::{assert_none, tree};

/// Folders that differ from machine to machine.
const HOMES: &[&str] = &[
    "/root/",
    "/home/",
    "/Users/",
    "/mnt/",
    "/tmp/",
    "C:\\Users\\",
];

#[test]
fn no_path_of_one_machine_is_written_down() {
    let mut findings = Vec::new();
    let this_file = file!().replace('\\', "/");
    for file in tree::files().iter().filter(|file| file.path != this_file) {
        for (index, line) in file.text.lines().enumerate() {
            if HOMES.iter().any(|home| names(line, home)) {
                findings.push(format!(
                    "{}:{}: a path of one machine: make it relative to the workspace, or take a temporary folder from the system",
                    file.path,
                    index + 1
                ));
            }
        }
    }
    assert_none("paths of one machine", findings);
}

/// Whether a path that starts like this stands in the line, not just an address that contains it.
fn names(line: &str, home: &str) -> bool {
    line.match_indices(home).any(|(at, _)| {
        let before = line[..at].chars().next_back();
        before.is_none_or(|c| !(c.is_alphanumeric() || "._-/}$~*".contains(c)))
    })
}
