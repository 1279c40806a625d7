//! Lines and columns.

/// Where the lines of a text start. Line ends are `\n`, `\r\n` and `\r`.
pub(crate) struct Lines {
    starts: Vec<usize>,
}

impl Lines {
    pub(crate) fn of(text: &str) -> Lines {
        let bytes = text.as_bytes();
        let ends_line = |(at, byte): (usize, &u8)| match byte {
            b'\n' => Some(at + 1),
            b'\r' if bytes.get(at + 1) != Some(&b'\n') => Some(at + 1),
            _ => None,
        };
        let starts = bytes.iter().enumerate().filter_map(ends_line);
        Lines {
            starts: std::iter::once(0).chain(starts).collect(),
        }
    }

    /// The line and the column, in Unicode scalar values, of `offset`; both from 1. An offset
    /// beyond the text counts as its end, one within a character as its start.
    pub(crate) fn position(&self, text: &str, offset: usize) -> (usize, usize) {
        let mut offset = offset.min(text.len());
        while !text.is_char_boundary(offset) {
            offset -= 1;
        }
        let line = self.starts.partition_point(|start| *start <= offset);
        let start = self
            .starts
            .get(line.saturating_sub(1))
            .copied()
            .unwrap_or_default();
        (line, text[start..offset].chars().count() + 1)
    }
}
