//! The indentation of entries.

use crate::NodeId;
use crate::document::{Located, State};

/// The white space before the entry at `index`, after the bracket or comma before it.
pub(super) fn gap_before(state: &State, parent: &Located<'_>, index: usize) -> String {
    let Some(child) = parent.child(index) else {
        return String::new();
    };
    let previous = index.checked_sub(1).and_then(|index| parent.child(index));
    let from = previous.map_or(parent.start + 1, |previous| previous.end());
    let gap = state.text.slice(from..child.entry);
    gap.split_once(',')
        .map_or(&*gap, |(_, after)| after)
        .to_owned()
}

/// The last line of a gap with the line end before it; none when the gap has no line end.
pub(super) fn line_of(gap: &str) -> Option<&str> {
    let at = gap.rfind('\n')?;
    let at = if gap[..at].ends_with('\r') {
        at - 1
    } else {
        at
    };
    Some(&gap[at..])
}

/// The indentation of the line on which the entry at `path` starts, when it starts that line; else
/// that of the nearest container which does.
pub(super) fn of_path(state: &State, path: &[usize]) -> String {
    let mut path = path;
    while let Some((index, above)) = path.split_last() {
        let gap = state
            .at(above)
            .map(|parent| gap_before(state, &parent, *index));
        if let Some(line) = gap.as_deref().and_then(line_of) {
            return line.trim_start_matches(['\r', '\n']).to_owned();
        }
        path = above;
    }
    let lead = state.text.slice(0..state.start);
    line_of(&lead)
        .unwrap_or(&lead)
        .trim_start_matches(['\r', '\n'])
        .to_owned()
}

pub(super) fn of_node(state: &State, id: NodeId) -> String {
    state
        .path(id)
        .map(|path| of_path(state, &path))
        .unwrap_or_default()
}

/// `text` with the indentation `old` of its later lines replaced by `new`. Line ends in JSON text
/// stand only between tokens, so no value changes.
pub(super) fn shifted(text: &str, old: &str, new: &str) -> String {
    if old == new {
        return text.to_owned();
    }
    let mut out = String::with_capacity(text.len());
    for (number, line) in text.split('\n').enumerate() {
        if number == 0 {
            out.push_str(line);
            continue;
        }
        out.push('\n');
        match line.strip_prefix(old) {
            Some(rest) => [new, rest].iter().for_each(|part| out.push_str(part)),
            None => out.push_str(line),
        }
    }
    out
}
