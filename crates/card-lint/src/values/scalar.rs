//! Strings, numbers and truth values, with the same information in the right type where it is
//! certain.

use card_catalog::{Family, Range, Ty, read};
use card_json::Node;
use url::{ParseError, Url};

use super::Problem;

/// Why `node` is no value of the scalar type `ty`; `None` if it is one.
pub(super) fn judge(ty: &Ty, family: Family, node: &Node) -> Option<Problem> {
    match ty {
        Ty::Text | Ty::Markdown | Ty::Id | Ty::IdRef => text(node).err(),
        Ty::Bool => boolean(node),
        Ty::Int(range) => integer(*range, node),
        Ty::Number => number(node).err(),
        Ty::Choice(_) => with_text(node, |word| {
            read::choice(ty, word.trim())
                .is_none()
                .then_some(Problem::Choice)
        }),
        Ty::Url => with_text(node, url),
        Ty::Color => with_text(node, |word| color(family, word)),
        Ty::Pixels => pixels(node),
        Ty::Date => with_text(node, |word| (!is_date(word)).then_some(Problem::Date)),
        Ty::Time => with_text(node, |word| (!is_time(word)).then_some(Problem::Time)),
        _ => None,
    }
}

fn wrong(wanted: &str, mended: Option<Node>) -> Problem {
    Problem::Type {
        wanted: wanted.to_owned(),
        mended,
        tolerated: false,
    }
}

fn text(node: &Node) -> Result<&str, Problem> {
    node.as_str().ok_or_else(|| {
        let spelled = matches!(node.kind_name(), "number" | "boolean")
            .then(|| Node::string(node.to_text(card_json::Style::Compact).as_str()));
        wrong("text", spelled)
    })
}

fn with_text(node: &Node, check: impl Fn(&str) -> Option<Problem>) -> Option<Problem> {
    match text(node) {
        Ok(word) => check(word),
        Err(problem) => Some(problem),
    }
}

/// `"true"` is read as `true` by hosts, but is not what the format asks for.
fn boolean(node: &Node) -> Option<Problem> {
    if node.as_bool().is_some() {
        return None;
    }
    let word = node.as_str().map(|word| word.trim().to_ascii_lowercase());
    let meant = match word.as_deref() {
        Some("true") => Some(true),
        Some("false") => Some(false),
        _ => None,
    };
    let mended = meant.map(Node::boolean);
    Some(Problem::Type {
        wanted: "true or false".to_owned(),
        mended,
        tolerated: meant.is_some(),
    })
}

fn number(node: &Node) -> Result<f64, Problem> {
    node.as_f64()
        .ok_or_else(|| wrong("a number", node.as_str().and_then(as_number)))
}

/// A string that spells a number in JSON's way, as that number.
fn as_number(word: &str) -> Option<Node> {
    let word = word.trim();
    if let Ok(whole) = word.parse::<i64>() {
        return Some(Node::number_i64(whole));
    }
    let plain = word
        .bytes()
        .all(|b| b.is_ascii_digit() || b == b'.' || b == b'-');
    let fraction = card_json::decimal(word).filter(|n| plain && n.is_finite())?;
    Some(Node::number_f64(fraction))
}

fn integer(range: Range, node: &Node) -> Option<Problem> {
    let number = match number(node) {
        Ok(number) => number,
        Err(problem) => return Some(problem),
    };
    if number.fract() != 0.0 {
        return Some(wrong("a whole number", None));
    }
    let inside = number >= range.min as f64 && number <= range.max as f64;
    (!inside).then_some(Problem::Range {
        min: range.min,
        max: range.max,
    })
}

/// Addresses of other schemes are the host's to judge; text without a scheme is no address.
/// `{{id.value}}` stands for what a reader enters, so such an address is not known yet.
fn url(word: &str) -> Option<Problem> {
    // Host names beyond ASCII are left to the host: their tables are long.
    let is_address = |text: &str| match Url::parse(text) {
        Err(ParseError::IdnaError) => !text.contains(char::is_whitespace),
        read => read.is_ok(),
    };
    if word.contains("{{") || is_address(word.trim()) {
        return None;
    }
    let guess = format!("https://{}", word.trim());
    let named = word.contains('.') && !word.contains(char::is_whitespace);
    let mended = (named && is_address(&guess)).then(|| Node::string(guess.as_str()));
    Some(Problem::Url { mended })
}

fn color(family: Family, word: &str) -> Option<Problem> {
    let trimmed = word.trim();
    let digits = trimmed.strip_prefix('#').unwrap_or(trimmed);
    let is_hex = digits.bytes().all(|b| b.is_ascii_hexdigit());
    let bare = !trimmed.starts_with('#');
    // MessageCard samples write no `#`; Adaptive Cards need one.
    let needs_sign = bare && family == Family::Adaptive;
    let lengths: &[usize] = if family == Family::Adaptive {
        &[6, 8]
    } else {
        &[6]
    };
    if is_hex && lengths.contains(&digits.len()) && !needs_sign && trimmed == word {
        return None;
    }
    let long = match digits.len() {
        _ if !is_hex => None,
        3 => Some(digits.chars().flat_map(|c| [c, c]).collect()),
        n if lengths.contains(&n) => Some(digits.to_owned()),
        _ => None,
    };
    let sign = if bare && !needs_sign { "" } else { "#" };
    let mended = long.map(|long: String| Node::string(format!("{sign}{long}").as_str()));
    Some(Problem::Color { mended })
}

