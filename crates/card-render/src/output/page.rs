//! A complete page that needs nothing else.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest as _, Sha256};

use super::html::{Markup, escape, to_markup};
use crate::stylesheet::stylesheet;
use card_catalog::palette::Theme;

use crate::theme::ThemeClass;
use crate::view::View;

/// How a page is set up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Page<'a> {
    /// The title of the window or tab.
    pub title: &'a str,
    /// The theme the card stands in.
    pub theme: Theme,
    /// Greatest width of the card in pixels.
    pub width: u32,
    /// BCP 47 language of the page around the card.
    pub lang: &'a str,
}

impl Default for Page<'_> {
    fn default() -> Self {
        Page {
            title: "Card",
            theme: Theme::Light,
            width: 560,
            lang: "en",
        }
    }
}

/// A self-contained page with the card. It holds no script, and its policy
/// allows none: only the one style element, named by its hash, and pictures.
pub fn to_page(view: &View, page: &Page<'_>) -> String {
    let Markup { html, css } = to_markup(view);
    let style = format!(
        "{sheet}\nbody {{ margin: 0; min-height: 100vh; background: var(--cw-page); }}\n\
         .cw-stage {{ max-width: {width}px; margin: 0 auto; padding: 24px 16px; }}\n{css}",
        sheet = stylesheet(),
        width = page.width,
    );
    format!(
        "<!doctype html>\n<html lang=\"{lang}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; \
         style-src '{hash}'; img-src https: http: data:\">\n\
         <meta name=\"viewport\" content=\"width=device-width\">\n<title>{title}</title>\n\
         <style>{style}</style>\n</head>\n\
         <body class=\"{theme}\">\n<main class=\"cw-stage\">{html}</main>\n</body>\n</html>\n",
        lang = escaped(page.lang),
        hash = policy_hash(&style),
        title = escaped(page.title),
        theme = page.theme.class(),
    )
}

fn escaped(text: &str) -> String {
    let mut out = String::new();
    escape(text, &mut out);
    out
}

/// How a content policy names a style element by what is in it.
fn policy_hash(style: &str) -> String {
    format!("sha256-{}", STANDARD.encode(Sha256::digest(style)))
}
