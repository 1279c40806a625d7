//! What lies over the drawn card: the frame of the selection with its toolbar, the text that is being
//! written, and the ways to add something.

mod add_menu;
mod next;
mod plus;
mod toolbar;
mod write;

use super::selection_frame::{SelectionFrame, title_of};
use crate::dispatch::use_dispatch;
use crate::state::View;
use crate::styled;
use crate::words::said;
use add_menu::AddMenu;
use card_editor::{Editor, gap_at, is_row};
use next::next;
use plus::Plus;
use std::rc::Rc;
use toolbar::Toolbar;
use write::Write;
use yew::prelude::*;

/// What lies over the card.
pub fn over(
    stage: &NodeRef,
    editor: &Editor,
    view: &Rc<View>,
    drawn: &card_render::View,
    width: u16,
) -> Html {
    html! {
        <Layer
            stage={stage.clone()} editor={editor.clone()} view={view.clone()} drawn={drawn.clone()}
            {width}
        />
    }
}

#[derive(Properties, PartialEq)]
struct Props {
    stage: NodeRef,
    editor: Editor,
    view: Rc<View>,
    drawn: card_render::View,
    width: u16,
}

#[component]
fn Layer(props: &Props) -> Html {
    let dispatch = use_dispatch();
    let Props {
        stage,
        editor,
        view,
        ..
    } = props;
    let over = &view.over;
    let writing = over
        .writing
        .filter(|(node, _)| editor.document.node(*node).is_some());
    let selected = editor.selection.node.filter(|_| writing.is_none());
    let head = selected.map(|node| {
        html! {
            <span class={tag()} data-grip="true">{ said(&title_of(editor, node)) }</span>
        }
    });
    let foot = selected
        .filter(|_| over.adding.is_none())
        .map(|node| next(editor, node, stage, &dispatch));
    let (document, typing) = (&editor.document, editor.typing());
    let gap = selected.and_then(|node| gap_at(document, typing, node, false));
    let row = gap.is_some_and(|gap| Some(gap.owner) != selected && is_row(gap.slot));
    html! {
        <>
            if writing.is_none() {
                <SelectionFrame
                    stage={stage.clone()} editor={editor.clone()} drawn={props.drawn.clone()}
                    width={props.width} {head} {foot} {row}
                />
            }
            if let Some(node) = selected {
                <Toolbar
                    stage={stage.clone()} editor={editor.clone()} drawn={props.drawn.clone()}
                    width={props.width} {node}
                />
            }
            if let Some((node, name)) = writing {
                <Write key={format!("{}-{name}", node.number())} stage={stage.clone()} editor={editor.clone()} {node} {name} />
            } else {
                <Plus stage={stage.clone()} editor={editor.clone()} />
            }
            if let Some(adding) = over.adding {
                <AddMenu {adding} editor={editor.clone()} previews={view.preview.kinds} target={view.target} />
            }
        </>
    }
}

fn tag() -> AttrValue {
    styled!(
        r#"
        padding: 0 6px;
        border-start-start-radius: var(--cw-radius-small);
        border-start-end-radius: var(--cw-radius-small);
        background: var(--cw-accent);
        color: var(--cw-on-accent);
        font-size: 11px;
        font-weight: 600;
        line-height: 18px;
        white-space: nowrap;
        pointer-events: auto;
        cursor: grab;
        touch-action: none;
        user-select: none;
        "#
    )
}
