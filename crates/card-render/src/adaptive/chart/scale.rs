//! From values to places: axes, their ticks, and how numbers are written on them.

use card_catalog::PropType;
use card_json::Node;

/// Beyond this, sums and differences of many values might not be finite any more.
const HUGE: f64 = 1e100;

/// A number of the card that is safe to calculate with: 0 if there is none.
pub(in crate::adaptive) fn value<T>(prop: &'static card_catalog::Prop<T>, owner: &Node) -> f64
where
    T: for<'a> PropType<Out<'a> = f64>,
{
    prop.get(owner).map_or(0.0, tamed)
}

/// Finite, and neither too large nor too small to calculate with.
pub(in crate::adaptive) fn tamed(value: f64) -> f64 {
    if value.is_nan() || value.abs() < 1.0 / HUGE {
        0.0
    } else {
        value.clamp(-HUGE, HUGE)
    }
}

/// An axis: the values at its ends, and where its ticks are.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Axis {
    pub(super) from: f64,
    pub(super) to: f64,
    pub(super) ticks: Vec<f64>,
}

impl Axis {
    /// An axis that begins and ends at ticks.
    pub(super) fn around(from: f64, to: f64, wish: f64) -> Axis {
        let (from, to) = if to > from {
            (from, to)
        } else {
            (from, from + 1.0_f64.max(from.abs()))
        };
        let step = nice_step((to - from) / wish);
        let (from, to) = ((from / step).floor() * step, (to / step).ceil() * step);
        Axis {
            from,
            to,
            ticks: multiples(from, to, step),
        }
    }

    /// An axis with the ends given, and the ticks between them.
    pub(super) fn between(from: f64, to: f64, wish: f64) -> Axis {
        let step = nice_step((to - from) / wish);
        let ticks = multiples((from / step).ceil() * step, to, step);
        Axis { from, to, ticks }
    }

    /// The axis of values that grow from zero, perhaps with ends that the card asks for.
    pub(super) fn of_values(values: &[f64], least: Option<f64>, most: Option<f64>) -> Axis {
        let from = values.iter().copied().fold(0.0, f64::min);
        let to = values.iter().copied().fold(0.0, f64::max);
        let (asked_from, asked_to) = (least.map_or(from, tamed), most.map_or(to, tamed));
        if asked_from < asked_to {
            Axis::around(asked_from, asked_to, 5.0)
        } else {
            Axis::around(from, to, 5.0)
        }
    }

    /// Where a value stands: 0 at the beginning, 1 at the end, and never outside.
    pub(super) fn at(&self, value: f64) -> f64 {
        let part = (value - self.from) / (self.to - self.from);
        if part.is_finite() {
            part.clamp(0.0, 1.0)
        } else {
            0.5
        }
    }
}

/// The smallest of 1, 2, 5, 10, 20 … that is not below `step`.
fn nice_step(step: f64) -> f64 {
    if !(step.is_finite() && step > 0.0) {
        return 1.0;
    }
    let unit = 10_f64.powf(step.log10().floor());
    let nice = [1.0, 2.0, 5.0]
        .into_iter()
        .find(|nice| nice * unit >= step * 0.999_999);
    nice.unwrap_or(10.0) * unit
}

fn multiples(first: f64, last: f64, step: f64) -> Vec<f64> {
    let count = ((last - first) / step + 1e-6).floor().clamp(0.0, 20.0) as u32;
    let at = |index: u32| {
        let value = first + f64::from(index) * step;
        // Without this the zero of an axis reads "-0" or "1e-17".
        if value.abs() < step * 1e-6 {
            0.0
        } else {
            value
        }
    };
    (0..=count)
        .map(at)
        .filter(|value| *value <= last + step * 1e-6)
        .collect()
}

/// A number with thousands set apart and at most two decimals: `1,234.5`.
pub(in crate::adaptive) fn number(value: f64) -> String {
    let size = value.abs();
    if size >= 1e15 || (size < 0.005 && value != 0.0) {
        return format!("{:e}", rounded(value));
    }
    let text = format!("{size:.2}");
    let (whole, decimals) = text.split_once('.').unwrap_or((&text, ""));
    let mut out = String::new();
    if value < 0.0 && size >= 0.005 {
        out.push('-');
    }
    for (at, digit) in whole.chars().enumerate() {
        if at > 0 && (whole.len() - at) % 3 == 0 {
            out.push(',');
        }
        out.push(digit);
    }
    let decimals = decimals.trim_end_matches('0');
    if !decimals.is_empty() {
        out.push('.');
        out.push_str(decimals);
    }
    out
}

