//! Words for what is wrong with a text, with the likely cause.

use super::error::{Cause, Fault};
use super::{Lines, SyntaxError};

pub(super) fn explain(text: &str, fault: &Fault) -> SyntaxError {
    let (line, column) = Lines::of(text).position(text, fault.at);
    let message = match fault.cause {
        Cause::TooLong => "the text is too long",
        Cause::TooDeep => "too many arrays and objects are nested in one another",
        Cause::Value => "a value is missing here",
        Cause::Key => "a property name in double quotes is missing here",
        Cause::Colon { .. } => "a colon is missing after this property name",
        Cause::Separator { .. } => "a comma or the end of the list is missing here",
        Cause::AfterRoot { .. } => "nothing may follow the end of the text",
        Cause::Unclosed { .. } => "this string has no closing quote",
        Cause::Control => "a control character must be escaped",
        Cause::Escape => "this escape is unknown",
        Cause::Number { .. } => "this is not a number",
    };
    SyntaxError { message: message.to_owned(), offset: fault.at, line, column, hint: None }
}
