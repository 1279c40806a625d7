//! Pictures and media say what they show.

use card_catalog::Prop;
use card_catalog::kinds::adaptive::{image, media};
use card_catalog::kinds::attachment::card_image;
use card_catalog::read::Text;
use card_json::Node;

use super::words;
use crate::context::{Report, append};
use crate::rule::page;
use crate::{Area, Fix, Rule, Severity};

pub(super) static RULE: Rule = Rule {
    code: "missing-alt-text",
    title: page!("Pictures and media say what they show"),
    area: Area::Accessibility,
    severity: Severity::Warning,
    docs: page!(
        "Screen readers read the `altText` of a picture, a video or a sound (`alt` in the \
           pictures of hero cards and their like), and it is shown where a picture cannot be loaded. An empty text marks a picture that only decorates."
    ),
    check,
};

fn check(report: &mut Report<'_, '_>) {
    let pictures = [
        (&image::KIND, &image::ALT_TEXT, &image::URL),
        (&card_image::KIND, &card_image::ALT, &card_image::ADDRESS),
    ];
    for (kind, words, address) in pictures {
        for object in report.context.of_kind(kind) {
            let address = address.node(object.node);
            described(report, object.node, words, "picture", address);
        }
    }
    for object in report.context.of_kind(&media::KIND) {
        described(report, object.node, &media::ALT_TEXT, "media", None);
    }
}

fn described(
    report: &mut Report<'_, '_>,
    owner: &Node,
    prop: &Prop<Text>,
    what: &str,
    address: Option<&Node>,
) {
    if prop.node(owner).is_some_and(|node| !node.is_null()) {
        return;
    }
    let guess = address.and_then(Node::as_str).and_then(words::of_address);
    let text = Node::string(guess.unwrap_or_else(|| "What it shows".to_owned()));
    let edit = match prop.node(owner) {
        Some(null) => crate::context::replace(null, text),
        None => append(owner, prop.name(), text),
    };
    let finding = report
        .about(
            owner,
            format!("The {what} has no description for those who do not see it."),
        )
        .fix(Some(Fix::guess(
            format!("Add “{}”", prop.name()),
            vec![edit],
        )));
    report.add(finding);
}
