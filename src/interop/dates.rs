//! Dates as the person's browser writes them, in its time zone.

use card_render::{DateStyle, Dates, Moment};
use js_sys::{Date, JsString, Object, Reflect};
use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    /// A `Date` whose methods may refuse a language.
    type Written;
    #[wasm_bindgen(method, catch, js_name = toLocaleDateString)]
    fn date(this: &Written, language: &JsValue, options: &Object) -> Result<JsString, JsValue>;
    #[wasm_bindgen(method, catch, js_name = toLocaleTimeString)]
    fn time(this: &Written, language: &JsValue, options: &Object) -> Result<JsString, JsValue>;
}

/// Dates for the person in front of the page.
pub fn reader() -> Dates {
    let navigator = web_sys::window().map(|window| window.navigator());
    let locale = navigator.and_then(|navigator| navigator.language());
    Dates {
        locale: locale.unwrap_or_default().into(),
        write,
    }
}

/// The zone is the browser's own, so that summer time is that of the moment.
fn write(at: Moment, style: DateStyle, language: &str) -> Option<String> {
    let (seconds, zone) = match at {
        Moment::Universal(seconds) => (seconds, None),
        Moment::Local(seconds) => (seconds, Some("UTC")),
    };
    let date = Date::new(&JsValue::from_f64(seconds as f64 * 1000.0)).unchecked_into::<Written>();
    let options = options(style);
    if let Some(zone) = zone {
        set(&options, "timeZone", zone);
    }
    let written = |language: &JsValue| match style {
        DateStyle::Time => date.time(language, &options),
        _ => date.date(language, &options),
    };
    // A card may name a language that is none.
    let text = written(&language.into()).or_else(|_| written(&JsValue::UNDEFINED));
    text.ok().map(String::from)
}

/// What Microsoft's renderer asks `Intl` for.
fn options(style: DateStyle) -> Object {
    let options = Object::new();
    let fields: &[(&str, &str)] = match style {
        DateStyle::Compact => &[],
        DateStyle::Short => &[("weekday", "short"), ("month", "short"), DAY, YEAR],
        DateStyle::Long => &[("weekday", "long"), ("month", "long"), DAY, YEAR],
        DateStyle::Time => &[("hour", "numeric"), ("minute", "2-digit")],
    };
    for (name, value) in fields {
        set(&options, name, value);
    }
    options
}

const DAY: (&str, &str) = ("day", "numeric");
const YEAR: (&str, &str) = ("year", "numeric");

fn set(options: &Object, name: &str, value: &str) {
    // Setting a field of a fresh plain object cannot fail.
    let _ = Reflect::set(options, &name.into(), &value.into());
}
