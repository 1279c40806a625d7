//! The list of problems.

use super::page::{Page, drawn};
use crate::derived::{Findings, Shared};
use crate::panels::problems::problems;
use crate::state::{AppState, Filter, InsightMsg, Reach, Saved};
use card_catalog::Target;
use card_lint::{Diagnostic, Options, Severity, lint};

const CARD: &str = r#"{"type": "AdaptiveCard", "version": "1.4", "body": [
    {"type": "TextBlock", "text": "Disk full", "wrap": true},
    {"type": "TextBlok", "text": "misspelt"},
    {"type": "Image"}]}"#;
const GOOD: &str = r#"{"type": "AdaptiveCard", "version": "1.4", "body": [
    {"type": "TextBlock", "text": "Disk full", "wrap": true}]}"#;

fn app(card: &str) -> AppState {
    AppState::start(Saved {
        card: Some(card.to_owned()),
        ..Saved::default()
    })
}

fn found(state: &AppState, target: Target) -> Vec<Diagnostic> {
    let editor = &state.editor;
    lint(&editor.document, editor.typing(), &Options::new(target))
}

async fn list(state: AppState) -> Page {
    let ignored = state.insight.ignored.clone();
    let is_ignored = |one: &Diagnostic| ignored.iter().any(|own| own.is(state.document(), one));
    let (aside, shown): (Vec<_>, Vec<_>) = found(&state, state.view.target)
        .into_iter()
        .partition(is_ignored);
    let findings = Findings {
        shown: Shared::from(shown),
        ignored: Shared::from(aside),
        checked: true,
    };
    drawn(move |dispatch| problems(&state, &findings, dispatch)).await
}

fn filtered(state: &AppState, filter: Filter) -> AppState {
    state.reduce(InsightMsg::Filter(filter).into(), 1.0)
}

#[tokio::test(flavor = "current_thread")]
async fn a_problem_stands_under_its_element_with_its_place_and_its_mend() {
    let page = list(app(CARD)).await;
    let group = page.part("<b>TextBlok", "</ul>");
    assert!(group.contains("/body/1"), "{group}");
    let row = page.part(r#"data-code="unknown-type""#, "</li>");
    assert!(row.contains(" 3:") && row.contains("Structure"), "{row}");
    assert_eq!(
        row.matches("<button").count(),
        3,
        "go there, mend, ignore: {row}"
    );
    assert!(
        row.contains("TextBlock"),
        "the mend says what it does: {row}"
    );
    let missing = page.part(r#"data-code="missing-property""#, "</li>");
    assert!(missing.contains(r#"data-severity="error""#), "{missing}");
}

#[tokio::test(flavor = "current_thread")]
async fn a_card_without_problems_teaches_what_is_looked_at() {
    let page = list(app(GOOD)).await;
    assert!(
        page.has("No problems") && page.has("mentions, accessibility, hosts"),
        "{}",
        page.0
    );
    assert!(page.has("Look at every target"));
}

#[tokio::test(flavor = "current_thread")]
async fn what_a_filter_hides_is_said_and_can_be_shown() {
    let state = app(CARD);
    let errors = Filter {
        severity: Some(Severity::Error),
        ..Filter::default()
    };
    let page = list(filtered(&state, errors)).await;
    assert!(page.has(r#"data-severity="error""#) && !page.has(r#"data-severity="warning""#));
    let none = Filter {
        area: Some(card_lint::Area::Size),
        ..Filter::default()
    };
    let page = list(filtered(&state, none)).await;
    assert!(
        page.has("hidden by what is chosen above") && page.has("Show all"),
        "{}",
        page.0
    );
}

#[tokio::test(flavor = "current_thread")]
async fn problems_of_other_targets_say_whose_they_are() {
    let card = r#"{"type": "AdaptiveCard", "version": "1.5", "body": [
        {"type": "TextBlock", "text": "x", "wrap": true}]}"#;
    let state = app(card).reduce(crate::state::ViewMsg::Target(Target::Bot).into(), 1.0);
    assert!(
        found(&state, Target::Bot).is_empty(),
        "the test needs a card that is fine for a bot"
    );
    let any = Filter {
        reach: Reach::Any,
        ..Filter::default()
    };
    let page = list(filtered(&state, any)).await;
    let row = page.part(r#"data-code="version-too-high""#, "</li>");
    assert!(row.contains("For Workflows webhook"), "{row}");
}

#[tokio::test(flavor = "current_thread")]
async fn what_is_ignored_is_listed_and_restorable() {
    let state = app(CARD);
    let finding = &found(&state, Target::Workflows)[0];
    let (code, node) = (finding.code, finding.node);
    let state = state.reduce(InsightMsg::Ignore(code, node).into(), 1.0);
    let page = list(state).await;
    let aside = page.part("id=\"ignored\"", "</details>");
    assert!(
        aside.contains("1 problem ignored") && aside.contains("Count it again"),
        "{aside}"
    );
    assert!(aside.contains(&finding.message), "{aside}");
}
