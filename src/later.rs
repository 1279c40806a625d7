//! What the first screen does without.
//!
//! The build cuts the program at [`parts`]: what only [`Parts`] leads to becomes a module of its own,
//! which the page fetches as soon as it shows a card (docs/adr/0009). Until it is here there are no
//! findings, no help in the JSON pane, no sending and no relay, and texts stand as they are written. Builds for tests are not cut.

use crate::derived::{Findings, Shared};
use crate::dispatch::Dispatch;
use crate::interop::file::Chosen;
use crate::state::{
    AppState, Blocks, Edge, Effect, LateMsg, Msg, Outcome, Side, View, Wall, read_host,
};
use crate::{clipboard_events, commands, effects, net, panels, shortcuts, tools};
use card_catalog::{Family, Target, Typing};
use card_editor::{Editor, Help, Offer};
use card_json::{Document, Mended};
use card_lint::Diagnostic;
use card_render::Imported;
use std::ops::Deref;
use std::rc::Rc;
use std::sync::Arc;
use yew::{AttrValue, Callback, DragEvent, Event, Html, NodeRef};

/// Ways into the later part. Nothing else may lead there, or it comes with the first load.
pub struct Parts {
    /// Formatted text and the looks of rarer kinds.
    pub extras: fn() -> &'static card_render::Extras,
    /// The findings of a document.
    pub lint: fn(&Document, &Typing, &card_lint::Options) -> Vec<Diagnostic>,
    /// Does a document name Fluent icons?
    pub names_icons: fn(&Document, &Typing) -> bool,
    /// Fetches the names of all Fluent icons.
    pub icon_names: fn(Callback<Option<Arc<str>>>),
    /// What can be written at a place of a JSON text.
    pub offers: fn(&Document, &Typing, Target, &str, usize) -> Option<Offer>,
    /// What a place of a JSON text means.
    pub help: fn(&Document, &Typing, Target, &str, usize) -> Option<Help>,
    /// Mends what is nearly JSON.
    pub mend: fn(&str) -> Option<Mended>,
    /// What can be done with the JSON text, and where its caret is.
    pub json_bar: fn(&AppState, usize, &Callback<()>, &Dispatch) -> Html,
    /// The properties of what is selected.
    pub inspector: fn(&AppState, &Shared<Vec<Diagnostic>>) -> Html,
    /// The list of findings.
    pub problems: fn(&AppState, &Findings, &Dispatch) -> Html,
    /// The choice of the target.
    pub target_form: fn(&AppState, &Dispatch) -> Html,
    /// What notifications say of the card.
    pub notification: fn(&AppState) -> Html,
    /// The dialog about the card's size.
    pub sheet: fn(&AppState, &Dispatch) -> Html,
    /// What was sent in this session.
    pub send_log: fn(&AppState, &Dispatch) -> Html,
    /// What the card's actions would do.
    pub trial_log: fn(&AppState, &Dispatch) -> Html,
    /// The palette's section of blocks.
    pub palette_blocks: fn(&Blocks, Option<Family>, &str, &Dispatch) -> Html,
    /// The gallery, or whatever else helps with writing.
    pub helper: fn(&AppState, &Dispatch) -> Html,
    /// The dialog that sends the card.
    pub send_dialog: fn(&AppState, &Dispatch) -> Html,
    /// The command palette or the sheet of keys.
    pub overlay: fn(&AppState, &Dispatch) -> Html,
    /// The sandbox channel that the address names.
    pub channel: fn(&AppState, &str) -> Html,
    /// The settings of the preview.
    pub preview_form: fn(&View, &Dispatch) -> Html,
    /// The wall's tiles.
    pub tiles: fn(Wall, &[card_render::View], Option<AttrValue>, &Editor, &Dispatch) -> Html,
    /// What lies over the card on the canvas.
    pub over: fn(&NodeRef, &Editor, &Rc<View>, &card_render::View, u16) -> Html,
    /// What is dragged, and where it would go.
    pub drag: fn(&AppState) -> Html,
    /// The border of a pane at an edge of the window, which sizes it.
    pub border: fn(Side, Edge) -> Html,
    /// The button that folds such a pane.
    pub fold: fn(Side, Edge, &Dispatch) -> Html,
    /// Reads a host's configuration.
    pub read_host: fn(&str) -> Result<Imported, String>,
    /// What acts on the card.
    pub act: fn(&mut AppState, Rc<Msg>, f64),
    /// The keys of a command.
    pub keys_of: fn(&str) -> String,
    /// Answers a key press that no pane used.
    pub press: fn(&Event, &Dispatch),
    /// Answers a copy or a cut.
    pub take: fn(&Event, &Editor, bool, &Dispatch),
    /// Answers a paste.
    pub paste: fn(&Event, &Dispatch),
    /// The JSON text.
    pub json_pane: fn(&AppState, &Shared<Vec<Diagnostic>>) -> Html,
    /// What happens to the state in sending.
    pub reduce: fn(&mut AppState, LateMsg, f64),
    /// Begins an effect that needs a connection.
    pub connect: fn(Effect, Callback<Outcome>),
    /// Dialogs and words about links, other tabs and the library.
    pub desk: fn(&AppState, &Dispatch) -> Html,
    /// The file of the card on the screen.
    pub file_mark: fn(&AppState, &Dispatch) -> Html,
    /// Takes a dropped file, to be written back into.
    pub take_file: fn(&DragEvent, Chosen, &Dispatch),
    /// The library.
    pub library: fn(&AppState, &Dispatch) -> Html,
    /// The word that another tab writes the card.
    pub elsewhere: fn(&Dispatch) -> Html,
    /// Tells the state what other tabs do.
    pub watch: fn(&Dispatch),
}

