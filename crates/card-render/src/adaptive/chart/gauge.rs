//! Half a dial with a needle.

use card_catalog::Element;
use card_catalog::kinds::adaptive::{
    chart_donut, chart_gauge as key, chart_segment as segment, common,
};
use card_json::Node;

use super::palette::{Colors, Fill, NEUTRAL};
use super::round::ring;
use super::scale::{number, tamed, value};
use super::svg::{self, num};
use super::{Chart, cut_at, is_on, own_color, text};
use crate::adaptive::ground::px;
use crate::names::Css;
use crate::renderer::{Context, Pen};
use crate::view::{Draft, View};

/// Pixels from end to end, unless the card asks for less.
const SIZE: f64 = 240.0;
/// The part of the radius inside the arc.
const HOLE: f64 = 0.8;
/// More segments are not drawn.
const MOST: usize = 60;

pub(crate) fn draw(_: &mut Pen<'_>, element: Element<'_>, _: Context) -> View {
    let node = element.node;
    let colors = Colors::of(node);
    let mut chart = Chart::default();
    let all = key::SEGMENTS.get(node).unwrap_or_default();
    let mut arcs = Vec::new();
    for (index, one) in all.iter().take(MOST).enumerate() {
        let fill = colors.at(index, own_color(one.node));
        let size = value(&segment::SIZE, one.node).max(0.0);
        let name = text(&segment::LEGEND, one.node).into_owned();
        let tip = format!("{name}: {}", number(size));
        chart.rows.push((name.clone(), vec![number(size)]));
        chart.legend.push((name, fill));
        arcs.push(Arc {
            size,
            fill,
            tip: Some((tip, one.node.id())),
        });
    }
    chart.all = cut_at(all.len(), arcs.len());
    let dial = Dial::of(node, &arcs);
    chart
        .rows
        .insert(0, ("Value".to_owned(), vec![dial.words(node)]));
    chart.picture = Some(dial.draw(node, arcs));
    chart.draw(element)
}

struct Arc {
    size: f64,
    fill: Fill,
    tip: Option<(String, card_json::NodeId)>,
}

struct Dial {
    least: f64,
    most: f64,
    value: f64,
}

impl Dial {
    fn of(node: &Node, arcs: &[Arc]) -> Dial {
        let least = value(&key::MIN, node);
        let filled: f64 = arcs.iter().map(|arc| arc.size).sum();
        let most = key::MAX.get(node).map_or(least + filled, tamed);
        // A scale that goes nowhere or backwards is of no use to anybody.
        let most = if most > least { most } else { least + 100.0 };
        Dial {
            least,
            most,
            value: value(&key::VALUE, node),
        }
    }

    /// How far along the scale something is: 0 to 1.
    fn part(&self, value: f64) -> f64 {
        ((value - self.least) / (self.most - self.least)).clamp(0.0, 1.0)
    }

    fn words(&self, node: &Node) -> String {
        match key::VALUE_FORMAT.get(node) {
            Some("Fraction") => format!("{}/{}", number(self.value), number(self.most)),
            _ => {
                let share = (self.value - self.least) / (self.most - self.least) * 100.0;
                number(share.round()) + "%"
            }
        }
    }

    fn draw(&self, node: &Node, mut arcs: Vec<Arc>) -> View {
        let size = common::MAX_WIDTH
            .get(node)
            .map_or(SIZE, f64::from)
            .clamp(48.0, SIZE);
        let radius = size / 2.0 - 2.0;
        let centre = (size / 2.0, radius + 4.0);
        let filled: f64 = arcs.iter().map(|arc| arc.size).sum();
        let span = self.most - self.least;
        if filled < span * 0.999_9 {
            arcs.push(Arc {
                size: span - filled,
                fill: NEUTRAL,
                tip: None,
            });
        }
        let whole = filled.max(span);
        let outlined = is_on(&chart_donut::SHOW_OUTLINES, node);
        let mut from = 0.0;
        let marks: Vec<View> = arcs
            .iter()
            .filter(|arc| arc.size > 0.0)
            .map(|arc| {
                let to = from + arc.size / whole;
                // Half a turn, beginning at nine o'clock.
                let outline = ring(
                    centre,
                    radius,
                    HOLE,
                    from / 2.0 - 0.25,
                    to.min(1.0) / 2.0 - 0.25,
                );
                from = to;
                let path = arc
                    .fill
                    .on(svg::path("cw-mark", outline))
                    .class_if(outlined, "cw-outlined");
                match &arc.tip {
                    Some((tip, node)) => path.origin(*node).child(svg::tip(tip.clone())).build(),
                    None => path.build(),
                }
            })
            .collect();
        let ends = is_on(&key::SHOW_MIN_MAX, node);
        let sub_label = text(&key::SUB_LABEL, node);
        let large = (size / 9.0).clamp(11.0, 24.0);
        let below = centre.1
            + if ends || is_on(&key::SHOW_NEEDLE, node) {
                large + 8.0
            } else {
                -2.0
            };
        let height = below + if sub_label.is_empty() { 6.0 } else { 22.0 };
        let thick = radius * (1.0 - HOLE);
        let end = |x: f64, value: f64| {
            svg::words(
                "cw-tick",
                num(x),
                centre.1 + 14.0,
                &super::scale::short(value),
            )
            .build()
        };
        svg::scaled(size, height)
            .class("cw-round")
            .style(Css::MAX_WIDTH, px(size as u32))
            .children(marks)
            .children(is_on(&key::SHOW_NEEDLE, node).then(|| self.needle(centre, radius)))
            .children(ends.then(|| end(2.0 + thick / 2.0, self.least)))
            .children(ends.then(|| end(size - 2.0 - thick / 2.0, self.most)))
            .child(
                svg::words(
                    "cw-centre",
                    num(centre.0),
                    below - large / 2.0 + 2.0,
                    &self.words(node),
                )
                .style(Css::FONT_SIZE, px(large as u32))
                .build(),
            )
            .children(
                (!sub_label.is_empty()).then(|| {
                    svg::words("cw-tick", num(centre.0), below + 14.0, &sub_label).build()
                }),
            )
            .build()
    }

    fn needle(&self, centre: (f64, f64), radius: f64) -> View {
        let angle = (self.part(self.value) - 0.5) * std::f64::consts::PI;
        let (sin, cos) = angle.sin_cos();
        let at = |along: f64, aside: f64| {
            let (x, y) = (
                centre.0 + along * sin + aside * cos,
                centre.1 - along * cos + aside * sin,
            );
            format!("{} {}", num(x), num(y))
        };
        let outline = format!(
            "M{}L{}L{}Z",
            at(radius * 0.86, 0.0),
            at(0.0, 4.0),
            at(0.0, -4.0)
        );
        let hub = svg::circle("cw-needle", num(centre.0), centre.1, 4.0).build();
        Draft::new("g")
            .child(svg::path("cw-needle", outline).build())
            .child(hub)
            .build()
    }
}
