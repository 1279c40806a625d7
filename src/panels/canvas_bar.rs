//! The bar over the canvas: the card's theme and width, and where it is to be shown.

use crate::dispatch::Dispatch;
use crate::state::{View, ViewMsg, Width};
use crate::styled;
use crate::widgets::segmented;
use card_catalog::Target;
use card_render::Theme;
use yew::prelude::*;

const THEMES: [(Theme, &str, &str); 3] = [
    (Theme::Light, "light", "Light"),
    (Theme::Dark, "dark", "Dark"),
    (Theme::HighContrast, "contrast", "Contrast"),
];

const TARGETS: [(Target, &str, &str); 6] = [
    (Target::Workflows, "workflows", "Workflows · Teams"),
    (Target::ClassicWebhook, "classic", "Classic webhook · Teams"),
    (
        Target::OutgoingWebhook,
        "outgoing",
        "Outgoing webhook · Teams",
    ),
    (Target::Bot, "bot", "Bot · Teams"),
    (Target::Copilot, "copilot", "Copilot"),
    (Target::Outlook, "outlook", "Outlook"),
];

/// The canvas bar.
pub fn canvas_bar(view: &View, dispatch: &Dispatch) -> Html {
    html! {
        <div class={classes!(bar(), "cw-stage")}>
            { themes(view, dispatch) }
            { widths(view, dispatch) }
            <span class={gap()} />
            { targets(view, dispatch) }
        </div>
    }
}

fn themes(view: &View, dispatch: &Dispatch) -> Html {
    let choices = THEMES.map(|(_, name, words)| (name, words));
    let value = THEMES.iter().find(|(theme, ..)| *theme == view.card_theme);
    let onchange = dispatch.on(|name| {
        let theme = THEMES
            .iter()
            .find(|(_, own, _)| *own == name)
            .map(|(theme, ..)| *theme);
        ViewMsg::CardTheme(theme.unwrap_or(Theme::Light))
    });
    segmented(
        "Theme of the card",
        &choices,
        value.map_or("light", |(_, name, _)| name),
        &onchange,
    )
}

fn widths(view: &View, dispatch: &Dispatch) -> Html {
    let choices = Width::ALL.map(|(_, name, words, _)| (name, words));
    let onchange = dispatch.on(|name| {
        let width = Width::ALL
            .iter()
            .find(|(_, own, ..)| *own == name)
            .map(|(width, ..)| *width);
        ViewMsg::Width(width.unwrap_or_default())
    });
    segmented("Width of the card", &choices, view.width.name(), &onchange)
}

fn targets(view: &View, dispatch: &Dispatch) -> Html {
    let onchange = {
        let dispatch = dispatch.clone();
        Callback::from(move |event: Event| {
            let name = crate::interop::event::field_value(&event).unwrap_or_default();
            if let Some((target, ..)) = TARGETS.iter().find(|(_, own, _)| *own == name) {
                dispatch.send(ViewMsg::Target(*target));
            }
        })
    };
    let option = |(target, name, words): &(Target, &'static str, &'static str)| {
        html! { <option value={*name} selected={*target == view.target}>{ *words }</option> }
    };
    html! {
        <label class={target()}>
            <span>{ "Shown in" }</span>
            <select id="target" aria-label="Shown in" {onchange}>{ for TARGETS.iter().map(option) }</select>
        </label>
    }
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

fn gap() -> AttrValue {
    styled!("flex: 1;")
}

fn target() -> AttrValue {
    styled!(
        r#"
        display: inline-flex;
        align-items: center;
        gap: 8px;
        color: var(--cw-muted);
        & select { width: auto; }
        @media (max-width: 1400px) { & span { display: none; } }
        "#
    )
}
