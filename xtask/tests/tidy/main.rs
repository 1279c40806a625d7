//! Holds what the compiler can't: who may know whom, what may be written where, how long a file
//! may get. Every message says where the fault is and how to mend it.

mod confinement;
mod edges;
mod forbidden;
mod invariants;
mod lexer;
mod literals;
mod names;
mod outside;
mod paths;
mod sizes;
mod tree;
mod words;

/// Fails with all findings at once.
fn assert_none(what: &str, findings: Vec<String>) {
    assert!(
        findings.is_empty(),
        "{what}:\n  {}\n",
        findings.join("\n  ")
    );
}
