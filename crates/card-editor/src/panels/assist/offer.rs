//! The options at a place: names that are not there yet, or values.

use card_catalog::complete::{self, types};
use card_catalog::kinds::root;
use card_catalog::{Family, Kind, PropSpec, Suggestion, Ty};

use super::Place;
use super::scan::{Role, Scan, Site};

/// What can stand at `site`, as JSON text that fits what is around it; each with its bare name.
pub(super) fn options(
    scan: &Scan<'_>,
    site: &Site,
    place: &Place,
    text: &str,
) -> Vec<(String, Suggestion)> {
    let found = match site.role {
        Role::Key => names(scan, site, place),
        Role::Value => values(scan, site, place),
    };
    let written = text.get(site.range.clone()).unwrap_or_default();
    let quoted = written.starts_with('"');
    let comma = match scan.next_byte(site.range.end) {
        Some(b'"' | b'{' | b'[') => ",",
        _ => "",
    };
    let line_break = format!("\n{}", indent_at(text, site.range.start));
    let fitting = found
        .into_iter()
        .filter(|one| one.insert != "\"\"" && (!quoted || one.insert.starts_with('"')));
    fitting
        .map(|one| {
            let name = one.label.clone();
            let label = match quoted {
                true => format!("\"{name}\""),
                false => name.clone(),
            };
            let insert = one.insert.replace('\n', &line_break) + comma;
            let fitted = Suggestion {
                label,
                insert,
                ..one
            };
            (name, fitted)
        })
        .collect()
}

/// The white space that the line around byte `at` begins with.
fn indent_at(text: &str, at: usize) -> &str {
    let before = text.get(..at).unwrap_or_default();
    let line = before.rsplit('\n').next().unwrap_or_default();
    line.strip_suffix(line.trim_start()).unwrap_or_default()
}

/// The names that the object does not have yet, each with a first value.
fn names(scan: &Scan<'_>, site: &Site, place: &Place) -> Vec<Suggestion> {
    let holder = site.holder.and_then(|at| scan.holders.get(at));
    let entries = holder.map_or(&[][..], |holder| &holder.entries);
    let is_there = |name: &str| {
        let mut others = entries.iter().filter(|entry| entry.key != site.range);
        others.any(|entry| entry.name == name)
    };
    let mut found = place.kind.map_or_else(
        || tags(place),
        |kind| with_values(complete::complete(kind, None), kind),
    );
    found.retain(|one| !is_there(&one.label));
    if scan.next_byte(site.range.end) == Some(b':') {
        for one in &mut found {
            one.insert = format!("\"{}\"", one.label);
        }
    }
    found
}

fn with_values(mut names: Vec<Suggestion>, kind: &Kind) -> Vec<Suggestion> {
    for one in &mut names {
        let value = match kind.discriminator() {
            Some((key, name)) if key == one.label => format!("\"{name}\""),
            _ => kind.prop(&one.label).map(first_value).unwrap_or_default(),
        };
        one.insert = format!("{}: {value}", one.insert);
    }
    names
}

/// Where the kind is not known yet, the property that says it comes first.
fn tags(place: &Place) -> Vec<Suggestion> {
    let tag = |family: Family, value: &str| Suggestion {
        label: family.tag_key().to_owned(),
        insert: format!("\"{}\": \"{value}\"", family.tag_key()),
        detail: family.title().to_owned(),
        docs: String::new(),
    };
    if place.root {
        return Family::ALL
            .map(|family| tag(family, root(family).name))
            .into();
    }
    let accept = place.slot.and_then(|slot| slot.ty.accept());
    accept
        .map(|accept| tag(accept.family(), ""))
        .into_iter()
        .collect()
}

/// What one would most likely write first: the other of two, the usual number or word, else
/// something empty to fill.
fn first_value(prop: &PropSpec) -> String {
    match (&prop.ty, prop.default) {
        (Ty::Bool, Some("true")) => "false".to_owned(),
        (Ty::Bool, _) => "true".to_owned(),
        (ty, Some(default)) if ty.accept().is_none() => default.to_owned(),
        (ty, _) => first_of(ty, prop),
    }
}

fn first_of(ty: &Ty, prop: &PropSpec) -> String {
    match ty {
        Ty::Int(range) => range.min.max(1).to_string(),
        Ty::Number => "1".to_owned(),
        Ty::Choice(choices) => {
            let word = choices.first().map_or("", |choice| choice.value);
            format!("\"{word}\"")
        }
        Ty::Many(_) | Ty::List(_) => "[]".to_owned(),
        Ty::Record(_) => complete::values(prop)
            .into_iter()
            .map(|one| one.insert)
            .next()
            .unwrap_or_else(|| "{}".to_owned()),
        Ty::One(_) | Ty::Object | Ty::Map(_) => "{}".to_owned(),
        Ty::Either(types) => types
            .first()
            .map_or_else(String::new, |first| first_of(first, prop)),
        _ => "\"\"".to_owned(),
    }
}

fn values(scan: &Scan<'_>, site: &Site, place: &Place) -> Vec<Suggestion> {
    let holder = site.holder.and_then(|at| scan.holders.get(at));
    if holder.is_some_and(|holder| holder.list) {
        return place.slot.map(items).unwrap_or_default();
    }
    let Some(name) = site.name.as_deref() else {
        return Vec::new();
    };
    let accept = place.slot.and_then(|slot| slot.ty.accept());
    match accept.filter(|accept| accept.family().tag_key() == name) {
        Some(accept) => types(accept),
        None if place.root => root_values(place, name),
        None => of_kind(place.kind, name),
    }
}

fn of_kind(kind: Option<&'static Kind>, name: &str) -> Vec<Suggestion> {
    kind.map(|kind| complete::complete(kind, Some(name)))
        .unwrap_or_default()
}

/// At the top either card can begin.
fn root_values(place: &Place, name: &str) -> Vec<Suggestion> {
    let cards = Family::ALL.into_iter().filter(|one| one.tag_key() == name);
    match place.kind {
        Some(_) => of_kind(place.kind, name),
        None => cards
            .flat_map(|family| of_kind(Some(root(family)), name))
            .collect(),
    }
}

/// What a list takes is what its property takes, without the brackets.
fn items(slot: &'static PropSpec) -> Vec<Suggestion> {
    let lists = complete::values(slot).into_iter();
    lists
        .filter_map(|one| {
            let item = one.insert.strip_prefix('[')?.strip_suffix(']')?;
            let insert = item.to_owned();
            (!item.is_empty()).then_some(Suggestion { insert, ..one })
        })
        .collect()
}
