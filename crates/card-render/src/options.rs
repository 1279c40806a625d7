//! What a picture depends on besides the card.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use card_json::NodeId;

use crate::code::Highlights;
use crate::dates::Dates;
use crate::extras::{Extras, extras};
use crate::host::HostConfig;
use crate::prose::MarkdownLevel;
use crate::width::WidthGroup;
use card_catalog::palette::Theme;

/// How cards are drawn.
#[derive(Clone, Debug, PartialEq)]
pub struct Options {
    /// The theme pictures are chosen for, where a card offers several. Colours
    /// do not depend on it: they come from [`ThemeClass::class`](crate::ThemeClass::class) on an ancestor.
    pub theme: Theme,
    /// The host's measures and limits.
    pub host: HostConfig,
    /// How much Markdown is understood in Adaptive Cards.
    pub markdown_level: MarkdownLevel,
    /// How wide the card is: what `targetWidth` and layouts go by.
    pub width: WidthGroup,
    /// Whose language and clock `DATE()` and `TIME()` are written for.
    pub dates: Dates,
    /// The colours of program texts that are known.
    pub highlights: Highlights,
    /// What the reader has opened or toggled.
    pub state: RenderState,
    /// Leave out what Teams leaves out: types it does not know, and elements
    /// that need what it cannot do. A designer shows those as a quiet box
    /// instead, so that their author sees them.
    pub as_host: bool,
    /// Formatted text and the looks of rarer kinds. Without, texts stand as they are written and
    /// those kinds are drawn in the generic look.
    pub extras: Option<&'static Extras>,
}

impl Options {
    /// The defaults without the extras, for a program that fetches them later.
    pub fn without_extras() -> Options {
        Options {
            theme: Theme::default(),
            host: HostConfig::default(),
            markdown_level: MarkdownLevel::default(),
            width: WidthGroup::default(),
            dates: Dates::default(),
            highlights: Highlights::default(),
            state: RenderState::default(),
            as_host: false,
            extras: None,
        }
    }
}

impl Default for Options {
    fn default() -> Options {
        Options {
            extras: Some(extras()),
            ..Options::without_extras()
        }
    }
}

/// What a reader has done to a card: panels opened, elements toggled, fields
/// filled. Nodes that no longer exist do no harm.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RenderState {
    /// Actions whose panel is open (`ActionCard`, `Action.ShowCard`).
    pub opened: BTreeSet<NodeId>,
    /// Elements shown or hidden against their own `isVisible`.
    pub visible: BTreeMap<NodeId, bool>,
    /// The page that carousels and tabs are turned to, counted from 0.
    pub pages: BTreeMap<NodeId, usize>,
    /// Pages of accordions folded open or shut against their own `isExpanded`.
    pub folds: BTreeMap<NodeId, bool>,
    /// What inputs hold instead of their own `value`.
    pub values: BTreeMap<NodeId, Rc<str>>,
    /// Inputs marked as wrong, each with what the card says about it (perhaps
    /// nothing).
    pub errors: BTreeMap<NodeId, Rc<str>>,
}

impl RenderState {
    /// The nodes whose picture differs between two states.
    pub(crate) fn changed<'a>(
        &'a self,
        other: &'a RenderState,
    ) -> impl Iterator<Item = NodeId> + 'a {
        self.opened
            .symmetric_difference(&other.opened)
            .copied()
            .chain(differing(&self.visible, &other.visible))
            .chain(differing(&self.pages, &other.pages))
            .chain(differing(&self.folds, &other.folds))
            .chain(differing(&self.values, &other.values))
            .chain(differing(&self.errors, &other.errors))
    }
}

/// The nodes of which two states say different things.
fn differing<'a, T: PartialEq>(
    a: &'a BTreeMap<NodeId, T>,
    b: &'a BTreeMap<NodeId, T>,
) -> impl Iterator<Item = NodeId> + 'a {
    let left = |one: &'a BTreeMap<NodeId, T>, other: &'a BTreeMap<NodeId, T>| {
        one.iter()
            .filter(|(id, value)| other.get(id) != Some(value))
            .map(|(id, _)| *id)
    };
    left(a, b).chain(left(b, a))
}
