//! One change to a text.

/// The bytes `start..end` of a text replaced by `text`.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Splice {
    /// Where the replaced bytes start.
    pub start: usize,
    /// Where they end.
    pub end: usize,
    /// What stands there afterwards.
    pub text: String,
}

impl Splice {
    /// `text` after this change. Offsets outside `text`, or inside a character, change nothing.
    pub fn apply_to(&self, text: &str) -> String {
        match (text.get(..self.start), text.get(self.end..)) {
            (Some(before), Some(after)) => [before, &self.text, after].concat(),
            _ => text.to_owned(),
        }
    }
}

/// The smallest change that turns `old` into `new`: everything but their common start and common
/// end. `None` when they are the same.
pub fn splice_between(old: &str, new: &str) -> Option<Splice> {
    if old == new {
        return None;
    }
    let start = floor_char(old, common_prefix(old.as_bytes(), new.as_bytes()));
    let (old_rest, new_rest) = (&old[start..], &new[start..]);
    let mut tail = common_suffix(old_rest.as_bytes(), new_rest.as_bytes());
    while !old_rest.is_char_boundary(old_rest.len() - tail) {
        tail -= 1;
    }
    let text = new_rest[..new_rest.len() - tail].to_owned();
    Some(Splice {
        start,
        end: old.len() - tail,
        text,
    })
}

/// Long runs are compared in blocks of this many bytes, which compilers turn into vector code.
const BLOCK: usize = 64;

fn common_prefix(a: &[u8], b: &[u8]) -> usize {
    let blocks = a
        .chunks_exact(BLOCK)
        .zip(b.chunks_exact(BLOCK))
        .take_while(|(a, b)| a == b);
    let start = blocks.count() * BLOCK;
    start
        + a[start..]
            .iter()
            .zip(&b[start..])
            .take_while(|(a, b)| a == b)
            .count()
}

fn common_suffix(a: &[u8], b: &[u8]) -> usize {
    let blocks = a
        .rchunks_exact(BLOCK)
        .zip(b.rchunks_exact(BLOCK))
        .take_while(|(a, b)| a == b);
    let tail = blocks.count() * BLOCK;
    let (a, b) = (&a[..a.len() - tail], &b[..b.len() - tail]);
    tail + a
        .iter()
        .rev()
        .zip(b.iter().rev())
        .take_while(|(a, b)| a == b)
        .count()
}

fn floor_char(text: &str, mut offset: usize) -> usize {
    while !text.is_char_boundary(offset) {
        offset -= 1;
    }
    offset
}
