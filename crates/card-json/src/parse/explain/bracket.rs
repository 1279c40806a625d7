//! What may follow a value: commas and closing brackets.

use super::{Scene, Words, excerpt};

impl Scene<'_> {
    pub(super) fn separator(&self, end: usize) -> Words {
        let rest = self.rest();
        let Some(first) = rest.chars().next() else {
            return self.unclosed();
        };
        match first {
            '}' | ']' => self.wrong_end(first),
            ';' => Words::new("there is `;` instead of a comma", "write a comma"),
            ':' => self.stray_colon(),
            '"' | '{' | '[' | '-' | '0'..='9' => self.missing_comma(end),
            _ if self.follows_string(end)
                && !first.is_control()
                && !rest.starts_with(['/', '#']) =>
            {
                self.broken_string(end)
            }
            _ => self.foreign().unwrap_or_else(|| self.missing_comma(end)),
        }
    }

    fn stray_colon(&self) -> Words {
        match self.innermost() {
            Some(('[', _, start)) => Words::new(
                "a list has no property names, but here is a colon",
                format!(
                    "use {{ }} instead of the [ ] opened at {}",
                    self.place(start)
                ),
            ),
            _ => Words::new(
                "there is a second colon, or a comma is missing before this property",
                "write \"name\": value, \"name\": value",
            ),
        }
    }

    fn missing_comma(&self, end: usize) -> Words {
        let next = excerpt(self.rest());
        let message = format!("a comma is missing here, before {next}");
        Words::new(message, "add a comma after this value").at(end)
    }

    fn follows_string(&self, end: usize) -> bool {
        self.text[..end].ends_with('"') && !self.text[end..self.at].contains('\n')
    }

    /// `"He said "hi" again"`
    fn broken_string(&self, end: usize) -> Words {
        let message = format!(
            "the text goes on after its closing quote: {}",
            excerpt(self.rest())
        );
        Words::new(
            message,
            "write \\\" for a quote within a text, or add a comma",
        )
        .at(end - 1)
    }

    /// Another end than that of the innermost container.
    pub(super) fn wrong_end(&self, found: char) -> Words {
        match self.innermost() {
            Some((bracket, end, start)) if end != found => Words::new(
                format!(
                    "`{found}` does not close the `{bracket}` opened at {}",
                    self.place(start)
                ),
                format!("add `{end}` before it, or delete this `{found}`"),
            ),
            _ => Words::new(format!("`{found}` closes nothing"), "delete it"),
        }
    }

    /// The text ends within a container.
    pub(super) fn unclosed(&self) -> Words {
        let Some((bracket, end, start)) = self.innermost() else {
            return Words::new("the text ends too early", "paste the whole card");
        };
        let place = self.place(start);
        let ends: String = self
            .open
            .iter()
            .rev()
            .filter_map(|at| self.end_of(*at))
            .take(12)
            .collect();
        let hint = match self.open.len() {
            1 => format!("add `{end}` where it should end"),
            count => format!("add {ends} at the end: {count} brackets are open"),
        };
        Words::new(
            format!("the text ends, but the `{bracket}` opened at {place} is not closed"),
            hint,
        )
    }

    fn end_of(&self, start: usize) -> Option<char> {
        match self.text.as_bytes().get(start)? {
            b'{' => Some('}'),
            _ => Some(']'),
        }
    }

    pub(super) fn after_root(&self, end: usize) -> Words {
        let rest = self.rest();
        match rest.chars().next() {
            Some(found @ ('}' | ']')) => Words::new(
                format!("this `{found}` closes nothing: the card has ended"),
                "delete it",
            ),
            Some(',') => Words::new(
                "a comma follows the end of the card",
                "delete it, or put several values into a list: [ …, … ]",
            ),
            Some('{' | '[' | '"') if !self.follows_string(end) => Words::new(
                "a second value follows the end of the first",
                "keep one of them, or put both into a list: [ …, … ]",
            ),
            Some(':') => Words::new(
                "a property stands outside of an object",
                "put { } around the whole text",
            ),
            _ => self.foreign().unwrap_or_else(|| {
                let message = format!("something follows the end of the card: {}", excerpt(rest));
                Words::new(message, "delete it")
            }),
        }
    }
}
