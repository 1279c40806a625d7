//! Panes at the edges: sized, folded, kept, and opened by whoever goes there.

use super::stage::Stage;
use crate::state::{
    BottomTab, Edge, EdgeMsg, Edges, Effect, FocusMsg, LeftTab, Msg, Pane, Record, Saved, Side,
    ViewMsg,
};

fn folded(stage: &Stage) -> String {
    stage.state.view.edges.folded().trim().to_owned()
}

#[test]
fn sizes_and_folds_come_back_with_the_next_start() {
    let mut stage = Stage::new();
    stage
        .send(EdgeMsg::Size(Side::Left, 312))
        .send(EdgeMsg::Size(Side::Below, 200))
        .send(EdgeMsg::Fold(Side::Below));
    let kept = stage.asked(|effect| match effect {
        Effect::Keep(Record::Settings(settings)) => Some(settings.edges.text()),
        _ => None,
    });
    let (_, text) = kept.last().expect("a change of a pane is kept");
    let again = Stage::kept(Saved {
        edges: Edges::kept(text),
        ..Saved::default()
    });
    let edges = again.state.view.edges;
    let of = |size, folded| Edge { size, folded };
    assert_eq!(edges.of(Side::Left), of(312, false));
    assert_eq!(edges.of(Side::Right), of(0, false));
    assert_eq!(edges.of(Side::Below), of(200, true));
}

#[test]
fn what_was_kept_badly_is_as_usual() {
    for text in ["", "x y z", "- 99999999 -3", "1 2 3 4 5"] {
        let edges = Edges::kept(text);
        assert_eq!(Edges::kept(&edges.text()), edges, "{text}");
    }
    assert_eq!(Edges::kept(""), Edges::default());
}

#[test]
fn a_folded_pane_opens_for_who_goes_there() {
    let ways: [(Side, fn() -> Msg); 6] = [
        (Side::Left, || FocusMsg::Search.into()),
        (Side::Left, || ViewMsg::Left(LeftTab::Library).into()),
        (Side::Left, || FocusMsg::Pane(Pane::Outline).into()),
        (Side::Right, || FocusMsg::MainField.into()),
        (Side::Below, || FocusMsg::Tab(BottomTab::Json).into()),
        (Side::Below, || ViewMsg::Reveal(BottomTab::Problems).into()),
    ];
    for (side, way) in ways {
        let mut stage = Stage::new();
        stage.send(EdgeMsg::Fold(side));
        assert_eq!(folded(&stage), side.name());
        stage.send(way());
        assert_eq!(folded(&stage), "", "{side:?} stays folded");
    }
}
