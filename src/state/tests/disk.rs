//! Files of the person's own as the reducer sees them.

use super::stage::{CARD, Stage};
use crate::state::{
    Choice, DeskAsk, DiskAsk, DiskMsg, DiskTrouble, Effect, FromDisk, LibraryMsg, TabsMsg,
};

const OTHER: &str = r#"{"@type": "MessageCard", "summary": "s", "title": "Other"}"#;

fn asks(stage: &Stage) -> Vec<DiskAsk> {
    let found = stage.asked(|effect| match effect {
        Effect::Desk(DeskAsk::Disk(ask)) => Some(ask.clone()),
        _ => None,
    });
    found.into_iter().map(|(_, ask)| ask).collect()
}

fn newest(stage: &Stage) -> DiskAsk {
    asks(stage).pop().expect("something was asked")
}

fn file(key: &str, name: &str, text: &str) -> FromDisk {
    FromDisk {
        key: key.to_owned().into(),
        name: name.to_owned().into(),
        text: text.into(),
    }
}

fn picked(stage: &mut Stage, name: &str, text: &str) {
    stage.send(DiskMsg::Picked(Ok(Some(file("~1", name, text)))));
}

fn id(stage: &Stage) -> std::rc::Rc<str> {
    stage.state.shelf.open.id.clone()
}

/// Is the text on the screen what its file has? Nothing where it has no file.
fn same(stage: &Stage) -> Option<bool> {
    let own = stage.state.own_file()?;
    Some(!stage.state.differs_from(own))
}

#[test]
fn an_opened_file_belongs_to_its_card_and_is_saved_back_exactly() {
    let mut stage = Stage::new();
    picked(&mut stage, "alert.card.json", OTHER);
    let card = id(&stage);
    let bound = DiskAsk::Bind {
        key: "~1".into(),
        card: card.clone(),
    };
    assert!(asks(&stage).contains(&bound));
    assert_eq!(stage.state.shelf.open.name.as_deref(), Some("alert"));
    assert_eq!(same(&stage), Some(true));
    stage.send(stage.set_title("Changed"));
    assert_eq!(same(&stage), Some(false));
    stage.send(DiskMsg::Save);
    let text = stage.state.pane_text();
    let save = DiskAsk::Save {
        key: card.clone(),
        text: text.clone(),
        force: false,
    };
    assert_eq!(newest(&stage), save);
    let written = file(&card, "alert.card.json", &text);
    stage.send(DiskMsg::Saved(card, Ok(Some(written))));
    assert_eq!(same(&stage), Some(true));
    assert!(stage.bad_news().is_none());
}

#[test]
fn undo_and_the_library_bring_each_card_back_with_its_own_file() {
    let mut stage = Stage::new();
    picked(&mut stage, "alert.card.json", OTHER);
    let first = id(&stage);
    stage.undo();
    assert_eq!((stage.card(), same(&stage)), (CARD, None));
    stage.redo();
    assert_eq!(id(&stage), first);
    assert_eq!(same(&stage), Some(true));
    stage.open(CARD);
    assert_eq!(same(&stage), None, "a card without a file");
    assert!(matches!(newest(&stage), DiskAsk::Find(_)));
    stage.send(DiskMsg::Save);
    assert!(matches!(newest(&stage), DiskAsk::SaveAs { .. }));
}

#[test]
fn a_card_without_a_file_is_saved_under_its_name() {
    let mut stage = Stage::new();
    stage.send(DiskMsg::SaveAs);
    let DiskAsk::SaveAs { key, name, text } = newest(&stage) else {
        panic!("{:?}", newest(&stage))
    };
    assert_eq!(
        (&*key, &*name, &*text),
        (&*id(&stage), "card.card.json", CARD)
    );
    stage.send(DiskMsg::Saved(key.clone(), Ok(None)));
    assert_eq!(same(&stage), None);
    assert!(
        stage.state.news.is_none(),
        "who changes their mind knows it"
    );
    stage.send(DiskMsg::Saved(
        key.clone(),
        Ok(Some(file(&key, "other.json", CARD))),
    ));
    assert_eq!(same(&stage), Some(true));
}

#[test]
fn a_broken_file_never_goes_into_the_file_of_the_card_beside_it() {
    let mut stage = Stage::new();
    picked(&mut stage, "good.json", OTHER);
    let good = id(&stage);
    let broken = file("~2", "broken.json", "{ half");
    stage.send(DiskMsg::Picked(Ok(Some(broken))));
    assert_eq!(id(&stage), good);
    stage.type_text("{ half a").send(DiskMsg::Save);
    let save = DiskAsk::Save {
        key: "~2".into(),
        text: "{ half a".into(),
        force: false,
    };
    assert_eq!(newest(&stage), save);
    stage.type_text(CARD);
    let bound = DiskAsk::Bind {
        key: "~2".into(),
        card: id(&stage),
    };
    assert!(
        asks(&stage).contains(&bound),
        "mended, it is a card with that file"
    );
    assert_ne!(id(&stage), good);
    assert_eq!(same(&stage), Some(false));
}

