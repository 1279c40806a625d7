//! SVG elements. Lengths across are per cent of the drawing's width and lengths down are pixels,
//! so that a chart grows with its card while its texts and lines keep their size.

use crate::names::Attr;
use crate::view::{Draft, View};

/// A drawing as wide as there is room, and so many pixels high.
pub(super) fn drawing(height: f64) -> Draft {
    Draft::of("svg", "cw-svg").attr(Attr::HEIGHT, num(height))
}

/// A drawing that is scaled as a whole.
pub(super) fn scaled(width: f64, height: f64) -> Draft {
    Draft::of("svg", "cw-svg").attr(
        Attr::VIEW_BOX,
        format!("0 0 {} {}", num(width), num(height)),
    )
}

/// Fills the room of another drawing, pulled to its proportions; lines keep their thickness.
pub(super) fn pulled(width: f64, height: f64, y: f64) -> Draft {
    scaled(width, height)
        .attr(Attr::Y, num(y))
        .attr(Attr::HEIGHT, num(height))
        .attr(Attr::WIDTH, "100%")
        .attr(Attr::PRESERVE_ASPECT_RATIO, "none")
}

/// At most two decimals; what is no number counts as 0.
pub(super) fn num(value: f64) -> String {
    let value = if value.is_finite() {
        (value * 100.0).round() / 100.0
    } else {
        0.0
    };
    // Negative zero would be written as "-0".
    format!("{}", value + 0.0)
}

/// A part of the whole width.
pub(super) fn percent(part: f64) -> String {
    num(part * 100.0) + "%"
}

pub(super) fn rect(x: String, y: f64, width: String, height: f64) -> Draft {
    Draft::new("rect")
        .attr(Attr::X, x)
        .attr(Attr::Y, num(y))
        .attr(Attr::WIDTH, width)
        .attr(Attr::HEIGHT, num(height))
}

pub(super) fn line(class: &'static str, from: (String, f64), to: (String, f64)) -> Draft {
    Draft::of("line", class)
        .attr(Attr::X1, from.0)
        .attr(Attr::Y1, num(from.1))
        .attr(Attr::X2, to.0)
        .attr(Attr::Y2, num(to.1))
}

pub(super) fn circle(class: &'static str, x: String, y: f64, radius: f64) -> Draft {
    Draft::of("circle", class)
        .attr(Attr::CX, x)
        .attr(Attr::CY, num(y))
        .attr(Attr::R, num(radius))
}

pub(super) fn path(class: &'static str, outline: String) -> Draft {
    Draft::of("path", class).attr(Attr::D, outline)
}

/// Words of a class that says where they stand about the point.
pub(super) fn words(class: &'static str, x: String, y: f64, text: &str) -> Draft {
    Draft::of("text", class)
        .attr(Attr::X, x)
        .attr(Attr::Y, num(y))
        .text(text)
}

/// Moves something by pixels.
pub(super) fn moved(draft: Draft, x: f64, y: f64) -> Draft {
    draft.attr(Attr::TRANSFORM, format!("translate({} {})", num(x), num(y)))
}

/// Words that run upwards at a place.
pub(super) fn upwards(class: &'static str, x: f64, y: f64, text: &str) -> View {
    Draft::of("text", class)
        .attr(
            Attr::TRANSFORM,
            format!("translate({} {}) rotate(-90)", num(x), num(y)),
        )
        .text(text)
        .build()
}

/// What is shown while the pointer rests on the mark around it.
pub(super) fn tip(text: String) -> View {
    Draft::new("title").text(text).build()
}
