//! What a rule is: one constant in one file.

use crate::context::Report;
use crate::diagnostic::Severity;

/// A rule: what it is called, what it says about itself, and its check.
pub struct Rule {
    /// Stable, kebab-case; the anchor of its reference page.
    pub code: &'static str,
    /// The rule as a sentence: what should hold.
    pub title: &'static str,
    /// The severity of its findings unless the place asks for another.
    pub severity: Severity,
    /// Why it matters and what to do, in Markdown.
    pub docs: &'static str,
    pub(crate) check: fn(&mut Report<'_, '_>),
}

impl std::fmt::Debug for Rule {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Rule({})", self.code)
    }
}
