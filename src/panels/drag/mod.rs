//! Dragging, by mouse, finger or pen: out of the palette, in the canvas, in the outline, and across.
//!
//! It listens to the window, so that palette, canvas and outline need to know nothing of it. Until
//! the drop nothing of the card or its drawing changes: a line, and what hangs at the pointer, move.

mod gesture;
mod look;
mod session;

use crate::dispatch::{Dispatch, use_dispatch};
use crate::interop::listen::{self, Delay};
use crate::interop::{event, page};
use crate::state::{AppState, NarrowTab, ViewMsg};
use crate::widgets::icon;
use crate::words::t;
use card_editor::Editor;
use gesture::{Gesture, TOUCH_REST_MS};
use look::{hanging, layer, mark};
use session::{Marks, Session, ghost, mark_page, payload_of};
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use yew::prelude::*;

/// What is dragged, and where it would go.
pub fn drag(state: &AppState) -> Html {
    let blocked = state.draft.is_some();
    html! { <Layer editor={state.editor.clone()} {blocked} idle={state.trial.on} narrow={state.view.narrow} /> }
}

#[derive(Properties, Clone, PartialEq)]
struct Props {
    editor: Editor,
    /// A draft of the JSON waits to be mended.
    blocked: bool,
    /// The card is tried: pointers belong to it.
    idle: bool,
    /// The pane that a narrow window shows.
    narrow: NarrowTab,
}

