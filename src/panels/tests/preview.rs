//! The preview's controls, and the marks where Microsoft's pages disagree.

use super::page::{Page, drawn, editor};
use crate::derived::Shared;
use crate::later;
use crate::panels::canvas::{self, Canvas};
use crate::panels::canvas_bar::canvas_bar;
use crate::panels::inspector::{self, Inspector};
use crate::panels::palette::{self, Palette};
use crate::panels::preview_settings::form;
use crate::preview::{Way, use_drawings};
use crate::state::{AppState, HostFile, Preview, Saved, View, read_host};
use card_catalog::Target;
use card_render::{Theme, WidthGroup};
use std::rc::Rc;
use yew::prelude::*;

const CARD: &str = r#"{"type": "AdaptiveCard", "version": "1.5", "body": [
    {"type": "TextBlock", "text": "for all"},
    {"type": "TextBlock", "text": "for wide ones", "targetWidth": "Wide"},
    {"type": "Media", "sources": [{"url": "https://example.org/a.mp4"}]}]}"#;

fn view(change: impl Fn(&mut View)) -> View {
    let mut view = View::new(&Saved::default());
    change(&mut view);
    view
}

fn wide(width: u16) -> View {
    view(|view| Rc::make_mut(&mut view.preview).width = width)
}

fn looking(view: View) -> AppState {
    let mut state = AppState::start(Saved::default());
    state.view = Rc::new(view);
    state
}

async fn canvas_of(view: View) -> Page {
    let view = Rc::new(view);
    drawn(move |_| {
        let props = canvas::Props {
            editor: editor(CARD, ""),
            view: view.clone(),
            later: later::at_start(),
            missing: false,
            draft: false,
            trial: std::rc::Rc::default(),
        };
        html! { <Canvas ..props /> }
    })
    .await
}

#[tokio::test(flavor = "current_thread")]
async fn the_card_is_drawn_for_its_width_and_says_which_group_that_is() {
    let narrow = canvas_of(wide(330)).await;
    assert!(narrow.has("330 px · about Narrow"));
    let wide = canvas_of(wide(600)).await;
    assert!(wide.has("600 px · about Wide"));
}

/// What the card says in each of these widths.
#[component]
fn Words() -> Html {
    let ways = [WidthGroup::Narrow, WidthGroup::Wide].map(|width| Way {
        theme: Theme::Light,
        width,
    });
    let drawings = use_drawings(
        &editor(CARD, ""),
        &view(|_| ()),
        crate::later::at_start(),
        ways.to_vec(),
        false,
    );
    let words = |drawing: &card_render::View| html! { <p>{ card_render::to_text(drawing) }</p> };
    drawings.iter().map(words).collect()
}

/// What a card with an unknown element says in the designer, and tried as in Teams.
#[component]
fn Hologram() -> Html {
    let way = Way {
        theme: Theme::Light,
        width: WidthGroup::Wide,
    };
    let card = r#"{"type": "AdaptiveCard", "body": [{"type": "Hologram", "text": "in the bay"}]}"#;
    let later = crate::later::at_start();
    let view = view(|_| ());
    let designed = use_drawings(&editor(card, ""), &view, later, vec![way], false);
    let tried = use_drawings(&editor(card, ""), &view, later, vec![way], true);
    let words = |drawing: &card_render::View| html! { <p>{ card_render::to_text(drawing) }</p> };
    designed.iter().chain(&tried).map(words).collect()
}

#[tokio::test(flavor = "current_thread")]
async fn trying_a_card_leaves_out_what_teams_does_not_know() {
    let page = drawn(|_| html! { <Hologram /> }).await;
    let (designed, tried) = page.0.split_once("</p>").expect("two pictures");
    assert!(designed.contains("Hologram") && designed.contains("in the bay"));
    assert!(!tried.contains("Hologram") && !tried.contains("in the bay"));
}

#[tokio::test(flavor = "current_thread")]
async fn each_width_has_its_own_picture() {
    let page = drawn(|_| html! { <Words /> }).await;
    let (narrow, wide) = page.0.split_once("</p>").expect("two pictures");
    assert!(narrow.contains("for all") && !narrow.contains("for wide ones"));
    assert!(wide.contains("for all") && wide.contains("for wide ones"));
}

#[tokio::test(flavor = "current_thread")]
async fn the_edge_says_where_it_is_and_how_far_it_goes() {
    let page = canvas_of(wide(5000)).await;
    let handle = page.part("role=\"separator\"", ">");
    for part in [
        "aria-valuenow=\"726\"",
        "aria-valuemax=\"726\"",
        "aria-valuemin=\"160\"",
        "aria-valuetext=\"726 px · Wide\"",
        "tabindex=\"0\"",
    ] {
        assert!(handle.contains(part), "{handle}");
    }
}

