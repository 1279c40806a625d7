//! What the person looks at: screen, tabs, themes, width, what is opened in the preview.

use super::preview::{Preview, PreviewMsg, Wall, WallMsg};
use super::{AppState, Edges, Effect, Over, Saved, Side};
use crate::words::{self, Id, Language, id};
use card_catalog::Target;
use card_render::{RenderState, Theme as CardTheme, reveal};
use std::rc::Rc;

/// The app's own colours; the card's theme is independent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum AppTheme {
    /// As the system says.
    #[default]
    System,
    /// Light.
    Light,
    /// Dark.
    Dark,
    /// High contrast.
    Contrast,
}

impl AppTheme {
    /// All themes with the words they are known by.
    pub const ALL: [(Self, &'static str, Id); 4] = [
        (Self::System, "system", id!("theme-system")),
        (Self::Light, "light", id!("theme-light")),
        (Self::Dark, "dark", id!("theme-dark")),
        (Self::Contrast, "contrast", id!("theme-contrast")),
    ];

    /// The name under which it is kept.
    pub fn name(self) -> &'static str {
        Self::ALL
            .iter()
            .find(|(theme, ..)| *theme == self)
            .map_or("system", |(_, name, _)| name)
    }

    /// The theme of a kept name; the system's for any other.
    pub fn named(name: &str) -> Self {
        Self::ALL
            .iter()
            .find(|(_, own, _)| *own == name)
            .map_or(Self::System, |(theme, ..)| *theme)
    }
}

/// What fills the page.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub enum Screen {
    /// The designer.
    #[default]
    Designer,
    /// The messages of a sandbox channel, by its id.
    Channel(Rc<str>),
}

impl Screen {
    /// The screen an address names after its `#`.
    pub fn of_fragment(fragment: &str) -> Self {
        match fragment.strip_prefix("/channel/") {
            Some(id) if !id.is_empty() => Self::Channel(id.into()),
            _ => Self::Designer,
        }
    }

    /// What stands after `#` for this screen.
    pub fn fragment(&self) -> String {
        match self {
            Self::Designer => "/".to_owned(),
            Self::Channel(id) => format!("/channel/{id}"),
        }
    }
}

/// Tabs of the left panel.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum LeftTab {
    /// Palette, and the outline below it.
    #[default]
    Add,
    /// The outline alone.
    Outline,
    /// Every card.
    Library,
}

/// Tabs below the canvas.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum BottomTab {
    /// The JSON text.
    #[default]
    Json,
    /// Findings.
    Problems,
    /// What the card's actions would do.
    Actions,
    /// What was sent.
    SendLog,
}

/// Panes of a narrow window, one at a time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum NarrowTab {
    /// The canvas.
    #[default]
    Design,
    /// Palette and outline.
    Add,
    /// JSON, problems and log.
    Json,
    /// The inspector.
    Properties,
}

impl NarrowTab {
    /// All of them, by their names in the page.
    const ALL: [(Self, &'static str); 4] = [
        (Self::Design, "design"),
        (Self::Add, "add"),
        (Self::Json, "json"),
        (Self::Properties, "properties"),
    ];

    /// Its name in the page.
    pub fn name(self) -> &'static str {
        let own = Self::ALL.iter().find(|(tab, _)| *tab == self);
        own.map_or("", |(_, name)| name)
    }

    /// The pane of that name.
    pub fn named(name: &str) -> Option<Self> {
        let own = Self::ALL.iter().find(|(_, own)| *own == name);
        own.map(|(tab, _)| *tab)
    }
}

/// What is looked at.
#[derive(Clone, Debug, PartialEq)]
pub struct View {
    /// The page.
    pub screen: Screen,
    /// The app's theme.
    pub theme: AppTheme,
    /// The language the app speaks; the card's texts are its own.
    pub language: Language,
    /// The card's theme.
    pub card_theme: CardTheme,
    /// Width, host and Markdown of the preview.
    pub preview: Rc<Preview>,
    /// Why the last host file was not taken.
    pub host_error: Option<Rc<str>>,
    /// Why the last language was not taken.
    pub locale_error: Option<Rc<str>>,
    /// The pictures side by side.
    pub wall: Wall,
    /// Where the card is to be shown.
    pub target: Target,
    /// Sizes of the panes at the edges, and which are folded.
    pub edges: Edges,
    /// Left tab.
    pub left: LeftTab,
    /// Bottom tab.
    pub bottom: BottomTab,
    /// Pane of a narrow window.
    pub narrow: NarrowTab,
    /// Words in the palette's search field.
    pub search: String,
    /// What is written and added on the canvas.
    pub over: Over,
    /// What was opened or toggled in the preview.
    pub reader: Rc<RenderState>,
}

