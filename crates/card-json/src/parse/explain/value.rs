//! A value, a key or a colon is missing.

use super::{Scene, Words, excerpt, word};

impl Scene<'_> {
    pub(super) fn value(&self) -> Words {
        let Some(first) = self.rest().chars().next() else {
            return self.end_instead_of_value();
        };
        match first {
            ',' | ':' | '}' | ']' | ';' => self.punctuation_for_value(first),
            '+' | '.' => number_like(first),
            '$' if self.rest().starts_with("${") => Words::new(
                "an expression must stand in double quotes",
                "write \"${…}\"",
            ),
            '{' | '[' | '(' | ')' => bracket_for_value(first),
            _ => self.foreign().unwrap_or_else(|| bare_word(self.rest())),
        }
    }

    fn end_instead_of_value(&self) -> Words {
        match (self.before(self.at), self.open.is_empty()) {
            (Some((_, ':')), _) => Words::new(
                "the text ends where a value should follow the colon",
                "add the value",
            ),
            (_, true) => Words::new("the text is empty", "a card starts with {"),
            _ => self.unclosed(),
        }
    }

    fn punctuation_for_value(&self, found: char) -> Words {
        let before = self.before(self.at);
        match (before, found) {
            (Some((comma, ',')), '}' | ']') => trailing_comma(found).at(comma),
            (Some((_, ':')), _) => Words::new(
                "the value after the colon is missing",
                "add a value, such as \"\" or null",
            ),
            (Some((_, ',')), ',') => {
                Words::new("there is no value between these commas", "delete one comma")
            }
            (Some((_, '[')), ',') => {
                Words::new("there is no value before this comma", "delete the comma")
            }
            (_, '}' | ']') => self.wrong_end(found),
            _ => Words::new(
                format!("a value is missing before this `{found}`"),
                "add the value",
            ),
        }
    }

    pub(super) fn key(&self) -> Words {
        let rest = self.rest();
        let Some(first) = rest.chars().next() else {
            return self.unclosed();
        };
        match (self.before(self.at), first) {
            (Some((comma, ',')), '}') => trailing_comma('}').at(comma),
            (_, ',') => Words::new(
                "there is no property between these commas",
                "delete one comma",
            ),
            (_, ']') => self.wrong_end(']'),
            (_, '{' | '[') => Words::new(
                format!("a property name is missing before this `{first}`"),
                "each value in {…} needs a name: \"name\": value",
            ),
            _ => self.foreign().unwrap_or_else(|| bare_key(rest)),
        }
    }

    pub(super) fn colon(&self, key: usize) -> Words {
        let name = excerpt(self.text[key..self.at].trim_end());
        let rest = self.rest();
        let end = key + self.text[key..self.at].trim_end().len();
        match rest.chars().next() {
            None => Words::new(
                format!("the text ends after the property name {name}"),
                "add a colon and a value",
            ),
            Some('=') => Words::new(
                format!("there is `=` instead of a colon after {name}"),
                "write a colon",
            ),
            Some(',' | '}') => Words::new(
                format!("{name} has no value"),
                format!("write {name}: value; a list without names needs [ ] instead of {{ }}"),
            ),
            Some(_) => match self.foreign() {
                Some(words) if !rest.starts_with('\'') => words,
                _ => Words::new(
                    format!("the colon after the property name {name} is missing"),
                    format!("write {name}: …"),
                )
                .at(end),
            },
        }
    }
}

fn trailing_comma(end: char) -> Words {
    Words::new(
        format!("there is a comma before `{end}` but nothing after it (trailing comma)"),
        "delete the comma",
    )
}

fn bracket_for_value(found: char) -> Words {
    Words::new(
        format!("`{found}` is not JSON"),
        "use { } for objects and [ ] for lists",
    )
}

fn number_like(first: char) -> Words {
    match first {
        '+' => Words::new("a number cannot start with `+`", "delete the +"),
        _ => Words::new(
            "a number cannot start with a point",
            "write 0 before it, as in 0.5",
        ),
    }
}

fn bare_word(rest: &str) -> Words {
    let word = word(rest);
    let meant = match word.to_ascii_lowercase().as_str() {
        "true" | "yes" | "on" => "true",
        "false" | "no" | "off" => "false",
        "null" | "none" | "nil" | "undefined" => "null",
        "nan" | "infinity" | "inf" => {
            let message = format!("`{word}` is not a JSON number");
            return Words::new(message, "write null, or a number");
        }
        "" => {
            let found = rest.chars().next().unwrap_or_default();
            return Words::new(format!("`{found}` cannot start a value"), "delete it");
        }
        _ => {
            let message = format!("the text `{}` is not in quotes", excerpt(word));
            return Words::new(message, "put double quotes around it");
        }
    };
    let message = format!("`{word}` is not a JSON value");
    Words::new(
        message,
        format!("write {meant}, in small letters and without quotes"),
    )
}

fn bare_key(rest: &str) -> Words {
    let word = word(rest);
    if word.is_empty() {
        let found = rest.chars().next().unwrap_or_default();
        let message = format!("`{found}` cannot start a property name");
        return Words::new(message, "a property name stands in double quotes");
    }
    let message = format!("the property name `{}` is not in quotes", excerpt(word));
    Words::new(message, format!("write \"{}\"", excerpt(word)))
}