#[tokio::test(flavor = "current_thread")]
async fn each_tile_of_the_wall_has_its_name_its_theme_and_its_own_picture() {
    let page = canvas_of(view(|view| {
        view.wall.open = true;
        view.wall.widths = [false, true, false, false, true];
    }))
    .await;
    for name in ["Light · Phone", "Dark · Wide", "Contrast · Phone"] {
        let tile = page.part(&format!("aria-label=\"{name}\""), "</section>");
        assert!(
            tile.contains(&format!("Make {name} the main view")),
            "{tile}"
        );
        assert_eq!(
            tile.contains("for wide ones"),
            name.ends_with("Wide"),
            "{tile}"
        );
    }
    let dark = page.part("aria-label=\"Dark · Wide\"", "</section>");
    assert!(dark.contains("cw-theme-dark"));
}

#[tokio::test(flavor = "current_thread")]
async fn an_empty_wall_says_how_to_fill_it() {
    let page = canvas_of(view(|view| {
        view.wall.open = true;
        view.wall.themes = [false; 3];
    }))
    .await;
    assert!(page.has("Tick a theme and a width"));
}

#[tokio::test(flavor = "current_thread")]
async fn the_bar_offers_widths_or_what_stands_on_the_wall() {
    let alone = drawn(|dispatch| canvas_bar(&looking(wide(400)), dispatch)).await;
    assert!(alone.part("value=\"narrow\"", ">").contains("checked"));
    assert!(!alone.has("Widths on the wall"));
    let wall = view(|view| view.wall.open = true);
    let wall = looking(wall);
    let wall = drawn(move |dispatch| canvas_bar(&wall, dispatch)).await;
    assert!(wall.has("Themes on the wall") && wall.has("Widths on the wall"));
    assert!(
        wall.part("id=\"wall\"", ">")
            .contains("aria-pressed=\"true\"")
    );
}

#[tokio::test(flavor = "current_thread")]
async fn the_settings_name_their_sources_the_host_and_what_is_wrong_with_its_file() {
    let plain = view(|_| ());
    let page = drawn(move |dispatch| form(&plain, dispatch)).await;
    for words in [
        "cards-format, 2024-11-07",
        "microsoft.com, 2026-03-01",
        "Sources disagree",
    ] {
        assert!(page.has(words), "{words}: {}", page.0);
    }
    assert!(page.element("id=\"host-name\"", "p").ends_with(">Teams"));
    assert!(!page.has("Back to Teams"));
    let other = view(|view| {
        let host = HostFile {
            name: "dark.json".to_owned(),
            text: "{}".to_owned(),
            read: read_host(r#"{"spacing": {"huge": 1}}"#).ok(),
        };
        Rc::make_mut(&mut view.preview).host = Some(Rc::new(host));
        view.host_error = Some("“x.json” was not taken: not JSON, 1:2: …".into());
    });
    let page = drawn(move |dispatch| form(&other, dispatch)).await;
    assert!(
        page.element("id=\"host-name\"", "p")
            .ends_with(">dark.json")
    );
    assert!(page.has("Back to Teams"));
    assert!(page.has("1 part is left aside") && page.has("spacing.huge"));
    assert!(page.element("role=\"alert\"", "p").contains("1:2"));
}

#[tokio::test(flavor = "current_thread")]
async fn kinds_in_preview_are_offered_only_when_asked_for_and_doubts_are_marked() {
    for previews in [false, true] {
        let page = drawn(move |_| {
            let props = palette::Props {
                own: None,
                editor: editor(CARD, ""),
                target: Target::Workflows,
                search: String::new(),
                previews,
            };
            html! { <Palette ..props /> }
        })
        .await;
        assert_eq!(page.has("data-kind=\"TabSet\""), previews);
        let media = page.element("data-kind=\"Media\"", "button");
        assert!(media.contains("title=\"Sources disagree: "), "{media}");
        assert!(media.contains("Sources disagree</small>"), "{media}");
    }
}

#[tokio::test(flavor = "current_thread")]
async fn the_inspector_says_what_the_pages_say_about_a_disputed_kind_and_property() {
    let inspected = |pointer: &'static str, target: Target| async move {
        drawn(move |_| {
            let props = inspector::Props {
                editor: editor(COLUMNS, pointer),
                findings: Shared::from(Vec::new()),
                target,
                draft: false,
            };
            html! { <Inspector ..props /> }
        })
        .await
    };
    let media = inspected("/body/1", Target::Workflows).await;
    let mark = media.part("Sources disagree", "</details>");
    assert!(
        mark.contains("the newer hub says it does") && mark.contains("2026-03-01"),
        "{mark}"
    );
    let column = inspected("/body/0/columns/0", Target::Outlook).await;
    let row = column.part("data-prop=\"width\"", "</details>");
    assert!(
        row.contains("Teams stretches it") && row.contains("2026-06-22"),
        "{row}"
    );
    let elsewhere = inspected("/body/0/columns/0", Target::Workflows).await;
    assert!(!elsewhere.has("Sources disagree"));
}

const COLUMNS: &str = r#"{"type": "AdaptiveCard", "version": "1.5", "body": [
    {"type": "ColumnSet", "columns": [{"type": "Column", "width": "auto", "items": []}]},
    {"type": "Media", "sources": [{"url": "https://example.org/a.mp4"}]}]}"#;

#[test]
fn a_new_preview_is_that_of_teams() {
    let start = Preview::default();
    assert!(start.host.is_none() && !start.kinds && start.locale.is_empty());
}
