//! DATE() and TIME(): Microsoft's vectors, and the words of browsers.

mod support;

use card_render::{DateStyle, Dates, Moment, Options, to_text, write_date};
use serde_json::{Value, json};

/// Los Angeles in the years of the vectors: summer time from the second Sunday
/// of March (1987 to 2006: the first of April) is all they need.
fn los_angeles(at: Moment) -> i32 {
    const SUMMER_2017: std::ops::Range<i64> = 1_489_312_800..1_509_872_400;
    match at {
        Moment::Universal(seconds) if SUMMER_2017.contains(&seconds) => -7 * 60,
        _ => -8 * 60,
    }
}

fn american() -> Dates {
    Dates {
        locale: "en-US".into(),
        write: |at, style, language| Some(write_date(at, los_angeles(at), style, language)),
    }
}

fn drawn(text: &str, dates: Dates) -> String {
    let block = json!({"type": "RichTextBlock", "inlines": [text]});
    let card = json!({"type": "AdaptiveCard", "body": [block]}).to_string();
    let options = Options {
        dates,
        ..Options::default()
    };
    to_text(&support::draw_with(&card, options))
        .trim_end()
        .to_owned()
}

#[test]
fn microsofts_date_vectors() {
    let Some(corpus) = support::corpus() else {
        return;
    };
    let text = std::fs::read_to_string(corpus.join("vectors/ac-datetime.json")).unwrap();
    let file: Value = serde_json::from_str(&text).unwrap();
    let vectors = file["vectors"].as_array().unwrap();
    for vector in vectors {
        let text = vector["text"].as_str().unwrap();
        let ours = drawn(text, american());
        match (
            vector["expectedDate"].as_object(),
            vector["expectedTokens"].as_array(),
        ) {
            (Some(date), _) => {
                let part = |name: &str| date[name].as_i64().unwrap();
                // Months are counted from 0 there.
                let (year, month, day) = (part("year"), part("month") + 1, part("day"));
                let found = NUMBERED.iter().find(|(style, _)| text.contains(style));
                let expected = found.map_or_else(
                    || format!("{month}/{day}/{year}"),
                    |(_, names)| format!("{} {day}, {year}", names[(month - 1) as usize]),
                );
                assert!(ours.contains(&expected), "{text}: {ours}, not {expected}");
                assert!(!ours.contains("{{"), "{ours}");
            }
            // A time as the C++ renderer writes it has two digits for the hour.
            (None, Some(tokens)) if text.starts_with("{{TIME") => {
                let token = tokens[0].as_str().unwrap();
                assert_eq!(ours, token.trim_start_matches('0'), "{text}");
            }
            (None, Some(_)) => assert!(!ours.contains("{{"), "{text}: {ours}"),
            (None, None) => assert_eq!(ours, text),
        }
    }
    println!("{} vectors", vectors.len());
    assert!(vectors.len() > 15);
}

const SHORT: [&str; 12] = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
];
const LONG: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];
const NUMBERED: [(&str, [&str; 12]); 2] = [("SHORT", SHORT), ("LONG", LONG)];

/// What `toLocaleDateString` and `toLocaleTimeString` of ICU 78 answer.
#[test]
fn dates_read_as_browsers_write_them() {
    let cases = [
        (
            "en-US",
            [
                "9/6/2026",
                "Sun, Sep 6, 2026",
                "Sunday, September 6, 2026",
                "3:05 PM",
            ],
        ),
        (
            "en-GB",
            [
                "06/09/2026",
                "Sun, 6 Sept 2026",
                "Sunday, 6 September 2026",
                "15:05",
            ],
        ),
        (
            "fr-FR",
            [
                "06/09/2026",
                "dim. 6 sept. 2026",
                "dimanche 6 septembre 2026",
                "15:05",
            ],
        ),
        (
            "de-DE",
            [
                "6.9.2026",
                "So., 6. Sept. 2026",
                "Sonntag, 6. September 2026",
                "15:05",
            ],
        ),
        (
            "es-ES",
            [
                "6/9/2026",
                "dom, 6 sept 2026",
                "domingo, 6 de septiembre de 2026",
                "15:05",
            ],
        ),
        ("ja-JP", ["2026-09-06", "2026-09-06", "2026-09-06", "15:05"]),
    ];
    let styles = [
        DateStyle::Compact,
        DateStyle::Short,
        DateStyle::Long,
        DateStyle::Time,
    ];
    for (language, expected) in cases {
        for (style, expected) in styles.into_iter().zip(expected) {
            let at = Moment::Universal(1_788_707_100); // 2026-09-06T15:05:00Z
            assert_eq!(write_date(at, 0, style, language), expected);
        }
    }
    let midnight = Moment::Universal(1_798_675_200); // 2026-12-31T00:00:00Z
    assert_eq!(write_date(midnight, 0, DateStyle::Time, "en"), "12:00 AM");
    assert_eq!(write_date(midnight, -1, DateStyle::Time, "en"), "11:59 PM");
    assert_eq!(
        write_date(midnight, -1, DateStyle::Compact, "en-AU"),
        "12/30/2026"
    );
}

/// The clock of the reader counts as it was at that moment: summer and winter.
#[test]
fn summer_time_is_that_of_the_moment() {
    let at = |text: &str| drawn(text, american());
    assert_eq!(at("{{TIME(2017-07-01T12:00:00Z)}}"), "5:00 AM");
    assert_eq!(at("{{TIME(2017-12-01T12:00:00Z)}}"), "4:00 AM");
    assert_eq!(at("{{DATE(2017-07-01T06:59:59Z)}}"), "6/30/2017");
}

/// A day or time without a zone is the reader's own (the hub's addition).
#[test]
fn what_has_no_zone_is_not_converted() {
    let at = |text: &str| drawn(text, american());
    assert_eq!(at("{{DATE(2017-02-14)}}"), "2/14/2017");
    assert_eq!(at("{{DATE(2017-02-14T00:00:00)}}"), "2/14/2017");
    assert_eq!(at("{{TIME(06:00:00)}}"), "6:00 AM");
    assert_eq!(at("{{TIME(06:00:00Z)}}"), "10:00 PM");
}

#[test]
fn what_is_no_call_stays() {
    let typed = [
        "{{DATE(2017-02-30T00:00:00Z)}}",
        "{{DATE(2017-02-14T06:08:39.5Z)}}",
        "{{DATE(2017-02-14T24:00:00Z)}}",
        "{{DATE(2017-02-14T06:08:39Z,  SHORT)}}",
        "{{DATE(2017-02-14T06:08:39Z, short)}}",
        "{{DATE(éééééé)}}",
        "{{TIME(2017-02-14T06:08:39Z, SHORT)}}",
        "{{date(2017-02-14)}}",
        "{{{{",
        "{{DATE(",
        "{{ user }}",
    ];
    for text in typed {
        assert_eq!(drawn(text, american()), text.replace("  ", " "));
    }
    assert_eq!(drawn("{{{DATE(2017-02-14)}}}", american()), "{2/14/2017}");
}

#[test]
fn without_a_reader_dates_are_plain() {
    let text = "{{DATE(2017-02-14T06:08:39+09:00, LONG)}} {{TIME(2017-02-14T06:08:39Z)}}";
    assert_eq!(drawn(text, Dates::default()), "2017-02-13 06:08");
}
