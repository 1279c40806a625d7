//! Which `*`, `_` and `~` belong together (CommonMark 0.31, section 6.2).

use super::inline::Piece;

/// A run of one mark.
pub(super) struct Run {
    pub(super) mark: char,
    /// How many of its marks stand for themselves.
    pub(super) left: usize,
    length: usize,
    opens: bool,
    closes: bool,
    /// The elements it begins, innermost first.
    pub(super) begun: Vec<&'static str>,
    /// How many elements it ends.
    pub(super) ended: usize,
}

impl Run {
    /// The run of `length` marks between the characters `before` and `after`.
    pub(super) fn new(mark: char, length: usize, before: char, after: char) -> Run {
        let left_flanking = !after.is_whitespace()
            && (!is_punctuation(after) || before.is_whitespace() || is_punctuation(before));
        let right_flanking = !before.is_whitespace()
            && (!is_punctuation(before) || after.is_whitespace() || is_punctuation(after));
        let inside_word = mark == '_' && left_flanking && right_flanking;
        Run {
            mark,
            left: length,
            length,
            opens: left_flanking && (!inside_word || is_punctuation(before)),
            closes: right_flanking && (!inside_word || is_punctuation(after)),
            begun: Vec::new(),
            ended: 0,
        }
    }

    /// How many marks of each side a pair of runs uses, none if they are no pair.
    fn pairs_with(&self, closer: &Run) -> Option<usize> {
        if self.mark != closer.mark {
            return None;
        }
        if self.mark == '~' {
            return (self.left == closer.left && self.left < 3).then_some(self.left);
        }
        let both = self.closes || closer.opens;
        let odd = (self.length + closer.length).is_multiple_of(3)
            && !(self.length.is_multiple_of(3) && closer.length.is_multiple_of(3));
        (!(both && odd)).then_some(self.left.min(closer.left).min(2))
    }

    /// Closers of one sort find the same openers.
    fn sort(&self) -> usize {
        let mark = match self.mark {
            '*' => 0,
            '_' => 1,
            _ => 2,
        };
        mark * 6 + usize::from(self.opens) * 3 + self.length % 3
    }
}

/// The punctuation of Latin, general, CJK and full-width text.
fn is_punctuation(c: char) -> bool {
    c.is_ascii_punctuation()
        || matches!(c, '\u{a1}'..='\u{bf}' | '\u{2010}'..='\u{2027}' | '\u{2030}'..='\u{205e}'
            | '\u{3001}'..='\u{3003}' | '\u{3008}'..='\u{3011}' | '\u{ff01}'..='\u{ff0f}')
}

/// Pairs the runs among `pieces`, which pair with nothing outside from then on.
pub(super) fn pair(pieces: &mut [Piece]) {
    let mut openers: Vec<usize> = Vec::new();
    // Before these, a closer of the sort finds nothing: keeps hostile texts from taking long.
    let mut bottoms = [0; 18];
    for at in 0..pieces.len() {
        let (before, rest) = pieces.split_at_mut(at);
        let Some(Piece::Run(closer)) = rest.first_mut() else {
            continue;
        };
        while closer.closes && closer.left > 0 {
            let bottom = &mut bottoms[closer.sort()];
            if !close(closer, before, &mut openers, *bottom) {
                *bottom = at;
                break;
            }
        }
        if closer.opens && closer.left > 0 {
            openers.push(at);
        }
    }
    for piece in pieces {
        if let Piece::Run(run) = piece {
            (run.opens, run.closes) = (false, false);
        }
    }
}

/// Pairs `closer` with the nearest opener from `bottom` on; `false` if there is none.
fn close(closer: &mut Run, before: &mut [Piece], openers: &mut Vec<usize>, bottom: usize) -> bool {
    for place in (0..openers.len()).rev() {
        let at = openers[place];
        if at < bottom {
            break;
        }
        let Piece::Run(opener) = &mut before[at] else {
            continue;
        };
        let Some(used) = opener.pairs_with(closer) else {
            continue;
        };
        opener.begun.push(match (closer.mark, used) {
            ('~', _) => "s",
            (_, 2) => "strong",
            _ => "em",
        });
        opener.left -= used;
        closer.left -= used;
        closer.ended += 1;
        openers.truncate(if opener.left > 0 { place + 1 } else { place });
        return true;
    }
    false
}
