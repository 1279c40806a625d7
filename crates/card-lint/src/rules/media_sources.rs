//! The sources of a media element are alternatives of one thing.

use card_catalog::kinds::adaptive::{media, media_source};
use card_json::Node;

use crate::context::Report;
use crate::rule::page;
use crate::{Area, Rule, Severity};

pub(super) static RULE: Rule = Rule {
    code: "media-sources",
    title: page!("The sources of a media element are forms of one thing"),
    area: Area::Behaviour,
    severity: Severity::Warning,
    docs: page!(
        "The first source that can be played is played, so sound and film do not mix. A page of \
           YouTube, Vimeo or Dailymotion must be the only source (hub, 2026-03-01)."
    ),
    check,
};

const PAGES: &[&str] = &["youtube.com", "youtu.be", "vimeo.com", "dailymotion.com"];

fn check(report: &mut Report<'_, '_>) {
    for object in report.context.of_kind(&media::KIND) {
        let sources = media::SOURCES
            .node(object.node)
            .and_then(Node::as_array)
            .unwrap_or_default();
        let first = sources.first().and_then(sort);
        for source in sources.iter().skip(1) {
            let message = if first.zip(sort(source)).is_some_and(|(a, b)| a != b) {
                "Sound and film do not mix among the sources."
            } else if sources.iter().any(is_page) {
                "A page of YouTube and its like must be the only source."
            } else {
                continue;
            };
            let finding = report.about(source, message);
            report.add(finding);
            break;
        }
    }
}

/// `video` of `video/mp4`.
fn sort(source: &Node) -> Option<&str> {
    let ty = media_source::MIME_TYPE.get(source)?;
    Some(ty.split_once('/')?.0)
}

fn is_page(source: &Node) -> bool {
    let address = media_source::URL.get(source).unwrap_or_default();
    PAGES.iter().any(|page| address.contains(page))
}
