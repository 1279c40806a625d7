//! A complete page that needs nothing else.

use super::html::{Markup, escape, to_markup};
use crate::stylesheet::stylesheet;
use crate::theme::Theme;
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
/// allows none: only the style in the page and pictures from the web.
pub fn to_page(view: &View, page: &Page<'_>) -> String {
    let Markup { html, css } = to_markup(view);
    let mut title = String::new();
    escape(page.title, &mut title);
    let mut lang = String::new();
    escape(page.lang, &mut lang);
    format!(
        "<!doctype html>\n<html lang=\"{lang}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; \
         style-src 'unsafe-inline'; img-src https: http: data:\">\n\
         <meta name=\"viewport\" content=\"width=device-width\">\n<title>{title}</title>\n\
         <style>{sheet}\nbody {{ margin: 0; min-height: 100vh; background: var(--cw-page); }}\n\
         .cw-stage {{ max-width: {width}px; margin: 0 auto; padding: 24px 16px; }}\n{css}</style>\n\
         </head>\n<body class=\"{theme}\">\n<main class=\"cw-stage\">{html}</main>\n</body>\n</html>\n",
        sheet = stylesheet(),
        width = page.width,
        theme = page.theme.class(),
    )
}
