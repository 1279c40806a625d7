//! The library, links and versions as the reducer sees them.

use super::stage::{CARD, Stage};
use crate::state::{
    Arrival, DeskAsk, Effect, EffectId, Found, KeptCard, Label, LibraryMsg, Outcome, ShareMsg,
    TabsMsg, TimelineMsg,
};

const OTHER: &str = r#"{"@type": "MessageCard", "summary": "s", "title": "Other"}"#;

fn asked(stage: &Stage) -> Vec<(EffectId, DeskAsk)> {
    stage.asked(|effect| match effect {
        Effect::Desk(ask) => Some(ask.clone()),
        _ => None,
    })
}

fn label(id: &str, name: Option<&str>) -> Label {
    Label {
        id: id.into(),
        name: name.map(Into::into),
        ..Label::default()
    }
}

fn found(draft: Option<&str>) -> Found {
    Found {
        label: label("kept", None),
        text: OTHER.to_owned(),
        draft: draft.map(str::to_owned),
        opened: None,
        ignored: None,
    }
}

fn keeps(stage: &Stage) -> usize {
    let writes = |effect: &Effect| matches!(effect, Effect::Keep(_)).then_some(());
    stage.asked(writes).len()
}

#[test]
fn an_opened_card_is_written_only_once_it_is_changed() {
    let mut stage = Stage::new();
    stage.send(LibraryMsg::Loaded(Some(found(None))));
    assert_eq!((stage.card(), &*stage.state.shelf.open.id), (OTHER, "kept"));
    assert_eq!(keeps(&stage), 0, "looking at a card does not change it");
    stage.send(stage.set_title("Changed"));
    assert_eq!(keeps(&stage), 1);
    assert_eq!(&*stage.state.shelf.open.id, "kept");
}

#[test]
fn an_opened_card_brings_its_draft_and_the_one_before_comes_back() {
    let mut stage = Stage::new();
    stage.send(LibraryMsg::Loaded(Some(found(Some("{ half")))));
    assert_eq!((stage.card(), stage.draft()), (OTHER, Some("{ half")));
    stage.undo().undo();
    assert_eq!((stage.card(), stage.draft()), (CARD, None));
}

#[test]
fn the_list_names_each_card_and_keeps_the_newest_first() {
    let mut stage = Stage::new();
    let kept = |id: &str, name, changed, text: &str| KeptCard {
        label: label(id, name),
        changed,
        text: text.to_owned(),
        gone: None,
    };
    stage.send(LibraryMsg::Listed(Ok(vec![
        kept("a", None, 1.0, OTHER),
        kept("b", Some("Named"), 3.0, CARD),
        kept("c", None, 2.0, "{ broken"),
    ])));
    let cards = stage.state.desk.library.cards.clone().expect("a list");
    let titles: Vec<&str> = cards.iter().map(|card| card.title.as_str()).collect();
    assert_eq!(titles[0], "Named");
    assert_eq!(titles[2], "Other");
    assert!(cards[0].answers("NAM") && !cards[0].answers("other"));
}

/// Renames a card of the list as the dialog does.
fn rename(stage: &mut Stage, id: &str, name: &str) {
    let listed = |id: &str| KeptCard {
        label: label(id, None),
        changed: 1.0,
        text: OTHER.to_owned(),
        gone: None,
    };
    stage.send(LibraryMsg::Listed(Ok(vec![listed(id)])));
    stage.send(LibraryMsg::Label(Some(id.into())));
    stage.send(LibraryMsg::Name(name.to_owned()));
    stage.send(LibraryMsg::SaveLabel);
}

#[test]
fn undo_and_redo_across_cards_keep_the_names_that_were_given_since() {
    let mut stage = Stage::new();
    let first = stage.state.shelf.open.id.to_string();
    stage.open(OTHER);
    let second = stage.state.shelf.open.id.to_string();
    rename(&mut stage, &second, "Foo");
    rename(&mut stage, &first, "Bar");
    for (again, name) in [(true, "Bar"), (false, "Foo")] {
        match again {
            true => stage.undo(),
            false => stage.redo(),
        };
        assert_eq!(stage.state.shelf.open.name.as_deref(), Some(name));
        let work = stage.state.work().expect("written here");
        assert_eq!(work.label.name.as_deref(), Some(name));
    }
}

