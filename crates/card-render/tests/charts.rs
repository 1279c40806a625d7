//! Charts of any data: no panic, only finite numbers, and never more than can be drawn.

mod support;

use std::fmt::Write as _;

use card_render::{View, ViewData, to_html, to_text};
use proptest::prelude::*;

const KINDS: [&str; 8] = [
    "Chart.Donut",
    "Chart.Pie",
    "Chart.VerticalBar",
    "Chart.VerticalBar.Grouped",
    "Chart.HorizontalBar",
    "Chart.HorizontalBar.Stacked",
    "Chart.Line",
    "Chart.Gauge",
];

/// A JSON value as a careless program may write one.
fn wild() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => any::<i32>().prop_map(|number| number.to_string()),
        4 => (-1e3..1e3).prop_map(|number: f64| number.to_string()),
        2 => any::<f64>().prop_filter("JSON has only these", |n| n.is_finite()).prop_map(|n| format!("{n:e}")),
        1 => prop::sample::select(vec![
            "1e999", "-1e999", "1e-400", "-0", "\"NaN\"", "\"2026-02-30\"", "\"9999-12-31\"",
            "\"2026-03-01T25:99\"", "null", "true", "[]", "{}", "\"\"", "\"é…\\u0000\"", "\"12\"",
        ]).prop_map(str::to_owned),
    ]
}

/// Every property that some chart reads as a number or word, with anything in it.
fn part() -> impl Strategy<Value = String> {
    (wild(), wild(), wild(), wild()).prop_map(|(x, y, size, legend)| {
        format!(r#""x": {x}, "y": {y}, "value": {y}, "size": {size}, "legend": {legend}, "title": {legend}"#)
    })
}

fn chart() -> impl Strategy<Value = String> {
    let values = || prop::collection::vec(part(), 0..6);
    let series = (part(), values()).prop_map(|(own, values)| {
        let values: Vec<String> = values.iter().map(|value| format!("{{{value}}}")).collect();
        let values = values.join(",");
        format!(r#"{{{own}, "values": [{values}], "data": [{values}]}}"#)
    });
    let data = prop::collection::vec(series, 0..6);
    let words = (
        any::<bool>(),
        prop::sample::select(vec!["1px", "0px", "4294967295px", "99999999999px", "80px"]),
    );
    (prop::sample::select(KINDS.to_vec()), data, (wild(), wild(), wild(), wild()), words).prop_map(
        |(kind, data, (a, b, c, d), (on, width))| {
            let data = data.join(",");
            format!(
                r#"{{"type": "AdaptiveCard", "body": [{{"type": "{kind}", "data": [{data}], "segments": [{data}],
                "yMin": {a}, "yMax": {b}, "min": {c}, "max": {d}, "value": {a}, "stacked": {on},
                "showBarValues": true, "maxWidth": "{width}", "xAxisTitle": {c}}}]}}"#
            )
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn any_data_gives_a_picture_of_finite_numbers(card in chart()) {
        let view = support::draw(&card);
        view.walk(&mut |view| assert_finite(view, &card));
        to_text(&view);
    }
}

/// Attributes that hold places and lengths, and nothing but them.
const LENGTHS: [&str; 14] = [
    "x",
    "y",
    "width",
    "height",
    "x1",
    "y1",
    "x2",
    "y2",
    "cx",
    "cy",
    "r",
    "d",
    "viewBox",
    "transform",
];

fn assert_finite(view: &View, card: &str) {
    let ViewData::Element { attrs, style, .. } = view.data() else {
        return;
    };
    let lengths = attrs.iter().filter(|(name, _)| LENGTHS.contains(name));
    for (name, value) in lengths.chain(style) {
        let bad =
            value.contains("NaN") || value.contains("inf") || value.contains('e') && *name == "d";
        assert!(!bad, "{name}={value} in the picture of {card}");
    }
}

