//! What is known of files, what happens with them, and what is asked of the disk.

use crate::words::t;
use std::rc::Rc;
use yew::AttrValue;

/// A file and what it has, as far as this browser knows.
#[derive(Clone, Debug, PartialEq)]
pub struct FromDisk {
    /// The id of its card, or a key of its own that begins with `~`.
    pub key: Rc<str>,
    /// Name without folders.
    pub name: AttrValue,
    /// What was read from it or written to it last.
    pub text: Rc<str>,
}

/// Why nothing was read or written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DiskTrouble {
    /// Somebody else has written the file since.
    Changed,
    /// The person, or the browser, does not allow it.
    Denied,
    /// It was moved or deleted.
    Gone,
    /// There is no room left.
    Full,
    /// Another program is writing it.
    Busy,
    /// It is no UTF-8 text.
    Foreign,
    /// The browser did not show its dialog.
    Unasked,
    /// Anything else.
    Failed,
}

impl DiskTrouble {
    /// By the word that `assets/late/disk.js` uses.
    pub fn named(word: &str) -> Self {
        match word {
            "changed" => Self::Changed,
            "denied" => Self::Denied,
            "gone" => Self::Gone,
            "full" => Self::Full,
            "busy" => Self::Busy,
            "foreign" => Self::Foreign,
            "unasked" => Self::Unasked,
            _ => Self::Failed,
        }
    }

    pub(super) fn words(self) -> AttrValue {
        match self {
            Self::Denied => t!("disk-denied"),
            Self::Gone => t!("disk-gone"),
            Self::Full => t!("disk-full"),
            Self::Busy => t!("disk-busy"),
            Self::Foreign => t!("disk-foreign"),
            Self::Unasked => t!("disk-unasked"),
            Self::Changed | Self::Failed => t!("disk-failed"),
        }
    }
}

/// Files, as far as they are known.
#[derive(Clone, Default, PartialEq)]
pub struct Disk {
    files: Rc<Vec<FromDisk>>,
    /// The file of broken text: what marks the draft, and the file's key.
    pub(super) draft: Option<(Rc<str>, Rc<str>)>,
    /// A file that somebody else has written since: the person is asked what to do.
    pub question: Option<FromDisk>,
    pub(super) made: u32,
}

impl Disk {
    pub(super) fn file(&self, key: &str) -> Option<&FromDisk> {
        self.files.iter().find(|file| *file.key == *key)
    }

    pub(super) fn note(&mut self, file: FromDisk) {
        let files = Rc::make_mut(&mut self.files);
        files.retain(|own| own.key != file.key);
        files.push(file);
    }
}

/// What to do about a file that somebody else has written since.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Choice {
    /// Write over it.
    Overwrite,
    /// Choose another file.
    SaveAs,
    /// Take what it has now.
    Read,
    /// Nothing.
    Leave,
}

/// What happens with files.
#[derive(Clone)]
pub enum DiskMsg {
    /// Let the person choose a file to open.
    Open,
    /// A file was chosen or dropped, and read.
    Picked(Result<Option<FromDisk>, DiskTrouble>),
    /// Save into the file of the text on the screen; where it has none, into one that is chosen.
    Save,
    /// Save into a file that is chosen.
    SaveAs,
    /// It is saved.
    Saved(Rc<str>, Result<Option<FromDisk>, DiskTrouble>),
    /// The file of a card was looked up.
    Found(Option<FromDisk>),
    /// The person's answer.
    Chosen(Choice),
    /// A file was read again.
    ReadAgain(Result<Option<FromDisk>, DiskTrouble>),
    /// The broken text that was opened is a card now.
    DraftBecameCard,
}

/// What is asked of the disk.
#[derive(Clone, Debug, PartialEq)]
pub enum DiskAsk {
    /// Let the person choose a file, and read it.
    Pick,
    /// The file of a card.
    Find(Rc<str>),
    /// From now on a file belongs to a card.
    Bind {
        /// The file.
        key: Rc<str>,
        /// The card.
        card: Rc<str>,
    },
    /// Write a file.
    Save {
        /// The file.
        key: Rc<str>,
        /// The exact text.
        text: Rc<str>,
        /// Over what somebody else has written, too.
        force: bool,
    },
    /// Let the person choose a file, and write it.
    SaveAs {
        /// The key it has from then on.
        key: Rc<str>,
        /// The name that is suggested.
        name: String,
        /// The exact text.
        text: Rc<str>,
    },
    /// Read a file again.
    ReadAgain(Rc<str>),
}
