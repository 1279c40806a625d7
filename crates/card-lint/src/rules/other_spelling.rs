//! Properties with two spellings are written in the usual one.

use card_catalog::kinds::adaptive::{card, table};
use card_json::Edit;

use crate::context::Report;
use crate::rule::page;
use crate::{Area, Fix, Rule, Severity};

pub(super) static RULE: Rule = Rule {
    code: "other-spelling",
    title: page!("Properties with two spellings are written in the usual one"),
    area: Area::Structure,
    severity: Severity::Info,
    docs: page!(
        "Teams reads `msTeams` like `msteams`; the open schema says `firstRowAsHeader`, the \
           renderers `firstRowAsHeaders`. Both are read here. The usual spelling is understood by \
           more tools."
    ),
    check,
};

fn check(report: &mut Report<'_, '_>) {
    let context = report.context;
    let pairs = [
        (card::MSTEAMS_OTHER_SPELLING.name(), card::MSTEAMS.name()),
        (
            table::FIRST_ROW_AS_HEADER.name(),
            table::FIRST_ROW_AS_HEADERS.name(),
        ),
    ];
    for present in context.present() {
        let Some((name, usual)) = pairs.iter().find(|(name, _)| *name == present.spec.name) else {
            continue;
        };
        let rename = Edit::Rename {
            node: present.entry.value.id(),
            key: (*usual).into(),
        };
        let taken = present.owner.node.get(usual).is_some();
        let message = match taken {
            true => format!("“{name}” stands beside “{usual}”, which means the same."),
            false => format!("“{name}” is usually written “{usual}”."),
        };
        let fix = (!taken).then(|| Fix::safe(format!("Rename to “{usual}”"), vec![rename]));
        let finding = report.about(&present.entry.value, message).fix(fix);
        report.add(finding);
    }
}
