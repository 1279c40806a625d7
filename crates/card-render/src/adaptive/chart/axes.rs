//! The frame of charts with an upright axis of values: grid, ticks, names and titles.

use card_catalog::Element;
use card_catalog::kinds::adaptive::common;

use super::scale::{Axis, short};
use super::svg::{self, percent};
use super::{breadth, brief, text, words};
use crate::adaptive::ground::px;
use crate::names::{Attr, Css};
use crate::view::{Draft, View};

/// Pixels from the top of the axis to its foot.
const HEIGHT: f64 = 176.0;
/// Pixels above it, for half a line of text and a number over the highest bar.
const TOP: f64 = 16.0;
/// Up to so many names stand below their bars; of more only some do.
const FEW: usize = 12;
/// A chart is at least so many pixels wide between its axis and its end.
pub(super) const NARROWEST: f64 = 230.0;

/// What stands along the foot of a chart.
pub(super) enum Names {
    /// Equal parts of the width, each with a name.
    Slots(Vec<String>),
    /// Places between 0 and 1, each with a name.
    Ticks(Vec<(f64, String)>),
}

/// How far from the top a value stands, in pixels.
pub(super) fn down(axis: &Axis, value: f64) -> f64 {
    TOP + (1.0 - axis.at(value)) * HEIGHT
}

/// A drawing over the axis alone, pulled to its width; its height is [`HEIGHT`].
pub(super) fn field(width: f64) -> Draft {
    svg::pulled(width, HEIGHT, TOP)
}

/// Puts marks into the frame.
pub(super) fn frame(element: Element<'_>, axis: &Axis, names: Names, marks: Vec<View>) -> View {
    let node = element.node;
    let (x_title, y_title) = (
        text(&common::X_AXIS_TITLE, node),
        text(&common::Y_AXIS_TITLE, node),
    );
    let labels: Vec<String> = axis.ticks.iter().map(|tick| short(*tick)).collect();
    let widest = labels
        .iter()
        .map(|label| breadth(label))
        .fold(0.0, f64::max);
    let gutter = widest.min(90.0) + if y_title.is_empty() { 10.0 } else { 28.0 };
    let (names, below) = match names {
        Names::Slots(names) if names.len() <= FEW => (Vec::new(), Some(slots(&names))),
        Names::Slots(names) => (thinned(&names), None),
        Names::Ticks(ticks) => (ticks, None),
    };
    let foot = TOP + HEIGHT;
    let height = foot + if names.is_empty() { 2.0 } else { 22.0 };
    let grid = axis.ticks.iter().map(|tick| rule(axis, *tick));
    let labels = axis.ticks.iter().zip(&labels).map(|(tick, label)| {
        svg::words(
            "cw-tick cw-tick-end",
            "-8".to_owned(),
            down(axis, *tick),
            label,
        )
        .build()
    });
    let names = names
        .iter()
        .map(|(place, name)| svg::words("cw-tick", percent(*place), foot + 15.0, name).build());
    let drawing = svg::drawing(height)
        .children(grid)
        .children(labels)
        .children((!y_title.is_empty()).then(|| {
            svg::upwards(
                "cw-tick cw-axis-words",
                10.0 - gutter,
                TOP + HEIGHT / 2.0,
                &brief(&y_title, 30),
            )
        }))
        .children(marks)
        .children(names)
        .build();
    Draft::of("div", "cw-plot")
        .style(Css::PADDING_LEFT, px(gutter.ceil() as u32))
        .child(drawing)
        .children(below)
        .children((!x_title.is_empty()).then(|| words("p", "cw-axis-title", &x_title)))
        .build()
}

/// A line of the grid; the one at zero is stronger.
fn rule(axis: &Axis, value: f64) -> View {
    let y = down(axis, value);
    let class = if value == 0.0 {
        "cw-zero-line"
    } else {
        "cw-grid-line"
    };
    svg::line(class, ("0".to_owned(), y), ("100%".to_owned(), y)).build()
}

/// One cell for each name, so that long ones end in an ellipsis at any width.
fn slots(names: &[String]) -> View {
    let cell = |name: &String| {
        Draft::new("span")
            .attr(Attr::TITLE, name.as_str())
            .text(name.as_str())
            .build()
    };
    Draft::of("div", "cw-x-names")
        .children(names.iter().map(cell))
        .build()
}

/// As many names as have room, each at the middle of its part.
fn thinned(names: &[String]) -> Vec<(f64, String)> {
    let names: Vec<_> = names.iter().map(|name| brief(name, 14)).collect();
    let widest = names.iter().map(|name| breadth(name)).fold(0.0, f64::max);
    let room = (NARROWEST / (widest + 8.0)).max(1.0);
    let step = (names.len() as f64 / room).ceil().max(1.0) as usize;
    let middle = |index: usize| (index as f64 + 0.5) / names.len() as f64;
    let some = names.iter().enumerate().step_by(step);
    some.map(|(index, name)| (middle(index), name.clone().into_owned()))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_left_out_where_they_would_run_into_each_other() {
        let names: Vec<String> = (0..40).map(|day| format!("2026-03-{day:02}")).collect();
        let shown = thinned(&names);
        assert_eq!(shown.len(), 4);
        assert_eq!(shown[0], (0.0125, "2026-03-00".to_owned()));
    }

    #[test]
    fn values_go_upwards() {
        let axis = Axis::around(0.0, 100.0, 5.0);
        assert_eq!((down(&axis, 0.0), down(&axis, 100.0)), (TOP + HEIGHT, TOP));
    }
}
