//! Keeping the work in the browser's storage, without a keystroke ever waiting for it.

use crate::interop::{listen, page, storage};
use crate::state::{AppTheme, Record, Saved, Screen};
use std::cell::RefCell;
use yew::Callback;

const CARD: &str = "cardwright.card";
const DRAFT: &str = "cardwright.draft";
const THEME: &str = "cardwright.theme";
const RELAY: &str = "cardwright.relay";

type Waiting = (Record, Callback<Result<(), String>>);

thread_local! {
    /// The newest state of the work that is not written yet.
    static WAITING: RefCell<Option<Waiting>> = const { RefCell::new(None) };
}

/// Writes the work once the change is painted; of several changes only the newest is written.
pub fn soon(record: Record, done: Callback<Result<(), String>>) {
    let first = WAITING.with(|waiting| waiting.borrow_mut().replace((record, done)).is_none());
    if first {
        listen::when_idle(flush);
    }
}

/// Writes what still waits, at once: the page is about to go away.
pub fn flush() {
    let waiting = WAITING.with(|waiting| waiting.borrow_mut().take());
    if let Some((record, done)) = waiting {
        done.emit(write(&record));
    }
}

fn write(record: &Record) -> Result<(), String> {
    storage::save(CARD, &record.card)?;
    match &record.draft {
        Some(draft) => storage::save(DRAFT, draft)?,
        None => storage::forget(DRAFT),
    }
    storage::save(THEME, record.theme.name())?;
    storage::save(RELAY, &record.relay)
}

/// What was written last time.
pub fn read() -> Saved {
    Saved {
        card: storage::load(CARD),
        draft: storage::load(DRAFT),
        theme: AppTheme::named(&storage::load(THEME).unwrap_or_default()),
        relay: storage::load(RELAY).unwrap_or_default().into(),
        screen: Screen::of_fragment(&page::fragment()),
        dark: page::media("(prefers-color-scheme: dark)"),
    }
}
