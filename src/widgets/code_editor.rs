//! The code editor as a component: text in, typing out.
//!
//! A plain labelled text field serves until the editor's module is there, and for good if it cannot
//! be loaded.

use crate::interop::code_editor::{
    CodeEditorHandle, Completions, EditorEvents, HelpRequest, Hover, TextDiagnostic,
};
use crate::interop::event::field_value;
use crate::interop::listen::when_idle;
use crate::styled;
use crate::words::t;
use card_json::Splice;
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::ops::Range;
use std::rc::Rc;
use yew::platform::spawn_local;
use yew::prelude::*;

/// Props of [`CodeEditor`]. All offsets are bytes of `text`.
#[derive(Properties, Clone, PartialEq)]
pub struct CodeEditorProps {
    /// The accessible name of the field.
    pub label: AttrValue,
    /// What it shows: the document's text, or the draft beside it.
    pub text: Rc<str>,
    /// Raised by each change that did not come from this editor; `text` is shown again then.
    #[prop_or_default]
    pub revision: u64,
    /// What the last change did to the text, so that caret, folds and scroll position stay.
    #[prop_or_default]
    pub splices: Rc<[Splice]>,
    /// The selected element, whose lines are marked.
    #[prop_or_default]
    pub selection: Option<Range<usize>>,
    /// Findings to underline.
    #[prop_or_default]
    pub diagnostics: Rc<[TextDiagnostic]>,
    /// Raised together with an offset: the caret goes there and takes the keyboard's focus.
    #[prop_or_default]
    pub go_to: Option<(u64, usize)>,
    /// Raised to open the search.
    #[prop_or_default]
    pub search: u64,
    /// The editor's own words in the reader's language.
    #[prop_or_default]
    pub phrases: Rc<[(&'static str, AttrValue)]>,
    /// The whole text after typing.
    #[prop_or_default]
    pub on_change: Callback<String>,
    /// The caret's offset after it moved.
    #[prop_or_default]
    pub on_select: Callback<usize>,
    /// Undo by key in the editor.
    #[prop_or_default]
    pub on_undo: Callback<()>,
    /// Redo by key in the editor.
    #[prop_or_default]
    pub on_redo: Callback<()>,
    /// What can be written at the caret.
    #[prop_or_default]
    pub complete: Option<Callback<HelpRequest, Option<Completions>>>,
    /// Help on what is under the pointer.
    #[prop_or_default]
    pub hover: Option<Callback<HelpRequest, Option<Hover>>>,
}

impl CodeEditorProps {
    fn events(&self) -> EditorEvents {
        EditorEvents {
            on_change: self.on_change.clone(),
            on_select: self.on_select.clone(),
            on_undo: self.on_undo.clone(),
            on_redo: self.on_redo.clone(),
            complete: self.complete.clone(),
            hover: self.hover.clone(),
        }
    }
}

#[derive(Clone, PartialEq)]
enum Stage {
    Loading,
    Ready,
    Failed(String),
}

/// The handle and the newest props, for the moment when the module arrives.
struct Mounted {
    handle: Option<CodeEditorHandle>,
    newest: CodeEditorProps,
    /// What the editor was not told yet: of each matter only the newest.
    untold: BTreeMap<Matter, Telling>,
}

impl Mounted {
    fn is_worked_in(&self) -> bool {
        self.handle
            .as_ref()
            .is_some_and(CodeEditorHandle::has_focus)
    }
}

/// What an editor is told about, in the order in which it is told.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Matter {
    Text,
    Findings,
    Mark,
    Caret,
    Search,
}

/// One thing to tell the editor.
type Telling = Box<dyn FnOnce(&CodeEditorHandle)>;

type Slot = Rc<RefCell<Mounted>>;

/// See the module.
#[component]
pub fn CodeEditor(props: &CodeEditorProps) -> Html {
    let host = use_node_ref();
    let field = use_node_ref();
    let stage = use_state(|| Stage::Loading);
    let slot = use_mut_ref(|| Mounted {
        handle: None,
        newest: props.clone(),
        untold: BTreeMap::new(),
    });
    slot.borrow_mut().newest = props.clone();
    use_editor(&slot, &host, &field, &stage);
    use_sync(&slot, props, *stage == Stage::Ready);
    let frame = styled!(
        "display: grid; grid-template-rows: minmax(0, 1fr) auto; height: 100%; min-height: 0;"
    );
    let onfocusin = {
        let slot = slot.clone();
        move |_: FocusEvent| tell_all(&slot)
    };
    html! {
        <div class={frame} {onfocusin}>
            <div class={styled!("min-height: 0; &:empty { display: none; }")} ref={host} dir="ltr"></div>
            if *stage != Stage::Ready {
                { plain_field(props, field) }
            }
            if let Stage::Failed(reason) = &*stage {
                <p class={styled!("margin: 0; padding: 4px 12px; color: var(--cw-muted);")} role="status">
                    { t!("plain-field", reason = reason) }
                </p>
            }
        </div>
    }
}

fn plain_field(props: &CodeEditorProps, field: NodeRef) -> Html {
    let on_change = props.on_change.clone();
    let oninput = move |event: InputEvent| {
        if let Some(text) = field_value(&event) {
            on_change.emit(text);
        }
    };
    let look = styled!(
        "box-sizing: border-box; width: 100%; height: 100%; padding: 8px 12px 8px 72px; border: 0; resize: none;
         color: var(--cw-text); background: var(--cw-panel); font: 12.5px/1.6 var(--cw-mono); tab-size: 2;"
    );
    html! {
        <textarea dir="ltr" ref={field} class={look} aria-label={props.label.clone()} value={props.text.to_string()}
            spellcheck="false" autocapitalize="off" autocomplete="off" {oninput} />
    }
}

/// Loads and mounts the editor once, and takes it away with the component.
#[hook]
fn use_editor(slot: &Slot, host: &NodeRef, field: &NodeRef, stage: &UseStateHandle<Stage>) {
    let (slot, host, field, stage) = (slot.clone(), host.clone(), field.clone(), stage.clone());
    use_effect_with((), move |()| {
        let alive = Rc::new(());
        let watch = Rc::downgrade(&alive);
        let kept = slot.clone();
        spawn_local(async move {
            let (label, text, events, phrases) = {
                let mounted = kept.borrow();
                (
                    mounted.newest.label.clone(),
                    mounted.newest.text.clone(),
                    mounted.newest.events(),
                    mounted.newest.phrases.clone(),
                )
            };
            let loaded = CodeEditorHandle::load(&host, &label, text, events, &phrases).await;
            if watch.upgrade().is_none() {
                return;
            }
            stage.set(match loaded {
                Ok(handle) => {
                    take_place(&kept, handle, &field);
                    Stage::Ready
                }
                Err(reason) => Stage::Failed(reason),
            });
        });
        move || {
            drop(alive);
            drop(slot.borrow_mut().handle.take());
        }
    });
}

/// What was typed or changed while the module was on its way is in the newest props.
fn take_place(slot: &Slot, handle: CodeEditorHandle, field: &NodeRef) {
    let mut mounted = slot.borrow_mut();
    handle.listen(mounted.newest.events());
    handle.show(&mounted.newest.text, &[]);
    handle.take_over(field);
    mounted.handle = Some(handle);
}

/// Carries changes of the props into the mounted editor, each only when it changed.
#[hook]
fn use_sync(slot: &Slot, props: &CodeEditorProps, ready: bool) {
    let splices = props.splices.clone();
    use_listening(slot, props.events());
    let text = (props.text.clone(), props.revision, ready);
    use_told(slot, Matter::Text, text, move |editor, (text, ..)| {
        editor.show(text, &splices);
    });
    let findings = (props.diagnostics.clone(), ready);
    use_told(slot, Matter::Findings, findings, |editor, (list, _)| {
        editor.set_diagnostics(list);
    });
    let selection = (props.selection.clone(), props.revision, ready);
    use_told(slot, Matter::Mark, selection, |editor, (range, ..)| {
        editor.mark(range.as_ref());
    });
    use_told(
        slot,
        Matter::Caret,
        (props.go_to, ready),
        |editor, (target, _)| {
            if let Some((_, offset)) = target {
                editor.go_to(*offset);
            }
        },
    );
    use_told(
        slot,
        Matter::Search,
        (props.search, ready),
        |editor, (asked, _)| {
            if *asked > 0 {
                editor.search();
            }
        },
    );
}

/// Whom the editor tells is always the newest.
#[hook]
fn use_listening(slot: &Slot, events: EditorEvents) {
    let slot = slot.clone();
    use_effect_with(events, move |events| {
        if let Some(editor) = &slot.borrow().handle {
            editor.listen(events.clone());
        }
    });
}

/// Tells the editor about `value` after a render that changed it, between keystrokes; the text at
/// once while the person works in the editor, whose next key must meet the newest.
#[hook]
fn use_told<T: Clone + PartialEq + 'static>(
    slot: &Slot,
    matter: Matter,
    value: T,
    tell: impl FnOnce(&CodeEditorHandle, &T) + 'static,
) {
    let slot = slot.clone();
    use_effect_with(value, move |value| {
        let value = value.clone();
        let telling = move |editor: &CodeEditorHandle| tell(editor, &value);
        slot.borrow_mut().untold.insert(matter, Box::new(telling));
        if matter == Matter::Text && slot.borrow().is_worked_in() {
            tell_all(&slot);
        } else {
            when_idle(move || tell_all(&slot));
        }
    });
}

/// Brings the editor up to date. What changed before it was there is dropped: it begins with the
/// newest props.
fn tell_all(slot: &Slot) {
    // What is told may move the focus, which leads back here: it is told already then.
    let Ok(mut mounted) = slot.try_borrow_mut() else {
        return;
    };
    let untold = std::mem::take(&mut mounted.untold);
    drop(mounted);
    if let Some(editor) = &slot.borrow().handle {
        untold.into_values().for_each(|telling| telling(editor));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test(flavor = "current_thread")]
    async fn until_the_editor_is_there_a_labelled_field_holds_the_text() {
        let text: Rc<str> = Rc::from(r#"{"text": "<b>"}"#);
        let props = yew::props!(CodeEditorProps {
            label: "Card JSON",
            text
        });
        let renderer = yew::LocalServerRenderer::<CodeEditor>::with_props(props);
        let html = renderer.hydratable(false).render().await;
        assert!(
            html.contains(r#"<textarea dir="ltr" aria-label="Card JSON""#),
            "{html}"
        );
        assert!(
            html.contains(r#">{"text": "&lt;b&gt;"}</textarea>"#),
            "{html}"
        );
    }
}
