//! Many mends at once.

use card_json::{Document, Edit};

use crate::diagnostic::{Diagnostic, Fix};

/// What several mends come to, as one change.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Mends {
    /// The edits of all of them, to be applied in one transaction.
    pub edits: Vec<Edit>,
    /// How many mends they are.
    pub count: usize,
}

/// The safe mends of `findings`, which are about `document`. One that would undo or repeat what
/// another did is left out: it is found again, or settled.
pub fn safe_mends<'a>(
    document: &Document,
    findings: impl IntoIterator<Item = &'a Diagnostic>,
) -> Mends {
    let fixes = findings.into_iter().filter_map(|found| found.fix.as_ref());
    let mut now = document.clone();
    let mut mends = Mends::default();
    for fix in fixes.filter(|fix| fix.safe) {
        if let Some(next) = applied(&now, fix) {
            now = next;
            mends.edits.extend(fix.edits.iter().cloned());
            mends.count += 1;
        }
    }
    mends
}

/// The document after a fix that still fits it.
fn applied(now: &Document, fix: &Fix) -> Option<Document> {
    if fix.edits.iter().any(|edit| doubles(now, edit)) {
        return None;
    }
    let next = now.apply(&fix.edits).ok()?;
    (next.text() != now.text()).then_some(next)
}

/// Would the edit give an object a property that it has by now?
fn doubles(now: &Document, edit: &Edit) -> bool {
    let (owner, key) = match edit {
        Edit::Insert {
            parent,
            key: Some(key),
            ..
        } => (Some(*parent), key),
        Edit::Rename { node, key } => (now.parent(*node), key),
        _ => return false,
    };
    let owner = owner.and_then(|owner| now.node(owner));
    owner.is_some_and(|owner| owner.get(key).is_some())
}
