//! Deleted cards, names, bundles and troubles of the library.

use super::stage::Stage;
use crate::state::{
    BlocksAsk, DeskAsk, Effect, KeptCard, Label, LeftTab, LibraryMsg, Load, Trouble, ViewMsg,
};

const CARD: &str = r#"{"@type": "MessageCard", "summary": "s", "title": "Says this"}"#;

fn kept(id: &str, gone: Option<f64>) -> KeptCard {
    KeptCard {
        label: Label {
            id: id.into(),
            ..Label::default()
        },
        changed: 1.0,
        text: CARD.to_owned(),
        gone,
    }
}

fn with(cards: Vec<KeptCard>) -> Stage {
    let mut stage = Stage::new();
    stage.send(ViewMsg::Left(LeftTab::Library));
    stage.send(LibraryMsg::Listed(Ok(cards)));
    stage
}

fn asks(stage: &Stage) -> Vec<DeskAsk> {
    let found = stage.asked(|effect| match effect {
        Effect::Desk(ask) => Some(ask.clone()),
        _ => None,
    });
    found.into_iter().map(|(_, ask)| ask).collect()
}

fn forgets(stage: &Stage) -> Vec<DeskAsk> {
    let all = asks(stage).into_iter();
    all.filter(|ask| matches!(ask, DeskAsk::Forget(_)))
        .collect()
}

#[test]
fn deleted_cards_are_listed_apart_the_latest_first_and_can_be_taken_back() {
    let mut stage = with(vec![
        kept("a", Some(5.0)),
        kept("b", None),
        kept("c", Some(7.0)),
    ]);
    let library = &stage.state.desk.library;
    let ids = |list: &[crate::state::Shelved]| -> Vec<String> {
        list.iter()
            .map(|entry| entry.label.id.to_string())
            .collect()
    };
    assert_eq!(ids(library.cards.as_deref().expect("read")), ["b"]);
    assert_eq!(ids(&library.gone), ["c", "a"]);
    stage.send(LibraryMsg::Restore("c".into()));
    let back = DeskAsk::Delete {
        id: "c".into(),
        on: false,
    };
    assert!(asks(&stage).contains(&back));
}

#[test]
fn nothing_goes_for_ever_before_the_person_is_sure() {
    let mut stage = with(vec![kept("a", Some(5.0)), kept("b", Some(6.0))]);
    stage.send(LibraryMsg::Forget(vec!["a".into()]));
    let sure = stage.state.desk.library.sure.clone().expect("asked");
    assert_eq!(sure.title, "Says this");
    stage.send(LibraryMsg::Sure(false));
    assert!(forgets(&stage).is_empty() && stage.state.desk.library.sure.is_none());
    stage.send(LibraryMsg::Forget(vec!["b".into(), "a".into()]));
    stage.send(LibraryMsg::Sure(true));
    let both = DeskAsk::Forget(vec!["b".into(), "a".into()]);
    assert_eq!(forgets(&stage), [both]);
}

#[test]
fn a_tag_leaves_the_card_called_what_it_says() {
    let mut stage = with(vec![kept("a", None)]);
    stage.send(LibraryMsg::Label(Some("a".into())));
    let typed = stage.state.desk.library.labelling.clone().expect("open");
    assert_eq!((&*typed.name, &*typed.title), ("", "Says this"));
    stage.send(LibraryMsg::Tags("alert, night".to_owned()));
    stage.send(LibraryMsg::SaveLabel);
    let asked = asks(&stage);
    let relabel = asked.iter().find_map(|ask| match ask {
        DeskAsk::Relabel { name, tags, .. } => Some((name.clone(), tags.len())),
        _ => None,
    });
    assert_eq!(relabel, Some((None, 2)));
}

#[test]
fn what_could_not_be_done_is_told_and_not_shown_as_done() {
    let mut told = std::collections::HashSet::new();
    for why in [Trouble::Full, Trouble::Refused] {
        let mut stage = with(vec![kept("a", None)]);
        stage.send(LibraryMsg::Delete("a".into()));
        assert!(stage.state.desk.library.deleted.is_some());
        stage.send(LibraryMsg::Failed(why));
        assert!(stage.state.desk.library.deleted.is_none());
        assert_eq!(asks(&stage).last(), Some(&DeskAsk::List));
        told.insert(stage.bad_news().expect("told").to_owned());
    }
    assert_eq!(told.len(), 2);
    let mut stage = with(vec![kept("a", None)]);
    stage.send(LibraryMsg::Listed(Err(Trouble::Refused)));
    assert!(stage.state.desk.library.unread);
}

#[test]
fn a_bundle_of_blocks_alone_is_added_and_its_blocks_are_read() {
    let mut stage = with(Vec::new());
    let load = Load {
        cards: 0,
        new: 0,
        blocks: 1,
    };
    let loads = |stage: &Stage| {
        let asked =
            |effect: &Effect| matches!(effect, Effect::Blocks(BlocksAsk::Load)).then_some(());
        stage.asked(asked).len()
    };
    let before = loads(&stage);
    stage.send(LibraryMsg::Weighed(Ok(load), "{}".into()));
    stage.send(LibraryMsg::Add(true));
    assert!(asks(&stage).contains(&DeskAsk::Unbundle("{}".into())));
    stage.send(LibraryMsg::Added(Ok(0)));
    assert_eq!(loads(&stage), before + 1);
}
