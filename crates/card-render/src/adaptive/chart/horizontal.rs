//! Bars from left to right: plain, as shares of their sum, or made of parts.

use card_catalog::Element;
use card_catalog::kinds::adaptive::{
    chart_horizontal_bar as single, chart_horizontal_bar_stacked as stacked,
    chart_horizontal_value as bar, chart_stack as stack, chart_stack_part as part, common,
};
use card_json::{Node, NodeId};

use super::palette::{Colors, Fill, NEUTRAL};
use super::scale::{Axis, number, short, value};
use super::svg::{self, percent};
use super::{Chart, MOST, breadth, brief, cut_at, own_color, text, words};
use crate::adaptive::ground::px;
use crate::names::{Attr, Css};
use crate::renderer::{Context, Pen};
use crate::view::{Draft, View};

/// Pixels from one bar to the next, and how thick a bar is.
const PITCH: f64 = 30.0;
const THICK: f64 = 18.0;
/// Names at the axis are cut after so many characters.
const LONGEST: usize = 16;

struct Row {
    name: String,
    parts: Vec<Part>,
}

struct Part {
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
    let mut rows = Vec::new();
    for (index, one) in data.iter().take(MOST).enumerate() {
        let (name, value) = (
            text(&bar::X, one.node).into_owned(),
            value(&bar::Y, one.node),
        );
        chart.rows.push((name.clone(), vec![number(value)]));
        let part = Part {
            value,
            fill: colors.of_one_series(index, own_color(one.node)),
            tip: format!("{name}: {}", number(value)),
            node: one.node.id(),
        };
        rows.push(Row {
            name,
            parts: vec![part],
        });
    }
    chart.all = cut_at(data.len(), rows.len());
    if !rows.is_empty() {
        chart.picture = Some(match single::DISPLAY_MODE.get(node) {
            Some("AbsoluteNoAxis") => meters(&rows, false),
            Some("PartToWhole") => meters(&rows, true),
            _ => with_axis(node, &rows),
        });
    }
    chart.draw(element)
}

pub(crate) fn draw_stacked(_: &mut Pen<'_>, element: Element<'_>, _: Context) -> View {
    let node = element.node;
    let data = stacked::DATA.get(node).unwrap_or_default();
    let colors = Colors::of(node).with_one(common::COLOR_OF_ALL.get(node));
    let mut chart = Chart::default();
    let (mut rows, mut drawn, mut count) = (Vec::new(), 0, 0);
    for one in &data {
        let parts = stack::DATA.get(one.node).unwrap_or_default();
        count += parts.len();
        if rows.len() >= MOST {
            continue;
        }
        let name = text(&stack::TITLE, one.node).into_owned();
        let mut row = Row {
            name,
            parts: Vec::new(),
        };
        let room = (2 * MOST).saturating_sub(drawn);
        for point in parts.iter().take(room) {
            drawn += 1;
            let legend = text(&part::LEGEND, point.node).into_owned();
            let value = value(&part::VALUE, point.node).max(0.0);
            // The same name is the same colour in all bars.
            let known = chart
                .legend
                .iter()
                .find(|(name, _)| *name == legend)
                .map(|(_, fill)| *fill);
            let own = own_color(point.node);
            let fill = match (own, known) {
                (None, Some(fill)) => fill,
                _ => colors.at(chart.legend.len(), own),
            };
            if known.is_none() {
                chart.legend.push((legend.clone(), fill));
            }
            chart
                .rows
                .push((format!("{}, {legend}", row.name), vec![number(value)]));
            let tip = format!("{}, {legend}: {}", row.name, number(value));
            row.parts.push(Part {
                value,
                fill,
                tip,
                node: point.node.id(),
            });
        }
        rows.push(row);
    }
    chart.all = cut_at(count, drawn);
    if rows.iter().any(|row| !row.parts.is_empty()) {
        chart.picture = Some(with_axis(node, &rows));
    }
    chart.draw(element)
}

