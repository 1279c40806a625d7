//! Keeping the work in the browser's storage, without a keystroke ever waiting for it.

use crate::interop::{listen, page, share, storage, store};
use crate::state::{
    AppTheme, Arrival, Edges, HostFile, Preview, Record, Saved, Screen, Settings, Trouble,
};
use card_catalog::Target;
use std::cell::RefCell;
use std::rc::Rc;
use yew::Callback;

const TARGET: &str = "cardwright.target";
const THEME: &str = "cardwright.theme";
const RELAY: &str = "cardwright.relay";
const EDGES: &str = "cardwright.panes";
const WIDTH: &str = "cardwright.preview.width";
const MARKDOWN: &str = "cardwright.preview.markdown";
const KINDS: &str = "cardwright.preview.kinds";
const LOCALE: &str = "cardwright.preview.locale";
const HOST_NAME: &str = "cardwright.preview.host-name";
const HOST: &str = "cardwright.preview.host";

type Done = Callback<Result<(), Trouble>>;

thread_local! {
    /// The newest state of each card that is not written yet, oldest first.
    static WAITING: RefCell<Vec<(Record, Done)>> = const { RefCell::new(Vec::new()) };
}

/// Writes the work once the change is painted; of several changes of a card only the newest is written.
pub fn soon(record: Record, done: Done) {
    let first = WAITING.with(|waiting| {
        let mut waiting = waiting.borrow_mut();
        let first = waiting.is_empty();
        waiting.retain(|(older, _)| !record.replaces(older));
        waiting.push((record, done));
        first
    });
    if first {
        listen::when_idle(flush);
    }
}

/// Writes what still waits, at once, and says what is not known to be kept.
pub fn leave() {
    flush();
    store::say_last_words();
}

/// Writes what still waits, at once.
pub fn flush() {
    for (record, done) in WAITING.with(RefCell::take) {
        match record {
            Record::Card(work) => store::write(&work, move |kept| done.emit(kept)),
            Record::Settings(settings) => done.emit(write_settings(&settings)),
        }
    }
}

fn write_settings(settings: &Settings) -> Result<(), Trouble> {
    storage::save(TARGET, settings.target.name())?;
    storage::save(THEME, settings.theme.name())?;
    storage::save(RELAY, &settings.relay)?;
    storage::save(EDGES, &settings.edges.text())?;
    write_preview(&settings.preview)
}

fn write_preview(preview: &Preview) -> Result<(), Trouble> {
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
pub async fn read() -> Saved {
    let kept = store::opened().await;
    let kept = kept.as_ref();
    Saved {
        label: kept.and_then(store::KeptCard::label),
        card: kept.and_then(store::KeptCard::text),
        draft: kept.and_then(store::KeptCard::draft),
        opened: kept.and_then(store::KeptCard::draft_opened),
        seed: store::fresh().into(),
        arrival: Arrival::of(&page::fragment(), share::card_in_query()),
        copied: kept.is_some_and(store::KeptCard::copied),
        trouble: kept.and_then(store::KeptCard::failed),
        ignored: kept.and_then(store::KeptCard::ignored),
        target: storage::load(TARGET).and_then(|name| Target::named(&name)),
        theme: AppTheme::named(&storage::load(THEME).unwrap_or_default()),
        relay: storage::load(RELAY).unwrap_or_default().into(),
        preview: Rc::new(read_preview()),
        edges: Edges::kept(&storage::load(EDGES).unwrap_or_default()),
        screen: Screen::of_fragment(&page::fragment()),
        dark: page::media("(prefers-color-scheme: dark)"),
    }
}
