//! Reads decimal numbers without the 10 KB of tables that `str::parse::<f64>` brings along, which
//! no compression shrinks.

/// Powers of ten up to this one are exact in an `f64`.
const EXACT_POWER: i32 = 22;
/// More digits than these may not fit into a `u64`.
const DIGITS: u32 = 19;

/// The `f64` that `text` spells as digits with an optional sign, point and exponent; infinite
/// beyond its range, `None` for any other text.
///
/// Correctly rounded up to 15 digits and powers of ten up to 22; beyond, the last bits may differ.
pub fn decimal(text: &str) -> Option<f64> {
    let (text, negative) = match text.strip_prefix('-') {
        Some(rest) => (rest, true),
        None => (text.strip_prefix('+').unwrap_or(text), false),
    };
    let (digits, exponent) = match text.find(['e', 'E']) {
        Some(at) => (&text[..at], power(&text[at + 1..])?),
        None => (text, 0),
    };
    let (mantissa, shift) = mantissa(digits)?;
    let size = scaled(mantissa as f64, exponent.saturating_add(shift));
    Some(if negative { -size } else { size })
}

/// An exponent's value; one beyond `i32` counts as beyond `f64`.
fn power(text: &str) -> Option<i32> {
    let digits = text.strip_prefix(['+', '-']).unwrap_or(text);
    if digits.is_empty() || !digits.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    let far = if text.starts_with('-') {
        -1_000_000_000
    } else {
        1_000_000_000
    };
    Some(text.parse().unwrap_or(far))
}

/// The digits as a whole number, and the power of ten to scale it by.
fn mantissa(text: &str) -> Option<(u64, i32)> {
    let (mut value, mut taken, mut shift) = (0_u64, 0, 0_i32);
    let (mut digits, mut after_point) = (false, false);
    for byte in text.bytes() {
        match byte {
            b'0'..=b'9' => {
                digits = true;
                if taken < DIGITS {
                    value = value * 10 + u64::from(byte - b'0');
                    taken += u32::from(value > 0);
                    shift -= i32::from(after_point);
                } else {
                    shift += i32::from(!after_point);
                }
            }
            b'.' if !after_point => after_point = true,
            _ => return None,
        }
    }
    digits.then_some((value, shift))
}

/// `value` times ten to the `power`, in two steps where one factor would leave the range.
fn scaled(value: f64, power: i32) -> f64 {
    let ten = |power: u32| 10_f64.powi(power.min(400) as i32);
    let size = power.unsigned_abs();
    let first = if power.abs() <= EXACT_POWER {
        size
    } else {
        size / 2
    };
    match (value == 0.0, power < 0) {
        (true, _) => value,
        (false, true) => value / ten(first) / ten(size - first),
        (false, false) => value * ten(first) * ten(size - first),
    }
}

#[cfg(test)]
mod tests {
    use super::decimal;

    #[test]
    fn everyday_numbers_are_read_to_the_last_bit() {
        for text in [
            "0",
            "-0",
            "1",
            "-1.5",
            "0.1",
            "12.5",
            "1.10",
            "3.141592653589793",
            "1e3",
            "1E+22",
            "2.5e-7",
            "100000",
            "9007199254740991",
            "0.000001",
            "123456.789",
            ".5",
            "5.",
            "+3",
        ] {
            assert_eq!(decimal(text), text.parse().ok(), "{text}");
        }
    }

    #[test]
    fn extreme_numbers_are_near_enough() {
        for text in [
            "1.7e308",
            "2.2250738585072014e-308",
            "12345678901234567890123e-5",
            "1e200",
            "6.02214076e23",
        ] {
            let (own, exact) = (decimal(text).unwrap(), text.parse::<f64>().unwrap());
            assert!(((own - exact) / exact).abs() < 1e-14, "{text}: {own:e}");
        }
        assert_eq!(decimal("1e400"), Some(f64::INFINITY));
        assert_eq!(decimal("-1e99999999999"), Some(f64::NEG_INFINITY));
        assert_eq!(decimal("1e-400"), Some(0.0));
        assert_eq!(decimal("0e99999999999"), Some(0.0));
        assert!(decimal("5e-324").is_some_and(|tiny| tiny > 0.0));
    }

    #[test]
    fn other_text_is_no_number() {
        for text in [
            "", "-", ".", "e5", "1e", "1e+", "1.2.3", "12px", " 1", "inf", "NaN", "0x10", "1_000",
            "--1", "1e5.0", "1e+-5",
        ] {
            assert_eq!(decimal(text), None, "{text}");
        }
    }
}