fn with_axis(node: &Node, rows: &[Row]) -> View {
    let sums: Vec<f64> = rows
        .iter()
        .map(|row| row.parts.iter().map(|part| part.value).sum())
        .collect();
    let ends = Axis::of_values(&sums, None, None);
    let axis = Axis::around(ends.from, ends.to, 4.0);
    let (x_title, y_title) = (
        text(&common::X_AXIS_TITLE, node),
        text(&common::Y_AXIS_TITLE, node),
    );
    let names: Vec<_> = rows.iter().map(|row| brief(&row.name, LONGEST)).collect();
    let widest = names.iter().map(|name| breadth(name)).fold(0.0, f64::max);
    let gutter = widest + if y_title.is_empty() { 12.0 } else { 30.0 };
    let foot = rows.len() as f64 * PITCH + 4.0;
    let mut children = Vec::new();
    for tick in &axis.ticks {
        let x = percent(axis.at(*tick));
        let class = if *tick == 0.0 {
            "cw-zero-line"
        } else {
            "cw-grid-line"
        };
        children.push(svg::line(class, (x.clone(), 0.0), (x.clone(), foot)).build());
        children.push(svg::words("cw-tick", x, foot + 15.0, &short(*tick)).build());
    }
    for (index, row) in rows.iter().enumerate() {
        let top = index as f64 * PITCH + (PITCH - THICK) / 2.0 + 2.0;
        let name = svg::words(
            "cw-tick cw-tick-end",
            "-8".to_owned(),
            top + THICK / 2.0,
            &names[index],
        );
        children.push(name.child(svg::tip(row.name.clone())).build());
        let mut from = 0.0;
        for part in &row.parts {
            children.push(mark(&axis, from, part, top));
            from += part.value;
        }
    }
    if !y_title.is_empty() {
        children.push(svg::upwards(
            "cw-tick cw-axis-words",
            10.0 - gutter,
            foot / 2.0,
            &brief(&y_title, 30),
        ));
    }
    Draft::of("div", "cw-plot")
        .style(Css::PADDING_LEFT, px(gutter.ceil() as u32))
        .child(svg::drawing(foot + 22.0).children(children).build())
        .children((!x_title.is_empty()).then(|| words("p", "cw-axis-title", &x_title)))
        .build()
}

fn mark(axis: &Axis, from: f64, part: &Part, top: f64) -> View {
    let (start, end) = (axis.at(from), axis.at(from + part.value));
    let rect = svg::rect(
        percent(start.min(end)),
        top,
        percent((end - start).abs()),
        THICK,
    );
    part.fill
        .on(rect.class("cw-mark cw-outlined"))
        .origin(part.node)
        .child(svg::tip(part.tip.clone()))
        .build()
}

/// Each bar on its own line below its name and number, measured against the largest value or the
/// sum of all.
fn meters(rows: &[Row], of_sum: bool) -> View {
    let values = || {
        rows.iter()
            .flat_map(|row| &row.parts)
            .map(|part| part.value.max(0.0))
    };
    let whole = if of_sum {
        values().sum()
    } else {
        values().fold(0.0, f64::max)
    };
    let axis = Axis {
        from: 0.0,
        to: if whole > 0.0 { whole } else { 1.0 },
        ticks: Vec::new(),
    };
    let meter = |row: &Row, part: &Part| {
        let amount = number(part.value);
        let amount = if of_sum {
            format!("{amount}/{}", number(whole))
        } else {
            amount
        };
        let track = NEUTRAL
            .on(svg::rect("0".to_owned(), 0.0, "100%".to_owned(), 12.0).class("cw-mark cw-track"));
        let length = percent(axis.at(part.value));
        let mark = svg::rect("0".to_owned(), 0.0, length, 12.0).class("cw-mark");
        Draft::of("div", "cw-meter")
            .origin(part.node)
            .child(
                Draft::of("span", "cw-meter-name")
                    .attr(Attr::TITLE, row.name.as_str())
                    .text(row.name.as_str())
                    .build(),
            )
            .child(words("span", "cw-meter-value", &amount))
            .child(
                svg::drawing(12.0)
                    .children(of_sum.then(|| track.build()))
                    .child(part.fill.on(mark).child(svg::tip(part.tip.clone())).build())
                    .build(),
            )
            .build()
    };
    let all = rows
        .iter()
        .flat_map(|row| row.parts.iter().map(move |part| (row, part)));
    Draft::of("div", "cw-meters")
        .children(all.map(|(row, part)| meter(row, part)))
        .build()
}
