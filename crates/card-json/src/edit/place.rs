//! Where in the text an entry goes in or comes out, and the white space it needs.

use super::indent;
use crate::EditError;
use crate::document::{Located, State};
use crate::print::Shape;
use crate::{MAX_LENGTH, Splice};

impl State {
    /// Changes the text and says how.
    pub(super) fn splice(
        &mut self,
        start: usize,
        end: usize,
        text: String,
    ) -> Result<Splice, EditError> {
        let splice = Splice { start, end, text };
        if self.text.len() - (end - start) + splice.text.len() > MAX_LENGTH {
            return Err(EditError::TooLong);
        }
        self.text = self.text.spliced(&splice);
        self.lines.take();
        Ok(splice)
    }
}

/// The room for a new entry: the bytes `start..end` become `before`, the entry, `after`.
pub(super) struct Room {
    pub(super) start: usize,
    pub(super) end: usize,
    pub(super) before: String,
    pub(super) after: String,
    pub(super) shape: Shape,
}

impl Room {
    pub(super) fn in_container(
        state: &State,
        path: &[usize],
        container: &Located<'_>,
        index: usize,
    ) -> Room {
        let count = container.node.child_count();
        if count == 0 {
            return Room::in_empty(state, path, container);
        }
        let shape = shape_of_children(state, path, container);
        let gap = neighbour_gap(state, container, index);
        let (at, before, after) = match container.child(index) {
            Some(next) => (next.entry, String::new(), format!(",{gap}")),
            None => {
                let end = container
                    .child(count - 1)
                    .map_or(container.end(), |last| last.end());
                (end, format!(",{gap}"), String::new())
            }
        };
        Room {
            start: at,
            end: at,
            before,
            after,
            shape,
        }
    }

    fn in_empty(state: &State, path: &[usize], container: &Located<'_>) -> Room {
        let outer = shape_at(state, path);
        let (start, end) = (container.start + 1, container.end() - 1);
        let (before, after) = match &outer.line {
            Some(line) => (format!("{line}{}", outer.unit), line.clone()),
            None => (String::new(), String::new()),
        };
        let line = outer.line.as_ref().map(|_| before.clone());
        Room {
            start,
            end,
            before,
            after,
            shape: Shape { line, ..outer },
        }
    }
}

/// The white space between entries, taken from the neighbours of `index`.
fn neighbour_gap(state: &State, container: &Located<'_>, index: usize) -> String {
    let count = container.node.child_count();
    let typical = indent::gap_before(state, container, index.clamp(1, count.max(2) - 1));
    if count > 1 {
        return indent::line_of(&typical).unwrap_or(&typical).to_owned();
    }
    let first = indent::gap_before(state, container, 0);
    match indent::line_of(&first) {
        Some(line) => line.to_owned(),
        None if colon(state).ends_with(' ') => " ".to_owned(),
        None => String::new(),
    }
}

/// The bytes to take out for the child at `index`, with one comma.
pub(super) fn removal(parent: &Located<'_>, index: usize) -> Option<(usize, usize)> {
    let child = parent.child(index)?;
    let previous = index.checked_sub(1).and_then(|index| parent.child(index));
    Some(match (previous, parent.child(index + 1)) {
        (_, Some(next)) => (child.entry, next.entry),
        (Some(previous), None) => (previous.end(), child.end()),
        (None, None) => (parent.start + 1, parent.end() - 1),
    })
}

/// The shape for a value at `path`: that of its neighbours.
pub(super) fn shape_at(state: &State, path: &[usize]) -> Shape {
    let parent = path
        .split_last()
        .and_then(|(_, above)| Some((above, state.at(above)?)));
    match parent {
        Some((above, parent)) => shape_of_children(state, above, &parent),
        None => root_shape(state),
    }
}

/// Children on lines of their own are printed over several lines, others on one.
fn shape_of_children(state: &State, path: &[usize], parent: &Located<'_>) -> Shape {
    let gap = indent::gap_before(state, parent, parent.node.child_count() - 1);
    let first = indent::gap_before(state, parent, 0);
    let colon = colon(state);
    let comma = if colon.ends_with(' ') { ", " } else { "," }.to_owned();
    let line = indent::line_of(&gap)
        .or(indent::line_of(&first))
        .map(str::to_owned);
    let unit = line
        .as_deref()
        .map_or(String::new(), |line| unit(state, path, line));
    Shape {
        line,
        unit,
        colon,
        comma,
    }
}

/// What children are indented by beyond their parent.
fn unit(state: &State, path: &[usize], line: &str) -> String {
    let own = line.trim_start_matches(['\r', '\n']);
    let outer = indent::of_path(state, path);
    match own.strip_prefix(&*outer) {
        Some(unit) if !unit.is_empty() => unit.to_owned(),
        _ => "  ".to_owned(),
    }
}

fn root_shape(state: &State) -> Shape {
    let root = state.root_located();
    if root.node.child_count() > 0 {
        let children = shape_of_children(state, &[], &root);
        let own = indent::of_path(state, &[]);
        let line_end = |line: &str| if line.starts_with('\r') { "\r\n" } else { "\n" };
        let line = children
            .line
            .as_deref()
            .map(|line| line_end(line).to_owned() + &own);
        return Shape { line, ..children };
    }
    Shape::of(crate::Style::Indent(2))
}

/// The white space around colons: that of the first entry met on the way down.
fn colon(state: &State) -> String {
    let mut found = state.root_located();
    while let Some(child) = found.child(0) {
        if child.entry < child.start {
            let text = state.text.slice(child.entry..child.start);
            let after_key = &text[crate::document::string_len(text.as_bytes())..];
            let plain = !after_key.contains('\n');
            return if plain {
                after_key.to_owned()
            } else {
                ": ".to_owned()
            };
        }
        found = child;
    }
    ": ".to_owned()
}
