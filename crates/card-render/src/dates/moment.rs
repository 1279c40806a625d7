//! Moments as RFC 3339 writes them, and the calendar behind them.

use super::DateStyle;

const DAY: i64 = 86_400;

/// The day that a time without a date is taken on: 1 January 2000.
const SOME_DAY: i64 = 10_957 * DAY;

/// A moment, in seconds since 1970-01-01T00:00.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Moment {
    /// Of universal time: the same moment for every reader.
    Universal(i64),
    /// Of the reader's own clock: the author gave no zone.
    Local(i64),
}

impl Moment {
    /// `2017-02-14T06:08:39Z`, with an offset instead of `Z`, or with neither;
    /// or a day alone, which is one of the reader's calendar.
    pub(super) fn of_date(text: &str) -> Option<Moment> {
        match text.split_once('T') {
            Some((date, time)) => Some(clock(time)?.on(day(date)? * DAY)),
            None => Some(Moment::Local(day(text)? * DAY)),
        }
    }

    /// As [`Moment::of_date`], or a time alone.
    pub(super) fn of_time(text: &str) -> Option<Moment> {
        if text.contains('T') {
            return Moment::of_date(text);
        }
        Some(clock(text)?.on(SOME_DAY))
    }

    fn on(self, day: i64) -> Moment {
        match self {
            Moment::Universal(seconds) => Moment::Universal(day + seconds),
            Moment::Local(seconds) => Moment::Local(day + seconds),
        }
    }

    /// The seconds on the clock of a reader whose clock is `offset` minutes
    /// ahead of universal time.
    pub(super) fn on_clock(self, offset: i32) -> i64 {
        match self {
            Moment::Universal(seconds) => seconds + i64::from(offset) * 60,
            Moment::Local(seconds) => seconds,
        }
    }
}

/// `HH:MM:SS`, then nothing, `Z` or `+HH:MM`, within the first day.
fn clock(text: &str) -> Option<Moment> {
    let (time, zone) = text.split_at_checked(8)?;
    let [hour, minute, second] = numbers(time, ':', [2, 2, 2])?;
    if hour > 23 || minute > 59 || second > 59 {
        return None;
    }
    let seconds = hour * 3600 + minute * 60 + second;
    Some(match zone {
        "" => Moment::Local(seconds),
        "Z" => Moment::Universal(seconds),
        _ => Moment::Universal(seconds - offset(zone)?),
    })
}

/// `+HH:MM` in seconds.
fn offset(zone: &str) -> Option<i64> {
    let (sign, size) = zone.split_at_checked(1)?;
    let [hours, minutes] = numbers(size, ':', [2, 2])?;
    let size = hours * 3600 + minutes * 60;
    match sign {
        _ if hours > 23 || minutes > 59 => None,
        "+" => Some(size),
        "-" => Some(-size),
        _ => None,
    }
}

/// The minutes to `HH:MM` within a day.
pub(crate) fn minutes(time: &str) -> Option<i64> {
    let [hour, minute] = numbers(time, ':', [2, 2])?;
    (hour < 24 && minute < 60).then_some(hour * 60 + minute)
}

/// Days from 1970-01-01 to `YYYY-MM-DD`, if there is such a day.
pub(crate) fn day(date: &str) -> Option<i64> {
    let [year, month, day] = numbers(date, '-', [4, 2, 2])?;
    let days = days_from(year, month, day);
    ((1..=12).contains(&month) && civil(days) == (year, month, day)).then_some(days)
}

/// Numbers of exactly so many digits each.
fn numbers<const N: usize>(text: &str, between: char, digits: [usize; N]) -> Option<[i64; N]> {
    let mut out = [0; N];
    let mut parts = text.split(between);
    for (number, digits) in out.iter_mut().zip(digits) {
        let part = parts.next()?;
        let fine = part.len() == digits && part.bytes().all(|byte| byte.is_ascii_digit());
        *number = part.parse().ok().filter(|_| fine)?;
    }
    parts.next().is_none().then_some(out)
}

/// Days from 1970-01-01 to a day of the Gregorian calendar (H. Hinnant, "chrono-compatible
/// low-level date algorithms"). Years begin in March, so that a leap day ends one.
pub(crate) fn days_from(year: i64, month: i64, day: i64) -> i64 {
    let year = if month <= 2 { year - 1 } else { year };
    let era = year.div_euclid(400);
    let of_era = year.rem_euclid(400);
    let of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    era * 146_097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719_468
}

/// Year, month and day of so many days after 1970-01-01: the inverse of [`days_from`].
pub(crate) fn civil(days: i64) -> (i64, i64, i64) {
    let days = days + 719_468;
    let era = days.div_euclid(146_097);
    let of_era = days.rem_euclid(146_097);
    let year = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year + year / 4 - year / 100);
    let march = (5 * of_year + 2) / 153;
    let day = of_year - (153 * march + 2) / 5 + 1;
    let month = if march < 10 { march + 3 } else { march - 9 };
    let year = year + era * 400 + i64::from(month <= 2);
    (year, month, day)
}

/// The date as `2017-02-14`, the time as `06:08`.
pub(super) fn iso(at: Moment, style: DateStyle) -> String {
    let seconds = at.on_clock(0);
    if style == DateStyle::Time {
        let (hour, minute) = hour_and_minute(seconds);
        return format!("{hour:02}:{minute:02}");
    }
    let (year, month, day) = civil(seconds.div_euclid(DAY));
    format!("{year:04}-{month:02}-{day:02}")
}

/// The hour and minute of so many seconds.
pub(super) fn hour_and_minute(seconds: i64) -> (i64, i64) {
    let minutes = seconds.rem_euclid(DAY) / 60;
    (minutes / 60, minutes % 60)
}

/// Days from 1970-01-01 of so many seconds.
pub(super) fn day_of(seconds: i64) -> i64 {
    seconds.div_euclid(DAY)
}