/// What hangs at the pointer: icon and words.
type Ghost = Option<(&'static str, AttrValue)>;

/// Everything a listener needs. It is the same for the life of the layer.
struct Hand {
    props: RefCell<Props>,
    dispatch: Dispatch,
    marks: Marks,
    ghost: UseStateSetter<Ghost>,
    gesture: RefCell<Gesture>,
    session: RefCell<Option<Session>>,
    grabbed: RefCell<Option<card_editor::Payload>>,
    rest: RefCell<Option<Delay>>,
    /// Whether a finger would hide what hangs at it.
    hidden: RefCell<bool>,
    /// Whether the click that ends a drag is still to come.
    spent: RefCell<bool>,
}

#[component]
fn Layer(props: &Props) -> Html {
    let dispatch = use_dispatch();
    let shown = use_state(Ghost::default);
    let hand = use_memo((), |()| {
        Rc::new(Hand {
            props: RefCell::new(props.clone()),
            dispatch,
            marks: Marks::default(),
            ghost: shown.setter(),
            gesture: RefCell::default(),
            session: RefCell::default(),
            grabbed: RefCell::default(),
            rest: RefCell::default(),
            hidden: RefCell::default(),
            spent: RefCell::default(),
        })
    });
    hand.props.replace(props.clone());
    {
        let hand = Rc::clone(&hand);
        use_effect_with((), move |()| {
            let listeners = listen_all(&hand);
            move || drop(listeners)
        });
    }
    let Some((image, words)) = &*shown else {
        return Html::default();
    };
    let Marks {
        line,
        float,
        words: label,
    } = hand.marks.clone();
    html! {
        <div class={layer()} aria-hidden="true" id="drag">
            <div ref={line} class={mark()} data-mark="true"></div>
            <div ref={float} class={hanging()}>
                <span>{ icon(image) }{ words }</span>
                <span ref={label}></span>
            </div>
        </div>
    }
}

fn listen_all(hand: &Rc<Hand>) -> Vec<Option<listen::Listener>> {
    let on = |kind, run: fn(&Rc<Hand>, &Event)| {
        let hand = hand.clone();
        listen::on_window_first(kind, move |event| run(&hand, &event))
    };
    vec![
        on("pointerdown", |hand, event| {
            with_pointer(hand, event, pressed)
        }),
        on("pointermove", |hand, event| {
            with_pointer(hand, event, moved)
        }),
        on("pointerup", |hand, event| with_pointer(hand, event, lifted)),
        on("pointercancel", |hand, event| {
            with_pointer(hand, event, lost)
        }),
        on("blur", |hand, event| {
            if event::at_window(event) {
                end(hand)
            }
        }),
        on("keydown", key),
        on("click", click),
        on("scroll", |hand, _| aim(hand)),
        on("touchmove", hold_still),
        on("contextmenu", hold_still),
        on("dragstart", |_, event| {
            if event::closest(event, "#preview") {
                event.prevent_default();
            }
        }),
    ]
}

fn with_pointer(hand: &Rc<Hand>, event: &Event, run: fn(&Rc<Hand>, &PointerEvent)) {
    if let Some(pointer) = event.dyn_ref::<PointerEvent>() {
        run(hand, pointer);
    }
}

fn place_of(event: &PointerEvent) -> (f64, f64) {
    (event.client_x().into(), event.client_y().into())
}

fn pressed(hand: &Rc<Hand>, event: &PointerEvent) {
    hand.spent.replace(false);
    let busy = hand.gesture.borrow().drags();
    let first = event.is_primary() && event.button() == 0 && !event.ctrl_key();
    if busy || !first || hand.props.borrow().idle {
        return;
    }
    let grabbed = payload_of(event, &hand.props.borrow().editor);
    let scrolls = event.pointer_type() != "mouse";
    hand.hidden.replace(scrolls);
    hand.gesture.replace(match grabbed {
        Some(_) => Gesture::Pressed {
            pointer: event.pointer_id(),
            scrolls,
            at: place_of(event),
        },
        None => Gesture::Idle,
    });
    hand.grabbed.replace(grabbed);
    let wait = grabbed.is_some() && scrolls;
    let rest = wait.then(|| {
        let (hand, at) = (hand.clone(), place_of(event));
        listen::after(TOUCH_REST_MS, move || {
            let rested = hand.gesture.borrow().rested();
            go_on(&hand, rested, at);
        })
    });
    hand.rest.replace(rest.flatten());
}

fn moved(hand: &Rc<Hand>, event: &PointerEvent) {
    let gesture = *hand.gesture.borrow();
    if gesture.is_of(event.pointer_id()) {
        go_on(
            hand,
            gesture.moved(event.pointer_id(), place_of(event)),
            place_of(event),
        );
    }
}

/// The gesture is now `next`, with the pointer at `at`: perhaps a drag begins, or goes on.
fn go_on(hand: &Rc<Hand>, next: Gesture, at: (f64, f64)) {
    let before = hand.gesture.replace(next);
    match (before.drags(), next.drags()) {
        (false, true) => begin(hand, at),
        (true, true) => {
            if let Some(session) = &mut *hand.session.borrow_mut() {
                session.at = at;
            }
            aim(hand);
            pull(hand);
            visit(hand, at);
        }
        _ => {}
    }
}

fn begin(hand: &Rc<Hand>, at: (f64, f64)) {
    let Some(payload) = hand.grabbed.take() else {
        return;
    };
    let Props {
        editor,
        blocked,
        narrow,
        ..
    } = hand.props.borrow().clone();
    hand.ghost.set(Some(ghost(payload, &editor)));
    let mut session = Session::begin(payload, editor, blocked.then(|| t!("over-drag-draft")), at);
    session.hidden = *hand.hidden.borrow();
    hand.session.replace(Some(session));
    mark_page(true);
    // What is taken from the palette most often goes onto the canvas, which a narrow window hides.
    let away = matches!(payload, card_editor::Payload::Kind(_)) && narrow != NarrowTab::Design;
    if away && page::media(NARROW) {
        return go_to(hand, NarrowTab::Design);
    }
    let later = hand.clone();
    listen::before_paint(move || aim(&later));
}

/// Where one pane at a time is shown.
const NARROW: &str = "(max-width: 899px)";

/// Over the name of a pane: that pane is shown.
fn visit(hand: &Rc<Hand>, (x, y): (f64, f64)) {
    let lost = hand
        .session
        .borrow()
        .as_ref()
        .is_some_and(Session::is_nowhere);
    let named = page::attribute_at(x, y, "data-narrow").filter(|_| lost);
    let pane = named.and_then(|name| NarrowTab::named(&name));
    if let Some(pane) = pane.filter(|pane| *pane != hand.props.borrow().narrow) {
        go_to(hand, pane);
    }
}

/// Shows a pane and measures it, once it is there.
fn go_to(hand: &Rc<Hand>, pane: NarrowTab) {
    hand.dispatch.send(ViewMsg::Narrow(pane));
    let later = hand.clone();
    listen::before_paint(move || {
        if let Some(session) = &mut *later.session.borrow_mut() {
            session.measure();
        }
        aim(&later);
        // What comes into sight finds its width with the next picture.
        listen::before_paint(move || {
            aim(&later);
            listen::before_paint(move || aim(&later));
        });
    });
}

fn aim(hand: &Rc<Hand>) {
    if let Some(session) = &mut *hand.session.borrow_mut() {
        session.aim(&hand.marks);
    }
}

/// Scrolls at each picture for as long as the pointer stays near an edge.
fn pull(hand: &Rc<Hand>) {
    let pulled = hand.session.borrow().as_ref().is_some_and(Session::pull);
    if pulled {
        aim(hand);
        let hand = hand.clone();
        listen::before_paint(move || pull(&hand));
    }
}

fn lifted(hand: &Rc<Hand>, event: &PointerEvent) {
    let gesture = *hand.gesture.borrow();
    if !gesture.is_of(event.pointer_id()) {
        return;
    }
    let dropped = match gesture {
        Gesture::Dragging { moved: true, .. } => {
            hand.spent.replace(true);
            hand.session.take().and_then(Session::drop)
        }
        _ => None,
    };
    end(hand);
    if let Some((command, pane)) = dropped {
        hand.dispatch.send(command);
        page::focus(pane);
    }
}

fn lost(hand: &Rc<Hand>, event: &PointerEvent) {
    if hand.gesture.borrow().is_of(event.pointer_id()) {
        end(hand);
    }
}

/// Nothing is dragged any more, and nothing shows that something was.
fn end(hand: &Rc<Hand>) {
    hand.rest.take();
    hand.grabbed.take();
    hand.session.take();
    if hand.gesture.replace(Gesture::Idle).drags() {
        hand.ghost.set(None);
        mark_page(false);
    }
}

/// Escape lets go; no other key does anything meanwhile.
fn key(hand: &Rc<Hand>, event: &Event) {
    if !hand.gesture.borrow().drags() {
        return;
    }
    event.prevent_default();
    event.stop_propagation();
    let key = event.dyn_ref::<KeyboardEvent>().map(KeyboardEvent::key);
    if key.as_deref() == Some("Escape") {
        hand.spent.replace(true);
        end(hand);
    }
}

/// The click that ends a drag is none.
fn click(hand: &Rc<Hand>, event: &Event) {
    if hand.spent.replace(false) {
        event.prevent_default();
        event.stop_propagation();
    }
}

/// While a finger drags, the page does not scroll and no menu opens.
fn hold_still(hand: &Rc<Hand>, event: &Event) {
    if hand.gesture.borrow().drags() {
        event.prevent_default();
    }
}
