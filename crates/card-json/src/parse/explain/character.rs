//! Characters that never belong between tokens, whatever is expected there.

use super::{Scene, Words, excerpt};

impl Scene<'_> {
    /// Words for a foreign character at the fault, if there is one.
    pub(super) fn foreign(&self) -> Option<Words> {
        let rest = self.rest();
        let first = rest.chars().next()?;
        let words = match first {
            '\u{feff}' => Words::new(
                "there is an invisible byte order mark (U+FEFF) here",
                "delete it, or save the file as UTF-8 without BOM",
            ),
            '/' if rest.starts_with("//") || rest.starts_with("/*") => comment(),
            '#' => comment(),
            '\'' => Words::new(
                "this starts with a single quote",
                "JSON knows only double quotes: write \"…\" instead of '…'",
            ),
            '`' => Words::new("this starts with a backtick", "write \"…\" instead of `…`"),
            '“' | '”' | '„' | '‘' | '’' | '«' | '»' => Words::new(
                format!("this is a typographic quote ({first})"),
                "replace it by a straight double quote (\"); word processors change quotes",
            ),
            '\\' => Words::new(
                "there is a backslash outside of a string",
                "this looks like JSON that was put inside a string: remove the backslashes \
                 before quotes",
            ),
            '<' => Words::new(
                format!(
                    "this is not JSON but looks like HTML or XML: {}",
                    excerpt(rest)
                ),
                "paste the card's JSON itself; a server may have answered with an error page",
            ),
            '&' if rest.starts_with("&quot;") => Words::new(
                "the quotes are written as &quot;",
                "this JSON was copied out of HTML: replace every &quot; by \"",
            ),
            _ => return invisible(first),
        };
        Some(words)
    }
}

fn comment() -> Words {
    Words::new("JSON has no comments", "delete the comment")
}

fn invisible(character: char) -> Option<Words> {
    let code = format!("U+{:04X}", u32::from(character));
    let name = match character {
        '\u{a0}' | '\u{202f}' | '\u{2007}' => "no-break space",
        '\u{200b}' | '\u{2060}' => "zero-width space",
        '\u{c}' => "form feed",
        '\u{b}' => "vertical tab",
        '\u{2028}' | '\u{2029}' => "line separator",
        '\u{fffd}' => "replacement character, a byte that was not UTF-8",
        other if other.is_control() => "control character",
        other if other.is_whitespace() => "special space",
        _ => return None,
    };
    let hint = "delete it; only spaces, tabs and line ends may stand between values";
    Some(Words::new(
        format!("there is an invisible character here: {name} ({code})"),
        hint,
    ))
}
