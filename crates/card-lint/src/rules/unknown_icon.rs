//! Icons are called by names that the Fluent catalogue has.

use std::collections::HashSet;

use card_catalog::Typing;
use card_catalog::kinds::adaptive::{badge, common, icon, icon_info, icon_run};
use card_json::{Document, Node};

use crate::context::{Present, Report, replace};
use crate::nearest::nearest;
use crate::{Area, Fix, Rule, Severity};

pub(super) static RULE: Rule = Rule {
    code: "unknown-icon",
    title: "Icons are called by names of the Fluent catalogue",
    area: Area::Structure,
    severity: Severity::Warning,
    docs: "Teams draws icons by their names in Microsoft's Fluent catalogue, upper and lower case \
           as there. A name that is not in it leaves an empty place.",
    check,
};

fn check(report: &mut Report<'_, '_>) {
    let Some(names) = report.context.options.icons.clone() else {
        return;
    };
    let known: HashSet<&str> = names.lines().collect();
    for present in report.context.present() {
        let Some((before, name, after)) = named(&present) else {
            continue;
        };
        if !name.contains("${") && !known.contains(name) {
            complain(report, &present.entry.value, (before, name, after), &known);
        }
    }
}

/// Does a document name icons of the catalogue, so that their names are of use?
pub fn names_icons(document: &Document, typing: &Typing) -> bool {
    let kinds = [&icon::KIND, &icon_info::KIND, &icon_run::KIND, &badge::KIND];
    let has_kind = |kind| kinds.contains(&kind);
    typing
        .objects()
        .any(|object| object.kind.is_some_and(has_kind))
        || document.text().contains("icon:")
}

/// The icon that a property names, with what stands before and behind the name.
fn named<'a>(present: &Present<'a>) -> Option<(&'static str, &'a str, &'a str)> {
    let text = present.entry.value.as_str()?;
    let (kind, name) = (present.owner.kind?, present.spec.name);
    let plain = [&icon::KIND, &icon_info::KIND, &icon_run::KIND];
    if plain.contains(&kind) && name == common::ICON_NAME.name() {
        return Some(("", text.trim(), ""));
    }
    let is_badge = kind == &badge::KIND && name == badge::ICON.name();
    let before = if is_badge { "" } else { "icon:" };
    if !is_badge && name != common::ICON_URL.name() {
        return None;
    }
    let text = text.strip_prefix(before)?;
    let end = text.find(',').unwrap_or(text.len());
    let (name, after) = text.split_at(end);
    Some((before, name.trim(), after))
}

fn complain(
    report: &mut Report<'_, '_>,
    node: &Node,
    (before, name, after): (&str, &str, &str),
    known: &HashSet<&str>,
) {
    let mut near: Vec<&str> = known.iter().copied().collect();
    near.sort_unstable();
    let meant = nearest(name, near);
    let fix = meant.map(|meant| {
        let text = format!("{before}{meant}{after}");
        Fix::guess(
            format!("Change to “{meant}”"),
            vec![replace(node, Node::string(text))],
        )
    });
    let mut finding = report
        .about(node, format!("Fluent has no icon called “{name}”."))
        .fix(fix);
    finding.help = meant.map(|meant| format!("Did you mean “{meant}”?"));
    report.add(finding);
}
