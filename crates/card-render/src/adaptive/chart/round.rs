//! Pies and donuts.

use card_catalog::Element;
use card_catalog::kinds::adaptive::{
    chart_donut as donut, chart_pie as pie, chart_slice as slice, common,
};
use card_json::{Node, NodeId};

use super::palette::{Colors, Fill};
use super::scale::{number, value};
use super::svg::{self, num};
use super::{Chart, cut_at, is_on, own_color, text};
use crate::adaptive::ground::px;
use crate::names::Css;
use crate::renderer::{Context, Pen};
use crate::view::View;

/// Pixels from side to side, unless the card asks for less.
const SIZE: f64 = 200.0;
/// More parts than this are not drawn.
const MOST: usize = 100;

struct Slice {
    value: f64,
    fill: Fill,
    tip: String,
    node: NodeId,
}

pub(crate) fn draw_pie(_: &mut Pen<'_>, element: Element<'_>, _: Context) -> View {
    let data = pie::DATA.get(element.node).unwrap_or_default();
    draw(element, &data, 0.0)
}

pub(crate) fn draw_donut(_: &mut Pen<'_>, element: Element<'_>, _: Context) -> View {
    let data = donut::DATA.get(element.node).unwrap_or_default();
    let thin = donut::THICKNESS.get(element.node) == Some("Thin");
    draw(element, &data, if thin { 0.84 } else { 0.68 })
}

/// `hole` is the part of the radius that stays empty.
fn draw(element: Element<'_>, data: &[Element<'_>], hole: f64) -> View {
    let node = element.node;
    let colors = Colors::of(node);
    let mut chart = Chart::default();
    let mut slices = Vec::new();
    for (index, one) in data.iter().take(MOST).enumerate() {
        let name = text(&slice::LEGEND, one.node).into_owned();
        // Less than nothing has no part of a whole.
        let value = value(&slice::VALUE, one.node);
        let fill = colors.at(index, own_color(one.node));
        chart.rows.push((name.clone(), vec![number(value)]));
        let tip = format!("{name}: {}", number(value));
        chart.legend.push((name, fill));
        slices.push(Slice {
            value: value.max(0.0),
            fill,
            tip,
            node: one.node.id(),
        });
    }
    chart.all = cut_at(data.len(), slices.len());
    chart.picture = picture(node, &slices, hole);
    chart.draw(element)
}

fn picture(node: &Node, slices: &[Slice], hole: f64) -> Option<View> {
    let total: f64 = slices.iter().map(|slice| slice.value).sum();
    if total <= 0.0 {
        return None;
    }
    let size = common::MAX_WIDTH
        .get(node)
        .map_or(SIZE, f64::from)
        .clamp(24.0, SIZE);
    let outlined = is_on(&donut::SHOW_OUTLINES, node);
    let middle = size / 2.0;
    let mut start = 0.0;
    let marks = slices
        .iter()
        .filter(|slice| slice.value > 0.0)
        .map(|slice| {
            let end = start + slice.value / total;
            let outline = ring((middle, middle), middle - 1.0, hole, start, end);
            start = end;
            let path = svg::path("cw-mark", outline).class_if(outlined, "cw-outlined");
            slice
                .fill
                .on(path)
                .origin(slice.node)
                .child(svg::tip(slice.tip.clone()))
                .build()
        });
    let marks: Vec<View> = marks.collect();
    Some(
        svg::scaled(size, size)
            .class("cw-round")
            .style(Css::MAX_WIDTH, px(size as u32))
            .children(marks)
            .children((hole > 0.0).then(|| centre(node, size)).flatten())
            .build(),
    )
}

/// What stands in the middle of a donut.
fn centre(node: &Node, size: f64) -> Option<View> {
    let value = crate::parts::text_of(&donut::VALUE, node)?;
    let fill = donut::VALUE_COLOR.get(node).and_then(Fill::named);
    let room = size * 0.5 / (value.chars().count().max(2) as f64 * 0.58);
    let words = svg::words("cw-centre", num(size / 2.0), size / 2.0, &value)
        .style(Css::FONT_SIZE, px(room.clamp(9.0, 32.0) as u32));
    Some(match fill {
        Some(fill) => fill.on(words).class("cw-mark").build(),
        None => words.build(),
    })
}

/// The outline of a part of a ring, from one share of the turn to another, clockwise from the
/// top; `hole` is the part of the radius left empty. Each arc has a stop half way, because one
/// that ends where it began would not be drawn.
pub(super) fn ring(centre: (f64, f64), radius: f64, hole: f64, start: f64, end: f64) -> String {
    let point = |share: f64, radius: f64| {
        let angle = share * std::f64::consts::TAU;
        let (x, y) = (
            centre.0 + radius * angle.sin(),
            centre.1 - radius * angle.cos(),
        );
        format!("{} {}", num(x), num(y))
    };
    let half = (start + end) / 2.0;
    let arc = |radius: f64, sweep: u8, to: f64| {
        let (by_half, end) = (point(half, radius), point(to, radius));
        let radius = num(radius);
        format!("A{radius} {radius} 0 0 {sweep} {by_half}A{radius} {radius} 0 0 {sweep} {end}")
    };
    let outer = format!("M{}{}", point(start, radius), arc(radius, 1, end));
    if hole <= 0.0 {
        return format!("{outer}L{} {}Z", num(centre.0), num(centre.1));
    }
    let inner = radius * hole;
    format!("{outer}L{}{}Z", point(end, inner), arc(inner, 0, start))
}

#[cfg(test)]
mod tests {
    use super::ring;

    #[test]
    fn arcs_go_clockwise_from_the_top() {
        let cases = [
            (
                0.0,
                0.0,
                0.5,
                "M10 0A10 10 0 0 1 20 10A10 10 0 0 1 10 20L10 10Z",
            ),
            (
                0.0,
                0.0,
                1.0,
                "M10 0A10 10 0 0 1 10 20A10 10 0 0 1 10 0L10 10Z",
            ),
            (
                0.5,
                0.5,
                1.0,
                "M10 20A10 10 0 0 1 0 10A10 10 0 0 1 10 0L10 5A5 5 0 0 0 5 10A5 5 0 0 0 10 15Z",
            ),
        ];
        for (hole, start, end, outline) in cases {
            assert_eq!(ring((10.0, 10.0), 10.0, hole, start, end), outline);
        }
    }
}
