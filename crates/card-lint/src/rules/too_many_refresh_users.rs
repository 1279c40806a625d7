//! A card renews itself for sixty people at most.

use card_catalog::kinds::adaptive::refresh::{KIND, USER_IDS};
use card_json::Node;

use crate::context::Report;
use crate::rule::page;
use crate::{Area, Rule, Severity};

const MOST: usize = 60;

pub(super) static RULE: Rule = Rule {
    code: "too-many-refresh-users",
    title: page!("A card renews itself for sixty people at most"),
    area: Area::Hosts,
    severity: Severity::Warning,
    docs: page!(
        "The universal action model allows 60 ids in `refresh.userIds` (2026-01-29). In chats of up \
           to 60 members the card renews itself for everybody without the list (hub, 2026-03-01)."
    ),
    check,
};

fn check(report: &mut Report<'_, '_>) {
    for object in report.context.of_kind(&KIND) {
        let ids = USER_IDS
            .node(object.node)
            .and_then(Node::as_array)
            .unwrap_or_default();
        if let Some(first) = ids.get(MOST) {
            let message = format!(
                "{} people; Teams renews the card for {MOST} at most.",
                ids.len()
            );
            let finding = report.about(first, message);
            report.add(finding);
        }
    }
}
