//! How the preview draws: the card's width, whose measures, how much Markdown.

use super::AppState;
use crate::words::{Id, id, t};
use card_json::Document;
use card_render::{HostConfig, Imported, MarkdownLevel, Theme as CardTheme};
use std::rc::Rc;

/// A width worth going to at once.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Preset {
    /// Its name in the page.
    pub name: &'static str,
    /// Its words.
    pub words: Id,
    /// CSS pixels of the card.
    pub pixels: u16,
}

impl Preset {
    const fn new(name: &'static str, words: Id, pixels: u16) -> Self {
        Self {
            name,
            words,
            pixels,
        }
    }

    /// Teams' width groups and a phone, the narrowest first.
    pub const ALL: [Preset; 5] = [
        Self::new("very-narrow", id!("width-very-narrow"), 200),
        Self::new("phone", id!("width-phone"), 328),
        Self::new("narrow", id!("width-narrow"), 400),
        Self::new("standard", id!("width-standard"), 480),
        Self::new("wide", id!("width-wide"), 720),
    ];
}

/// The configuration of a host, out of its file.
#[derive(Debug, PartialEq)]
pub struct HostFile {
    /// Name of the file.
    pub name: String,
    /// Its text, to be kept.
    pub text: String,
    /// What it says; a file kept from last time is read once the later part is here.
    pub read: Option<Imported>,
}

/// Reads a host's file; the error says where and why.
pub fn read_host(text: &str) -> Result<Imported, String> {
    if let Err(errors) = Document::parse(text) {
        let first = errors.first().map(ToString::to_string);
        return Err(t!("host-no-json", why = first.unwrap_or_default()).to_string());
    }
    HostConfig::import(text).map_err(|error| format!("1:1: {error}"))
}

/// What the person decided about the preview; kept across reloads.
#[derive(Clone, Debug, PartialEq)]
pub struct Preview {
    /// Width wished for the card, in CSS pixels.
    pub width: u16,
    /// How much Markdown is understood.
    pub markdown: MarkdownLevel,
    /// Another host's measures and colours; Teams' if there are none.
    pub host: Option<Rc<HostFile>>,
    /// Whether kinds that are not generally available are offered.
    pub kinds: bool,
    /// The language that dates are written in (BCP 47); empty for the browser's.
    pub locale: Rc<str>,
}

impl Default for Preview {
    fn default() -> Self {
        Self {
            width: 480,
            markdown: MarkdownLevel::default(),
            host: None,
            kinds: false,
            locale: "".into(),
        }
    }
}

impl Preview {
    /// Narrower than this no card is of any use.
    pub const LEAST_WIDTH: u16 = 160;

    /// The widest that Teams draws a card, in CSS pixels: much wider when the card asks for it by
    /// `"msteams": {"width": "Full"}`. The first is the frame of Microsoft's card designer, the
    /// second a large window; no page states either.
    pub fn greatest_width(document: &Document) -> u16 {
        if card_render::wants_full_width(document) {
            1280
        } else {
            726
        }
    }

    /// The text that stands for the Markdown level where it is kept.
    pub fn markdown_name(&self) -> &'static str {
        match self.markdown {
            MarkdownLevel::Basic => "basic",
            MarkdownLevel::Full => "full",
        }
    }

    /// The level of that name; the safe one for any other.
    pub fn markdown_named(name: &str) -> MarkdownLevel {
        if name == "full" {
            MarkdownLevel::Full
        } else {
            MarkdownLevel::Basic
        }
    }
}

/// Changes of the preview.
#[derive(Clone)]
pub enum PreviewMsg {
    /// Another width of the card, in CSS pixels.
    Width(u16),
    /// Another level of Markdown.
    Markdown(MarkdownLevel),
    /// A host's file was read: name and text.
    Host(String, String),
    /// A host's file could not be read; why.
    HostUnreadable(String),
    /// Back to Teams' own measures and colours.
    Teams,
    /// Offer kinds in preview, or don't.
    Kinds(bool),
    /// Another language for dates: a tag the browser knows, or empty.
    Locale(String),
    /// This was typed for a language and is none.
    NoLocale(String),
}

