//! Carries out what is asked of files. Part of the later part of the program.
//!
//! Where the browser lets no page write files, one is chosen in a field and saved as a download.

use super::desk::answer;
use super::errand::FILE_FIELD;
use crate::interop::{disk, file};
use crate::state::{DiskAsk, DiskMsg, Outcome};
use yew::Callback;

/// Begins it.
pub fn begin(ask: DiskAsk, done: Callback<Outcome>) {
    match ask {
        DiskAsk::Pick if !disk::can() => {
            file::open_chooser(FILE_FIELD);
            done.emit(Outcome::Quiet);
        }
        DiskAsk::SaveAs { name, text, .. } if !disk::can() => {
            done.emit(super::ended(file::download(&name, &text), Outcome::Quiet));
        }
        DiskAsk::Pick => answer(done, async { DiskMsg::Picked(disk::pick().await) }),
        DiskAsk::Find(card) => answer(done, async move { DiskMsg::Found(disk::find(&card).await) }),
        DiskAsk::Bind { key, card } => answer(done, async move {
            DiskMsg::Found(disk::bind(&key, &card).await.ok().flatten())
        }),
        DiskAsk::Save { key, text, force } => answer(done, async move {
            let saved = disk::save(&key, &text, force).await;
            DiskMsg::Saved(key, saved)
        }),
        DiskAsk::SaveAs { key, name, text } => answer(done, async move {
            let saved = disk::save_as(&key, &name, &text).await;
            DiskMsg::Saved(key, saved)
        }),
        DiskAsk::ReadAgain(key) => answer(done, async move {
            DiskMsg::ReadAgain(disk::read_again(&key).await)
        }),
    }
}
