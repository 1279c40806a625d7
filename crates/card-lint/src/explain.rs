//! The reference page of a rule.

use crate::rules;

/// The reference page of the rule with this code, in Markdown; `None` if there is no such rule.
pub fn explain(code: &str) -> Option<String> {
    let rule = rules::ALL.iter().find(|rule| rule.code == code)?;
    Some(format!(
        "# {}\n\n`{}`, {}, {}\n\n{}\n",
        rule.title,
        rule.code,
        rule.severity.title(),
        rule.area.title().to_lowercase(),
        rule.docs
    ))
}
