//! Upright bars: one for each value, in groups, or stacked.

use card_catalog::Element;
use card_catalog::kinds::adaptive::{
    chart_bar as bar, chart_bar_series as series, chart_vertical_bar as single,
    chart_vertical_bar_grouped as grouped, common,
};
use card_json::{Node, NodeId};

use super::axes::{self, NARROWEST, Names, down};
use super::palette::{Colors, Fill};
use super::scale::{Axis, number, short, value};
use super::svg::{self, num, percent};
use super::{Chart, MOST, cut_at, own_color, text};
use crate::renderer::{Context, Pen};
use crate::view::{Draft, View};

/// The widest bar, and the part of its room that a group of bars fills.
const WIDEST: f64 = 28.0;
const FULL: f64 = 0.72;

struct Bar {
    slot: usize,
    lane: usize,
    /// Where it begins and ends.
    from: f64,
    to: f64,
    value: f64,
    fill: Fill,
    tip: String,
    node: NodeId,
}

pub(crate) fn draw(_: &mut Pen<'_>, element: Element<'_>, _: Context) -> View {
    let node = element.node;
    let data = single::DATA.get(node).unwrap_or_default();
    let colors = Colors::of(node).with_one(common::COLOR_OF_ALL.get(node));
    let mut chart = Chart::default();
    let (mut names, mut bars) = (Vec::new(), Vec::new());
    for (slot, one) in data.iter().take(MOST).enumerate() {
        let (name, value) = (
            text(&bar::X, one.node).into_owned(),
            value(&bar::Y, one.node),
        );
        chart.rows.push((name.clone(), vec![number(value)]));
        bars.push(Bar {
            slot,
            lane: 0,
            from: 0.0,
            to: value,
            value,
            fill: colors.of_one_series(slot, own_color(one.node)),
            tip: format!("{name}: {}", number(value)),
            node: one.node.id(),
        });
        names.push(name);
    }
    chart.all = cut_at(data.len(), bars.len());
    chart.picture = picture(element, names, bars, 1);
    chart.draw(element)
}

pub(crate) fn draw_grouped(_: &mut Pen<'_>, element: Element<'_>, _: Context) -> View {
    let node = element.node;
    let stacked = grouped::STACKED.get(node) == Some(true);
    let colors = Colors::of(node).with_one(common::COLOR_OF_ALL.get(node));
    let mut chart = Chart::default();
    let (mut names, mut bars, mut tops) = (Vec::<String>::new(), Vec::new(), Vec::<f64>::new());
    let all = grouped::DATA.get(node).unwrap_or_default();
    let mut count = 0;
    for (lane, one) in all.iter().enumerate() {
        let values = series::VALUES.get(one.node).unwrap_or_default();
        count += values.len();
        if lane >= MOST {
            continue;
        }
        let fill = colors.at(lane, own_color(one.node));
        let legend = text(&series::LEGEND, one.node).into_owned();
        chart.columns.push(legend.clone());
        for point in values {
            let name = text(&bar::X, point.node);
            let known = names.iter().position(|known| *known == name);
            let slot = known.unwrap_or(names.len());
            if bars.len() >= 2 * MOST || slot >= MOST {
                continue;
            }
            if known.is_none() {
                names.push(name.clone().into_owned());
                tops.push(0.0);
                chart.rows.push((
                    name.clone().into_owned(),
                    vec![String::new(); all.len().min(MOST)],
                ));
            }
            let value = value(&bar::Y, point.node);
            let (from, to) = if stacked {
                (tops[slot], tops[slot] + value.max(0.0))
            } else {
                (0.0, value)
            };
            tops[slot] = to;
            chart.rows[slot].1[lane] = number(value);
            bars.push(Bar {
                slot,
                lane: if stacked { 0 } else { lane },
                from,
                to,
                value,
                fill,
                tip: format!("{name}, {legend}: {}", number(value)),
                node: point.node.id(),
            });
        }
        chart.legend.push((legend, fill));
    }
    chart.all = cut_at(count, bars.len());
    let lanes = if stacked { 1 } else { chart.legend.len() };
    chart.picture = picture(element, names, bars, lanes);
    chart.draw(element)
}

fn picture(element: Element<'_>, names: Vec<String>, bars: Vec<Bar>, lanes: usize) -> Option<View> {
    if bars.is_empty() {
        return None;
    }
    let node = element.node;
    let ends: Vec<f64> = bars.iter().map(|bar| bar.to).collect();
    let (least, most) = match grouped::STACKED.get(node) {
        Some(true) => (None, None),
        _ => (common::Y_MIN.get(node), common::Y_MAX.get(node)),
    };
    let axis = Axis::of_values(&ends, least, most);
    let marks = bars
        .iter()
        .map(|bar| mark(node, &axis, bar, names.len(), lanes))
        .collect();
    Some(axes::frame(element, &axis, Names::Slots(names), marks))
}

fn mark(chart: &Node, axis: &Axis, bar: &Bar, slots: usize, lanes: usize) -> View {
    let (low, high) = (
        down(axis, bar.from.min(bar.to)),
        down(axis, bar.from.max(bar.to)),
    );
    let place = Place::of(bar, slots, lanes);
    let rect = svg::rect(place.x.clone(), high, place.width.clone(), low - high).class("cw-mark");
    let rect = bar
        .fill
        .on(place.moved(rect))
        .child(svg::tip(bar.tip.clone()))
        .build();
    let shown = common::SHOW_BAR_VALUES.get(chart) == Some(true);
    let above = if bar.to < bar.from {
        low + 12.0
    } else {
        high - 5.0
    };
    let value = shown.then(|| {
        let words = svg::words(
            "cw-tick cw-bar-value",
            place.middle.clone(),
            above,
            &short(bar.value),
        );
        place.moved_middle(words).build()
    });
    Draft::new("g")
        .origin(bar.node)
        .child(rect)
        .children(value)
        .build()
}

/// Where a bar stands across: few bars are so many pixels wide, many take their part of the width.
struct Place {
    x: String,
    width: String,
    middle: String,
    /// Pixels to the right of `x` and of `middle`.
    shift: Option<(f64, f64)>,
}

impl Place {
    fn of(bar: &Bar, slots: usize, lanes: usize) -> Place {
        let (slots, lanes) = (slots.max(1) as f64, lanes.max(1) as f64);
        let (slot, lane) = (bar.slot as f64, bar.lane as f64);
        let pixels = (NARROWEST / slots * FULL / lanes).min(WIDEST);
        if pixels >= 5.0 {
            let middle = percent((slot + 0.5) / slots);
            let left = (lane - lanes / 2.0) * pixels;
            let gap = if lanes > 1.0 { 1.0 } else { 0.0 };
            return Place {
                x: middle.clone(),
                width: num(pixels - gap),
                middle,
                shift: Some((left, left + pixels / 2.0)),
            };
        }
        let width = FULL / lanes / slots;
        let left = (slot + (1.0 - FULL) / 2.0) / slots + lane * width;
        Place {
            x: percent(left),
            width: percent(width * 0.94),
            middle: percent(left + width / 2.0),
            shift: None,
        }
    }

    fn moved(&self, draft: Draft) -> Draft {
        match self.shift {
            Some((left, _)) => svg::moved(draft, left, 0.0),
            None => draft,
        }
    }

    fn moved_middle(&self, draft: Draft) -> Draft {
        match self.shift {
            Some((_, middle)) => svg::moved(draft, middle, 0.0),
            None => draft,
        }
    }
}
