//! Pictures that differ by theme.

use card_catalog::kinds::adaptive::themed_url;
use card_json::Node;

use card_catalog::palette::Theme;

/// What a list of addresses by theme has for `theme`. High contrast is dark.
pub(super) fn address(list: Option<&Node>, theme: Theme) -> Option<&str> {
    let wanted = if theme == Theme::Light {
        "Light"
    } else {
        "Dark"
    };
    let list = list.and_then(Node::as_array).unwrap_or_default();
    let own = list
        .iter()
        .find(|one| themed_url::THEME.get(one).unwrap_or("Light") == wanted);
    own.and_then(|one| themed_url::URL.get(one))
}
