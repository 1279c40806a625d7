//! A card drawn small, to be recognised by: nothing in it can be reached or operated.
//!
//! It draws with the extras of the renderer, so only what comes with the later part may show one.

use super::{Drawn, reader_dates};
use crate::derived::Same;
use crate::styled;
use crate::widgets::use_sight;
use card_catalog::Typing;
use card_json::Document;
use card_render::{Options, Theme, ThemeClass, View};
use yew::prelude::*;

/// What is drawn.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The card; it is drawn again when it is another document.
    pub document: Same,
    /// The theme it is drawn in.
    pub theme: Theme,
}

/// The picture fills its place's width and is cut below, where it fades out.
#[component]
pub fn Thumbnail(props: &Props) -> Html {
    let key = (props.document.clone(), props.theme);
    let view = use_memo(key, |(Same(document), theme)| picture(document, *theme));
    html! {
        <div class={classes!(place(), props.theme.class())} aria-hidden="true" inert=true>
            <div class={sheet()}><Drawn view={(*view).clone()} /></div>
        </div>
    }
}

/// The same, drawn once it comes into view: of a long list only what is looked at costs anything.
#[component]
pub fn LazyThumbnail(props: &Props) -> Html {
    let (place, seen) = (use_node_ref(), use_state(|| false));
    use_sight(&place, true, {
        let seen = seen.clone();
        Callback::from(move |()| seen.set(true))
    });
    html! {
        <div ref={place} class={classes!(room(), props.theme.class())} data-drawn={seen.to_string()}>
            if *seen { <Thumbnail document={props.document.clone()} theme={props.theme} /> }
        </div>
    }
}

fn picture(document: &Document, theme: Theme) -> View {
    let options = Options {
        theme,
        dates: reader_dates(),
        as_host: true,
        ..Options::default()
    };
    card_render::render(document, &Typing::of(document), options)
}

/// As high as a picture may become, so that those below are not in view as well.
fn room() -> AttrValue {
    styled!(
        r#"
        min-height: 88px;
        background: var(--cw-page);
        &[data-drawn="true"] { min-height: 0; }
        "#
    )
}

/// The theme's own page lies under the card.
fn place() -> AttrValue {
    styled!(
        r#"
        overflow: hidden;
        padding: 10px 10px 0;
        background: var(--cw-page);
        pointer-events: none;
        user-select: none;
        "#
    )
}

/// Half as large, so that a card of ordinary width fits a tile.
fn sheet() -> AttrValue {
    styled!("zoom: 0.5;")
}
