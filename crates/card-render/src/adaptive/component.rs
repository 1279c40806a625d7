//! Component: people, events, files and other things of Microsoft Graph. Teams asks Graph for
//! what the card leaves out; here only what the card says is shown.

use std::borrow::Cow;

use card_catalog::kinds::adaptive::{
    component as key, component_properties as own, event_attendee, persona,
};
use card_catalog::{Element, Prop, PropType};
use card_json::Node;

use super::chart::days;
use super::{aligned, icon, placed};
use crate::names::Attr;
use crate::parts;
use crate::renderer::{Context, Pen};
use crate::safe_url::SafeUrl;
use crate::view::{Draft, View};

/// More people are counted, not drawn.
const MOST_PEOPLE: usize = 12;

pub(crate) fn draw(_: &mut Pen<'_>, element: Element<'_>, _: Context) -> View {
    let node = element.node;
    let draft = aligned(placed(Draft::of("div", "cw-component"), node), node);
    let properties = key::PROPERTIES.get(node);
    let Some(properties) = properties.map(|record| record.node) else {
        return draft
            .child(parts::note("Without properties there is nothing to show."))
            .build();
    };
    let inside = match key::NAME.get(node) {
        Some("graph.microsoft.com/users") => people(properties),
        Some("graph.microsoft.com/event") => event(properties),
        Some("graph.microsoft.com/file") => file(properties),
        Some("graph.microsoft.com/resource") => resource(properties),
        _ => person(properties, properties),
    };
    draft.child(inside).build()
}

fn words(class: &'static str, text: &str) -> View {
    Draft::of("div", class).text(text).build()
}

/// A person's picture and name, as the set it belongs to wants them.
fn person(node: &Node, set: &Node) -> View {
    let name = parts::text_of(&persona::DISPLAY_NAME, node)
        .or_else(|| parts::text_of(&persona::USER_PRINCIPAL_NAME, node))
        .unwrap_or(Cow::Borrowed("Unknown person"));
    let style = persona::STYLE.get(set);
    let bare = style == Some("nameOnly") || persona::ICON_STYLE.get(set) == Some("none");
    let avatar = Draft::of("span", "cw-initials")
        .attr(Attr::ARIA_HIDDEN, "true")
        .text(parts::initials(&name))
        .build();
    let alone = style == Some("iconOnly");
    Draft::of("div", "cw-persona")
        .maybe_attr(Attr::TITLE, alone.then(|| name.to_string()))
        .children((!bare || alone).then_some(avatar))
        .child(words(
            if alone {
                "cw-hidden-text"
            } else {
                "cw-persona-name"
            },
            &name,
        ))
        .build()
}

fn people(properties: &Node) -> View {
    let users = own::USERS
        .node(properties)
        .and_then(Node::as_array)
        .unwrap_or_default();
    let alone = own::STYLE.get(properties) == Some("iconOnly");
    let more = users.len().saturating_sub(MOST_PEOPLE);
    Draft::of("div", "cw-people")
        .class_if(alone, "cw-facepile")
        .children(
            users
                .iter()
                .take(MOST_PEOPLE)
                .map(|user| person(user, properties)),
        )
        .children((more > 0).then(|| words("cw-persona", &format!("+{more}"))))
        .build()
}

