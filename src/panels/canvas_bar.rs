//! The bar over the canvas: the card's theme and width.

use super::disputes;
use super::preview_settings::preview_settings;
use super::wall::theme_words;
use crate::dispatch::Dispatch;
use crate::interop::event::checked;
use crate::state::{AppState, Preset, PreviewMsg, View, ViewMsg, Wall, WallMsg};
use crate::styled;
use crate::widgets::{disputed, icon, segmented};
use crate::words::t;
use card_render::Theme;
use yew::prelude::*;

/// The canvas bar.
pub fn canvas_bar(state: &AppState, dispatch: &Dispatch) -> Html {
    let view = &state.view;
    html! {
        <div class={classes!(bar(), "cw-stage")}>
            if view.wall.open {
                { wall_choices(view.wall, dispatch) }
            } else {
                { themes(view, dispatch) }
                <div class={sizes()}>
                    { widths(view, dispatch) }
                    <span class={doubt()}>{ disputed(&disputes::WIDTHS) }</span>
                </div>
            }
            { super::trial::switch(state.trial.on, dispatch) }
            <div class={end()}>
                { super::notification::notification(state, dispatch) }
                { wall_switch(view.wall, dispatch) }
                { preview_settings(state, dispatch) }
            </div>
        </div>
    }
}

fn themes(view: &View, dispatch: &Dispatch) -> Html {
    let choices = Theme::ALL.map(|theme| (theme.name(), theme_words(theme)));
    let onchange =
        dispatch.on(|name| ViewMsg::CardTheme(Theme::from_name(name).unwrap_or_default()));
    segmented(
        &t!("card-theme"),
        &choices,
        view.card_theme.name(),
        &onchange,
    )
}

fn widths(view: &View, dispatch: &Dispatch) -> Html {
    let choices = Preset::ALL.map(|preset| (preset.name, preset.words.text()));
    let chosen = Preset::ALL
        .iter()
        .find(|preset| preset.pixels == view.preview.width);
    let onchange = dispatch.on(|name| {
        let wanted = Preset::ALL.iter().find(|preset| preset.name == name);
        PreviewMsg::Width(wanted.map_or(0, |preset| preset.pixels))
    });
    let chosen = chosen.map_or("", |preset| preset.name);
    segmented(&t!("card-width"), &choices, chosen, &onchange)
}

/// Which pictures stand on the wall.
fn wall_choices(wall: Wall, dispatch: &Dispatch) -> Html {
    let box_of = |words: AttrValue, on: bool, message: Callback<bool>| {
        let onchange = message.reform(|event: Event| checked(&event).unwrap_or_default());
        html! { <label><input type="checkbox" checked={on} {onchange} />{ words }</label> }
    };
    let themes = Theme::ALL.into_iter().zip(wall.themes).enumerate();
    let themes = themes.map(|(at, (theme, on))| {
        let message = dispatch.on(move |on| WallMsg::Theme(at, on));
        box_of(theme_words(theme), on, message)
    });
    let widths = Preset::ALL.into_iter().zip(wall.widths).enumerate();
    let widths = widths.map(|(at, (preset, on))| {
        let message = dispatch.on(move |on| WallMsg::Width(at, on));
        box_of(preset.words.text(), on, message)
    });
    html! {
        <>
            <div role="group" aria-label={t!("wall-themes")} class={boxes()}>{ for themes }</div>
            <div role="group" aria-label={t!("wall-widths")} class={boxes()}>{ for widths }</div>
        </>
    }
}

fn wall_switch(wall: Wall, dispatch: &Dispatch) -> Html {
    let onclick = dispatch.on(move |_: MouseEvent| WallMsg::Open(!wall.open));
    html! {
        <button
            type="button" id="wall" class={switch()} aria-pressed={wall.open.to_string()} {onclick}
            title={t!("wall.hint")} aria-label={t!("wall")}
        >
            { icon("Apps") }
            <span>{ t!("wall") }</span>
        </button>
    }
}

/// The mark alone; its words lie over the canvas when it is opened.
fn doubt() -> AttrValue {
    styled!(
        r#"
        position: relative;
        & summary span { display: none; }
        & summary { justify-content: center; width: 26px; min-height: 26px; padding: 0; }
        & details > div {
            position: absolute;
            top: 30px;
            inset-inline-start: 0;
            z-index: 6;
            width: 280px;
            padding: 10px 12px;
            border: 1px solid var(--cw-line);
            border-radius: var(--cw-radius-card);
            background: var(--cw-raised);
            box-shadow: var(--cw-shadow);
        }
        @media (max-width: 899px) { & details > div { inset-inline: auto 0; } }
        "#
    )
}

fn bar() -> AttrValue {
    styled!(
        r#"
        display: flex;
        flex: none;
        flex-wrap: wrap;
        align-items: center;
        gap: 6px;
        padding: 5px 12px;
        border-bottom: 1px solid var(--cw-line);
        background: var(--cw-panel);
        "#
    )
}

/// The second line on a phone.
fn sizes() -> AttrValue {
    styled!(
        "display: flex; align-items: center; gap: 6px; @media (max-width: 560px) { order: 1; width: 100%; justify-content: space-between; }"
    )
}

fn end() -> AttrValue {
    styled!("display: flex; align-items: center; gap: 6px; margin-inline-start: auto;")
}

fn boxes() -> AttrValue {
    styled!(
        r#"
        display: inline-flex;
        flex-wrap: wrap;
        gap: 0 10px;
        padding: 0 8px;
        border: 1px solid var(--cw-line);
        border-radius: var(--cw-radius);
        background: var(--cw-raised);
        & > label { display: inline-flex; align-items: center; gap: 5px; min-height: 26px; cursor: pointer; }
        & input { margin: 0; }
        "#
    )
}

fn switch() -> AttrValue {
    styled!(
        r#"
        display: inline-flex;
        align-items: center;
        gap: 6px;
        height: 30px;
        padding: 0 10px;
        border: 1px solid transparent;
        border-radius: var(--cw-radius);
        background: none;
        color: var(--cw-text);
        font: inherit;
        cursor: pointer;
        & svg { width: 16px; height: 16px; }
        @media (max-width: 1640px) { & span { display: none; } }
        &:hover { background: var(--cw-hover); }
        &[aria-pressed="true"] {
            border-color: var(--cw-accent);
            background: var(--cw-accent-soft);
            color: var(--cw-accent-text);
            font-weight: 600;
        }
        "#
    )
}
