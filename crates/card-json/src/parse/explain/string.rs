//! Mistakes within strings.

use super::{Scene, Words, excerpt};

impl Scene<'_> {
    pub(super) fn unclosed_string(&self, start: usize) -> Words {
        let text = excerpt(&self.text[start..self.at]);
        if self.rest().is_empty() {
            let message = format!("the text ends within a string: {text} has no closing quote");
            return Words::new(message, "add a double quote where the string should end").at(start);
        }
        if self.goes_on_next_line() {
            let message = "there is a line break within a string";
            let hint = format!("write \\n for a line break in {text}, all on one line");
            return Words::new(message, hint);
        }
        let message = format!("the string {text} has no closing quote on its line");
        Words::new(message, "add a double quote where it should end").at(start)
    }

    /// Whether the next line reads like the rest of a text: its first quote ends a value.
    fn goes_on_next_line(&self) -> bool {
        let next = self.rest().trim_start();
        let starts_anew = next.starts_with(['"', '{', '[', '}', ']']);
        let line = next.lines().next().unwrap_or_default();
        let quotes = line.matches('"').count() - line.matches("\\\"").count();
        !starts_anew && (quotes % 2 == 1 || quotes == 0)
    }

    pub(super) fn control(&self) -> Words {
        match self.rest().chars().next().unwrap_or_default() {
            '\t' => Words::new(
                "there is a tab character within a string",
                "write \\t, or spaces",
            ),
            other => {
                let code = u32::from(other);
                let message =
                    format!("there is a control character (U+{code:04X}) within a string");
                Words::new(message, format!("delete it, or write \\u{code:04x}"))
            }
        }
    }

    pub(super) fn escape(&self) -> Words {
        match self.rest().chars().nth(1) {
            Some('u') => Words::new(
                "\\u needs four hexadecimal digits",
                "as in \\u00e9; write \\\\u for a backslash before u",
            ),
            Some('\'') => Words::new(
                "\\' is not a JSON escape",
                "write ' alone: single quotes need no backslash",
            ),
            Some('\n' | '\r') | None => Words::new(
                "a backslash at the end of a line does not continue a string",
                "write the string on one line, with \\n for line breaks",
            ),
            Some(other) => Words::new(
                format!("\\{other} is not a JSON escape"),
                "write \\\\ for a backslash, as in \"C:\\\\Users\"",
            ),
        }
    }
}
