//! Kinds, properties, choices and hosts.

use super::assert_french;
use card_catalog::{Claim, Family, Group, Kind, PropSpec, Section, Target, kinds};

fn all() -> impl Iterator<Item = &'static Kind> {
    let families = [Family::Adaptive, Family::MessageCard, Family::Attachment];
    families.into_iter().flat_map(kinds::kinds).copied()
}

fn id(parts: &[&str]) -> String {
    let letter = |c: char| if c.is_ascii_alphanumeric() { c } else { '-' };
    parts.join("-").chars().map(letter).collect()
}

fn props() -> impl Iterator<Item = (&'static Kind, &'static PropSpec)> {
    all().flat_map(|kind| kind.props.iter().map(move |prop| (kind, prop)))
}

#[test]
fn every_kind_and_property_is_named_in_french() {
    let titles = all().map(|kind| (id(&["kind", kind.name]), kind.title.to_owned()));
    let named = props().map(|(_, prop)| (id(&["prop", prop.name]), prop.title.to_owned()));
    let choices = props().flat_map(|(_, prop)| {
        let choices = prop.ty.choices().iter();
        choices.map(|one| (id(&["choice", one.value]), one.title.to_owned()))
    });
    let groups = Group::ALL.map(|group| (id(&["group", group.title()]), group.title().to_owned()));
    let sections = Section::ALL.map(|own| (id(&["section", own.title()]), own.title().to_owned()));
    let targets = Target::ALL.map(|own| (id(&["way", own.name()]), own.title().to_owned()));
    let item = [("item".to_owned(), "Item".to_owned())];
    let all = titles.chain(named).chain(choices).chain(groups);
    assert_french("names", all.chain(sections).chain(targets).chain(item));
}

#[test]
fn every_kind_is_explained_in_french() {
    let docs = all().map(|kind| (id(&["about", kind.name]), kind.docs.to_owned()));
    assert_french("kinds", docs);
}

#[test]
fn every_property_is_explained_in_french() {
    let docs =
        props().map(|(kind, prop)| (id(&["help", kind.name, prop.name]), prop.docs.to_owned()));
    let choices = props().flat_map(|(kind, prop)| {
        let choices = prop.ty.choices().iter();
        choices.map(move |one| {
            let id = id(&["help", kind.name, prop.name, one.value]);
            (id, one.docs.to_owned())
        })
    });
    assert_french("properties", docs.chain(choices));
}

#[test]
fn every_remark_about_a_host_is_in_french() {
    let note = |name: String| move |claim: &Claim| (id(&["note", &name]), claim.note.to_owned());
    let of_kinds = all().flat_map(|kind| kind.claims.iter().map(note(kind.name.to_owned())));
    let of_props = props().flat_map(|(kind, prop)| {
        let name = format!("{}-{}", kind.name, prop.name);
        prop.claims.iter().map(note(name))
    });
    assert_french("remarks", of_kinds.chain(of_props));
}