/// One list of so many points, under every name that a chart may look for.
fn points(count: usize) -> String {
    let mut out = String::new();
    for index in 0..count {
        let comma = if index > 0 { "," } else { "" };
        let _ = write!(
            out,
            r#"{comma}{{"x": {index}, "y": {index}, "value": 1, "size": 1, "legend": "n{index}"}}"#
        );
    }
    out
}

#[test]
fn ten_thousand_points_are_cut_with_a_remark() {
    let points = points(10_000);
    for kind in KINDS {
        let nested = kind.contains("Grouped") || kind.contains("Stacked") || kind.contains("Line");
        let data = if nested {
            format!(r#"{{"legend": "a", "title": "a", "values": [{points}], "data": [{points}]}}"#)
        } else {
            points.clone()
        };
        let view = support::draw(&format!(
            r#"{{"type": "AdaptiveCard", "body": [{{"type": "{kind}", "data": [{data}], "segments": [{data}]}}]}}"#
        ));
        let (html, text) = (to_html(&view), to_text(&view));
        assert!(
            text.contains("Not all 10000 values are drawn."),
            "{kind}: {}",
            &text[..200.min(text.len())]
        );
        assert!(html.len() < 200_000, "{kind}: {} bytes", html.len());
    }
}

#[test]
fn the_numbers_can_be_read_without_the_picture() {
    let text = to_text(&support::draw(
        r#"{"type": "AdaptiveCard", "body": [{"type": "Chart.VerticalBar", "title": "Builds", "data": [
            {"x": "Mon", "y": 1400.5}, {"x": "Tue", "y": -2}]}]}"#,
    ));
    for part in ["Builds", "Mon  1,400.5", "Tue  -2"] {
        assert!(text.contains(part), "{part} missing in:\n{text}");
    }
    let html = to_html(&support::draw(
        r#"{"type": "AdaptiveCard", "body": [{"type": "Chart.Gauge", "title": "Disk", "value": 20,
            "segments": [{"legend": "Used", "size": 50}]}]}"#,
    ));
    assert!(
        html.contains(r#"role="img" aria-label="Disk: Gauge, values below""#),
        "{html}"
    );
    assert!(html.contains("<th>Value</th><td>40%</td>"), "{html}");
}

#[test]
fn a_chart_without_data_says_so() {
    for kind in KINDS.into_iter().filter(|kind| *kind != "Chart.Gauge") {
        for data in [
            "",
            r#", "data": []"#,
            r#", "data": 7"#,
            r#", "data": [1, null]"#,
        ] {
            let card =
                format!(r#"{{"type": "AdaptiveCard", "body": [{{"type": "{kind}"{data}}}]}}"#);
            assert_eq!(to_text(&support::draw(&card)).trim(), "No data", "{card}");
        }
    }
}

/// A chart of such data, as text.
fn text_of(kind: &str, data: &str) -> String {
    to_text(&support::draw(&format!(
        r#"{{"type": "AdaptiveCard", "body": [{{"type": "{kind}", "data": [{data}]}}]}}"#
    )))
}

#[test]
fn series_that_are_cut_are_counted() {
    let one = r#"{"legend": "a", "title": "a", "values": [{"x": "x", "y": 1}], "data": [{"legend": "a", "value": 1}]}"#;
    let series = vec![one; 300].join(",");
    for kind in ["Chart.VerticalBar.Grouped", "Chart.HorizontalBar.Stacked"] {
        let text = text_of(kind, &series);
        assert!(text.contains("Not all 300 values are drawn."), "{kind}");
    }
}

#[test]
fn a_line_after_a_long_one_is_read_where_they_meet() {
    let long: Vec<String> = (0..150)
        .map(|n| format!(r#"{{"x": "n{n}", "y": {n}}}"#))
        .collect();
    let data = format!(
        r#"{{"legend": "a", "values": [{}]}},
           {{"legend": "b", "values": [{{"x": "n149", "y": 7}}, {{"x": "n3", "y": 777}}]}}"#,
        long.join(",")
    );
    let text = text_of("Chart.Line", &data);
    assert!(text.contains("777"), "{text}");
}
