//! Icons of the Fluent set, out of one sprite that the browser fetches once.

use crate::styled;
use yew::prelude::*;

/// A decorative 20 px icon in the colour of the text beside it.
///
/// `name` is the drawing's Fluent name (`"TextT"`, `"Delete"`); it must be listed in
/// `web/icons.txt`.
pub fn icon(name: &str) -> Html {
    html! {
        <svg class={icon_class()} viewBox="0 0 20 20" aria-hidden="true">
            <use href={format!("assets/icons.svg#{name}")} />
        </svg>
    }
}

fn icon_class() -> AttrValue {
    styled!(
        r#"
        width: 20px;
        height: 20px;
        flex: none;
        fill: currentColor;
        "#
    )
}

#[cfg(test)]
mod tests {
    #[test]
    fn every_icon_of_the_catalogue_is_in_the_sprite() {
        let listed: Vec<&str> = include_str!("../../web/icons.txt").lines().collect();
        for icon in card_catalog::Icon::ALL {
            assert!(
                listed.contains(&icon.name()),
                "add {} to web/icons.txt",
                icon.name()
            );
        }
    }
}
