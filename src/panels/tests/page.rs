//! Draws a pane as the app would, and finds elements in the result.

use crate::dispatch::Dispatch;
use crate::state::{AppState, Saved};
use card_editor::{Command, Editor};
use card_json::Document;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
struct HostProps {
    draw: Callback<Dispatch, Html>,
}

/// Provides what every pane finds under the app's root.
#[component]
fn Host(props: &HostProps) -> Html {
    let state = use_reducer(|| AppState::start(Saved::default()));
    let dispatch = use_memo((), |()| Dispatch::new(state.dispatcher()));
    html! {
        <ContextProvider<Dispatch> context={(*dispatch).clone()}>
            { props.draw.emit((*dispatch).clone()) }
        </ContextProvider<Dispatch>>
    }
}

/// A drawn pane.
pub(super) struct Page(pub(super) String);

/// Draws what `draw` makes.
pub(super) async fn drawn(draw: impl Fn(&Dispatch) -> Html + 'static) -> Page {
    let draw = Callback::from(move |dispatch: Dispatch| draw(&dispatch));
    let renderer = yew::LocalServerRenderer::<Host>::with_props(HostProps { draw });
    let html = renderer.hydratable(false).render().await;
    Page(
        html.replace("&quot;", "\"")
            .replace("&lt;", "<")
            .replace("&gt;", ">")
            .replace("&#x27;", "'"),
    )
}

impl Page {
    /// The first start tag that contains `mark`, with what follows up to the next `until`.
    pub(super) fn part(&self, mark: &str, until: &str) -> &str {
        let at = self
            .0
            .find(mark)
            .unwrap_or_else(|| panic!("no {mark} in {}", self.0));
        let start = self.0[..at].rfind('<').unwrap_or(at);
        let rest = &self.0[at + mark.len()..];
        &self.0[start..at + mark.len() + rest.find(until).unwrap_or(rest.len())]
    }

    /// The element that contains `mark` in its start tag, for elements that hold none of their like.
    pub(super) fn element(&self, mark: &str, name: &str) -> &str {
        self.part(mark, &format!("</{name}>"))
    }

    pub(super) fn has(&self, words: &str) -> bool {
        self.0.contains(words)
    }
}

/// An editor on a card with the node at `pointer` selected.
pub(super) fn editor(card: &str, pointer: &str) -> Editor {
    let editor = Editor::new(Document::parse(card).expect("the card of a test parses"));
    let node = editor
        .document
        .resolve(pointer)
        .expect("the node of a test exists");
    editor
        .perform(&Command::Select(Some(node)), 0.0)
        .expect("it can be selected")
}