#[test]
fn broken_text_from_elsewhere_is_asked_for_a_file_of_its_own() {
    let mut stage = Stage::new();
    picked(&mut stage, "good.json", OTHER);
    let good = id(&stage);
    stage.open("{ pasted").send(DiskMsg::Save);
    match newest(&stage) {
        DiskAsk::SaveAs { key, text, .. } => {
            assert_ne!(key, good);
            assert_eq!(&*text, "{ pasted");
        }
        other => panic!("{other:?}"),
    }
}

#[test]
fn one_broken_text_never_goes_into_the_file_of_another() {
    let mut stage = Stage::new();
    let broken = file("~2", "broken.json", "{ half");
    stage.send(DiskMsg::Picked(Ok(Some(broken)))).undo();
    stage.open("{ pasted").send(DiskMsg::Save);
    assert!(matches!(newest(&stage), DiskAsk::SaveAs { .. }));
}

#[test]
fn a_file_changed_elsewhere_is_asked_about_and_each_answer_does_what_it_says() {
    let answers = [
        Choice::Overwrite,
        Choice::SaveAs,
        Choice::Read,
        Choice::Leave,
    ];
    for choice in answers {
        let mut stage = Stage::new();
        picked(&mut stage, "alert.json", OTHER);
        let card = id(&stage);
        stage.send(DiskMsg::Save);
        stage.send(DiskMsg::Saved(card.clone(), Err(DiskTrouble::Changed)));
        let question = stage.state.desk.disk.question.clone();
        assert_eq!(question.map(|file| file.name), Some("alert.json".into()));
        let before = asks(&stage).len();
        stage.send(DiskMsg::Chosen(choice));
        assert!(stage.state.desk.disk.question.is_none());
        let asked = asks(&stage).split_off(before);
        match choice {
            Choice::Overwrite => assert!(matches!(asked[0], DiskAsk::Save { force: true, .. })),
            Choice::SaveAs => assert!(matches!(asked[0], DiskAsk::SaveAs { .. })),
            Choice::Read => assert_eq!(asked[0], DiskAsk::ReadAgain(card.clone())),
            Choice::Leave => assert!(asked.is_empty()),
        }
    }
}

#[test]
fn what_the_disk_has_comes_as_one_step_of_the_same_card() {
    for (text, broken) in [(CARD, false), ("{ half", true)] {
        let mut stage = Stage::new();
        picked(&mut stage, "alert.json", OTHER);
        let card = id(&stage);
        let again = file(&card, "alert.json", text);
        stage.send(DiskMsg::ReadAgain(Ok(Some(again))));
        assert_eq!(id(&stage), card);
        assert_eq!(&*stage.state.pane_text(), text);
        assert_eq!(
            (stage.draft().is_some(), same(&stage)),
            (broken, Some(true))
        );
        stage.undo();
        assert_eq!((stage.card(), same(&stage)), (OTHER, Some(false)));
    }
}

#[test]
fn what_goes_wrong_is_told_in_words_and_loses_nothing() {
    use DiskTrouble::{Busy, Denied, Failed, Foreign, Full, Gone, Unasked};
    let mut told = std::collections::HashSet::new();
    for why in [Denied, Gone, Full, Busy, Foreign, Unasked, Failed] {
        let mut stage = Stage::new();
        picked(&mut stage, "alert.json", OTHER);
        stage.send(stage.set_title("Changed"));
        let text = stage.card().to_owned();
        stage.send(DiskMsg::Saved(id(&stage), Err(why)));
        assert!(
            told.insert(stage.bad_news().expect("told").to_owned()),
            "{why:?}"
        );
        assert_eq!((stage.card(), same(&stage)), (&*text, Some(false)));
    }
}

#[test]
fn another_tab_s_saving_is_seen_here() {
    let mut stage = Stage::new();
    picked(&mut stage, "alert.json", OTHER);
    let card = id(&stage);
    stage.send(TabsMsg::Changed(card.clone()));
    assert!(asks(&stage).contains(&DiskAsk::Find(card.clone())));
    stage.send(DiskMsg::Found(Some(file(&card, "alert.json", CARD))));
    assert_eq!(same(&stage), Some(false));
    // A copy that the library makes has no file.
    stage.send(LibraryMsg::Changed);
    stage.send(TabsMsg::Copy);
    assert_eq!(same(&stage), None);
}
