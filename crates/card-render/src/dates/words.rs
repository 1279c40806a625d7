//! Dates in words, as browsers' `Intl` writes them, for programs without one.
//! Browsers never carry this file: nothing they call leads here.

use super::moment::{Moment, civil, day_of, hour_and_minute, iso};
use super::{DateStyle, DateStyle::Time};

/// Names and orders of one language.
struct Words {
    /// Tag or language, lower case.
    tag: &'static str,
    months: &'static str,
    short_months: &'static str,
    /// From Sunday.
    days: &'static str,
    short_days: &'static str,
    compact: fn(i64, &str, i64) -> String,
    /// Weekday, day, month, year.
    long: fn(&str, i64, &str, i64) -> String,
    short: fn(&str, i64, &str, i64) -> String,
    twelve_hours: bool,
}

/// The more exact tags first. Checked against `Intl` of ICU 77.
const LANGUAGES: [Words; 5] = [
    Words {
        tag: "en-gb",
        short_months: "Jan Feb Mar Apr May Jun Jul Aug Sept Oct Nov Dec",
        compact: |day, month, year| format!("{day:02}/{month:0>2}/{year}"),
        long: |weekday, day, month, year| format!("{weekday}, {day} {month} {year}"),
        short: |weekday, day, month, year| format!("{weekday}, {day} {month} {year}"),
        twelve_hours: false,
        ..ENGLISH
    },
    ENGLISH,
    Words {
        tag: "fr",
        months: "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
        short_months: "janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.",
        days: "dimanche lundi mardi mercredi jeudi vendredi samedi",
        short_days: "dim. lun. mar. mer. jeu. ven. sam.",
        compact: |day, month, year| format!("{day:02}/{month:0>2}/{year}"),
        long: |weekday, day, month, year| format!("{weekday} {day} {month} {year}"),
        short: |weekday, day, month, year| format!("{weekday} {day} {month} {year}"),
        twelve_hours: false,
    },
    Words {
        tag: "de",
        months: "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
        short_months: "Jan. Feb. März Apr. Mai Juni Juli Aug. Sept. Okt. Nov. Dez.",
        days: "Sonntag Montag Dienstag Mittwoch Donnerstag Freitag Samstag",
        short_days: "So. Mo. Di. Mi. Do. Fr. Sa.",
        compact: |day, month, year| format!("{day}.{month}.{year}"),
        long: |weekday, day, month, year| format!("{weekday}, {day}. {month} {year}"),
        short: |weekday, day, month, year| format!("{weekday}, {day}. {month} {year}"),
        twelve_hours: false,
    },
    Words {
        tag: "es",
        months: "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
        short_months: "ene feb mar abr may jun jul ago sept oct nov dic",
        days: "domingo lunes martes miércoles jueves viernes sábado",
        short_days: "dom lun mar mié jue vie sáb",
        compact: |day, month, year| format!("{day}/{month}/{year}"),
        long: |weekday, day, month, year| format!("{weekday}, {day} de {month} de {year}"),
        short: |weekday, day, month, year| format!("{weekday}, {day} {month} {year}"),
        twelve_hours: false,
    },
];

const ENGLISH: Words = Words {
    tag: "en",
    months: "January February March April May June July August September October November December",
    short_months: "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec",
    days: "Sunday Monday Tuesday Wednesday Thursday Friday Saturday",
    short_days: "Sun Mon Tue Wed Thu Fri Sat",
    compact: |day, month, year| format!("{month}/{day}/{year}"),
    long: |weekday, day, month, year| format!("{weekday}, {month} {day}, {year}"),
    short: |weekday, day, month, year| format!("{weekday}, {month} {day}, {year}"),
    twelve_hours: true,
};

/// A moment in words, for a reader of `language` (a BCP 47 tag) whose clock is
/// `offset` minutes ahead of universal time at that moment. American and
/// British English, French, German and Spanish are written as browsers write
/// them; other languages get ISO dates.
pub fn write_date(at: Moment, offset: i32, style: DateStyle, language: &str) -> String {
    let seconds = at.on_clock(offset);
    let Some(words) = words_of(language) else {
        return iso(Moment::Local(seconds), style);
    };
    if style == Time {
        return words.time(seconds);
    }
    words.date(seconds, style)
}

/// The language of that tag, or of its first part.
fn words_of(tag: &str) -> Option<&'static Words> {
    let tag = tag.to_ascii_lowercase().replace('_', "-");
    let language = tag.split('-').next().unwrap_or_default();
    let found = |wanted: &str| LANGUAGES.iter().find(|words| words.tag == wanted);
    found(&tag).or_else(|| found(language))
}

fn nth(names: &'static str, at: i64) -> &'static str {
    let at = usize::try_from(at).unwrap_or_default();
    names.split(' ').nth(at).unwrap_or_default()
}

impl Words {
    fn date(&self, seconds: i64, style: DateStyle) -> String {
        let days = day_of(seconds);
        let (year, month, day) = civil(days);
        let weekday = (days + 4).rem_euclid(7); // 1970-01-01 was a Thursday
        match style {
            DateStyle::Long => {
                let (weekday, month) = (nth(self.days, weekday), nth(self.months, month - 1));
                (self.long)(weekday, day, month, year)
            }
            DateStyle::Short => {
                let month = nth(self.short_months, month - 1);
                (self.short)(nth(self.short_days, weekday), day, month, year)
            }
            _ => (self.compact)(day, &month.to_string(), year),
        }
    }

    fn time(&self, seconds: i64) -> String {
        let (hour, minute) = hour_and_minute(seconds);
        if !self.twelve_hours {
            return format!("{hour}:{minute:02}");
        }
        let half = if hour < 12 { "AM" } else { "PM" };
        format!("{}:{minute:02} {half}", (hour + 11) % 12 + 1)
    }
}
