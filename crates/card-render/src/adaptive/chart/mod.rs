//! Charts, as Teams draws them with Fluent's: a picture, a legend, and the numbers as a table for
//! those who do not see the picture.

mod axes;
pub(crate) mod bars;
pub(super) mod days;
pub(crate) mod gauge;
pub(crate) mod horizontal;
pub(crate) mod line;
mod palette;
pub(crate) mod round;
pub(super) mod scale;
mod svg;

use std::borrow::Cow;

use card_catalog::kinds::adaptive::common;
use card_catalog::{Element, Prop, PropType};
use card_json::Node;

use self::palette::Fill;
use super::{aligned, ground, placed};
use crate::names::{Attr, Css};
use crate::parts;
use crate::view::{Draft, View};

/// More bars or parts than this are not drawn: nobody could tell them apart.
const MOST: usize = 200;
/// More rows than this do not help who hears them read.
const MOST_ROWS: usize = 100;

/// What a chart is made of, whatever its kind.
#[derive(Default)]
struct Chart {
    /// Nothing to draw gives none.
    picture: Option<View>,
    legend: Vec<(String, Fill)>,
    /// The headings of the table, if it has several columns of numbers.
    columns: Vec<String>,
    rows: Vec<(String, Vec<String>)>,
    /// How many values there are, where not all are drawn.
    all: usize,
}

impl Chart {
    fn draw(self, element: Element<'_>) -> View {
        let node = element.node;
        let title = parts::text_of(&common::CHART_TITLE, node);
        let shown = common::SHOW_TITLE.get(node) == Some(true);
        let heading = title.as_deref().filter(|_| shown);
        let draft = aligned(placed(Draft::of("figure", "cw-chart"), node), node)
            .maybe_style(Css::MAX_WIDTH, common::MAX_WIDTH.get(node).map(ground::px))
            .children(heading.map(|title| words("figcaption", "cw-chart-title", title)));
        let Some(picture) = self.picture else {
            return draft.child(words("p", "cw-chart-empty", "No data")).build();
        };
        let kind = element.kind.map_or("", |kind| kind.title);
        let name = match &title {
            Some(title) => format!("{title}: {kind}, values below"),
            None => format!("{kind}, values below"),
        };
        let legend = is_on(&common::SHOW_LEGEND, node).then(|| legend(&self.legend));
        draft
            .child(
                Draft::of("div", "cw-picture")
                    .attr(Attr::ROLE, "img")
                    .attr(Attr::ARIA_LABEL, name)
                    .child(picture)
                    .build(),
            )
            .children(legend.flatten())
            .children(cut(self.all))
            .child(table(
                title.as_deref().unwrap_or(kind),
                self.columns,
                self.rows,
            ))
            .build()
    }
}

fn words(tag: &'static str, class: &'static str, text: &str) -> View {
    Draft::of(tag, class).text(text).build()
}

/// Names and colours. The table has the same words, so it is for the eye only.
fn legend(names: &[(String, Fill)]) -> Option<View> {
    let named = names.iter().filter(|(name, _)| !name.is_empty());
    let items: Vec<View> = named
        .map(|(name, fill)| {
            let swatch = fill.on(Draft::of("span", "cw-swatch")).build();
            Draft::new("li").child(swatch).text(name.as_str()).build()
        })
        .collect();
    let list = Draft::of("ul", "cw-legend").attr(Attr::ARIA_HIDDEN, "true");
    (!items.is_empty()).then(|| list.children(items).build())
}

/// What [`Chart::all`] is for so many values, so many of them drawn.
fn cut_at(all: usize, drawn: usize) -> usize {
    if drawn < all { all } else { 0 }
}

fn cut(all: usize) -> Option<View> {
    let note = |all| parts::note(format!("Not all {all} values are drawn."));
    (all > 0).then(|| note(all))
}

fn table(title: &str, columns: Vec<String>, rows: Vec<(String, Vec<String>)>) -> View {
    let cell = |tag: &'static str, text: &str| Draft::new(tag).text(text).build();
    let row = |cells: Vec<View>| Draft::new("tr").children(cells).build();
    let mut lines = Vec::new();
    if !columns.is_empty() {
        let names = columns.iter().map(|name| cell("th", name));
        lines.push(row(std::iter::once(cell("td", "")).chain(names).collect()));
    }
    for (name, values) in rows.into_iter().take(MOST_ROWS) {
        let values = values.iter().map(|value| cell("td", value));
        lines.push(row(std::iter::once(cell("th", &name))
            .chain(values)
            .collect()));
    }
    let body = Draft::new("tbody").children(lines).build();
    Draft::of("table", "cw-hidden-text")
        .child(cell("caption", title))
        .child(body)
        .build()
}

/// A text property, or nothing.
fn text<'a, T: PropType>(prop: &'static Prop<T>, owner: &'a Node) -> Cow<'a, str> {
    parts::text_of(prop, owner).unwrap_or_default()
}

/// The name of a colour that a part gives itself.
fn own_color(part: &Node) -> Option<&'static str> {
    common::COLOR.get(part)
}

/// Is a property that is on by default left on?
fn is_on<T>(prop: &'static Prop<T>, owner: &Node) -> bool
where
    T: for<'a> PropType<Out<'a> = bool>,
{
    prop.get(owner) != Some(false)
}

/// `name`, cut to so many characters.
fn brief(name: &str, most: usize) -> Cow<'_, str> {
    match name.char_indices().nth(most) {
        Some((end, _)) => Cow::Owned(format!(
            "{}…",
            name.get(..end).unwrap_or_default().trim_end()
        )),
        None => Cow::Borrowed(name),
    }
}

/// How wide a text is, in pixels; near enough to leave room for it.
fn breadth(text: &str) -> f64 {
    text.chars().count() as f64 * 6.0
}
