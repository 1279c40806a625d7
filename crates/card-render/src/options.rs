//! What a picture depends on besides the card.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use card_json::NodeId;

use crate::code::Highlights;
use crate::dates::Dates;
use crate::host::HostConfig;
use crate::prose::MarkdownLevel;
use crate::width::WidthGroup;
use card_catalog::palette::Theme;

/// How cards are drawn.
#[derive(Clone, Debug, Default, PartialEq)]
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
