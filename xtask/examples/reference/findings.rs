//! One page for everything the linter can find.

use crate::Pages;
use card_lint::Area;
use std::fmt::Write;

pub(crate) fn pages() -> Pages {
    let mut page =
        String::from("# What the checks find\n\nEach finding has a code that stays the same.\n");
    for area in Area::ALL {
        let _ = write!(page, "\n## {}\n", area.title());
        for rule in card_lint::rules().iter().filter(|rule| rule.area == area) {
            let (code, title, docs) = (rule.code, rule.title, rule.docs);
            let _ = write!(page, "\n### {code}\n\n**{title}.** {docs}\n");
        }
    }
    Pages::from([("findings.md".to_owned(), page)])
}
