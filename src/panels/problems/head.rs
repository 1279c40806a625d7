//! Above the list: which problems it shows, and all safe mends at once.

use super::found::Found;
use crate::dispatch::Dispatch;
use crate::interop::event::field_value;
use crate::panels::target::path_words;
use crate::state::{AppState, Filter, InsightMsg, Reach};
use crate::styled;
use crate::widgets::{Button, option};
use crate::words::t;
use card_catalog::Target;
use card_lint::{Area, Severity, safe_mends};
use yew::prelude::*;

/// The three levels, gravest first.
const LEVELS: [Severity; 3] = [Severity::Error, Severity::Warning, Severity::Info];

/// Filters and the button that mends.
pub fn head(state: &AppState, all: &[Found], listed: &[&Found], dispatch: &Dispatch) -> Html {
    let filter = state.insight.filter;
    let count = |takes: &dyn Fn(&Found) -> bool| all.iter().filter(|one| takes(one)).count();
    let areas = Area::ALL.map(|area| {
        let number = count(&|one| one.finding.area == area);
        (
            Some(area),
            area.title(),
            t!("problems-of", what = area_words(area), count = number),
        )
    });
    let levels = LEVELS.map(|level| {
        let number = count(&|one| one.finding.severity == level);
        (
            Some(level),
            level.title(),
            t!("problems-of", what = level_words(level), count = number),
        )
    });
    html! {
        <div class={bar()} role="group" aria-label={t!("problems-filter")}>
            { select("problems-level", t!("problems-level"), t!("problems-every-level"), &levels, filter.severity, dispatch,
                move |severity| Filter { severity, ..filter }) }
            { select("problems-area", t!("problems-area"), t!("problems-every-area"), &areas, filter.area, dispatch,
                move |area| Filter { area, ..filter }) }
            { reach(state, dispatch) }
            { mend_all(state, listed, dispatch) }
        </div>
    }
}

/// A choice of one thing or all.
fn select<T: Copy + PartialEq + 'static>(
    id: &'static str,
    label: AttrValue,
    every: AttrValue,
    choices: &[(Option<T>, &'static str, AttrValue)],
    chosen: Option<T>,
    dispatch: &Dispatch,
    filter: impl Fn(Option<T>) -> Filter + 'static,
) -> Html {
    let known: Vec<(Option<T>, &'static str)> =
        choices.iter().map(|(one, name, _)| (*one, *name)).collect();
    let onchange = dispatch.on(move |event: Event| {
        let name = field_value(&event).unwrap_or_default();
        let found = known.iter().find(|(_, own)| *own == name);
        InsightMsg::Filter(filter(found.and_then(|(one, _)| *one)))
    });
    let one = |(own, name, words): &(Option<T>, &'static str, AttrValue)| {
        option(name, *own == chosen, words.clone())
    };
    html! {
        <select {id} aria-label={label} {onchange}>
            { option("", chosen.is_none(), every) }
            { for choices.iter().map(one) }
        </select>
    }
}

/// For which targets.
fn reach(state: &AppState, dispatch: &Dispatch) -> Html {
    let filter = state.insight.filter;
    let chosen = filter.reach;
    let onchange = dispatch.on(move |event: Event| {
        let reach = match field_value(&event).unwrap_or_default().as_str() {
            "any" => Reach::Any,
            "teams" => Reach::Teams,
            name => Target::named(name).map_or(Reach::Target, Reach::One),
        };
        InsightMsg::Filter(Filter { reach, ..filter })
    });
    let own = t!(
        "problems-this-target",
        target = path_words(state.view.target)
    );
    let several = [
        (Reach::Teams, "teams", t!("problems-teams")),
        (Reach::Any, "any", t!("problems-any")),
    ];
    let one =
        |reach: Reach, name: &'static str, words: AttrValue| option(name, reach == chosen, words);
    html! {
        <select id="problems-reach" aria-label={t!("problems-reach")} {onchange}>
            { one(Reach::Target, "", own) }
            { for several.into_iter().map(|(reach, name, words)| one(reach, name, words)) }
            { for Target::ALL.map(|target| one(Reach::One(target), target.name(), path_words(target))) }
        </select>
    }
}

fn mend_all(state: &AppState, listed: &[&Found], dispatch: &Dispatch) -> Html {
    let findings = listed.iter().map(|found| &found.finding);
    let mends = safe_mends(&state.editor.document, findings);
    let count = mends.count;
    if count == 0 {
        return Html::default();
    }
    let label = t!("problems-mended", count = count).to_string();
    let edits = mends.edits;
    Button::new(t!("problems-fix-safe", count = count))
        .icon("Wrench")
        .id("fix-safe")
        .hint(t!("problems-fix-safe.hint"))
        .run(dispatch.on(move |()| InsightMsg::Mend(edits.clone(), label.clone())))
}

/// What an area is called.
pub fn area_words(area: Area) -> AttrValue {
    match area {
        Area::Structure => t!("problems-structure"),
        Area::Behaviour => t!("problems-behaviour"),
        Area::Mentions => t!("problems-mentions"),
        Area::Accessibility => t!("problems-accessibility"),
        Area::Hosts => t!("problems-hosts"),
        Area::Size => t!("problems-size"),
    }
}

/// What a level is called.
pub fn level_words(level: Severity) -> AttrValue {
    match level {
        Severity::Error => t!("problems-error"),
        Severity::Warning => t!("problems-warning"),
        Severity::Info => t!("problems-info"),
    }
}

fn bar() -> AttrValue {
    styled!(
        r#"
        position: sticky;
        top: 0;
        z-index: 1;
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 6px;
        padding: 6px 8px;
        background: var(--cw-panel);
        & select { width: auto; max-width: 220px; height: 28px; padding-block: 0; }
        & button { height: 28px; margin-inline-start: auto; }
        "#
    )
}
