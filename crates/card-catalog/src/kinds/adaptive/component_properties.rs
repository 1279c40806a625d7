//! ComponentProperties.

use super::{event_attendee, persona};
use crate::kinds::prelude::*;

/// The record.
pub static KIND: Kind = Kind {
    name: "ComponentProperties",
    title: "Properties",
    tag: Tag::None,
    icon: Icon::Options,
    docs: "What a Graph component shows. Which properties count depends on what it is.",
    label: &[DISPLAY_NAME.name(), TITLE.name(), FILE_NAME.name()],
    props: props!(
        V1_5,
        [
            USER_PRINCIPAL_NAME,
            DISPLAY_NAME,
            USERS,
            ICON_STYLE,
            STYLE,
            TITLE,
            START,
            END,
            IS_ALL_DAY,
            LOCATIONS,
            ONLINE_MEETING_URL,
            STATUS,
            ORGANIZER,
            ATTENDEES,
            FILE_NAME,
            EXTENSION,
            URL,
            ID,
            RESOURCE_REFERENCE,
            RESOURCE_VISUALIZATION
        ]
    ),
    starter: r#"{"userPrincipalName": "ada@example.org", "displayName": "Ada Lovelace"}"#,
    ..Kind::TEAMS
};

pub use super::persona::{DISPLAY_NAME, ICON_STYLE, ID, STYLE, USER_PRINCIPAL_NAME};

pub const USERS: Prop<Any> = Prop::list(
    "users",
    "People",
    const { &Ty::Record(&persona::KIND) },
    "Of several people: who they are.",
);

pub const TITLE: Prop<Text> = Prop::new("title", "Title", "Of an event: what it is called.");

pub const START: Prop<Text> = Prop::new(
    "start",
    "Start",
    "Of an event: when it begins, such as 2026-03-02T09:00:00Z.",
);

pub const END: Prop<Text> = Prop::new("end", "End", "Of an event: when it ends.");

pub const IS_ALL_DAY: Prop<Bool> = Prop::new(
    "isAllDay",
    "All day",
    "Of an event: whether it lasts all day.",
);

pub const LOCATIONS: Prop<Any> = Prop::list(
    "locations",
    "Places",
    &Ty::Text,
    "Of an event: where it is.",
);

pub const ONLINE_MEETING_URL: Prop<Url> = Prop::new(
    "onlineMeetingUrl",
    "Meeting address",
    "Of an event: where to join it online.",
);

pub const STATUS: Prop<Text> = Prop::new("status", "Status", "Of an event: how it stands.");

pub const ORGANIZER: Prop<Child> = Prop::record(
    "organizer",
    "Organizer",
    &event_attendee::KIND,
    "Of an event: who called it.",
);

pub const ATTENDEES: Prop<Any> = Prop::list(
    "attendees",
    "Attendees",
    const { &Ty::Record(&event_attendee::KIND) },
    "Of an event: who was invited.",
);

pub const FILE_NAME: Prop<Text> = Prop::new("name", "File name", "Of a file: its name.");

pub const EXTENSION: Prop<Text> = Prop::new(
    "extension",
    "Extension",
    "Of a file: the ending of its name, such as docx.",
);

pub const URL: Prop<Url> = Prop::new("url", "Address", "Of a file or event: where it is.");

pub const RESOURCE_REFERENCE: Prop<Any> = Prop::object(
    "resourceReference",
    "Reference",
    "Of another resource: how it is found.",
)
.control(Control::Json);

pub const RESOURCE_VISUALIZATION: Prop<Any> = Prop::object(
    "resourceVisualization",
    "Looks",
    "Of another resource: {\"media\": …}, the type of its content.",
)
.control(Control::Json);
