//! Keeping the work in the browser's storage, without a keystroke ever waiting for it.

use crate::interop::{listen, page, storage};
use crate::state::{AppTheme, HostFile, Preview, Record, Saved, Screen};
use std::cell::RefCell;
use std::rc::Rc;
use yew::Callback;

const CARD: &str = "cardwright.card";
const DRAFT: &str = "cardwright.draft";
const THEME: &str = "cardwright.theme";
const RELAY: &str = "cardwright.relay";
const WIDTH: &str = "cardwright.preview.width";
const MARKDOWN: &str = "cardwright.preview.markdown";
const KINDS: &str = "cardwright.preview.kinds";
const LOCALE: &str = "cardwright.preview.locale";
const HOST_NAME: &str = "cardwright.preview.host-name";
const HOST: &str = "cardwright.preview.host";

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
    storage::save(RELAY, &record.relay)?;
    write_preview(&record.preview)
}

fn write_preview(preview: &Preview) -> Result<(), String> {
    storage::save(WIDTH, &preview.width.to_string())?;
    storage::save(MARKDOWN, preview.markdown_name())?;
    storage::save(KINDS, if preview.kinds { "shown" } else { "" })?;
    storage::save(LOCALE, &preview.locale)?;
    match &preview.host {
        Some(host) => {
            storage::save(HOST_NAME, &host.name)?;
            storage::save(HOST, &host.text)?;
        }
        None => {
            storage::forget(HOST_NAME);
            storage::forget(HOST);
        }
    }
    Ok(())
}

fn read_preview() -> Preview {
    let text = |key| storage::load(key).unwrap_or_default();
    let start = Preview::default();
    Preview {
        width: text(WIDTH).parse().unwrap_or(start.width),
        markdown: Preview::markdown_named(&text(MARKDOWN)),
        host: storage::load(HOST).map(|file| {
            Rc::new(HostFile {
                name: text(HOST_NAME),
                text: file,
                read: None,
            })
        }),
        kinds: text(KINDS) == "shown",
        locale: text(LOCALE).into(),
    }
}

/// What was written last time.
pub fn read() -> Saved {
    Saved {
        card: storage::load(CARD),
        draft: storage::load(DRAFT),
        theme: AppTheme::named(&storage::load(THEME).unwrap_or_default()),
        relay: storage::load(RELAY).unwrap_or_default().into(),
        preview: Rc::new(read_preview()),
        screen: Screen::of_fragment(&page::fragment()),
        dark: page::media("(prefers-color-scheme: dark)"),
    }
}
