//! What is looked at and how.

use super::when::send;
use super::{Entry, Group, Scope};
use crate::state::{AppTheme, TrialMsg, ViewMsg, WallMsg};
use crate::words::{Language, id};
use card_render::Theme;

pub(super) const GROUP: Group = Group {
    title: id!("command-group-look"),
    entries: &[
        Entry::new("try", id!("command-try"), |_| send(TrialMsg::Switch)).keys(Scope::Page, &["t"]),
        Entry::new("wall", id!("command-wall"), |state| {
            send(WallMsg::Open(!state.view.wall.open))
        }),
        Entry::new("card-light", id!("command-card-light"), |_| {
            send(ViewMsg::CardTheme(Theme::Light))
        }),
        Entry::new("card-dark", id!("command-card-dark"), |_| {
            send(ViewMsg::CardTheme(Theme::Dark))
        }),
        Entry::new("card-contrast", id!("command-card-contrast"), |_| {
            send(ViewMsg::CardTheme(Theme::HighContrast))
        }),
        Entry::new("app-system", id!("command-app-system"), |_| {
            send(ViewMsg::Theme(AppTheme::System))
        }),
        Entry::new("app-light", id!("command-app-light"), |_| {
            send(ViewMsg::Theme(AppTheme::Light))
        }),
        Entry::new("app-dark", id!("command-app-dark"), |_| {
            send(ViewMsg::Theme(AppTheme::Dark))
        }),
        Entry::new("app-contrast", id!("command-app-contrast"), |_| {
            send(ViewMsg::Theme(AppTheme::Contrast))
        }),
        Entry::new("english", id!("command-english"), |_| {
            send(ViewMsg::Language(Language::English))
        }),
        Entry::new("french", id!("command-french"), |_| {
            send(ViewMsg::Language(Language::French))
        }),
    ],
};
