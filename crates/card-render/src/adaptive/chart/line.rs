//! Lines over numbers, over days, or over names one after another.

use std::collections::HashMap;

use card_catalog::Element;
use card_catalog::kinds::adaptive::{
    chart_line as key, chart_line_series as series, chart_point as point, common,
};
use card_json::NodeId;

use super::axes::{self, Names, down};
use super::palette::{Colors, Fill};
use super::scale::{Axis, number, short, tamed, value};
use super::svg::{self, num, percent};
use super::{Chart, MOST_ROWS, cut_at, days, own_color, text};
use crate::renderer::{Context, Pen};
use crate::view::View;

/// More lines, or points of a line, are not drawn.
const MOST_LINES: usize = 24;
const MOST_POINTS: usize = 1000;
/// Up to so many points of a line have a dot each.
const DOTS: usize = 24;
/// Units across the drawing of the lines, which is pulled to the width of the chart.
const ACROSS: f64 = 1000.0;

struct Line {
    name: String,
    fill: Fill,
    points: Vec<Point>,
}

struct Point {
    name: String,
    x: f64,
    y: f64,
    node: NodeId,
}

pub(crate) fn draw(_: &mut Pen<'_>, element: Element<'_>, _: Context) -> View {
    let mut chart = Chart::default();
    let (mut lines, all) = lines(element);
    if lines.iter().any(|line| !line.points.is_empty()) {
        let kind = place(&mut lines);
        rows(&mut chart, &lines);
        chart.legend = lines
            .iter()
            .map(|line| (line.name.clone(), line.fill))
            .collect();
        chart.all = all;
        chart.picture = Some(picture(element, &lines, kind));
    }
    chart.draw(element)
}

/// The lines, and the number of all points if some were left out.
fn lines(element: Element<'_>) -> (Vec<Line>, usize) {
    let node = element.node;
    let colors = Colors::of(node).with_one(common::COLOR_OF_ALL.get(node));
    let all = key::DATA.get(node).unwrap_or_default();
    let (mut lines, mut count, mut drawn) = (Vec::new(), 0, 0);
    for (index, one) in all.iter().enumerate() {
        let values = series::VALUES.get(one.node).unwrap_or_default();
        count += values.len();
        if index >= MOST_LINES {
            continue;
        }
        let points: Vec<Point> = values
            .iter()
            .take(MOST_POINTS)
            .map(|value| read(*value))
            .collect();
        drawn += points.len();
        let fill = match all.len() {
            1 => colors.of_one_series(0, own_color(one.node)),
            _ => colors.at(index, own_color(one.node)),
        };
        lines.push(Line {
            name: text(&series::LEGEND, one.node).into_owned(),
            fill,
            points,
        });
    }
    (lines, cut_at(count, drawn))
}

fn read(element: Element<'_>) -> Point {
    Point {
        name: text(&point::X, element.node).into_owned(),
        x: 0.0,
        y: value(&point::Y, element.node),
        node: element.node.id(),
    }
}

/// What stands along the foot.
enum Along {
    Numbers,
    Days,
    Words(Vec<String>),
}

/// Gives each point its place: by its number or day if all have one, else by its name.
fn place(lines: &mut [Line]) -> Along {
    let as_number = |name: &str| card_json::decimal(name).map(tamed);
    for (read, along) in [
        (as_number as fn(&str) -> Option<f64>, Along::Numbers),
        (days::parse, Along::Days),
    ] {
        if points(lines).all(|point| read(&point.name).is_some()) {
            for line in lines.iter_mut() {
                for point in &mut line.points {
                    point.x = read(&point.name).unwrap_or_default();
                }
                line.points.sort_by(|a, b| a.x.total_cmp(&b.x));
            }
            return along;
        }
    }
    let (mut names, mut places) = (Vec::new(), HashMap::new());
    for point in lines.iter_mut().flat_map(|line| &mut line.points) {
        let index = *places.entry(point.name.clone()).or_insert_with(|| {
            names.push(point.name.clone());
            names.len() - 1
        });
        point.x = index as f64 + 0.5;
    }
    Along::Words(names)
}

fn points(lines: &[Line]) -> impl Iterator<Item = &Point> {
    lines.iter().flat_map(|line| &line.points)
}

fn rows(chart: &mut Chart, lines: &[Line]) {
    chart.columns = lines.iter().map(|line| line.name.clone()).collect();
    for (index, line) in lines.iter().enumerate() {
        for point in &line.points {
            let known = chart.rows.iter().position(|(name, _)| *name == point.name);
            let row = match known {
                Some(row) => row,
                None if chart.rows.len() >= MOST_ROWS => continue,
                None => {
                    chart
                        .rows
                        .push((point.name.clone(), vec![String::new(); lines.len()]));
                    chart.rows.len() - 1
                }
            };
            chart.rows[row].1[index] = number(point.y);
        }
    }
}

fn picture(element: Element<'_>, lines: &[Line], along: Along) -> View {
    let node = element.node;
    let ys: Vec<f64> = points(lines).map(|point| point.y).collect();
    let y = Axis::of_values(&ys, common::Y_MIN.get(node), common::Y_MAX.get(node));
    let least = points(lines)
        .map(|point| point.x)
        .fold(f64::INFINITY, f64::min);
    let most = points(lines)
        .map(|point| point.x)
        .fold(f64::NEG_INFINITY, f64::max);
    let (x, names) = match along {
        Along::Words(names) => (
            Axis::between(0.0, names.len() as f64, 4.0),
            Names::Slots(names),
        ),
        Along::Numbers => {
            let axis = Axis::between(least, most, 4.0);
            let ticks = axis
                .ticks
                .iter()
                .map(|tick| (axis.at(*tick), short(*tick)))
                .collect();
            (axis, Names::Ticks(ticks))
        }
        Along::Days => {
            let axis = Axis::between(least, most, 4.0);
            let ticks = days::ticks(&axis, 4.0)
                .into_iter()
                .map(|(tick, words)| (axis.at(tick), words));
            let ticks = ticks.collect();
            (axis, Names::Ticks(ticks))
        }
    };
    let paths = lines
        .iter()
        .filter(|line| line.points.len() > 1)
        .map(|line| path(line, &x, &y));
    let field = axes::field(ACROSS).children(paths).build();
    let dots = lines.iter().flat_map(|line| dots(line, &x, &y));
    axes::frame(
        element,
        &y,
        names,
        std::iter::once(field).chain(dots).collect(),
    )
}

fn path(line: &Line, x: &Axis, y: &Axis) -> View {
    let mut outline = String::new();
    let top = down(y, y.to);
    for point in &line.points {
        outline.push(if outline.is_empty() { 'M' } else { 'L' });
        outline += &num(x.at(point.x) * ACROSS);
        outline.push(' ');
        outline += &num(down(y, point.y) - top);
    }
    line.fill.on(svg::path("cw-line", outline)).build()
}

fn dots<'a>(line: &'a Line, x: &'a Axis, y: &'a Axis) -> impl Iterator<Item = View> + 'a {
    let few = line.points.len() <= DOTS;
    line.points.iter().filter(move |_| few).map(|point| {
        let dot = svg::circle(
            "cw-mark cw-dot",
            percent(x.at(point.x)),
            down(y, point.y),
            3.5,
        );
        let tip = svg::tip(format!(
            "{}, {}: {}",
            point.name,
            line.name,
            number(point.y)
        ));
        line.fill.on(dot).origin(point.node).child(tip).build()
    })
}
