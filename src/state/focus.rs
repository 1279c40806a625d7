//! Where the keyboard is at work: moves of the focus, as data.

use super::{AppState, BottomTab, Effect, LeftTab, NarrowTab, Side, ViewMsg};
use std::rc::Rc;

/// The panes that can be gone to by name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pane {
    /// The canvas.
    Canvas,
    /// The outline.
    Outline,
    /// The inspector.
    Properties,
}

/// A move of the focus.
#[derive(Clone)]
pub enum FocusMsg {
    /// So many panes on, or back.
    Step(i32),
    /// Into a pane.
    Pane(Pane),
    /// To a tab below the canvas.
    Tab(BottomTab),
    /// To the toolbar of the selection.
    Tools,
    /// To the library.
    Library,
    /// To the palette's search.
    Search,
    /// To the field of the selection's text.
    MainField,
}

/// Something to be done in the page once it shows the state.
#[derive(Clone, Debug, PartialEq)]
pub enum Errand {
    /// Focus the first element that matches.
    Focus(Rc<str>),
    /// Focus the pane so many places on.
    Step(i32),
    /// Put the caret of a field there, in UTF-16 units, and focus it.
    Caret {
        /// The id of the field.
        field: Rc<str>,
        /// Where.
        at: usize,
    },
    /// Let the person choose a file.
    ChooseFile,
    /// Put a text on the clipboard; nobody is told.
    Copy(Rc<str>),
    /// Read the clipboard, and paste it.
    ReadClipboard,
}

impl AppState {
    pub(super) fn focus(&mut self, message: FocusMsg) {
        match message {
            FocusMsg::Step(by) => self.run_errand(Errand::Step(by)),
            FocusMsg::Pane(pane) => self.go_to(pane),
            FocusMsg::Tab(tab) => {
                self.reveal(tab);
                let place = match tab {
                    BottomTab::Json => "#panel-json :is(.cm-content, textarea)",
                    _ => ".cw-bottom [role=tab][aria-selected=true]",
                };
                self.focus_on(place);
            }
            FocusMsg::Tools => self.focus_on("#selection-tools button"),
            FocusMsg::Library => {
                self.look(ViewMsg::Left(LeftTab::Library));
                self.focus_on("#tab-library");
            }
            FocusMsg::Search => {
                let view = Rc::make_mut(&mut self.view);
                (view.left, view.narrow) = (LeftTab::Add, NarrowTab::Add);
                self.unfold(Side::Left);
                self.focus_on("#palette-search");
            }
            FocusMsg::MainField => self.go_to_main_field(),
        }
    }

    fn go_to(&mut self, pane: Pane) {
        let (narrow, side, place) = match pane {
            Pane::Canvas => (NarrowTab::Design, None, "#canvas"),
            Pane::Outline => (NarrowTab::Add, Some(Side::Left), "#outline"),
            Pane::Properties => (
                NarrowTab::Properties,
                Some(Side::Right),
                "[data-pane=properties] input",
            ),
        };
        let view = Rc::make_mut(&mut self.view);
        view.narrow = narrow;
        // The library leaves the outline no room.
        if pane == Pane::Outline && view.left == LeftTab::Library {
            view.left = LeftTab::Outline;
        }
        side.into_iter().for_each(|side| self.unfold(side));
        self.focus_on(place);
    }

    /// The field of the property that the element is known by, else the first one.
    fn go_to_main_field(&mut self) {
        let typing = self.editor.typing();
        let selected = self.editor.selection.node;
        let kind = selected.and_then(|node| typing.kind(node));
        let fields = |of: &str| {
            ["textarea", "input[type=text]", "input[type=url]"]
                .map(|field| format!("[data-pane=properties] {of}{field}"))
                .join(", ")
        };
        let named = kind.into_iter().flat_map(|kind| kind.label);
        let mut places: Vec<String> = named
            .map(|name| fields(&format!("[data-prop=\"{name}\"] ")))
            .collect();
        places.push(fields(""));
        Rc::make_mut(&mut self.view).narrow = NarrowTab::Properties;
        self.unfold(Side::Right);
        self.focus_on(&places.join("\n"));
    }

    /// Focuses the first of some selectors, one a line, that matches anything.
    pub(super) fn focus_on(&mut self, places: &str) {
        self.run_errand(Errand::Focus(places.into()));
    }

    pub(super) fn run_errand(&mut self, errand: Errand) {
        self.outbox.ask(Effect::Errand(errand));
    }
}
