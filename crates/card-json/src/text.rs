//! A text in pieces: an edit copies a few pieces, not the whole text.

use std::borrow::Cow;
use std::cell::OnceCell;
use std::ops::Range;
use std::rc::Rc;

use crate::Splice;

/// Beyond this many pieces they are joined again, so that finding one stays cheap.
const MAX_PIECES: usize = 64;

/// An immutable text; the whole is put together when first asked for.
#[derive(Clone)]
pub(crate) struct Text {
    pieces: Vec<Piece>,
    whole: OnceCell<Rc<str>>,
    len: usize,
}

#[derive(Clone)]
struct Piece {
    source: Rc<str>,
    range: Range<usize>,
}

impl Piece {
    fn as_str(&self) -> &str {
        &self.source[self.range.clone()]
    }

    fn part(&self, range: Range<usize>) -> Piece {
        let start = self.range.start;
        Piece {
            source: self.source.clone(),
            range: start + range.start..start + range.end,
        }
    }
}

impl Text {
    pub(crate) fn new(text: Rc<str>) -> Text {
        let len = text.len();
        let pieces = vec![Piece {
            source: text.clone(),
            range: 0..len,
        }];
        Text {
            pieces,
            whole: OnceCell::from(text),
            len,
        }
    }

    pub(crate) fn len(&self) -> usize {
        self.len
    }

    pub(crate) fn whole(&self) -> &Rc<str> {
        self.whole.get_or_init(|| {
            self.pieces
                .iter()
                .map(Piece::as_str)
                .collect::<String>()
                .into()
        })
    }

    /// The bytes of `range`; empty where the range is no range of this text.
    pub(crate) fn slice(&self, range: Range<usize>) -> Cow<'_, str> {
        if let Some(whole) = self.whole.get() {
            return Cow::Borrowed(whole.get(range).unwrap_or_default());
        }
        let mut parts = self.parts(range);
        let first = parts.next().unwrap_or_default();
        match parts.next() {
            None => Cow::Borrowed(first),
            Some(second) => Cow::Owned([first, second].into_iter().chain(parts).collect()),
        }
    }

    /// The non-empty parts of pieces that lie in `range`.
    fn parts(&self, range: Range<usize>) -> impl Iterator<Item = &str> {
        let mut start = 0;
        self.pieces.iter().filter_map(move |piece| {
            let here = start..start + piece.range.len();
            start = here.end;
            let (from, to) = (range.start.max(here.start), range.end.min(here.end));
            (from < to).then(|| &piece.as_str()[from - here.start..to - here.start])
        })
    }

    pub(crate) fn spliced(&self, splice: &Splice) -> Text {
        let mut pieces = Vec::with_capacity(self.pieces.len() + 2);
        let mut fresh = Some(splice.text.as_str()).filter(|text| !text.is_empty());
        let mut start = 0;
        for piece in self.source_pieces().iter() {
            let end = start + piece.range.len();
            if start < splice.start {
                pieces.push(piece.part(0..splice.start.min(end) - start));
            }
            if splice.start <= end
                && let Some(text) = fresh.take()
            {
                pieces.push(Piece {
                    source: text.into(),
                    range: 0..text.len(),
                });
            }
            if splice.end < end {
                pieces.push(piece.part(splice.end.max(start) - start..end - start));
            }
            start = end;
        }
        let len = self.len + splice.text.len() - (splice.end - splice.start);
        Text {
            pieces,
            whole: OnceCell::new(),
            len,
        }
        .compact()
    }

    /// One piece when the whole is at hand: it is as good as many.
    fn source_pieces(&self) -> Cow<'_, [Piece]> {
        match self.whole.get() {
            Some(whole) => Cow::Owned(vec![Piece {
                source: whole.clone(),
                range: 0..whole.len(),
            }]),
            None => Cow::Borrowed(&self.pieces),
        }
    }

    fn compact(self) -> Text {
        if self.pieces.len() > MAX_PIECES {
            Text::new(self.whole().clone())
        } else {
            self
        }
    }
}
