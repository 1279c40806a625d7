//! Drawing the card in one or several ways, again after each edit.

use super::{reader_dates, use_highlights};
use crate::derived::Same;
use crate::later::Later;
use crate::state::{Preview, View};
use card_catalog::kinds::adaptive::common;
use card_editor::Editor;
use card_json::Document;
use card_render::{Dates, Options, Renderer, Theme, View as Picture, WidthGroup};
use std::collections::HashMap;
use yew::prelude::*;

/// A theme and width in which the card is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Way {
    /// The theme pictures are chosen for.
    pub theme: Theme,
    /// The group of the card's width.
    pub width: WidthGroup,
}

/// The card in each of these ways. Unchanged parts come back as the very same views, and ways
/// between which the card makes no difference share their picture. Without the later part, texts stand as
/// they are written and rarer kinds have the generic look. `as_host` leaves out what Teams leaves out.
#[hook]
pub fn use_drawings(
    editor: &Editor,
    view: &View,
    later: Option<Later>,
    ways: Vec<Way>,
    as_host: bool,
) -> Vec<Picture> {
    let renderers = use_mut_ref(HashMap::<Way, Renderer>::new);
    let (highlights, ask) = use_highlights();
    let key = (
        Same(editor.document.clone()),
        view.reader.clone(),
        view.preview.clone(),
        highlights,
        later,
        ways,
        as_host,
    );
    let typing = editor.clone();
    let drawn = use_memo(
        key,
        move |(Same(document), reader, preview, highlights, later, ways, as_host)| {
            let mut kept = renderers.borrow_mut();
            let ways = told_apart(document, ways);
            kept.retain(|way, _| ways.contains(way));
            let mut pictures = HashMap::new();
            let mut wanted = Vec::new();
            for way in &ways {
                pictures.entry(*way).or_insert_with(|| {
                    let options = Options {
                        theme: way.theme,
                        width: way.width,
                        highlights: highlights.clone(),
                        extras: later.map(|later| (later.extras)()),
                        as_host: *as_host,
                        state: (**reader).clone(),
                        ..options(preview)
                    };
                    let renderer = kept
                        .entry(*way)
                        .or_insert_with(|| Renderer::new(options.clone()));
                    renderer.set_options(options);
                    let picture = renderer.render(document, typing.typing());
                    let new = renderer.take_wanted().into_iter();
                    wanted.extend(
                        new.filter(|program| !wanted.contains(program))
                            .collect::<Vec<_>>(),
                    );
                    picture
                });
            }
            let picture = |way| pictures.get(way).cloned();
            let pictures = ways.iter().filter_map(picture).collect::<Vec<_>>();
            (pictures, wanted)
        },
    );
    use_effect_with(drawn.clone(), move |drawn| {
        drawn.1.iter().cloned().for_each(|text| ask.emit(text));
    });
    drawn.0.clone()
}

/// How cards are drawn wherever the app shows one: what was decided about the preview.
pub fn options(preview: &Preview) -> Options {
    Options {
        markdown_level: preview.markdown,
        host: preview
            .host
            .as_ref()
            .and_then(|host| Some(host.read.as_ref()?.config.clone()))
            .unwrap_or_default(),
        dates: dates(preview),
        ..Options::without_extras()
    }
}

/// Dates in the chosen language, else in the browser's.
fn dates(preview: &Preview) -> Dates {
    let reader = reader_dates();
    match &preview.locale {
        tag if tag.is_empty() => reader,
        tag => Dates {
            locale: tag.clone(),
            ..reader
        },
    }
}

/// The ways with those that look alike made one. A single way spares the look at every node.
fn told_apart(document: &Document, ways: &[Way]) -> Vec<Way> {
    if let [only] = ways {
        return vec![*only];
    }
    let told = Differences::of(document);
    ways.iter().map(|way| told.apart(*way)).collect()
}

/// What a card makes depend on theme and width.
struct Differences {
    theme: bool,
    width: bool,
}

impl Differences {
    fn of(document: &Document) -> Self {
        let says = |names: &[&str]| {
            let mut nodes = document.root().descendants();
            nodes.any(|node| names.iter().any(|name| node.get(name).is_some()))
        };
        Self {
            theme: says(&[common::THEMED_URLS.name(), common::THEMED_ICON_URLS.name()]),
            width: says(&[common::FOR_WIDTH.name()]),
        }
    }

    /// The one of all ways that look alike which stands for them.
    fn apart(&self, way: Way) -> Way {
        Way {
            theme: match way.theme {
                Theme::Light => Theme::Light,
                _ if self.theme => Theme::Dark,
                _ => Theme::Light,
            },
            width: if self.width {
                way.width
            } else {
                WidthGroup::default()
            },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn apart(card: &str, ways: &[(Theme, WidthGroup)]) -> usize {
        let told = Differences::of(&Document::parse(card).expect("a card"));
        let ways = ways.iter().map(|(theme, width)| Way {
            theme: *theme,
            width: *width,
        });
        let mut apart: Vec<Way> = ways.map(|way| told.apart(way)).collect();
        apart.dedup();
        apart.len()
    }

    #[test]
    fn pictures_are_shared_exactly_where_the_card_makes_no_difference() {
        use Theme::{Dark, HighContrast, Light};
        use WidthGroup::{Narrow, Wide};
        let all = [
            (Light, Narrow),
            (Dark, Narrow),
            (HighContrast, Narrow),
            (HighContrast, Wide),
        ];
        assert_eq!(apart(r#"{"body": []}"#, &all), 1);
        let themed = r#"{"body": [{"themedUrls": []}]}"#;
        assert_eq!(apart(themed, &all), 2, "contrast takes the dark pictures");
        let wide = r#"{"body": [{"items": [{"target\u0057idth": "Wide"}]}]}"#;
        assert_eq!(apart(wide, &all), 2, "however the name is spelt");
        let both = r#"{"targetWidth": "Wide", "actions": [{"themedIconUrls": []}]}"#;
        assert_eq!(apart(both, &all), 3);
    }
}
