//! Messages with several cards: started, paged through, sent.

use super::stage::Stage;
use crate::state::{FileMsg, SendMsg, TrialMsg};
use card_catalog::{Family, kinds};
use card_editor::Command;

fn kind(name: &str) -> &'static card_catalog::Kind {
    card_catalog::kind(name, Family::Attachment).expect("known")
}

#[test]
fn every_kind_of_card_starts_in_a_message_that_says_what_it_is() {
    for card in kinds::cards() {
        let mut stage = Stage::new();
        stage.send(FileMsg::NewMessage(card));
        let typing = stage.state.editor.typing();
        let root = typing.roots().first().copied().expect("a card");
        assert_eq!(typing.kind(root), Some(card), "{}", card.name);
        assert_eq!(
            &*stage.state.body(),
            stage.card(),
            "a message goes as it is"
        );
        assert_eq!(stage.state.body_length(), stage.card().len());
    }
}

#[test]
fn selecting_a_card_that_the_carousel_has_passed_turns_back_to_it() {
    let mut stage = Stage::new();
    stage.send(FileMsg::NewMessage(kind("message")));
    let at = |stage: &Stage, pointer: &str| stage.state.document().resolve(pointer).expect(pointer);
    let (first, second) = (at(&stage, "/attachments/0"), at(&stage, "/attachments/1"));
    stage.send(TrialMsg::Operate(second, |_, _| None));
    assert!(stage.state.view.reader.opened.contains(&second));
    let title = at(&stage, "/attachments/0/content/title");
    stage.send(Command::Select(Some(title)));
    let opened = &stage.state.view.reader.opened;
    assert!(opened.contains(&first) && !opened.contains(&second));
}

#[test]
fn a_message_with_two_cards_is_sent_as_it_is() {
    let mut stage = Stage::new();
    stage.send(FileMsg::NewMessage(kind("HeroCard")));
    stage.send(Command::InsertStarter {
        kind: kind("ListCard"),
    });
    stage.send(SendMsg::Open).send(SendMsg::Send);
    let sent = stage.state.sending.log.first().expect("an attempt");
    assert_eq!(sent.bytes, stage.card().len());
}
