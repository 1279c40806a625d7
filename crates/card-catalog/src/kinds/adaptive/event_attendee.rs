//! CalendarEventAttendee.

use crate::kinds::prelude::*;

/// The record.
pub static KIND: Kind = Kind {
    name: "CalendarEventAttendee",
    title: "Attendee",
    tag: Tag::None,
    icon: Icon::Person,
    docs: "Someone who takes part in an event.",
    label: &[NAME.name(), EMAIL.name()],
    props: props!(V1_5, [NAME, EMAIL, TITLE, ATTENDEE_TYPE, STATUS]),
    starter: r#"{"name": "Ada Lovelace", "email": "ada@example.org"}"#,
    ..Kind::TEAMS
};

pub const NAME: Prop<Text> = Prop::new("name", "Name", "What the person is called.");

pub const EMAIL: Prop<Text> = Prop::new("email", "Mail address", "Where mail reaches the person.");

pub const TITLE: Prop<Text> = Prop::new("title", "Title", "The person's role.");

pub const ATTENDEE_TYPE: Prop<Text> =
    Prop::new("type", "Attendance", "Such as required or optional.");

pub const STATUS: Prop<Text> = Prop::new("status", "Answer", "Such as accepted.");
