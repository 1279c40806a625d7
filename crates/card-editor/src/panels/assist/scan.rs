//! Reads text that may not be JSON yet: which objects and lists there are, and where a caret stands.
//!
//! Nothing is refused: a string ends with its line, a missing comma is overlooked, a bracket that
//! closes nothing is passed by.

use std::ops::Range;

/// An object or list, as far as it is written.
#[derive(Debug, Default)]
pub(super) struct Holder {
    /// Byte of its opening bracket.
    pub(super) open: usize,
    /// Is it a list?
    pub(super) list: bool,
    /// The holder it stands in (place in [`Scan::holders`]).
    pub(super) parent: Option<usize>,
    /// The name it stands under, where the holder above is an object.
    pub(super) name: Option<String>,
    /// Its properties, before and behind the caret.
    pub(super) entries: Vec<Entry>,
    phase: Phase,
}

/// A property, as far as it is written.
#[derive(Debug)]
pub(super) struct Entry {
    /// The bytes of its key.
    pub(super) key: Range<usize>,
    /// The key without quotes; escapes stay as written, no name of the catalogue has any.
    pub(super) name: String,
    /// Its value where that is a string, likewise.
    pub(super) text: Option<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
enum Phase {
    #[default]
    Key,
    Colon,
    Value,
    After,
}

/// What a place in a holder is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Role {
    /// The name of a property.
    Key,
    /// The value of the property read last, or an item of a list.
    Value,
}

/// Where the caret stands.
#[derive(Debug, Clone)]
pub(super) struct Site {
    /// The holder (place in [`Scan::holders`]); `None` outside the root's brackets.
    pub(super) holder: Option<usize>,
    /// What can stand here.
    pub(super) role: Role,
    /// The bytes of the string or word that the caret is in; empty between two.
    pub(super) range: Range<usize>,
    /// The property whose value this is.
    pub(super) name: Option<String>,
}

/// A text as far as it can be read.
#[derive(Debug)]
pub(super) struct Scan<'a> {
    /// In the order of their opening brackets.
    pub(super) holders: Vec<Holder>,
    /// Where the caret stands; `None` where nothing can be written.
    pub(super) site: Option<Site>,
    text: &'a str,
    caret: usize,
    current: Option<usize>,
    passed: bool,
}