/// Which pictures stand side by side.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Wall {
    /// Whether the wall is shown.
    pub open: bool,
    /// For each theme in the order of [`CardTheme::ALL`].
    pub themes: [bool; 3],
    /// For each width in the order of [`Preset::ALL`].
    pub widths: [bool; 5],
}

impl Default for Wall {
    fn default() -> Self {
        Self {
            open: false,
            themes: [true, true, true],
            widths: [false, true, false, true, false],
        }
    }
}

impl Wall {
    /// The chosen pictures: for each theme every width.
    pub fn tiles(self) -> impl Iterator<Item = (CardTheme, Preset)> {
        let chosen = |(theme, on): (CardTheme, bool)| on.then_some(theme);
        let widths: Vec<Preset> = Preset::ALL
            .into_iter()
            .zip(self.widths)
            .filter_map(|(width, on)| on.then_some(width))
            .collect();
        let themes = CardTheme::ALL.into_iter().zip(self.themes);
        themes
            .filter_map(chosen)
            .flat_map(move |theme| widths.clone().into_iter().map(move |width| (theme, width)))
    }
}

/// Changes of the wall.
#[derive(Clone)]
pub enum WallMsg {
    /// Show it, or go back to one picture.
    Open(bool),
    /// Show a theme, by its place in [`CardTheme::ALL`], or don't.
    Theme(usize, bool),
    /// Show a width, by its place in [`Preset::ALL`], or don't.
    Width(usize, bool),
    /// Go back to one picture: this one.
    Choose(CardTheme, u16),
}

impl AppState {
    /// Reads the host file kept from last time.
    pub(super) fn revive_host(&mut self) {
        let kept = self.view.preview.host.as_deref();
        if let Some(HostFile { name, text, .. }) = kept.filter(|host| host.read.is_none()) {
            self.preview(PreviewMsg::Host(name.clone(), text.clone()));
        }
    }

    pub(super) fn preview(&mut self, message: PreviewMsg) {
        let later = self.later;
        let view = Rc::make_mut(&mut self.view);
        let preview = Rc::make_mut(&mut view.preview);
        match message {
            PreviewMsg::Width(width) => preview.width = width.max(Preview::LEAST_WIDTH),
            PreviewMsg::Markdown(level) => preview.markdown = level,
            PreviewMsg::Host(name, text) => match later.map(|later| (later.read_host)(&text)) {
                Some(Ok(read)) => {
                    let read = Some(read);
                    preview.host = Some(Rc::new(HostFile { name, text, read }));
                    view.host_error = None;
                }
                Some(Err(why)) => {
                    view.host_error =
                        Some(t!("host-refused", name = name, why = why).as_str().into());
                }
                None => {}
            },
            PreviewMsg::HostUnreadable(why) => view.host_error = Some(why.into()),
            PreviewMsg::Teams => (preview.host, view.host_error) = (None, None),
            PreviewMsg::Kinds(shown) => preview.kinds = shown,
            PreviewMsg::Locale(tag) => {
                preview.locale = tag.into();
                view.locale_error = None;
            }
            PreviewMsg::NoLocale(typed) => {
                let why = t!("locale-unknown", typed = typed);
                view.locale_error = Some(why.as_str().into());
            }
        }
    }

    pub(super) fn wall(&mut self, message: WallMsg) {
        let view = Rc::make_mut(&mut self.view);
        let put = |list: &mut [bool], at: usize, on| {
            if let Some(place) = list.get_mut(at) {
                *place = on;
            }
        };
        match message {
            WallMsg::Open(open) => view.wall.open = open,
            WallMsg::Theme(at, on) => put(&mut view.wall.themes, at, on),
            WallMsg::Width(at, on) => put(&mut view.wall.widths, at, on),
            WallMsg::Choose(theme, width) => {
                view.wall.open = false;
                view.card_theme = theme;
                Rc::make_mut(&mut view.preview).width = width;
            }
        }
    }
}
