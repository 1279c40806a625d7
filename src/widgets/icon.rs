//! Icons of the Fluent set, out of one sprite that the browser fetches once.

use crate::styled;
use yew::prelude::*;

/// Which drawing, by its Fluent name (`"TextT"`, `"Delete"`).
#[derive(Properties, PartialEq)]
pub struct Props {
    /// Fluent name; must be listed in `web/icons.txt`.
    pub name: &'static str,
    /// Further classes.
    #[prop_or_default]
    pub class: Classes,
}

/// A decorative 20 px icon in the colour of the text beside it.
#[component]
pub fn Icon(props: &Props) -> Html {
    let class = styled!(
        r#"
        width: 20px;
        height: 20px;
        flex: none;
        fill: currentColor;
        "#
    );
    html! {
        <svg class={classes!(class, props.class.clone())} viewBox="0 0 20 20" aria-hidden="true">
            <use href={format!("assets/icons.svg#{}", props.name)} />
        </svg>
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn every_icon_of_the_catalogue_is_in_the_sprite() {
        let listed: Vec<&str> = include_str!("../../web/icons.txt").lines().collect();
        for icon in card_catalog::Icon::ALL {
            assert!(listed.contains(&icon.name()), "add {} to web/icons.txt", icon.name());
        }
    }
}
