//! What is looked at and how.

use super::{Entry, Group, Scope};
use crate::state::{AppTheme, Msg, TrialMsg, ViewMsg, WallMsg};
use card_render::Theme;

pub(super) const GROUP: Group = Group {
    title: "Look",
    entries: &[
        Entry::new("try", "Try the card as a reader, or go on editing", |_| {
            send(TrialMsg::Switch)
        })
        .keys(Scope::Page, &["t"]),
        Entry::new("wall", "Several pictures side by side, or one", |state| {
            send(WallMsg::Open(!state.view.wall.open))
        }),
        Entry::new("card-light", "Card in the light theme", |_| {
            send(ViewMsg::CardTheme(Theme::Light))
        }),
        Entry::new("card-dark", "Card in the dark theme", |_| {
            send(ViewMsg::CardTheme(Theme::Dark))
        }),
        Entry::new("card-contrast", "Card in high contrast", |_| {
            send(ViewMsg::CardTheme(Theme::HighContrast))
        }),
        Entry::new("app-system", "Designer as the system says", |_| {
            send(ViewMsg::Theme(AppTheme::System))
        }),
        Entry::new("app-light", "Designer light", |_| {
            send(ViewMsg::Theme(AppTheme::Light))
        }),
        Entry::new("app-dark", "Designer dark", |_| {
            send(ViewMsg::Theme(AppTheme::Dark))
        }),
        Entry::new("app-contrast", "Designer in high contrast", |_| {
            send(ViewMsg::Theme(AppTheme::Contrast))
        }),
    ],
};

fn send(message: impl Into<Msg>) -> Option<Msg> {
    Some(message.into())
}
