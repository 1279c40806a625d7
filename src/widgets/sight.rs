//! What is only made once it comes into view.

use crate::interop::sight::once_in_sight;
use yew::prelude::*;

/// Calls `onsight` when the element is in view, now or later, at most once; never unless `wanted`.
#[hook]
pub fn use_sight(place: &NodeRef, wanted: bool, onsight: Callback<()>) {
    let place = place.clone();
    use_effect_with((), move |()| {
        let watch = wanted.then(|| once_in_sight(&place, move || onsight.emit(())));
        move || drop(watch)
    });
}