impl<'a> Scan<'a> {
    /// Reads `text` with the caret at byte `caret`.
    pub(super) fn of(text: &'a str, caret: usize) -> Scan<'a> {
        let mut scan = Scan {
            holders: Vec::new(),
            site: None,
            text,
            caret,
            current: None,
            passed: false,
        };
        let mut at = 0;
        while let Some(token) = next_token(text, at, caret) {
            scan.gap_before(token.start);
            scan.take(token.clone());
            at = token.end;
        }
        scan.gap_before(text.len());
        scan
    }

    /// The first byte of `text` at or behind `at` that is no white space.
    pub(super) fn next_byte(&self, at: usize) -> Option<u8> {
        let rest = self.text.get(at..)?.trim_start();
        rest.bytes().next()
    }

    /// Between two tokens the caret can begin what comes next.
    fn gap_before(&mut self, start: usize) {
        if !self.passed && self.caret <= start {
            self.passed = true;
            let role = self.role().filter(|_| self.current.is_some());
            self.site = role.map(|role| self.site_of(role, self.caret..self.caret));
        }
    }

    fn take(&mut self, token: Range<usize>) {
        match self.text.as_bytes().get(token.start) {
            Some(b'{') => self.open(token.start, false),
            Some(b'[') => self.open(token.start, true),
            Some(b'}') => self.close(false),
            Some(b']') => self.close(true),
            Some(b',') => self.comma(),
            Some(b':') => self.colon(),
            _ => self.scalar(token),
        }
    }

    fn open(&mut self, open: usize, list: bool) {
        let name = self.pending_name();
        self.after_value(None);
        let phase = if list { Phase::Value } else { Phase::Key };
        self.holders.push(Holder {
            open,
            list,
            parent: self.current,
            name,
            entries: Vec::new(),
            phase,
        });
        self.current = Some(self.holders.len() - 1);
    }

    /// Closes the nearest holder with such a bracket, and what is still open in it.
    fn close(&mut self, list: bool) {
        let mut found = self.current;
        while let Some(holder) = found.and_then(|place| self.holders.get(place)) {
            if holder.list == list {
                self.current = holder.parent;
                return;
            }
            found = holder.parent;
        }
    }

    fn comma(&mut self) {
        if let Some(holder) = self.holder() {
            holder.phase = if holder.list {
                Phase::Value
            } else {
                Phase::Key
            };
        }
    }

    /// A string read as a value was a key after all if a colon follows: the value before is missing.
    fn colon(&mut self) {
        let Some(holder) = self.holder().filter(|holder| !holder.list) else {
            return;
        };
        if holder.phase == Phase::After
            && let Some(name) = holder
                .entries
                .last_mut()
                .and_then(|entry| entry.text.take())
        {
            let key = 0..0;
            holder.entries.push(Entry {
                key,
                name,
                text: None,
            });
        }
        holder.phase = Phase::Value;
    }

    fn scalar(&mut self, token: Range<usize>) {
        let Some(role) = self.role() else {
            return;
        };
        if self.is_at(&token) {
            self.passed = true;
            self.site = Some(self.site_of(role, token.clone()));
        }
        let text = inner(self.text, &token).to_owned();
        match (role, self.holder()) {
            (Role::Key, Some(holder)) => {
                holder.phase = Phase::Colon;
                holder.entries.push(Entry {
                    key: token,
                    name: text,
                    text: None,
                });
            }
            _ => self.after_value(Some(text)),
        }
    }

    /// In a closed string the caret is between the quotes, else also at the end.
    fn is_at(&self, token: &Range<usize>) -> bool {
        let closed = is_closed(self.text, token);
        !self.passed && token.start < self.caret && self.caret < token.end + usize::from(!closed)
    }

    fn after_value(&mut self, text: Option<String>) {
        if let Some(holder) = self.holder() {
            holder.phase = Phase::After;
            if let Some(entry) = holder.entries.last_mut() {
                entry.text = text;
            }
        }
    }

    /// What the next string would be. Behind a value it is a key: only the comma is missing.
    fn role(&mut self) -> Option<Role> {
        let holder = self.holder()?;
        match holder.phase {
            Phase::Value => Some(Role::Value),
            Phase::After if holder.list => None,
            _ => Some(Role::Key),
        }
    }

    fn site_of(&self, role: Role, range: Range<usize>) -> Site {
        let name = self.pending_name().filter(|_| role == Role::Value);
        Site {
            holder: self.current,
            role,
            range,
            name,
        }
    }

    fn pending_name(&self) -> Option<String> {
        let holder = self.holders.get(self.current?)?;
        let entry = holder.entries.last()?;
        (holder.phase == Phase::Value).then(|| entry.name.clone())
    }

    fn holder(&mut self) -> Option<&mut Holder> {
        self.holders.get_mut(self.current?)
    }
}

/// The next bracket, mark, string or word at or behind `at`.
fn next_token(text: &str, at: usize, caret: usize) -> Option<Range<usize>> {
    let rest = text.get(at..)?;
    let start = at + rest.len() - rest.trim_start().len();
    let bytes = text.as_bytes();
    let end = match bytes.get(start)? {
        b'{' | b'}' | b'[' | b']' | b',' | b':' => start + 1,
        b'"' => string_end(text, start, caret),
        _ => word_end(text, start),
    };
    Some(start..end)
}

/// One past the closing quote. A string that is not closed on its line ends behind the caret's word.
fn string_end(text: &str, start: usize, caret: usize) -> usize {
    let mut escaped = false;
    let mut line_end = text.len();
    for (at, byte) in text.bytes().enumerate().skip(start + 1) {
        match byte {
            b'\n' | b'\r' => {
                line_end = at;
                break;
            }
            b'"' if !escaped => return at + 1,
            _ => escaped = byte == b'\\' && !escaped,
        }
    }
    match text.get(caret..line_end) {
        Some(rest) if start < caret => caret + word_end(rest, 0),
        _ => line_end,
    }
}

fn word_end(text: &str, start: usize) -> usize {
    let rest = text.get(start..).unwrap_or_default();
    let stop = |letter: char| letter.is_whitespace() || "{}[],:\"".contains(letter);
    start + rest.find(stop).unwrap_or(rest.len())
}

fn is_closed(text: &str, token: &Range<usize>) -> bool {
    let slice = text.get(token.clone()).unwrap_or_default();
    slice.len() > 1 && slice.starts_with('"') && slice.ends_with('"')
}

fn inner<'a>(text: &'a str, token: &Range<usize>) -> &'a str {
    let slice = text.get(token.clone()).unwrap_or_default();
    let slice = slice.strip_prefix('"').unwrap_or(slice);
    slice.strip_suffix('"').unwrap_or(slice)
}