#[test]
fn a_link_is_read_or_explained() {
    let mut stage = Stage::new();
    stage.send(ShareMsg::Arrived(Arrival::Held("1.Zm9v".to_owned())));
    let asks = asked(&stage);
    assert!(asks.iter().any(|(_, ask)| *ask == DeskAsk::CleanAddress));
    assert!(
        asks.iter()
            .any(|(_, ask)| *ask == DeskAsk::Unpack(b"foo".to_vec()))
    );
    for bad in ["1.!", "9.Zm9v"] {
        let mut stage = Stage::new();
        stage.send(ShareMsg::Arrived(Arrival::Held(bad.to_owned())));
        assert!(stage.bad_news().is_some(), "{bad}");
        assert_eq!(stage.card(), CARD);
    }
    for bad in ["file:///etc/passwd", "javascript:1", "//host/x", "data:,x"] {
        let mut stage = Stage::new();
        stage.send(ShareMsg::Arrived(Arrival::Named(bad.to_owned())));
        assert!(stage.bad_news().is_some(), "{bad}");
        let fetches = |ask: &DeskAsk| matches!(ask, DeskAsk::Fetch(_));
        assert!(!asked(&stage).iter().any(|(_, ask)| fetches(ask)), "{bad}");
    }
}

#[test]
fn twenty_steps_or_five_minutes_make_a_version() {
    let mut stage = Stage::new();
    let remembered = |stage: &Stage| {
        let asks = asked(stage).into_iter();
        asks.filter(|(_, ask)| matches!(ask, DeskAsk::Remember { .. }))
            .count()
    };
    for at in 0..19 {
        stage.send(stage.set_title(&format!("Step {at}")));
    }
    assert_eq!(remembered(&stage), 1, "the card before the first change");
    stage.send(stage.set_title("The twentieth"));
    assert_eq!(remembered(&stage), 2);
    for at in 0..70 {
        stage.send(stage.set_title(&format!("Later {}", at % 2)));
        stage.undo();
    }
    assert!(remembered(&stage) > 2, "more than five minutes have passed");
}

#[test]
fn a_version_comes_back_as_one_step() {
    let mut stage = Stage::new();
    stage.send(TimelineMsg::Open);
    let (effect, _) = asked(&stage).pop().expect("the versions are read");
    let version = crate::state::Version {
        key: 7,
        at: 0.0,
        name: None,
        text: OTHER.into(),
    };
    let listed = TimelineMsg::Listed(vec![version]).into();
    stage.done(effect, Outcome::Desk(Box::new(listed)));
    stage.send(TimelineMsg::Choose(7));
    let open = stage.state.desk.timeline.as_ref().expect("open");
    assert_eq!(open.changes.len(), 1);
    let id = stage.state.shelf.open.id.clone();
    stage.send(TimelineMsg::Restore);
    let kept = |ask: &DeskAsk| matches!(ask, DeskAsk::Remember { text, .. } if **text == *CARD);
    assert!(
        asked(&stage).iter().any(|(_, ask)| kept(ask)),
        "what it replaces is a version first"
    );
    assert_eq!((stage.card(), &stage.state.shelf.open.id), (OTHER, &id));
    stage.undo();
    assert_eq!(stage.card(), CARD);
}

#[test]
fn a_version_made_while_the_list_is_open_appears_in_it() {
    let mut stage = Stage::new();
    let reads = |stage: &Stage| {
        let asks = asked(stage).into_iter();
        asks.filter(|(_, ask)| matches!(ask, DeskAsk::Versions(_)))
            .count()
    };
    stage.send(TimelineMsg::Kept);
    assert_eq!(reads(&stage), 0, "nobody looks at the list");
    stage.send(TimelineMsg::Open);
    stage.send(TimelineMsg::Kept);
    assert_eq!(reads(&stage), 2);
    let id = stage.state.shelf.open.id.clone();
    stage.send(TabsMsg::Changed(id));
    assert_eq!(reads(&stage), 3, "another tab may have made one");
}

#[test]
fn a_draft_that_a_version_takes_the_place_of_is_a_version_itself_and_comes_back_as_a_draft() {
    let mut stage = Stage::new();
    stage.type_text("{ half a thought");
    let version = |key, text: &str| crate::state::Version {
        key,
        at: 0.0,
        name: None,
        text: text.into(),
    };
    let listed = vec![version(7, OTHER), version(8, "{ half a thought")];
    stage.send(TimelineMsg::Open);
    stage.send(TimelineMsg::Listed(listed.clone()));
    stage.send(TimelineMsg::Choose(7));
    stage.send(TimelineMsg::Restore);
    assert_eq!((stage.card(), stage.draft()), (OTHER, None));
    for text in [CARD, "{ half a thought"] {
        let kept =
            |ask: &DeskAsk| matches!(ask, DeskAsk::Remember { text: own, .. } if **own == *text);
        assert!(asked(&stage).iter().any(|(_, ask)| kept(ask)), "{text}");
    }
    stage.send(TimelineMsg::Open);
    stage.send(TimelineMsg::Listed(listed));
    stage.send(TimelineMsg::Choose(8));
    assert!(
        stage
            .state
            .desk
            .timeline
            .as_ref()
            .is_some_and(|open| open.broken)
    );
    stage.send(TimelineMsg::Restore);
    assert_eq!(
        (stage.card(), stage.draft()),
        (OTHER, Some("{ half a thought"))
    );
}