impl View {
    /// The view at the start.
    pub fn new(saved: &Saved) -> Self {
        Self {
            screen: saved.screen.clone(),
            theme: saved.theme,
            language: words::language(),
            card_theme: if saved.dark {
                CardTheme::Dark
            } else {
                CardTheme::Light
            },
            preview: saved.preview.clone(),
            host_error: None,
            locale_error: None,
            wall: Wall::default(),
            target: saved.target.unwrap_or(Target::Workflows),
            edges: saved.edges,
            left: LeftTab::default(),
            bottom: BottomTab::default(),
            narrow: NarrowTab::default(),
            search: String::new(),
            over: Over::default(),
            reader: Rc::default(),
        }
    }
}

/// Changes of what is looked at.
#[derive(Clone)]
pub enum ViewMsg {
    /// Go to a screen.
    Show(Screen),
    /// The address changed to this screen by itself (Back, a link).
    Arrived(Screen),
    /// Change the app's theme.
    Theme(AppTheme),
    /// Speak another language.
    Language(Language),
    /// Change the card's theme.
    CardTheme(CardTheme),
    /// Change how the preview draws.
    Preview(PreviewMsg),
    /// Change the wall.
    Wall(WallMsg),
    /// Change where the card is to be shown.
    Target(Target),
    /// Choose a left tab.
    Left(LeftTab),
    /// Choose a bottom tab.
    Bottom(BottomTab),
    /// Go to a bottom tab from elsewhere: a narrow window shows its pane.
    Reveal(BottomTab),
    /// Choose a pane of a narrow window.
    Narrow(NarrowTab),
    /// Search the palette.
    Search(String),
}

impl AppState {
    pub(super) fn look(&mut self, message: ViewMsg) {
        if let ViewMsg::Show(screen) = &message {
            self.outbox.ask(Effect::Navigate(screen.fragment()));
        }
        if let ViewMsg::Language(language) = message {
            self.outbox.ask_latest(Effect::Speak(language));
        }
        let view = Rc::make_mut(&mut self.view);
        match message {
            ViewMsg::Show(screen) | ViewMsg::Arrived(screen) => self.arrive(screen),
            ViewMsg::Theme(theme) => view.theme = theme,
            // The words have to be fetched first.
            ViewMsg::Language(_) => {}
            ViewMsg::CardTheme(theme) => view.card_theme = theme,
            ViewMsg::Preview(message) => self.preview(message),
            ViewMsg::Wall(message) => self.wall(message),
            ViewMsg::Target(target) => self.aim(target),
            ViewMsg::Left(tab) => {
                (view.left, view.narrow) = (tab, NarrowTab::Add);
                self.unfold(Side::Left);
                self.refresh_library();
            }
            ViewMsg::Bottom(tab) => {
                view.bottom = tab;
                self.unfold(Side::Below);
            }
            ViewMsg::Reveal(tab) => self.reveal(tab),
            ViewMsg::Narrow(tab) => view.narrow = tab,
            ViewMsg::Search(text) => view.search = text,
        }
    }

    /// Shows a tab below the canvas, in whatever window.
    pub(super) fn reveal(&mut self, tab: BottomTab) {
        let view = Rc::make_mut(&mut self.view);
        (view.bottom, view.narrow) = (tab, NarrowTab::Json);
        self.unfold(Side::Below);
    }

    /// The words of a language are here: everything is said anew in it.
    pub(super) fn speaks(&mut self, language: Language) {
        self.news = None;
        Rc::make_mut(&mut self.view).language = language;
    }

    fn arrive(&mut self, screen: Screen) {
        if self.view.screen == screen {
            return;
        }
        if let Screen::Channel(id) = &screen {
            self.read_channel(id.clone());
        }
        self.news = None;
        self.forget_focus();
        Rc::make_mut(&mut self.view).screen = screen;
    }

    /// Turns a carousel back to a card it has passed, where that is selected now.
    pub(super) fn reveal_selection(&mut self) {
        let reader = &self.view.reader;
        let shown = self
            .editor
            .selection
            .node
            .and_then(|node| reveal(self.document(), self.editor.typing(), reader, node));
        if let Some(state) = shown {
            Rc::make_mut(&mut self.view).reader = Rc::new(state);
        }
    }
}
