//! The message fits into 28 KB.

use card_catalog::Typing;
use card_json::Document;
use card_teams::envelope;
use card_teams::size::{self, Level, Meter};

use crate::context::Report;
use crate::rule::page;
use crate::{Area, Options, Rule, Severity};

pub(super) static RULE: Rule = Rule {
    code: "card-too-large",
    title: page!("The message fits into 28 KB"),
    area: Area::Size,
    severity: Severity::Error,
    docs: page!(
        "Teams takes messages up to 28 KB (28,672 bytes in UTF-8), envelope included. An incoming \
           webhook answers 200 with a text about error 413; a flow fails in its run. Embedded \
           images are the usual cause: link to them instead."
    ),
    check,
};

fn check(report: &mut Report<'_, '_>) {
    let context = report.context;
    let Some(meter) = measure(context.document, context.typing, context.options) else {
        return;
    };
    if meter.level == Level::Over {
        let message = format!(
            "The message takes {} bytes as sent, {} more than Teams allows.",
            meter.bytes,
            meter.excess()
        );
        let finding = report.about(context.document.root(), message);
        report.add(finding);
    }
}

/// The size as sent to the target; `None` where there is no card or no limit.
pub(super) fn measure(document: &Document, typing: &Typing, options: &Options) -> Option<Meter> {
    let family = typing.family().filter(|_| options.is_limited())?;
    let bytes = envelope::length(document, family);
    Some(size::measure(bytes))
}
