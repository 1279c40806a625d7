//! Days and times along an axis.

use super::scale::Axis;
use crate::dates::moment::{civil, day, days_from, minutes};

/// Days since 1970 of `2026-03-01`, or of `2026-03-01T14:30` and what may follow it.
pub(super) fn parse(text: &str) -> Option<f64> {
    let day = day(text.get(..10)?)?;
    let time = match text.as_bytes().get(10) {
        None => 0,
        Some(b'T' | b' ') => minutes(text.get(11..16)?)?,
        Some(_) => return None,
    };
    Some(day as f64 + time as f64 / 1440.0)
}

/// A day in words, and the time of day if wanted: `Mar 1, 2026, 14:30`.
pub(in crate::adaptive) fn moment(text: &str, with_time: bool) -> Option<String> {
    let minutes = (parse(text)? * 1440.0).round() as i64;
    let (year, month, date) = civil(minutes.div_euclid(1440));
    let day = format!("{} {date}, {year}", month_name(month));
    let minute = minutes.rem_euclid(1440);
    let timed = with_time && text.len() > 10;
    Some(match timed {
        true => format!("{day}, {:02}:{:02}", minute / 60, minute % 60),
        false => day,
    })
}

const MONTHS: &str = "JanFebMarAprMayJunJulAugSepOctNovDec";

fn month_name(month: i64) -> &'static str {
    let at = (month.clamp(1, 12) - 1) as usize * 3;
    MONTHS.get(at..at + 3).unwrap_or_default()
}

/// Hours and days that ticks may be apart, in days.
const STEPS: [f64; 8] = [1.0 / 24.0, 0.125, 0.25, 0.5, 1.0, 2.0, 7.0, 14.0];
/// Months that ticks may be apart.
const MONTH_STEPS: [i64; 8] = [1, 2, 3, 6, 12, 24, 60, 120];

/// Ticks at whole hours, days, months or years, each with its words.
pub(super) fn ticks(axis: &Axis, wish: f64) -> Vec<(f64, String)> {
    let span = axis.to - axis.from;
    match STEPS.into_iter().find(|step| span / step <= wish) {
        Some(step) => every(axis, step),
        None => first_of_months(axis, span, wish),
    }
}

fn every(axis: &Axis, step: f64) -> Vec<(f64, String)> {
    // Weeks begin on Mondays, of which 1970 had its first on the fifth of January.
    let origin = if step < 7.0 { 0.0 } else { 4.0 };
    let first = ((axis.from - origin) / step).ceil();
    let places = (0..12).map(|index| (first + f64::from(index)) * step + origin);
    let on_axis = places.take_while(|place| *place <= axis.to);
    on_axis.map(|place| (place, words(place, step))).collect()
}

fn words(place: f64, step: f64) -> String {
    let minutes = (place * 1440.0).round() as i64;
    let (_, month, date) = civil(minutes.div_euclid(1440));
    let minute = minutes.rem_euclid(1440);
    if step < 1.0 && minute != 0 {
        format!("{:02}:{:02}", minute / 60, minute % 60)
    } else {
        format!("{} {date}", month_name(month))
    }
}

fn first_of_months(axis: &Axis, span: f64, wish: f64) -> Vec<(f64, String)> {
    let step = MONTH_STEPS
        .into_iter()
        .find(|step| span / 30.4 / *step as f64 <= wish);
    let step = step.unwrap_or_else(|| ((span / 3652.0 / wish).ceil() as i64).max(1) * 120);
    let (year, month, _) = civil(axis.from as i64);
    let first = (year * 12 + month - 1).div_euclid(step);
    let months = (first..first + 14).map(|index| index * step);
    let places = months.map(|months| {
        let (year, month) = (months.div_euclid(12), months.rem_euclid(12) + 1);
        let words = if step % 12 == 0 {
            year.to_string()
        } else {
            format!("{} {year}", month_name(month))
        };
        (days_from(year, month, 1) as f64, words)
    });
    places
        .filter(|(place, _)| (axis.from..=axis.to).contains(place))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_counted_as_calendars_do() {
        let cases = [
            ("1970-01-01", Some(0.0)),
            ("2000-02-29", Some(11_016.0)),
            ("2026-03-01T12:00:00Z", Some(20_513.5)),
            ("1969-12-31", Some(-1.0)),
            ("2026-13-01", None),
            ("2026-02-30", None),
            ("2026-03-01T25:00", None),
            ("2026-03-01x", None),
            ("Monday", None),
            ("1\u{e9}-03-01ab", None),
            ("", None),
        ];
        for (text, days) in cases {
            assert_eq!(parse(text), days, "{text}");
        }
        for days in (-800_000..800_000).step_by(97) {
            let (year, month, date) = civil(days);
            assert_eq!(days_from(year, month, date), days);
        }
    }

    #[test]
    fn moments_are_written_out() {
        let moment = |text| moment(text, true);
        assert_eq!(
            moment("2026-03-01T14:05:00Z").as_deref(),
            Some("Mar 1, 2026, 14:05")
        );
        assert_eq!(moment("2026-03-01").as_deref(), Some("Mar 1, 2026"));
        assert_eq!(moment("tomorrow"), None);
    }

    #[test]
    fn ticks_stand_at_whole_hours_days_and_months() {
        let cases: [(&str, &str, &[&str]); 6] = [
            (
                "2026-03-02",
                "2026-03-05",
                &["Mar 2", "Mar 3", "Mar 4", "Mar 5"],
            ),
            (
                "2026-03-02T08:00",
                "2026-03-02T20:00",
                &["09:00", "12:00", "15:00", "18:00"],
            ),
            ("2026-03-02", "2026-03-20", &["Mar 2", "Mar 9", "Mar 16"]),
            (
                "2025-12-20",
                "2026-04-02",
                &["Jan 2026", "Feb 2026", "Mar 2026", "Apr 2026"],
            ),
            (
                "2019-05-01",
                "2026-05-01",
                &["2020", "2022", "2024", "2026"],
            ),
            ("0001-01-01", "9999-01-01", &["2500", "5000", "7500"]),
        ];
        for (from, to, wanted) in cases {
            let axis = Axis::between(parse(from).expect(from), parse(to).expect(to), 4.0);
            let words: Vec<_> = ticks(&axis, 4.0)
                .into_iter()
                .map(|(_, words)| words)
                .collect();
            assert_eq!(words, wanted);
        }
    }
}
