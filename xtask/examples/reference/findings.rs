//! One page for everything the linter can find.

use crate::Pages;
use std::fmt::Write;

pub(crate) fn pages() -> Pages {
    let mut page =
        String::from("# What the checks find\n\nEach finding has a code that stays the same.\n");
    for rule in card_lint::rules() {
        let _ = write!(
            page,
            "\n## {}\n\n**{}.** {}\n",
            rule.code, rule.title, rule.docs
        );
    }
    Pages::from([("findings.md".to_owned(), page)])
}
