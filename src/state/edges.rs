//! The panes at the edges of a wide window: how large they are, and which are folded to a tab.

use super::AppState;
use std::rc::Rc;

/// A pane at an edge of the window.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// Palette, outline, library.
    Left,
    /// The inspector.
    Right,
    /// Below the canvas.
    Below,
}

impl Side {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Left, Self::Right, Self::Below];

    /// Its name in the page's styles.
    pub fn name(self) -> &'static str {
        ["left", "right", "below"][self as usize]
    }
}

/// How one of them stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Edge {
    /// Its width or height in CSS pixels; 0 where nobody has chosen one.
    pub size: u16,
    /// Whether only its tab is there.
    pub folded: bool,
}

/// How all of them stand.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Edges([Edge; 3]);

/// What follows a size where the pane is folded.
const FOLDED: char = '-';

impl Edges {
    /// Out of what was kept; what can't be read is as usual.
    pub fn kept(text: &str) -> Self {
        let mut edges = Self::default();
        for (edge, word) in edges.0.iter_mut().zip(text.split(' ')) {
            edge.size = word.trim_end_matches(FOLDED).parse().unwrap_or(0);
            edge.folded = word.ends_with(FOLDED);
        }
        edges
    }

    /// As it is kept.
    pub fn text(self) -> String {
        let word = |edge: Edge| match edge.folded {
            true => format!("{}{FOLDED}", edge.size),
            false => edge.size.to_string(),
        };
        self.0.map(word).join(" ")
    }

    /// How one stands.
    pub fn of(self, side: Side) -> Edge {
        self.0[side as usize]
    }

    /// The same, to be changed.
    pub fn of_mut(&mut self, side: Side) -> &mut Edge {
        &mut self.0[side as usize]
    }

    /// The names of those that are folded.
    pub fn folded(self) -> String {
        let name = |side: Side| {
            if self.of(side).folded {
                side.name()
            } else {
                ""
            }
        };
        Side::ALL.map(name).join(" ")
    }
}

/// What happens to a pane at an edge.
#[derive(Clone)]
pub enum EdgeMsg {
    /// It is to be so large; 0 for as usual.
    Size(Side, u16),
    /// Fold it to its tab, or open it again.
    Fold(Side),
}

impl AppState {
    /// Reduced in the later part.
    pub(super) fn edge(&mut self, message: &EdgeMsg) {
        let edges = &mut Rc::make_mut(&mut self.view).edges;
        match *message {
            EdgeMsg::Size(side, size) => {
                *edges.of_mut(side) = Edge {
                    size,
                    folded: false,
                };
            }
            EdgeMsg::Fold(side) => {
                let edge = edges.of_mut(side);
                edge.folded = !edge.folded;
            }
        }
    }

    /// A folded pane opens when someone goes to it.
    pub(super) fn unfold(&mut self, side: Side) {
        if self.view.edges.of(side).folded {
            Rc::make_mut(&mut self.view).edges.of_mut(side).folded = false;
        }
    }
}
