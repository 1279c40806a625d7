//! Ignored problems, many mends at once, the target, parts of a card.

use crate::state::{AppState, Destination, Effect, InsightMsg, JsonMsg, Saved, ViewMsg};
use card_catalog::Target;
use card_editor::Command;
use card_json::{Document, Node};
use card_lint::{Diagnostic, Options, lint, safe_mends};

const CARD: &str = r#"{"type": "AdaptiveCard", "version": "1.4", "body": [
    {"type": "TextBlock", "Text": "a", "Wrap": "true"},
    {"type": "Image", "url": "https://example.org/a.png"}]}"#;

fn app(card: &str) -> AppState {
    AppState::start(Saved {
        card: Some(card.to_owned()),
        ..Saved::default()
    })
}

fn found(state: &AppState) -> Vec<Diagnostic> {
    let editor = &state.editor;
    lint(
        &editor.document,
        editor.typing(),
        &Options::new(state.view.target),
    )
}

/// The problems that count.
fn counted(state: &AppState) -> Vec<Diagnostic> {
    let mut all = found(state);
    all.retain(|one| {
        !state
            .insight
            .ignored
            .iter()
            .any(|own| own.is(state.document(), one))
    });
    all
}

/// Ignores the first problem with this code.
fn ignoring(state: &AppState, code: &str) -> AppState {
    let all = found(state);
    let one = all
        .iter()
        .find(|one| one.code == code)
        .expect("the card has that problem");
    state.reduce(InsightMsg::Ignore(one.code, one.node).into(), 1.0)
}

fn has(all: &[Diagnostic], code: &str) -> bool {
    all.iter().any(|one| one.code == code)
}

#[test]
fn all_safe_mends_are_one_step_of_undo() {
    let state = app(CARD);
    let mends = safe_mends(state.document(), &found(&state));
    assert!(mends.count > 1);
    let mended = state.reduce(
        InsightMsg::Mend(mends.edits, "Fix 2 problems".into()).into(),
        1.0,
    );
    assert!(mended.document().text().contains(r#""text": "a""#));
    assert_eq!(mended.editor.undo_label(), Some("Fix 2 problems"));
    let undone = mended.reduce(Command::Undo.into(), 2.0);
    assert_eq!(&**undone.document().text(), CARD);
}

#[test]
fn an_ignored_problem_stays_ignored_wherever_its_element_goes_and_over_a_reload() {
    let state = ignoring(&app(CARD), "missing-alt-text");
    assert!(!has(&counted(&state), "missing-alt-text"));
    assert_eq!(
        &**state.document().text(),
        CARD,
        "nothing is written into the card"
    );
    let body = state.document().resolve("/body").expect("the body");
    let moved = state.reduce(
        Command::Insert {
            parent: state.document().parent(body).expect("the card"),
            slot: "body".into(),
            index: 0,
            value: Node::object(vec![
                ("type", Node::string("TextBlock")),
                ("text", Node::string("new")),
            ]),
        }
        .into(),
        2.0,
    );
    assert!(!has(&counted(&moved), "missing-alt-text"));
    let work = moved.work().expect("this tab writes the card");
    assert_eq!(&*work.ignored, "missing-alt-text /body/2\n");
    let again = AppState::start(Saved {
        card: Some(work.text.to_string()),
        ignored: Some(work.ignored.to_string()),
        ..Saved::default()
    });
    assert!(!has(&counted(&again), "missing-alt-text") && has(&found(&again), "missing-alt-text"));
    let one = again.insight.ignored[0].clone();
    let restored = again.reduce(InsightMsg::Restore(one).into(), 3.0);
    assert!(has(&counted(&restored), "missing-alt-text"));
}

#[test]
fn another_card_has_problems_of_its_own_and_undo_brings_the_ignored_ones_back() {
    let state = ignoring(&app(CARD), "missing-alt-text");
    let other = Document::parse(CARD).expect("JSON");
    let loaded = state.reduce(Command::Load(other).into(), 2.0);
    assert!(has(&counted(&loaded), "missing-alt-text"));
    assert_eq!(loaded.ignored_text(), "");
    let back = loaded.reduce(Command::Undo.into(), 3.0);
    assert!(!has(&counted(&back), "missing-alt-text"));
}

#[test]
fn ignoring_is_worth_keeping_and_nonsense_is_dropped() {
    let state = ignoring(&app(CARD), "missing-alt-text");
    let kept = |state: &AppState| {
        let pending = state.outbox.pending().iter();
        pending
            .filter(|one| matches!(one.effect, Effect::Keep(_)))
            .count()
    };
    assert_eq!(kept(&state), 1);
    let odd = AppState::start(Saved {
        card: Some(CARD.to_owned()),
        ignored: Some("missing-alt-text\n/x\ncode /body/99\n\u{fffd}".to_owned()),
        ..Saved::default()
    });
    assert!(odd.insight.ignored.is_empty());
}

#[test]
fn a_target_is_kept_leads_the_sandbox_and_never_touches_the_card() {
    let state = app(CARD).reduce(ViewMsg::Target(Target::ClassicWebhook).into(), 1.0);
    assert_eq!(state.sending.to, Destination::SandboxClassic);
    assert_eq!(&**state.document().text(), CARD);
    let again = AppState::start(Saved {
        target: Some(state.settings().target),
        ..Saved::default()
    });
    assert_eq!(again.view.target, Target::ClassicWebhook);
    assert_eq!(again.sending.to, Destination::SandboxClassic);
    for target in Target::ALL {
        assert_eq!(Target::named(target.name()), Some(target));
    }
}

#[test]
fn parts_are_saved_as_files_that_say_their_number() {
    let parts = vec!["{}".to_owned(), "{}".to_owned()];
    let state = app(CARD).reduce(InsightMsg::Download(parts).into(), 1.0);
    let names: Vec<_> = state
        .outbox
        .pending()
        .iter()
        .filter_map(|one| match &one.effect {
            Effect::Download { name, .. } => Some(name.as_str()),
            _ => None,
        })
        .collect();
    assert_eq!(names, ["card-1-of-2.json", "card-2-of-2.json"]);
}

#[test]
fn a_mended_draft_becomes_the_card_and_undo_brings_the_draft_back() {
    let typed = "{'type': 'AdaptiveCard'}";
    let state = app(CARD).reduce(JsonMsg::Typed(typed.to_owned()).into(), 1.0);
    let mended = card_json::mend(typed).expect("only one thing can be meant");
    let fixed = state.reduce(JsonMsg::Mended(mended.text).into(), 2.0);
    assert_eq!(&*fixed.pane_text(), r#"{"type": "AdaptiveCard"}"#);
    assert!(fixed.draft.is_none());
    let back = fixed.reduce(Command::Undo.into(), 3.0);
    assert_eq!(&*back.pane_text(), typed);
    assert_eq!(&**back.document().text(), CARD);
}
