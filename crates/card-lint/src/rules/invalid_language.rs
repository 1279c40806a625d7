//! Languages are named as browsers and screen readers know them.

use card_catalog::Family;
use card_catalog::kinds::adaptive::common::LANG;

use crate::context::{Report, is_expression};
use crate::rule::page;
use crate::{Area, Rule, Severity};

pub(super) static RULE: Rule = Rule {
    code: "invalid-language",
    title: page!("Languages are named as browsers and screen readers know them"),
    area: Area::Accessibility,
    severity: Severity::Warning,
    docs: page!(
        "`lang` is a language tag such as `en`, `fr-FR` or `zh-Hans`: two or three letters for the \
           language, then script and region. By another word, dates are written in the reader's \
           language and screen readers keep their voice."
    ),
    check,
};

fn check(report: &mut Report<'_, '_>) {
    for present in report.context.present() {
        let node = &present.entry.value;
        let adaptive = present.owner.family == Some(Family::Adaptive);
        if !adaptive || present.spec.name != LANG.name() || is_expression(node) {
            continue;
        }
        if let Some(word) = node
            .as_str()
            .filter(|word| !word.is_empty() && !is_tag(word))
        {
            let finding = report.about(node, format!("“{word}” names no language."));
            report.add(finding);
        }
    }
}

/// The shape of a tag (BCP 47); four letters alone are reserved, so in practice a slip.
fn is_tag(word: &str) -> bool {
    let mut parts = word.split('-');
    let language = parts.next().unwrap_or_default();
    let letters = language.bytes().all(|b| b.is_ascii_alphabetic());
    let known = matches!(language.len(), 2 | 3 | 5..=8);
    let rest = |part: &str| {
        (1..=8).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphanumeric())
    };
    letters && known && parts.all(rest)
}
