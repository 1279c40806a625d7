//! What lies over the page to help with writing: the gallery, and what is put in at the caret.

use super::{AppState, Errand, FileMsg};
use card_editor::{TextPlace, Transaction};
use card_json::{Node, NodeId};
use std::rc::Rc;

/// What is open.
#[derive(Clone, Debug, PartialEq, Default)]
pub enum Helper {
    /// Nothing.
    #[default]
    Closed,
    /// Cards to begin with.
    Gallery,
    /// Mentioning somebody in a text.
    Mention(Spot),
    /// Emoji for a text.
    Emoji(Spot),
    /// The person's own blocks.
    Blocks,
    /// Fluent icons for a property.
    Icons(IconSpot),
}

/// A text, where its caret stands, and the field that shows it.
#[derive(Clone, Debug, PartialEq)]
pub struct Spot {
    /// The text and the byte of the caret.
    pub place: TextPlace,
    /// The id of the field.
    pub field: Rc<str>,
}

/// A property that names an icon.
#[derive(Clone, Debug, PartialEq)]
pub struct IconSpot {
    /// The object that has it.
    pub node: NodeId,
    /// The property.
    pub name: Rc<str>,
    /// What stands before the icon's name in it.
    pub before: &'static str,
    /// The id of the field.
    pub field: Rc<str>,
}

/// What was taken lately, the newest first; as long as the page is open.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Recent {
    /// Names of icons.
    pub icons: Vec<Rc<str>>,
    /// Emoji.
    pub emoji: Vec<Rc<str>>,
}

/// How much is remembered.
const REMEMBERED: usize = 16;

impl Recent {
    fn remember(list: &mut Vec<Rc<str>>, taken: &Rc<str>) {
        list.retain(|own| own != taken);
        list.insert(0, taken.clone());
        list.truncate(REMEMBERED);
    }
}

/// Words that were put into a text.
#[derive(Clone)]
pub struct Written {
    /// The step that does it.
    pub step: Transaction,
    /// Where the caret stands afterwards.
    pub spot: Spot,
    /// The emoji, if it is one.
    pub emoji: Option<Rc<str>>,
}

/// What happens to it.
#[derive(Clone)]
pub enum HelperMsg {
    /// Open it, as soon as the later part is here.
    Open(Helper),
    /// Close it; nothing was chosen.
    Close,
    /// Take this card of the gallery.
    Take {
        /// What it is called.
        title: String,
        /// Its exact text.
        text: String,
    },
    /// Put words into a text; else why that can't be.
    Write(Result<Box<Written>, String>),
    /// Take this icon for a property: its name, and the whole value.
    Icon(IconSpot, Rc<str>, String),
}

impl AppState {
    pub(super) fn help(&mut self, message: HelperMsg, now: f64) {
        let helper = std::mem::take(&mut self.helper);
        match message {
            HelperMsg::Open(helper) => self.helper = helper,
            HelperMsg::Close => self.return_to_field(&helper),
            HelperMsg::Take { title, text } => {
                self.file(FileMsg::Opened { name: title, text }, now);
            }
            HelperMsg::Write(Ok(written)) => self.put_words(*written, now),
            HelperMsg::Write(Err(why)) => self.tell_bad(why),
            HelperMsg::Icon(spot, name, value) => self.take_icon(&spot, &name, value, now),
        }
    }

    fn put_words(&mut self, written: Written, now: f64) {
        let Written { step, spot, emoji } = written;
        if let Some(emoji) = emoji {
            Recent::remember(&mut Rc::make_mut(&mut self.recent).emoji, &emoji);
        }
        self.change(|editor| editor.commit(step, now));
        self.put_caret(&spot);
    }

    fn take_icon(&mut self, spot: &IconSpot, name: &Rc<str>, value: String, now: f64) {
        Recent::remember(&mut Rc::make_mut(&mut self.recent).icons, name);
        let set = card_editor::Command::SetProp {
            node: spot.node,
            name: spot.name.clone(),
            value: Some(Node::string(value)),
        };
        self.edit(&set, now);
        self.focus_on(&format!("#{}", spot.field));
    }

    fn return_to_field(&mut self, helper: &Helper) {
        if let Helper::Mention(spot) | Helper::Emoji(spot) = helper {
            self.put_caret(spot);
        }
    }

    fn put_caret(&mut self, spot: &Spot) {
        let owner = self.document().node(spot.place.node);
        let text = owner.and_then(|owner| owner.get(&spot.place.name)?.as_str());
        let before = text.and_then(|text| text.get(..spot.place.at.min(text.len())));
        let at = before.map_or(0, |before| before.encode_utf16().count());
        let field = spot.field.clone();
        self.run_errand(Errand::Caret { field, at });
    }
}
