//! Every real card opens, is typed, drawn and linted, and comes back byte for byte; one edit changes
//! one splice.
//!
//! The cards lie beside the project in `../shared/corpus` (or where `CARDWRIGHT_CORPUS` says).
//! Without them the same checks run on the starters.

mod cards;
mod edit;
mod open;

use cards::{Card, folder, starters};

/// Runs every check over a folder's cards and says how many there were.
fn check(name: &str, at_least: usize) {
    let Some(cards) = folder(name) else {
        println!("{name}: no corpus here, testing the starters only");
        return report(name, &starters());
    };
    assert!(
        cards.len() >= at_least,
        "{name}: only {} files found",
        cards.len()
    );
    report(name, &cards);
}

fn report(name: &str, cards: &[Card]) {
    let mut faults = Vec::new();
    let (mut opened, mut edits, mut drafts) = (0, 0, 0);
    for card in cards {
        match open::check(card) {
            Ok(Some(document)) => {
                opened += 1;
                match edit::check(card, document) {
                    Ok(made) => edits += made,
                    Err(why) => faults.push(format!("{}: {why}", card.name)),
                }
            }
            Ok(None) => drafts += 1,
            Err(why) => faults.push(format!("{}: {why}", card.name)),
        }
    }
    println!("{name}: {opened} cards opened, {edits} edited, {drafts} files are no JSON");
    assert!(
        faults.is_empty(),
        "{} faults:\n{}",
        faults.len(),
        faults.join("\n")
    );
    assert!(opened > 0 && edits >= opened, "{name}: nothing was tested");
}

#[test]
fn every_message_card_opens_and_comes_back_unchanged() {
    check("messagecard", 146);
}

#[test]
fn every_adaptive_card_opens_and_comes_back_unchanged() {
    check("adaptive/samples", 1100);
}

#[test]
fn every_template_opens_and_comes_back_unchanged() {
    check("adaptive/templates", 350);
}

#[test]
fn every_invalid_card_opens_and_comes_back_unchanged() {
    check("adaptive/invalid", 60);
}

#[test]
fn every_envelope_and_every_activity_opens_and_comes_back_unchanged() {
    check("envelopes", 80);
    check("outgoing", 35);
}

#[test]
fn the_starters_open_and_come_back_unchanged() {
    report("starters", &starters());
}
