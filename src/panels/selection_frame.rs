//! The ring around the selected element.

use crate::interop::listen::before_paint;
use crate::interop::measure;
use crate::preview::NODE;
use crate::styled;
use crate::words::{self, t};
use card_editor::Editor;
use card_json::NodeId;
use yew::prelude::*;

/// Pixels that what stands over the ring needs.
const HEAD: f64 = 26.0;
/// Pixels of margin beside the card from which on it stands there instead, where it covers nothing.
const MARGIN: f64 = 100.0;

/// What is framed, and what its place depends on.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The scrolling element the frame lies in.
    pub stage: NodeRef,
    /// Document and selection.
    pub editor: Editor,
    /// The drawing under the frame.
    pub drawn: card_render::View,
    /// The card's width.
    pub width: u16,
    /// What stands over the ring.
    #[prop_or_default]
    pub head: Option<Html>,
    /// What stands under it; beside it where it is narrow, so as not to cover what comes next.
    #[prop_or_default]
    pub foot: Option<Html>,
    /// Whether its like stand beside it.
    #[prop_or_default]
    pub row: bool,
}

/// The selection's frame; nothing when nothing drawn is selected.
#[component]
pub fn SelectionFrame(props: &Props) -> Html {
    let frame = use_node_ref();
    let size = use_force_update();
    let selected = props.editor.selection.node;
    {
        let stage = props.stage.clone();
        use_effect_with(stage, move |stage| {
            let watch = measure::on_resize(stage, move || size.force_update());
            move || drop(watch)
        });
    }
    {
        let (frame, stage, row) = (frame.clone(), props.stage.clone(), props.row);
        use_effect(move || {
            before_paint(move || {
                let at = selected.and_then(|node| place_of(&stage, node));
                measure::place(&frame, at);
                // Where there is no room above, what stands there goes below.
                let room = at.is_none_or(|at| measure::below_top(&stage, at.top) >= HEAD);
                measure::mark(&frame, "data-low", !room);
                let whole = measure::rect_within(&stage, "#preview");
                let narrow = at
                    .zip(whole)
                    .is_some_and(|(at, whole)| at.width < 0.6 * whole.width);
                measure::mark(&frame, "data-narrow", narrow && !row);
                let aside = whole.filter(|whole| whole.left >= MARGIN).zip(at);
                measure::mark(&frame, "data-aside", aside.is_some());
                let inward = aside.map(|(whole, at)| at.left - whole.left);
                measure::set(&frame, "--cw-inward", inward);
                measure::set(&frame, "--cw-margin", aside.map(|(whole, _)| whole.left));
            });
        });
    }
    if selected.is_none() {
        return Html::default();
    }
    let selection = &props.editor.selection;
    let others = selection.nodes().iter();
    let others = others.filter(|other| Some(**other) != selected);
    html! {
        <>
        { for others.take(RINGS).map(|other| html! {
            <OtherRing key={other.number()} stage={props.stage.clone()} drawn={props.drawn.clone()} width={props.width} node={*other} />
        }) }
        <div ref={frame} class={ring()} onclick={|event: MouseEvent| event.stop_propagation()}>
            if let Some(head) = &props.head { <div class={head_class()}>{ head.clone() }</div> }
            if let Some(foot) = &props.foot { <div class={foot_class()}>{ foot.clone() }</div> }
        </div>
        </>
    }
}

/// Rings that are drawn at most: of more, the outline tells.
const RINGS: usize = 100;

#[derive(Properties, PartialEq)]
struct OtherProps {
    stage: NodeRef,
    drawn: card_render::View,
    width: u16,
    node: NodeId,
}

/// The ring around one more selected element, without name and toolbar.
#[component]
fn OtherRing(props: &OtherProps) -> Html {
    let frame = use_node_ref();
    {
        let (frame, stage, node) = (frame.clone(), props.stage.clone(), props.node);
        use_effect(move || {
            before_paint(move || measure::place(&frame, place_of(&stage, node)));
        });
    }
    html! { <div ref={frame} class={ring()} data-ring="also" /> }
}

/// What the selected element is called.
pub fn title_of(editor: &Editor, node: NodeId) -> String {
    if editor.selection.is_several() {
        return t!("live-elements", count = editor.selection.nodes().len()).to_string();
    }
    let crumbs = card_editor::breadcrumbs(&editor.document, editor.typing(), node);
    crumbs
        .into_iter()
        .next_back()
        .map(|crumb| words::said(&crumb.title).to_string())
        .unwrap_or_default()
}

fn place_of(stage: &NodeRef, node: NodeId) -> Option<measure::Rect> {
    measure::rect_within(stage, &format!("[{NODE}=\"{}\"]", node.number()))
}

fn ring() -> AttrValue {
    styled!(
        r#"
        position: absolute;
        z-index: 4;
        pointer-events: none;
        outline: 2px solid var(--cw-accent);
        outline-offset: 5px;
        border-radius: var(--cw-radius-small);
        & > * { position: absolute; inset-inline-start: -7px; }
        [data-dragging="true"] & > * { visibility: hidden; }
        "#
    )
}

/// The name beside the card, level with the ring; over the ring where there is no room.
fn head_class() -> AttrValue {
    styled!(
        r#"
        bottom: calc(100% + 6px);
        [data-low="true"] > & { top: calc(100% + 10px); bottom: auto; }
        [data-aside="true"] > & { inset: -7px calc(100% + var(--cw-inward) + 12px) auto auto; }
        [data-aside="true"] > & > * {
            display: block;
            max-width: calc(var(--cw-margin) - 20px);
            overflow: hidden;
            border-radius: var(--cw-radius-small);
            text-overflow: ellipsis;
        }
        "#
    )
}

fn foot_class() -> AttrValue {
    styled!(
        r#"
        top: calc(100% + 10px);
        [data-narrow="false"] > & { inset-inline: auto -7px; }
        [data-low="true"] > & { top: calc(100% + 30px); }
        [data-narrow="true"] > & { inset-inline-start: calc(100% + 14px); top: calc(50% - 12px); }
        "#
    )
}