static PARTS: Parts = Parts {
    extras: card_render::extras,
    lint: card_lint::lint,
    names_icons: card_lint::names_icons,
    icon_names: net::icon_names,
    offers: card_editor::offers,
    help: card_editor::help,
    mend: card_json::mend,
    json_bar: panels::json_bar,
    inspector: panels::inspector,
    problems: panels::problems,
    target_form: panels::target_form,
    notification: panels::notification_form,
    sheet: tools::size_dialog,
    send_log: panels::send_log,
    trial_log: panels::trial_log,
    palette_blocks: tools::palette_blocks,
    helper: tools::helper,
    send_dialog: tools::send_dialog,
    overlay: tools::overlay,
    channel: tools::channel,
    preview_form: panels::preview_form,
    tiles: panels::tiles,
    over: panels::over,
    drag: panels::drag,
    border: panels::border,
    fold: panels::fold,
    read_host,
    act: AppState::act_now,
    keys_of: commands::keys_of,
    press: shortcuts::press,
    take: clipboard_events::take,
    paste: clipboard_events::paste,
    json_pane: panels::json_pane,
    reduce: AppState::reduce_late,
    connect: effects::begin_late,
    desk: panels::desk,
    file_mark: panels::file_mark,
    take_file: panels::take_file,
    library: panels::library,
    elsewhere: panels::elsewhere,
    watch: effects::watch,
};

/// The later part, once it is here.
#[derive(Clone, Copy)]
pub struct Later(&'static Parts);

impl Deref for Later {
    type Target = Parts;

    fn deref(&self) -> &Parts {
        self.0
    }
}

impl PartialEq for Later {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self.0, other.0)
    }
}

/// The later part, if it came with the first.
pub fn at_start() -> Option<Later> {
    #[cfg(split)]
    return None;
    #[cfg(not(split))]
    Some(Later(&PARTS))
}

/// Fetches the later part, again if it could not be had before.
#[cfg(split)]
pub fn fetch(done: Callback<Option<Later>>) {
    // Its words come beside it.
    wasm_bindgen_futures::spawn_local(crate::words::later());
    wasm_bindgen_futures::spawn_local(async move {
        let parts = parts().await;
        crate::words::later().await;
        done.emit(parts.ok().map(Later));
    });
}

/// There is nothing to fetch.
#[cfg(not(split))]
pub fn fetch(done: Callback<Option<Later>>) {
    done.emit(at_start());
}

#[cfg(split)]
#[wasm_split_helpers::wasm_split(later, fallible)]
fn parts() -> Result<&'static Parts, wasm_split_helpers::SplitLoaderError> {
    Ok(&PARTS)
}
