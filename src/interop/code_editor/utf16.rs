//! Rust counts text in UTF-8 bytes, the browser in UTF-16 code units: the way from one to the other.

use card_json::{Splice, splice_between};

/// A replacement in UTF-16 offsets; in a list, each is in coordinates of the text after those before it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Utf16Splice {
    /// First code unit that goes.
    pub from: usize,
    /// One past the last code unit that goes.
    pub to: usize,
    /// What comes in its place.
    pub insert: String,
}

/// The byte offset of a UTF-16 offset. Inside a surrogate pair: its start; behind the text: its end.
pub fn byte_offset(text: &str, utf16: usize) -> usize {
    // The usual case, at the speed of a memory scan: as many bytes as code units, all of them ASCII.
    if text.as_bytes().get(..utf16).is_some_and(<[u8]>::is_ascii) {
        return utf16;
    }
    let mut units = 0;
    for (byte, character) in text.char_indices() {
        units += character.len_utf16();
        if units > utf16 {
            return byte;
        }
    }
    text.len()
}

/// The byte offsets of ascending UTF-16 offsets, in one pass over the text.
pub fn byte_offsets(text: &str, offsets: impl Iterator<Item = usize>) -> Vec<usize> {
    let (mut byte, mut units) = (0, 0);
    let convert = |offset: usize| {
        let passed = byte_offset(&text[byte..], offset.saturating_sub(units));
        units += utf16_len(&text[byte..byte + passed]);
        byte += passed;
        byte
    };
    offsets.map(convert).collect()
}

/// Converts many offsets of one text; ascending ones cost one pass over it.
pub struct Utf16Cursor<'a> {
    text: &'a str,
    byte: usize,
    units: usize,
}

impl<'a> Utf16Cursor<'a> {
    /// A cursor at the start of `text`.
    pub fn new(text: &'a str) -> Self {
        Self {
            text,
            byte: 0,
            units: 0,
        }
    }

    /// The UTF-16 offset of a byte offset. Inside a character: its start; behind the text: its end.
    pub fn offset_of(&mut self, byte: usize) -> usize {
        let byte = character_start(self.text, byte);
        if byte < self.byte {
            (self.byte, self.units) = (0, 0);
        }
        let passed = self.text.get(self.byte..byte).unwrap_or_default();
        self.units += utf16_len(passed);
        self.byte = byte;
        self.units
    }
}

/// The splices that turn the text `shown` into `target`: the given ones if they lead there (so that
/// caret and folds outside them stay), else the smallest one that does.
pub fn splices_to(shown: &str, splices: &[Splice], target: &str) -> Vec<Utf16Splice> {
    if shown == target {
        return Vec::new();
    }
    replayed(shown, splices, target).unwrap_or_else(|| {
        splice_between(shown, target)
            .iter()
            .map(|splice| in_utf16(shown, splice))
            .collect()
    })
}

fn replayed(shown: &str, splices: &[Splice], target: &str) -> Option<Vec<Utf16Splice>> {
    let mut text = shown.to_owned();
    let mut steps = Vec::with_capacity(splices.len());
    for splice in splices {
        text.get(splice.start..splice.end)?;
        steps.push(in_utf16(&text, splice));
        text.replace_range(splice.start..splice.end, &splice.text);
    }
    (text == target).then_some(steps)
}

fn in_utf16(text: &str, splice: &Splice) -> Utf16Splice {
    let mut cursor = Utf16Cursor::new(text);
    Utf16Splice {
        from: cursor.offset_of(splice.start),
        to: cursor.offset_of(splice.end),
        insert: splice.text.clone(),
    }
}

fn character_start(text: &str, byte: usize) -> usize {
    let mut byte = byte.min(text.len());
    while !text.is_char_boundary(byte) {
        byte -= 1;
    }
    byte
}

/// The length in UTF-16 code units.
pub fn utf16_len(text: &str) -> usize {
    if text.is_ascii() {
        text.len()
    } else {
        text.chars().map(char::len_utf16).sum()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// One, two, three and four bytes; one, one, one and two code units.
    const MIXED: &str = "aé€😀z";

    fn utf16_offset(text: &str, byte: usize) -> usize {
        Utf16Cursor::new(text).offset_of(byte)
    }

    #[test]
    fn each_character_has_one_offset_in_both_counts() {
        for (byte, utf16) in [(0, 0), (1, 1), (3, 2), (6, 3), (10, 5), (11, 6)] {
            assert_eq!(utf16_offset(MIXED, byte), utf16);
            assert_eq!(byte_offset(MIXED, utf16), byte);
        }
    }

    #[test]
    fn many_offsets_are_converted_like_one() {
        let offsets = [0, 1, 2, 2, 3, 4, 5, 6, 99];
        let each = offsets.map(|utf16| byte_offset(MIXED, utf16));
        assert_eq!(byte_offsets(MIXED, offsets.into_iter()), each);
    }

    #[test]
    fn an_offset_inside_a_character_means_its_start() {
        assert_eq!(utf16_offset(MIXED, 8), 3);
        assert_eq!(byte_offset(MIXED, 4), 6);
    }

    #[test]
    fn an_offset_behind_the_text_means_its_end() {
        assert_eq!(utf16_offset(MIXED, 99), 6);
        assert_eq!(byte_offset(MIXED, 99), 11);
        assert_eq!(byte_offset("", 3), 0);
    }

    #[test]
    fn a_cursor_may_also_go_back() {
        let mut cursor = Utf16Cursor::new(MIXED);
        assert_eq!(
            [
                cursor.offset_of(11),
                cursor.offset_of(1),
                cursor.offset_of(10)
            ],
            [6, 1, 5]
        );
    }

    fn splice(start: usize, end: usize, text: &str) -> Splice {
        Splice {
            start,
            end,
            text: text.to_owned(),
        }
    }

    fn utf16(from: usize, to: usize, insert: &str) -> Utf16Splice {
        Utf16Splice {
            from,
            to,
            insert: insert.to_owned(),
        }
    }

    #[test]
    fn splices_that_lead_to_the_text_are_kept_one_by_one() {
        let given = [splice(4, 5, ""), splice(8, 8, "b")];
        assert_eq!(
            splices_to("😀b—d", &given, "😀—db"),
            [utf16(2, 3, ""), utf16(4, 4, "b")]
        );
    }

    #[test]
    fn splices_of_another_text_give_way_to_the_smallest_one() {
        let wrong = [splice(0, 40, "x")];
        assert_eq!(splices_to("é = 1", &wrong, "é = 12"), [utf16(5, 5, "2")]);
        assert_eq!(splices_to("same", &wrong, "same"), []);
    }

    #[test]
    fn splices_that_cut_a_character_are_refused() {
        assert_eq!(
            splices_to("é", &[splice(1, 2, "")], "e"),
            [utf16(0, 1, "e")]
        );
    }
}
