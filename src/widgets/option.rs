//! One choice of a `<select>`.

use yew::prelude::*;

/// An option. It is made anew when it becomes the chosen one, or no longer is: browsers heed the
/// attribute only while nobody has picked an option by hand, and undo comes after that.
pub fn option(value: &'static str, chosen: bool, words: impl Into<AttrValue>) -> Html {
    html! {
        <option key={format!("{value} {chosen}")} {value} selected={chosen}>{ words.into() }</option>
    }
}