fn event(properties: &Node) -> View {
    let places = own::LOCATIONS
        .node(properties)
        .and_then(Node::as_array)
        .unwrap_or_default();
    let places: Vec<_> = places.iter().filter_map(parts::scalar_text).collect();
    let attendees = own::ATTENDEES
        .node(properties)
        .and_then(Node::as_array)
        .unwrap_or_default();
    let organizer = own::ORGANIZER.get(properties);
    let organizer = organizer.and_then(|one| parts::text_of(&event_attendee::NAME, one.node));
    let lines = [
        time(properties),
        (!places.is_empty()).then(|| places.join(", ")),
        organizer.map(|name| format!("Organised by {name}")),
        (!attendees.is_empty()).then(|| format!("{} invited", attendees.len())),
        parts::text_of(&own::STATUS, properties).map(Cow::into_owned),
    ];
    let join = own::ONLINE_MEETING_URL
        .get(properties)
        .and_then(SafeUrl::link);
    let texts = Draft::of("div", "cw-component-texts")
        .child(link(properties, &own::TITLE, "Event"))
        .children(
            lines
                .iter()
                .flatten()
                .map(|line| words("cw-component-line", line)),
        )
        .build();
    Draft::of("div", "cw-row-card")
        .class("cw-event")
        .child(icon::plain("Calendar", 24))
        .child(texts)
        .children(join.map(|url| parts::link_button("Join", Some(url)).build()))
        .build()
}

/// When an event is, in words; what is no day and time is shown as written.
fn time(properties: &Node) -> Option<String> {
    let all_day = own::IS_ALL_DAY.get(properties) == Some(true);
    let read =
        |text: &Cow<'_, str>| days::moment(text, !all_day).unwrap_or_else(|| text.to_string());
    let start = parts::text_of(&own::START, properties).as_ref().map(read);
    let end = parts::text_of(&own::END, properties).as_ref().map(read);
    let span = match (start, end) {
        (Some(start), Some(end)) if start != end => {
            // What ends on the day it began needs that day only once.
            let day = start.rsplit_once(", ").map_or("", |(day, _)| day);
            let same_day = end.strip_prefix(day).and_then(|end| end.strip_prefix(", "));
            format!("{start} – {}", same_day.unwrap_or(&end))
        }
        (one, other) => one.or(other)?,
    };
    Some(if all_day {
        format!("{span}, all day")
    } else {
        span
    })
}

fn file(properties: &Node) -> View {
    let name = parts::text_of(&own::FILE_NAME, properties).unwrap_or_default();
    let extension = parts::text_of(&own::EXTENSION, properties);
    let known = extension
        .as_deref()
        .or_else(|| name.rsplit_once('.').map(|(_, end)| end));
    let texts = Draft::of("div", "cw-component-texts")
        .child(link(properties, &own::FILE_NAME, "File"))
        .children(known.map(|end| words("cw-component-line", &end.to_ascii_uppercase())))
        .build();
    let drawing = match known.unwrap_or_default().to_ascii_lowercase().as_str() {
        "pdf" => "DocumentPdf",
        "png" | "jpg" | "jpeg" | "gif" | "svg" => "Image",
        "xlsx" | "xls" | "csv" => "DocumentTable",
        "zip" => "FolderZip",
        _ => "Document",
    };
    Draft::of("div", "cw-row-card")
        .child(icon::plain(drawing, 24))
        .child(texts)
        .build()
}

fn resource(properties: &Node) -> View {
    let id = parts::text_of(&own::ID, properties);
    let media = own::RESOURCE_VISUALIZATION
        .node(properties)
        .and_then(Node::as_object)
        .unwrap_or_default();
    let media = media
        .iter()
        .find_map(|entry| parts::scalar_text(&entry.value));
    let texts = Draft::of("div", "cw-component-texts")
        .child(words(
            "cw-component-title",
            media.as_deref().unwrap_or("Resource"),
        ))
        .children(id.map(|id| words("cw-component-line", &id)))
        .build();
    Draft::of("div", "cw-row-card")
        .child(icon::plain("Link", 24))
        .child(texts)
        .build()
}

/// The heading, leading to the thing if its address is safe.
fn link<T: PropType>(properties: &Node, title: &'static Prop<T>, instead: &'static str) -> View {
    let title = parts::text_of(title, properties).unwrap_or(Cow::Borrowed(instead));
    match own::URL.get(properties).and_then(SafeUrl::link) {
        Some(url) => Draft::of("a", "cw-link")
            .class("cw-component-title")
            .href(&url)
            .text(title.into_owned())
            .build(),
        None => words("cw-component-title", &title),
    }
}
