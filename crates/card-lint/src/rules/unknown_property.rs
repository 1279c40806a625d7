//! Properties are spelt as the format spells them.

use card_catalog::kinds::adaptive::common::IS_VISIBLE;
use card_catalog::{Element, Kind, Tag};
use card_json::{Edit, Entry};

use crate::context::{Report, entries, is_template_key};
use crate::nearest::nearest;
use crate::rule::page;
use crate::{Area, Fix, Rule, Severity};

pub(super) static RULE: Rule = Rule {
    code: "unknown-property",
    title: page!("Properties are spelt as the format spells them"),
    area: Area::Structure,
    severity: Severity::Warning,
    docs: page!(
        "Hosts take no notice of a property they do not know, so a slip of the finger goes \
           unnoticed. Names are case-sensitive. Template members (`$data`, `$when`, `$schema`) are \
           not reported. Names with `.dynamic` at the end are of a preview, and only a remark."
    ),
    check,
};

fn check(report: &mut Report<'_, '_>) {
    let context = report.context;
    for &object in &context.objects {
        let Some(kind) = object.kind.filter(|kind| !kind.open) else {
            continue;
        };
        for entry in entries(object).filter(|entry| is_unknown(object, kind, entry)) {
            if is_preview(kind, &entry.key) {
                let message = format!(
                    "“{}” is a preview: no host reads it for everybody.",
                    entry.key
                );
                let finding = report.about(&entry.value, message);
                report.add(finding.severity(Severity::Info));
                continue;
            }
            let meant = meant(object, kind, &entry.key);
            let message = format!("{} has no property “{}”.", kind.title, entry.key);
            let mut finding = report.about(&entry.value, message);
            finding.help = meant.map(|name| format!("Did you mean “{name}”?"));
            finding.fix = meant.map(|name| rename(entry, name));
            report.add(finding);
        }
    }
}

fn is_unknown(object: Element<'_>, kind: &Kind, entry: &Entry) -> bool {
    // Parts need no type, but many writers give one.
    let tag = object.family.map(|family| family.tag_key());
    let needless = kind.tag == Tag::None && tag == Some(&*entry.key);
    kind.prop(&entry.key).is_none() && !needless && !is_template_key(&entry.key)
}

/// Is it an expression in place of a value, as `isVisible.dynamic`?
fn is_preview(kind: &Kind, key: &str) -> bool {
    key.strip_suffix(".dynamic")
        .is_some_and(|name| name == IS_VISIBLE.name() || kind.prop(name).is_some())
}

/// The name that was meant, unless the object has that one already.
fn meant(object: Element<'_>, kind: &'static Kind, key: &str) -> Option<&'static str> {
    let same = kind.prop_in_any_case(key).map(|spec| spec.name);
    let near = || nearest(key, kind.props.iter().map(|spec| spec.name));
    same.or_else(near)
        .filter(|name| object.node.get(name).is_none())
}

/// The fix that renames a mistyped property of `object` to `name`, if there is one.
pub(super) fn rename_to(object: Element<'_>, kind: &'static Kind, name: &str) -> Option<Fix> {
    let mut unknown = entries(object).filter(|entry| is_unknown(object, kind, entry));
    let (entry, name) = unknown.find_map(|entry| {
        meant(object, kind, &entry.key)
            .filter(|meant| *meant == name)
            .map(|meant| (entry, meant))
    })?;
    Some(rename(entry, name))
}

/// Only another case is certain to be a slip.
fn rename(entry: &Entry, name: &'static str) -> Fix {
    let edits = vec![Edit::Rename {
        node: entry.value.id(),
        key: name.into(),
    }];
    let title = format!("Rename to “{name}”");
    match entry.key.eq_ignore_ascii_case(name) {
        true => Fix::safe(title, edits),
        false => Fix::guess(title, edits),
    }
}
