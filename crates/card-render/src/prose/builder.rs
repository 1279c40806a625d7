//! Collects the events of a text parser into blocks of views.

use super::{Block, Prose};
use crate::view::{Draft, View};

/// Deeper nesting is drawn flat: no reader tells it apart, and a text of ten
/// thousand `>` must not become a tree of that depth.
const MAX_DEPTH: usize = 24;

struct Frame<K> {
    key: K,
    draft: Draft,
    block: bool,
}

/// A stack of open elements. `K` tells which of them a closing tag means.
pub(super) struct Builder<K> {
    open: Vec<Frame<K>>,
    /// Open elements beyond [`MAX_DEPTH`].
    flat: Vec<K>,
    text: String,
    blocks: Vec<Block>,
    /// Does the last block still take inline content?
    running: bool,
}

impl<K: PartialEq> Builder<K> {
    pub(super) fn new() -> Builder<K> {
        Builder {
            open: Vec::new(),
            flat: Vec::new(),
            text: String::new(),
            blocks: Vec::new(),
            running: false,
        }
    }

    /// Adds text to the element that is open now.
    pub(super) fn text(&mut self, text: &str) {
        self.text.push_str(text);
    }

    /// Opens an inline element.
    pub(super) fn open(&mut self, key: K, draft: Draft) {
        self.push(key, draft, false);
    }

    /// Opens an element that stands on its own lines.
    pub(super) fn open_block(&mut self, key: K, draft: Draft) {
        self.push(key, draft, true);
    }

    fn push(&mut self, key: K, draft: Draft, block: bool) {
        self.flush();
        if self.open.len() < MAX_DEPTH {
            self.open.push(Frame { key, draft, block });
        } else {
            self.flat.push(key);
        }
    }

    /// Closes the innermost element of that key and all inside it. Without
    /// such an element nothing happens, and the answer is `false`.
    pub(super) fn close(&mut self, key: &K) -> bool {
        if let Some(at) = self.flat.iter().rposition(|k| k == key) {
            self.flat.truncate(at);
            return true;
        }
        let Some(at) = self.open.iter().rposition(|frame| frame.key == *key) else {
            return false;
        };
        self.flat.clear();
        self.flush();
        while self.open.len() > at {
            self.pop();
        }
        true
    }

    /// Is an element of that key open, with none of `barrier` inside it?
    pub(super) fn is_open(&self, key: &K, barrier: &[K]) -> bool {
        let inside_out = self.open.iter().rev();
        inside_out
            .map(|frame| &frame.key)
            .take_while(|k| !barrier.contains(k))
            .any(|k| k == key)
    }

    /// Gives the innermost open element of that key a class.
    pub(super) fn mark(&mut self, key: &K, class: &'static str) {
        let innermost = self.open.iter_mut().rfind(|frame| frame.key == *key);
        if let Some(frame) = innermost {
            let draft = std::mem::replace(&mut frame.draft, Draft::new(""));
            frame.draft = draft.class(class);
        }
    }

    /// Is any element open?
    pub(super) fn is_nested(&self) -> bool {
        !self.open.is_empty()
    }

    fn pop(&mut self) {
        if let Some(Frame { draft, block, .. }) = self.open.pop() {
            self.append(draft.build(), block);
        }
    }

    /// Adds a finished inline view.
    pub(super) fn inline(&mut self, view: View) {
        self.flush();
        self.append(view, false);
    }

    /// Adds a finished view on lines of its own.
    pub(super) fn block(&mut self, view: View) {
        self.flush();
        self.append(view, true);
    }

    /// Ends the running paragraph outside every element.
    pub(super) fn end_paragraph(&mut self) {
        self.flush();
        if self.open.is_empty() {
            self.running = false;
        }
    }

    fn flush(&mut self) {
        let blank_between =
            self.open.is_empty() && !self.running && self.text.trim_ascii().is_empty();
        let text = std::mem::take(&mut self.text);
        if !text.is_empty() && !blank_between {
            self.append(View::text(text), false);
        }
    }

    fn append(&mut self, view: View, block: bool) {
        if let Some(parent) = self.open.pop() {
            let draft = parent.draft.child(view);
            self.open.push(Frame { draft, ..parent });
            return;
        }
        match (block, self.running, self.blocks.last_mut()) {
            (true, _, _) => {
                self.blocks.push(Block::Other(view));
                self.running = false;
            }
            (false, true, Some(Block::Paragraph(inline))) => inline.push(view),
            (false, _, _) => {
                self.blocks.push(Block::Paragraph(vec![view]));
                self.running = true;
            }
        }
    }

    pub(super) fn finish(mut self) -> Prose {
        self.flush();
        while !self.open.is_empty() {
            self.pop();
        }
        Prose(self.blocks)
    }
}