fn pixels(node: &Node) -> Option<Problem> {
    if let Some(number) = node.as_f64() {
        let whole = number >= 0.0 && number.fract() == 0.0 && number < 1e9;
        let mended = whole.then(|| Node::string(format!("{number}px").as_str()));
        return Some(Problem::Pixels { mended });
    }
    with_text(node, |word| {
        if read::pixels(word).is_some() {
            return None;
        }
        let plain = word.trim().to_ascii_lowercase().replace(' ', "");
        let digits = plain.strip_suffix("px").unwrap_or(&plain);
        let meant = format!("{digits}px");
        let certain = !digits.is_empty() && read::pixels(&meant).is_some();
        Some(Problem::Pixels {
            mended: certain.then(|| Node::string(meant.as_str())),
        })
    })
}

/// `YYYY-MM-DD`, a day that exists in every month's longest form.
fn is_date(word: &str) -> bool {
    let parts: Vec<&str> = word.split('-').collect();
    matches!(parts[..], [year, month, day]
        if digits(year, 4).is_some()
            && digits(month, 2).is_some_and(|month| (1..=12).contains(&month))
            && digits(day, 2).is_some_and(|day| (1..=31).contains(&day)))
}

fn is_time(word: &str) -> bool {
    let parts: Vec<&str> = word.split(':').collect();
    matches!(parts[..], [hour, minute]
        if digits(hour, 2).is_some_and(|hour| hour < 24)
            && digits(minute, 2).is_some_and(|minute| minute < 60))
}

fn digits(word: &str, len: usize) -> Option<u32> {
    let plain = word.len() == len && word.bytes().all(|b| b.is_ascii_digit());
    plain.then(|| word.parse().ok())?
}

#[cfg(test)]
mod tests {
    use super::*;

    fn judged(ty: &Ty, text: &str) -> Option<Problem> {
        judge(ty, Family::Adaptive, &Node::string(text))
    }

    #[test]
    fn dates_and_times_have_one_spelling() {
        for date in ["2026-01-31", "2024-02-29", "0001-12-01"] {
            assert_eq!(judged(&Ty::Date, date), None, "{date}");
        }
        for date in [
            "31.01.2026",
            "2026-1-31",
            "2026-13-01",
            "2026-00-10",
            "",
            "2026-01-31T00:00",
        ] {
            assert_eq!(judged(&Ty::Date, date), Some(Problem::Date), "{date}");
        }
        for time in ["00:00", "23:59"] {
            assert_eq!(judged(&Ty::Time, time), None, "{time}");
        }
        for time in ["24:00", "9:30", "12:60", "noon", "+1:00"] {
            assert_eq!(judged(&Ty::Time, time), Some(Problem::Time), "{time}");
        }
    }

    #[test]
    fn colours_follow_their_family() {
        let judged = |family, text: &str| judge(&Ty::Color, family, &Node::string(text));
        for good in ["0076D7", "#0076d7"] {
            assert_eq!(judged(Family::MessageCard, good), None);
        }
        for good in ["#0076D7", "#800076D7"] {
            assert_eq!(judged(Family::Adaptive, good), None);
        }
        let mended = Some(Problem::Color {
            mended: Some(Node::string("#0076D7")),
        });
        assert_eq!(judged(Family::Adaptive, "0076D7"), mended);
        assert_eq!(
            judged(Family::Adaptive, "blue"),
            Some(Problem::Color { mended: None })
        );
    }

    #[test]
    fn a_host_name_beyond_ascii_is_an_address() {
        let found = |text: &str| judge(&Ty::Url, Family::Adaptive, &Node::string(text)).is_some();
        assert!(!found("https://müller.example/a"));
        assert!(found("https://mül ler.example/a"));
        assert!(found("müller"));
    }

    #[test]
    fn only_what_is_certain_is_mended() {
        let mended = |ty: &Ty, node: Node| match judge(ty, Family::Adaptive, &node) {
            Some(Problem::Type { mended, .. } | Problem::Pixels { mended }) => mended,
            _ => None,
        };
        assert_eq!(
            mended(&Ty::Number, Node::string("1.5")),
            Some(Node::number_f64(1.5))
        );
        assert_eq!(mended(&Ty::Number, Node::string("1e400")), None);
        assert_eq!(mended(&Ty::Number, Node::string("NaN")), None);
        assert_eq!(
            mended(&Ty::Bool, Node::string(" TRUE")),
            Some(Node::boolean(true))
        );
        assert_eq!(mended(&Ty::Bool, Node::number_i64(1)), None);
        assert_eq!(mended(&Ty::Pixels, Node::number_f64(1.5)), None);
        assert_eq!(mended(&Ty::Pixels, Node::string("50%")), None);
    }
}
