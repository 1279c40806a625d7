//! What a rule is: one constant in one file.

/// Words that only the reference page and programs for developers show: left out, and so not
/// downloaded, where the feature `reference` is off.
macro_rules! page {
    ($words:expr) => {
        if cfg!(feature = "reference") {
            $words
        } else {
            ""
        }
    };
}
pub(crate) use page;

use crate::context::Report;
use crate::diagnostic::Severity;

/// What a rule is about. The order is that of a list grouped by it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Area {
    /// Is it written as the format wants it? Independent of where the card goes.
    Structure,
    /// Does it do what is meant: ids, references, inputs, actions.
    Behaviour,
    /// Are the people meant who are mentioned?
    Mentions,
    /// Can everybody read and operate it?
    Accessibility,
    /// What the place the card goes to makes of it.
    Hosts,
    /// Does it fit into a message?
    Size,
}

impl Area {
    /// Every area.
    pub const ALL: [Area; 6] = [
        Area::Structure,
        Area::Behaviour,
        Area::Mentions,
        Area::Accessibility,
        Area::Hosts,
        Area::Size,
    ];

    /// The words a user reads.
    pub const fn title(self) -> &'static str {
        match self {
            Area::Structure => "Structure",
            Area::Behaviour => "Behaviour",
            Area::Mentions => "Mentions",
            Area::Accessibility => "Accessibility",
            Area::Hosts => "Hosts",
            Area::Size => "Size",
        }
    }
}

/// A rule: what it is called, what it says about itself, and its check.
pub struct Rule {
    /// Stable, kebab-case; the anchor of its reference page.
    pub code: &'static str,
    /// The rule as a sentence: what should hold. Empty without the feature `reference`.
    pub title: &'static str,
    /// What it is about.
    pub area: Area,
    /// The severity of its findings unless the place asks for another.
    pub severity: Severity,
    /// Why it matters and what to do, in Markdown. Empty without the feature `reference`.
    pub docs: &'static str,
    pub(crate) check: fn(&mut Report<'_, '_>),
}

impl std::fmt::Debug for Rule {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Rule({})", self.code)
    }
}