/// Three digits are enough where the size alone says everything.
fn rounded(value: f64) -> f64 {
    let unit = 10_f64.powf(value.abs().log10().floor() - 2.0);
    if unit > 0.0 && unit.is_finite() {
        (value / unit).round() * unit
    } else {
        value
    }
}

/// A number in little room: `12k`, `1.5M`.
pub(super) fn short(value: f64) -> String {
    let units = [(1e12, "T"), (1e9, "B"), (1e6, "M"), (1e3, "k")];
    match units
        .iter()
        .find(|(unit, _)| value.abs() >= *unit && value.abs() < 1e15)
    {
        Some((unit, sign)) => number(value / unit) + sign,
        None => number(value),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ticks_are_round_numbers_that_hold_all_values() {
        let cases: [(f64, f64, &[f64]); 8] = [
            (0.0, 21.0, &[0.0, 5.0, 10.0, 15.0, 20.0, 25.0]),
            (0.0, 100.0, &[0.0, 20.0, 40.0, 60.0, 80.0, 100.0]),
            (-7.0, 12.0, &[-10.0, -5.0, 0.0, 5.0, 10.0, 15.0]),
            (0.0, 0.0, &[0.0, 0.2, 0.4, 0.6, 0.8, 1.0]),
            (0.0, 0.0037, &[0.0, 0.001, 0.002, 0.003, 0.004]),
            (-3.0, 0.0, &[-3.0, -2.0, -1.0, 0.0]),
            (0.0, 1e9, &[0.0, 2e8, 4e8, 6e8, 8e8, 1e9]),
            (
                98.0,
                98.0,
                &[80.0, 100.0, 120.0, 140.0, 160.0, 180.0, 200.0],
            ),
        ];
        for (from, to, ticks) in cases {
            let axis = Axis::around(from, to, 5.0);
            assert_eq!(axis.ticks.len(), ticks.len(), "{axis:?}");
            for (found, wanted) in axis.ticks.iter().zip(ticks) {
                assert!((found - wanted).abs() <= 1e-9 * wanted.abs(), "{axis:?}");
            }
        }
    }

    #[test]
    fn an_axis_begins_at_zero_unless_the_card_asks_for_something_that_makes_sense() {
        let axis = |least, most| {
            let axis = Axis::of_values(&[40.0, 60.0], least, most);
            (axis.from, axis.to)
        };
        assert_eq!(axis(None, None), (0.0, 60.0));
        assert_eq!(axis(Some(30.0), None), (30.0, 60.0));
        assert_eq!(axis(None, Some(90.0)), (0.0, 100.0));
        assert_eq!(axis(Some(90.0), Some(10.0)), (0.0, 60.0));
        assert_eq!(axis(Some(f64::NAN), Some(f64::INFINITY)).0, 0.0);
    }

    #[test]
    fn places_stay_on_the_axis() {
        let axis = Axis::around(0.0, 10.0, 5.0);
        let cases = [
            (0.0, 0.0),
            (5.0, 0.5),
            (10.0, 1.0),
            (-3.0, 0.0),
            (99.0, 1.0),
        ];
        for (value, place) in cases {
            assert_eq!(axis.at(value), place);
        }
        assert_eq!(Axis::between(3.0, 3.0, 4.0).at(3.0), 0.5);
    }

    #[test]
    fn numbers_read_well() {
        let cases = [
            (0.0, "0", "0"),
            (-0.0, "0", "0"),
            (0.1 + 0.2, "0.3", "0.3"),
            (1234.5, "1,234.5", "1.23k"),
            (-1_500_000.0, "-1,500,000", "-1.5M"),
            (999.999, "1000", "1000"),
            (2e9, "2,000,000,000", "2B"),
            (1e18, "1e18", "1e18"),
            (1.23456e-7, "1.23e-7", "1.23e-7"),
        ];
        for (value, long, brief) in cases {
            assert_eq!(
                (
                    number(value).replace("1,000", "1000"),
                    short(value).replace("1,000", "1000")
                ),
                (long.to_owned(), brief.to_owned())
            );
        }
    }

    #[test]
    fn nothing_is_too_large_too_small_or_no_number() {
        let cases = [
            (f64::NAN, 0.0),
            (f64::INFINITY, HUGE),
            (f64::MIN, -HUGE),
            (f64::MIN_POSITIVE, 0.0),
            (7.0, 7.0),
        ];
        for (wild, tame) in cases {
            assert_eq!(tamed(wild), tame);
        }
    }
}
