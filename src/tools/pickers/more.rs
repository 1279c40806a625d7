//! Long choices are shown a piece at a time: more comes when their end is in sight.

use crate::interop::sight::once_in_sight;
use yew::prelude::*;

/// How many tiles are added at a time.
pub(super) const PIECE: usize = 180;

#[derive(Properties, PartialEq)]
pub(super) struct Props {
    /// How many are shown.
    pub(super) shown: usize,
    /// Called when the end is in sight.
    pub(super) onmore: Callback<()>,
}

/// The end of the choice.
#[component]
pub(super) fn More(props: &Props) -> Html {
    let end = use_node_ref();
    let (place, onmore) = (end.clone(), props.onmore.clone());
    use_effect_with(props.shown, move |_| {
        let watch = once_in_sight(&place, move || onmore.emit(()));
        move || drop(watch)
    });
    html! { <span ref={end} aria-hidden="true">{ "\u{a0}" }</span> }
}
