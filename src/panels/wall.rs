//! The wall: the card in several themes and widths side by side.

use super::selection_frame::SelectionFrame;
use crate::dispatch::Dispatch;
use crate::preview::{Drawn, Way};
use crate::state::{Preset, Wall, WallMsg};
use crate::styled;
use crate::theme::interned_class;
use crate::widgets::{Button, ButtonKind};
use crate::words::t;
use card_editor::Editor;
use card_render::{Theme, ThemeClass, View, WidthGroup};
use yew::prelude::*;

/// The words for a theme of the card.
pub fn theme_words(theme: Theme) -> AttrValue {
    match theme {
        Theme::Light => t!("theme-light"),
        Theme::Dark => t!("theme-dark"),
        Theme::HighContrast => t!("card-contrast"),
    }
}

/// How each tile of the wall is drawn.
pub fn ways(wall: Wall) -> Vec<Way> {
    let way = |(theme, preset): (Theme, Preset)| Way {
        theme,
        width: WidthGroup::of(preset.pixels.into()),
    };
    wall.tiles().map(way).collect()
}

/// The tiles, with the pictures of [`ways`].
pub fn tiles(
    wall: Wall,
    drawn: &[View],
    host: Option<AttrValue>,
    editor: &Editor,
    dispatch: &Dispatch,
) -> Html {
    let tile = |((theme, preset), view): &((Theme, Preset), &View)| {
        let (theme, preset, view) = (*theme, *preset, *view);
        html! {
            <Tile
                key={format!("{}-{}", theme.name(), preset.name)} {theme} {preset} view={view.clone()}
                host={host.clone()} editor={editor.clone()} dispatch={dispatch.clone()}
            />
        }
    };
    if drawn.is_empty() {
        return html! { <p class={empty()}>{ t!("wall-empty") }</p> };
    }
    let tiles: Vec<_> = wall.tiles().zip(drawn).collect();
    let rows = tiles.chunk_by(|one, next| one.0.0 == next.0.0);
    html! {
        <div class={board()}>
            { for rows.map(|row| html! { <div>{ for row.iter().map(tile) }</div> }) }
        </div>
    }
}

#[derive(Properties, PartialEq)]
struct Props {
    theme: Theme,
    preset: Preset,
    view: View,
    host: Option<AttrValue>,
    editor: Editor,
    dispatch: Dispatch,
}

/// One picture of the card, with its name and the way to look at it alone.
#[component]
fn Tile(props: &Props) -> Html {
    let stage = use_node_ref();
    let Props { theme, preset, .. } = props;
    let name = format!("{} · {}", theme_words(*theme), preset.words.text());
    let (theme, pixels) = (*theme, preset.pixels);
    let width = interned_class(&[("width", format!("{pixels}px"))]);
    html! {
        <section aria-label={name.clone()} class={frame()}>
            <header>
                <h3>{ name.clone() }</h3>
                <span>{ t!("pixels", count = pixels) }</span>
                { Button::new(t!("wall-choose", name = &name))
                    .icon("Open")
                    .icon_only()
                    .kind(ButtonKind::Quiet)
                    .run(props.dispatch.on(move |()| WallMsg::Choose(theme, pixels))) }
            </header>
            <div ref={stage.clone()} class={classes!(ground(), theme.class(), props.host.clone())}>
                <div class={width}><Drawn view={props.view.clone()} /></div>
                <SelectionFrame
                    {stage} editor={props.editor.clone()} drawn={props.view.clone()}
                    width={pixels}
                />
            </div>
        </section>
    }
}

fn board() -> AttrValue {
    styled!(
        r#"
        display: grid;
        gap: 16px;
        width: max-content;
        margin: -12px auto 0;
        & > div { display: flex; align-items: flex-start; gap: 12px; }
        "#
    )
}

fn frame() -> AttrValue {
    styled!(
        r#"
        border: 1px solid var(--cw-line);
        border-radius: var(--cw-radius-card);
        background: var(--cw-panel);
        & > header { display: flex; align-items: center; gap: 8px; padding: 2px 2px 2px 12px; }
        & h3 { margin: 0; font-size: 13px; font-weight: 600; }
        & > header > span { flex: 1; color: var(--cw-muted); font-variant-numeric: tabular-nums; }
        "#
    )
}

/// The theme's own page lies under the card. (Its colour is set by the card's theme class.)
fn ground() -> AttrValue {
    styled!(
        r#"
        position: relative;
        padding: 8px;
        border-radius: 0 0 var(--cw-radius-card) var(--cw-radius-card);
        background: var(--cw-page);
        "#
    )
}

fn empty() -> AttrValue {
    styled!("margin: 24px; color: var(--cw-muted); text-align: center;")
}
