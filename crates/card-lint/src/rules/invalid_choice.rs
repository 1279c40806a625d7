//! Choices are among the words of the format.

use card_json::Node;

use crate::context::{Report, replace};
use crate::nearest::nearest;
use crate::rule::page;
use crate::values::{Place, Problem};
use crate::{Area, Fix, Rule, Severity};

pub(super) static RULE: Rule = Rule {
    code: "invalid-choice",
    title: page!("Choices are among the words of the format"),
    area: Area::Structure,
    severity: Severity::Warning,
    docs: page!(
        "Hosts fall back to the default when they do not know the word. Upper and lower case do \
           not matter."
    ),
    check,
};

fn check(report: &mut Report<'_, '_>) {
    let context = report.context;
    for finding in context
        .values
        .iter()
        .filter(|finding| finding.problem == Problem::Choice)
    {
        let place = &finding.place;
        let word = place.node.as_str().unwrap_or_default();
        let choices: Vec<&str> = place
            .spec
            .ty
            .choices()
            .iter()
            .map(|choice| choice.value)
            .collect();
        let diagnostic = report
            .about(place.node, format!("{} cannot be “{word}”.", place.name()))
            .help(format!("One of {}.", choices.join(", ")))
            .fix(mend(place, word, &choices));
        report.add(diagnostic);
    }
}

fn mend(place: &Place<'_>, word: &str, choices: &[&'static str]) -> Option<Fix> {
    let meant = nearest(word, choices.iter().copied())?;
    let edit = replace(place.node, Node::string(meant));
    Some(Fix::guess(format!("Change to “{meant}”"), vec![edit]))
}
