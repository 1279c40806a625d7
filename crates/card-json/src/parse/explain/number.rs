//! Mistakes within numbers.

use super::{Scene, Words, excerpt, word};

impl Scene<'_> {
    pub(super) fn number(&self, start: usize) -> Words {
        let spelled = word(&self.text[start..]);
        let digits = spelled.trim_start_matches('-');
        let (message, hint) = match self.rest().chars().next() {
            _ if digits.starts_with("0x") || digits.starts_with("0X") => (
                "JSON has no hexadecimal numbers",
                "write the number in decimal",
            ),
            _ if digits.starts_with("Inf") || digits.starts_with("NaN") => {
                ("this is not a JSON number", "write null, or a number")
            }
            Some('0'..='9') => ("a number cannot start with 0", "delete the leading zeros"),
            _ if digits.starts_with('.') => (
                "a number cannot start with a point",
                "write 0 before it, as in 0.5",
            ),
            Some('.') => (
                "a number can have only one point",
                "put quotes around it if it is text",
            ),
            _ if self.text[..self.at].ends_with('.') => {
                ("digits are missing after the point", "write 1.0 or 1")
            }
            _ if digits.is_empty() => ("a minus without a number", "add the number"),
            Some('_') => ("a number cannot contain `_`", "delete it"),
            _ if self.text[..self.at].ends_with(['e', 'E', '+', '-']) => {
                ("digits are missing after the exponent", "as in 1e3")
            }
            _ => (
                "this looks like text, not a number",
                "put double quotes around it",
            ),
        };
        Words::new(format!("{message}: {}", excerpt(spelled)), hint).at(start)
    }
}
