//! A modal dialog over the browser's own `<dialog>`.

use super::{Button, ButtonKind};
use crate::interop::dialog as native;
use crate::styled;
use crate::words::t;
use yew::prelude::*;

/// What a dialog shows.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// Heading and accessible name.
    pub title: AttrValue,
    /// Its content.
    pub children: Html,
    /// Buttons at the bottom right.
    #[prop_or_default]
    pub footer: Html,
    /// Whether it shows its content alone: the title is its name, Escape closes it.
    #[prop_or_default]
    pub bare: bool,
    /// Whether it takes most of the window.
    #[prop_or_default]
    pub wide: bool,
    /// Whether it is only read: then its text takes the focus, so that keys scroll it.
    #[prop_or_default]
    pub reads: bool,
    /// Called when the person closes it: Escape, the cross, or a click beside it.
    pub onclose: Callback<()>,
}

/// A modal dialog, shown for as long as it is mounted.
#[component]
pub fn Dialog(props: &Props) -> Html {
    let node = use_node_ref();
    // However it closes, the focus goes back to where it was.
    use_effect_with(node.clone(), |node| {
        let shown = native::show(node);
        move || native::close(shown)
    });
    // Escape fires `cancel`: closing goes through the state, so that both always agree.
    let oncancel = props.onclose.reform(|event: Event| event.prevent_default());
    let onmousedown = {
        let close = props.onclose.clone();
        Callback::from(move |event: MouseEvent| {
            if native::hit_backdrop(&event) {
                close.emit(());
            }
        })
    };
    html! {
        <dialog ref={node} class={classes!(frame(), props.wide.then(wide))}
            aria-labelledby={(!props.bare).then_some("dialog-title")}
            aria-label={props.bare.then(|| props.title.clone())} {oncancel} {onmousedown}>
            <div class={layers()}>
                if !props.bare {
                <header>
                    <h2 id="dialog-title">{ &props.title }</h2>
                    { Button::new(t!("close"))
                        .icon("Dismiss")
                        .icon_only()
                        .kind(ButtonKind::Quiet)
                        .run(props.onclose.clone()) }
                </header>
                }
                <div class={body()} tabindex={props.reads.then_some("0")}>{ props.children.clone() }</div>
                <footer>{ props.footer.clone() }</footer>
            </div>
        </dialog>
    }
}

/// A place for what lies over the page while it is wanted. Each has an element of its own: one that
/// opens in the same moment as its neighbour closes would otherwise be put beside what is gone.
pub fn layer(content: Option<Html>) -> Html {
    html! { <div class={place()}>{ content.unwrap_or_default() }</div> }
}

fn place() -> AttrValue {
    styled!("display: contents;")
}

fn frame() -> AttrValue {
    styled!(
        r#"
        width: min(680px, calc(100vw - 24px));
        max-width: none;
        max-height: calc(100vh - 48px);
        padding: 0;
        border: 1px solid var(--cw-line);
        border-radius: var(--cw-radius-card);
        background: var(--cw-panel);
        color: var(--cw-text);
        box-shadow: var(--cw-shadow);
        &::backdrop { background: #00000066; }
        "#
    )
}

fn wide() -> AttrValue {
    styled!("width: min(1120px, calc(100vw - 24px)); height: calc(100vh - 48px);")
}

fn layers() -> AttrValue {
    styled!(
        r#"
        display: flex;
        flex-direction: column;
        max-height: calc(100vh - 50px);
        & > header {
            display: flex;
            align-items: center;
            justify-content: space-between;
            padding: 12px 12px 8px 20px;
        }
        & > header h2 { margin: 0; font-size: 16px; font-weight: 600; }
        & > footer { display: flex; flex-wrap: wrap; justify-content: flex-end; gap: 8px; padding: 12px 20px 16px; }
        & > footer:empty { display: none; }
        "#
    )
}

fn body() -> AttrValue {
    styled!(
        "flex: 1; min-height: 0; overflow: auto; padding: 4px 20px 12px; &:focus-visible { outline-offset: -2px; }"
    )
}
