//! Findings about a card: structure, hosts, size, each with its place and its fix.
//!
//! A finding is data: a stable code, the node it is about, a sentence, and often a [`Fix`] made of
//! document edits. Nothing is written into the card to silence a rule, and no input makes the
//! linter fail. A value with a `${…}` expression in it is never wrong: what it will be is known
//! only with data.
//!
//! ```
//! use card_catalog::{Target, Typing};
//! use card_json::Document;
//! use card_lint::{Options, lint};
//! let document = Document::parse(r#"{"@type":"MessageCard","title":"x"}"#).expect("valid JSON");
//! let found = lint(&document, &Typing::of(&document), &Options::new(Target::ClassicWebhook));
//! assert!(found.iter().any(|finding| finding.code == "missing-text-and-summary"));
//! ```

mod context;
mod diagnostic;
mod explain;
mod mends;
mod nearest;
mod options;
mod rule;
mod rules;
mod values;

pub use diagnostic::{Diagnostic, Fix, Severity};
pub use explain::explain;
pub use mends::{Mends, safe_mends};
pub use options::Options;
pub use rule::{Area, Rule};
pub use rules::unknown_icon::names_icons;

use card_catalog::Typing;
use card_json::Document;
use context::Context;

/// Every rule, in the order the reference lists them.
pub fn rules() -> &'static [&'static Rule] {
    rules::ALL
}

/// All findings about `document`, in document order, graver ones first at the same place.
///
/// `typing` must be of the same document. The cost is proportional to the document's size.
pub fn lint(document: &Document, typing: &Typing, options: &Options) -> Vec<Diagnostic> {
    let context = Context::new(document, typing, options);
    let mut found = Vec::new();
    for rule in rules() {
        context.run(rule, &mut found);
    }
    let place = |finding: &Diagnostic| document.span(finding.node).map_or(0, |span| span.start);
    found.sort_by_cached_key(|finding| (place(finding), finding.severity));
    found
}
