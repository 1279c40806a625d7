//! What a picture depends on besides the card.

use std::collections::{BTreeMap, BTreeSet};

use card_json::NodeId;

use crate::host::HostConfig;
use crate::prose::MarkdownLevel;
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
    /// What the reader has opened or toggled.
    pub state: RenderState,
}

/// What a reader has done to a card: panels opened, elements toggled. Nodes
/// that no longer exist do no harm.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RenderState {
    /// Actions whose panel is open (`ActionCard`, `Action.ShowCard`).
    pub opened: BTreeSet<NodeId>,
    /// Elements shown or hidden against their own `isVisible`.
    pub visible: BTreeMap<NodeId, bool>,
}

impl RenderState {
    /// The nodes whose picture differs between two states.
    pub(crate) fn changed<'a>(
        &'a self,
        other: &'a RenderState,
    ) -> impl Iterator<Item = NodeId> + 'a {
        let toggled = |a: &'a RenderState, b: &'a RenderState| {
            a.visible
                .iter()
                .filter(|(id, shown)| b.visible.get(id) != Some(shown))
                .map(|(id, _)| *id)
        };
        self.opened
            .symmetric_difference(&other.opened)
            .copied()
            .chain(toggled(self, other))
            .chain(toggled(other, self))
    }
}
