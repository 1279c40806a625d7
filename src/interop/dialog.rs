//! The browser's own modal dialogs: focus trap, Escape and inert background come with them.

use wasm_bindgen::JsCast;
use web_sys::HtmlDialogElement;
use yew::NodeRef;

/// Shows a `<dialog>` as a modal.
pub fn show(dialog: &NodeRef) -> Option<HtmlDialogElement> {
    let dialog = element(dialog)?;
    if !dialog.open() {
        let _ = dialog.show_modal();
    }
    Some(dialog)
}

/// Closes it before it leaves the page: the browser then gives the focus back to where it was.
pub fn close(dialog: Option<HtmlDialogElement>) {
    if let Some(dialog) = dialog.filter(HtmlDialogElement::open) {
        dialog.close();
    }
}

/// Whether an event hit the dialog's backdrop and not its content.
pub fn hit_backdrop(event: &web_sys::Event) -> bool {
    event
        .target()
        .is_some_and(|target| target.dyn_ref::<HtmlDialogElement>().is_some())
}

fn element(dialog: &NodeRef) -> Option<HtmlDialogElement> {
    dialog.get()?.dyn_into().ok()
}
