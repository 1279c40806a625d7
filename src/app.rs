//! The root: one reducer, its effects, and the screen the address names.

use crate::dispatch::Dispatch;
use crate::effects;
use crate::interop::{focus, listen, page};
use crate::later::{Later, Parts};
use crate::panels::{Designer, card_title};
use crate::state::{AppState, AppTheme, Arrival, Saved, Screen, ShareMsg, ViewMsg};
use crate::widgets::{awaited, live, toasts};
use card_editor::Editor;
use yew::prelude::*;

/// What the app starts from.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// What was kept last time.
    pub saved: Start,
}

/// What was kept, as a property: an app starts once.
#[derive(Clone, Default)]
pub struct Start(pub Saved);

impl PartialEq for Start {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

/// The whole app.
#[component]
pub fn App(props: &Props) -> Html {
    let saved = props.saved.0.clone();
    let state = use_reducer(move || AppState::start(saved));
    let dispatch = use_memo((), |()| Dispatch::new(state.dispatcher()));
    let dispatch = (*dispatch).clone();
    use_completeness(state.later.is_some());
    use_outbox(&state, &dispatch);
    use_window(&state, &dispatch);
    use_other_tabs(state.later, &dispatch);
    use_theme(state.view.theme);
    use_title(&state);
    // After every change: panels that are drawn anew must not lose the keyboard.
    use_effect(|| listen::before_paint(focus::rescue));
    html! {
        // Another language draws everything anew; the state is above and stays.
        <ContextProvider<Dispatch> key={state.view.language.code()} context={dispatch.clone()}>
            { screen(&state, &dispatch) }
            { toasts(state.news.as_deref(), &dispatch) }
            { live(&state.said) }
        </ContextProvider<Dispatch>>
    }
}

fn screen(state: &AppState, dispatch: &Dispatch) -> Html {
    match &state.view.screen {
        Screen::Designer => html! { <Designer state={state.clone()} /> },
        Screen::Channel(id) => match state.later {
            Some(later) => (later.channel)(state, id),
            None => awaited(state.missing, dispatch),
        },
    }
}

/// The page says, to whoever drives it, when all of the program is here.
#[hook]
fn use_completeness(complete: bool) {
    use_effect_with(complete, |complete| {
        page::set_root_attribute("data-complete", &complete.to_string());
    });
}

/// Begins every effect that was asked for, once.
#[hook]
fn use_outbox(state: &AppState, dispatch: &Dispatch) {
    let dispatch = dispatch.clone();
    let later = state.later;
    use_effect_with(state.outbox.clone(), move |outbox| {
        effects::begin_all(outbox, later, &dispatch);
    });
}

/// What the later part does with an event of the window.
type Answer = fn(&Parts, &Event, &Editor, &Dispatch);

/// Listens to the window: the address, the keys that work everywhere, and leaving the page.
#[hook]
fn use_window(state: &AppState, dispatch: &Dispatch) {
    // The browser wants its answers at once.
    let latest = use_mut_ref(|| (state.later, state.editor.clone()));
    *latest.borrow_mut() = (state.later, state.editor.clone());
    let dispatch = dispatch.clone();
    use_effect_with((), move |()| {
        let arrive = dispatch.clone();
        let moved = listen::on_window("hashchange", move |_| {
            let fragment = page::fragment();
            arrive.send(ViewMsg::Arrived(Screen::of_fragment(&fragment)));
            if let Some(card) = Arrival::of(&fragment, None) {
                arrive.send(ShareMsg::Arrived(card));
            }
        });
        let answers: [(_, Answer); 4] = [
            ("copy", |later, event, editor, dispatch| {
                (later.take)(event, editor, false, dispatch)
            }),
            ("cut", |later, event, editor, dispatch| {
                (later.take)(event, editor, true, dispatch)
            }),
            ("paste", |later, event, _, dispatch| {
                (later.paste)(event, dispatch)
            }),
            ("keydown", |later, event, _, dispatch| {
                (later.press)(event, dispatch)
            }),
        ];
        let answered = answers.map(|(kind, answer)| {
            let (latest, dispatch) = (latest.clone(), dispatch.clone());
            listen::on_window(kind, move |event| {
                let (later, editor) = latest.borrow().clone();
                if let Some(later) = later {
                    answer(&later, &event, &editor, &dispatch);
                }
            })
        });
        let focused = listen::on_window("focusin", |_| focus::note());
        let leaving = ["pagehide", "visibilitychange"].map(|kind| {
            let dispatch = dispatch.clone();
            listen::on_window(kind, move |_| effects::leave(&dispatch))
        });
        move || drop((moved, answered, focused, leaving))
    });
}

/// Hears of what other tabs do with the cards.
#[hook]
fn use_other_tabs(later: Option<Later>, dispatch: &Dispatch) {
    let dispatch = dispatch.clone();
    use_effect_with(later, move |later| {
        if let Some(later) = later {
            (later.watch)(&dispatch);
        }
    });
}

/// The browser's tab carries the card's name.
#[hook]
fn use_title(state: &AppState) {
    use_effect_with(card_title(&state.editor), |title| {
        let title = format!("{title} · Cardwright");
        listen::when_idle(move || page::set_title(&title));
    });
}

#[hook]
fn use_theme(theme: AppTheme) {
    use_effect_with(theme, |theme| {
        let name = match theme {
            AppTheme::System if page::media("(prefers-contrast: more)") => "contrast",
            // The tokens follow the system by themselves.
            chosen => chosen.name(),
        };
        page::set_root_attribute("data-theme", name);
    });
}
