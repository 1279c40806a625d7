//! What the rules about areas of a grid share.

use card_catalog::Element;
use card_catalog::kinds::adaptive::common::{GRID_AREA, LAYOUTS};
use card_catalog::kinds::adaptive::{grid_area, layout_area_grid};
use card_json::Node;

use crate::context::Context;

/// A container with a grid: the names of its areas, and what its items ask for.
pub(super) struct Grid<'a> {
    /// The nodes of the areas' names.
    pub(super) areas: Vec<&'a Node>,
    /// The areas that the items name.
    pub(super) used: Vec<&'a Node>,
}

/// Every container in which some item may stand in an area.
pub(super) fn grids<'a>(context: &Context<'a>) -> Vec<Grid<'a>> {
    // Most cards have none, and need not be walked.
    let is_of_grid = |name| name == LAYOUTS.name() || name == GRID_AREA.name();
    if !context
        .present()
        .any(|present| is_of_grid(present.spec.name))
    {
        return Vec::new();
    }
    let mut grids: Vec<(card_json::NodeId, Grid<'a>)> = Vec::new();
    for object in context
        .objects
        .iter()
        .filter(|object| LAYOUTS.is_in(object.node))
    {
        let areas = areas(object);
        let used = Vec::new();
        grids.push((object.node.id(), Grid { areas, used }));
    }
    for object in &context.objects {
        let Some(node) = GRID_AREA.node(object.node) else {
            continue;
        };
        let parent = context.typing.parent(object.node.id());
        let found = grids.iter_mut().find(|(id, _)| Some(*id) == parent);
        match (found, parent) {
            (Some((_, grid)), _) => grid.used.push(node),
            (None, Some(parent)) => grids.push((
                parent,
                Grid {
                    areas: Vec::new(),
                    used: vec![node],
                },
            )),
            (None, None) => {}
        }
    }
    grids.into_iter().map(|(_, grid)| grid).collect()
}

fn areas<'a>(object: &Element<'a>) -> Vec<&'a Node> {
    let layouts = LAYOUTS
        .node(object.node)
        .and_then(Node::as_array)
        .unwrap_or_default();
    let areas = layouts
        .iter()
        .filter_map(|layout| layout_area_grid::AREAS.node(layout)?.as_array());
    areas
        .flatten()
        .filter_map(|area| grid_area::NAME.node(area))
        .collect()
}

/// The text of a name; `None` where it is no text.
pub(super) fn name(node: &Node) -> Option<&str> {
    node.as_str().filter(|name| !name.is_empty())
}
