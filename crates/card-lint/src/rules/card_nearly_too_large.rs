//! The message is well below 28 KB.

use card_teams::size::{Level, WARN};

use super::card_too_large::measure;
use crate::context::Report;
use crate::rule::page;
use crate::{Area, Rule, Severity};

pub(super) static RULE: Rule = Rule {
    code: "card-nearly-too-large",
    title: page!("The message is well below 28 KB"),
    area: Area::Size,
    severity: Severity::Warning,
    docs: page!(
        "People report refusals from about 20.8 thousand characters on, well below the documented \
           28 KB. Above 20 KB a card may fail for some receivers."
    ),
    check,
};

fn check(report: &mut Report<'_, '_>) {
    let context = report.context;
    let Some(meter) = measure(context.document, context.typing, context.options) else {
        return;
    };
    if meter.level == Level::Near {
        let message = format!(
            "The message takes {} bytes as sent; above {WARN} refusals have been reported.",
            meter.bytes
        );
        let finding = report.about(context.document.root(), message);
        report.add(finding);
    }
}
