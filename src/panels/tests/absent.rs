//! What stands in the place of the later part of the program.

use super::page::{Page, drawn};
use crate::derived::{Findings, Shared};
use crate::panels::bottom::bottom;
use crate::panels::canvas_bar::canvas_bar;
use crate::panels::status_bar::status_bar;
use crate::state::{AppState, BottomTab, News, Saved, ViewMsg};
use crate::widgets::{Menu, Popover, toasts};
use std::rc::Rc;
use yew::prelude::*;

fn without(missing: bool, tab: BottomTab) -> AppState {
    let mut state = AppState::start(Saved::default());
    (state.later, state.missing) = (None, missing);
    state.reduce(ViewMsg::Bottom(tab).into(), 1.0)
}

async fn below(missing: bool, tab: BottomTab) -> Page {
    let state = without(missing, tab);
    drawn(move |dispatch| bottom(&state, &nothing(false), dispatch)).await
}

fn nothing(checked: bool) -> Findings {
    Findings {
        shown: Shared::from(Vec::new()),
        ignored: Shared::from(Vec::new()),
        checked,
    }
}

#[tokio::test(flavor = "current_thread")]
async fn nothing_is_counted_before_it_was_looked_for() {
    let page = below(false, BottomTab::Problems).await;
    assert!(
        page.element("id=\"tab-problems\"", "button")
            .ends_with(">Problems")
    );
    let state = AppState::start(Saved::default());
    let page = drawn(move |dispatch| bottom(&state, &nothing(true), dispatch)).await;
    let tab = page.element("id=\"tab-problems\"", "button");
    assert!(tab.contains(">0<"), "{tab}");
}

#[tokio::test(flavor = "current_thread")]
async fn every_pane_says_that_its_part_is_coming_or_missing() {
    for tab in [BottomTab::Problems, BottomTab::Actions, BottomTab::SendLog] {
        let coming = below(false, tab).await;
        assert!(coming.has("Being loaded…") && !coming.has("Load again"));
        let missing = below(true, tab).await;
        assert!(missing.has("could not be loaded") && missing.has("Load again"));
    }
}

#[tokio::test(flavor = "current_thread")]
async fn the_status_bar_looks_for_no_relay_that_nobody_looks_for() {
    for missing in [false, true] {
        let state = without(missing, BottomTab::Json);
        let page = drawn(move |dispatch| status_bar(&state, &[], dispatch)).await;
        assert!(!page.has("Looking for a relay"), "{}", page.0);
        assert_eq!(page.has("could not be loaded"), missing, "{}", page.0);
    }
}

#[tokio::test(flavor = "current_thread")]
async fn the_news_of_a_missing_part_offers_to_load_it_again() {
    for of_part in [false, true] {
        let news = News {
            text: "Gone".into(),
            bad: true,
            of_part,
        };
        let page = drawn(move |dispatch| toasts(Some(&news), dispatch)).await;
        assert_eq!(page.has("Load again"), of_part, "{}", page.0);
    }
}

#[tokio::test(flavor = "current_thread")]
async fn what_opens_something_says_so() {
    let page = drawn(|_| {
        html! {
            <>
                <Menu id="m" label="New" icon="DocumentAdd" items={Vec::new()} />
                <Popover id="p" label="Settings" icon="Options"><p /></Popover>
            </>
        }
    })
    .await;
    for (id, what) in [("id=\"m\"", "menu"), ("id=\"p\"", "dialog")] {
        let button = page.part(id, ">");
        assert!(button.contains("aria-expanded=\"false\""), "{button}");
        assert!(
            button.contains(&format!("aria-haspopup=\"{what}\"")),
            "{button}"
        );
    }
}

#[tokio::test(flavor = "current_thread")]
async fn the_bar_over_the_canvas_does_without() {
    let state = Rc::new(without(true, BottomTab::Json));
    let page = drawn(move |dispatch| canvas_bar(&state, dispatch)).await;
    assert!(page.has("Try it") && page.has("Preview settings"));
}
