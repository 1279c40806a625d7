//! What was measured of a pane: where each node is.

use std::collections::HashMap;

use card_json::NodeId;

/// A rectangle in CSS pixels, from a corner that stays the same for all of a pane.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Rect {
    /// Distance of the left edge.
    pub left: f64,
    /// Distance of the top edge.
    pub top: f64,
    /// Width.
    pub width: f64,
    /// Height.
    pub height: f64,
}

impl Rect {
    pub(super) fn right(self) -> f64 {
        self.left + self.width
    }

    pub(super) fn bottom(self) -> f64 {
        self.top + self.height
    }

    pub(super) fn contains(self, x: f64, y: f64) -> bool {
        self.left <= x && x < self.right() && self.top <= y && y < self.bottom()
    }

    /// How far the point is from the rectangle, squared; 0 inside.
    pub(super) fn distance(self, x: f64, y: f64) -> f64 {
        let across = (self.left - x).max(x - self.right()).max(0.0);
        let down = (self.top - y).max(y - self.bottom()).max(0.0);
        across * across + down * down
    }

    /// Do both share most of their height, one to the side of the other?
    pub(super) fn is_beside(self, other: Rect) -> bool {
        let shared = self.bottom().min(other.bottom()) - self.top.max(other.top);
        let apart = self.right() <= other.left + 1.0 || other.right() <= self.left + 1.0;
        apart && shared > 0.5 * self.height.min(other.height)
    }
}

/// Where a node is drawn.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Spot {
    /// The node.
    pub node: NodeId,
    /// Its rectangle.
    pub rect: Rect,
}

/// All that was measured of a pane, in document order.
#[derive(Debug, Clone, Default)]
pub struct Ground {
    spots: Vec<Spot>,
    first: HashMap<NodeId, usize>,
    list: bool,
}

impl Ground {
    /// The drawn card: what is inside an element lies inside its rectangle.
    pub fn canvas(spots: Vec<Spot>) -> Ground {
        Ground::new(spots, false)
    }

    /// The outline: rows below one another, their left edges indented.
    pub fn outline(spots: Vec<Spot>) -> Ground {
        Ground::new(spots, true)
    }

    fn new(mut spots: Vec<Spot>, list: bool) -> Ground {
        let numbers = |rect: Rect| rect.left + rect.top + rect.width + rect.height;
        spots.retain(|spot| numbers(spot.rect).is_finite());
        let mut first = HashMap::with_capacity(spots.len());
        for (at, spot) in spots.iter().enumerate() {
            first.entry(spot.node).or_insert(at);
        }
        Ground { spots, first, list }
    }

    pub(super) fn is_list(&self) -> bool {
        self.list
    }

    pub(super) fn rect(&self, node: NodeId) -> Option<Rect> {
        self.first.get(&node).map(|at| self.spots[*at].rect)
    }

    /// The innermost node under the point.
    pub(super) fn under(&self, x: f64, y: f64) -> Option<NodeId> {
        let mut inner_first = self.spots.iter().rev();
        inner_first
            .find(|spot| spot.rect.contains(x, y))
            .map(|spot| spot.node)
    }

    /// The row at this height; the first or last one beyond the ends.
    pub(super) fn row(&self, y: f64) -> Option<Spot> {
        let down = |spot: &&Spot| spot.rect.distance(spot.rect.left, y);
        self.spots
            .iter()
            .min_by(|one, other| down(one).total_cmp(&down(other)))
            .copied()
    }

    pub(super) fn spots(&self) -> &[Spot] {
        &self.spots
    }
}
