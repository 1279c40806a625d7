//! The texts natively, for tests of components: read from the folder and formatted by `fluent-bundle`.

use super::phrases::{CLOSE, OPEN};
use super::{Language, Value};
use fluent_bundle::{FluentArgs, FluentBundle, FluentResource};
use fluent_syntax::ast;
use std::collections::HashMap;
use std::path::Path;
use std::{fs, io};

type Bundle = FluentBundle<FluentResource>;

thread_local! {
    static BUNDLES: HashMap<&'static str, Bundle> = Language::ALL
        .into_iter()
        .map(|(_, code, _)| (code, bundle(code)))
        .collect();
}

/// Nothing to wait for; tests begin in English.
#[allow(clippy::unused_async, reason = "the browser waits here")]
pub(super) async fn ready() -> Option<String> {
    None
}

/// Nothing to wait for.
#[allow(clippy::unused_async, reason = "the browser waits here")]
pub(super) async fn later() -> bool {
    true
}

/// Every language is there.
#[allow(clippy::unused_async, reason = "the browser waits here")]
pub(super) async fn choose(_: &str) -> bool {
    true
}

/// The ids of all messages of the language with an attribute `en`, and that attribute with its
/// variables marked.
pub(super) fn phrases() -> Vec<(String, String)> {
    let texts = files(super::language().code()).unwrap_or_default();
    let mut found = Vec::new();
    for (_, text) in texts {
        let resource = FluentResource::try_new(text).unwrap_or_else(|(resource, _)| resource);
        for entry in resource.entries() {
            if let ast::Entry::Message(message) = entry {
                let english = message.attributes.iter().find(|own| own.id.name == "en");
                let marked = english.map(|own| marked(&own.value));
                found.extend(marked.map(|text| (message.id.name.to_owned(), text)));
            }
        }
    }
    found
}

fn marked(pattern: &ast::Pattern<&str>) -> String {
    let part = |element: &ast::PatternElement<&str>| match element {
        ast::PatternElement::TextElement { value } => (*value).to_owned(),
        ast::PatternElement::Placeable { expression } => match expression {
            ast::Expression::Inline(ast::InlineExpression::VariableReference { id }) => {
                format!("{OPEN}{}{CLOSE}", id.name)
            }
            ast::Expression::Inline(ast::InlineExpression::StringLiteral { value }) => {
                (*value).to_owned()
            }
            _ => String::new(),
        },
    };
    pattern.elements.iter().map(part).collect()
}

/// A text with its values: of the language spoken, else English.
pub(super) fn say(id: &str, values: &[(&str, Value)]) -> Option<String> {
    BUNDLES.with(|bundles| {
        let spoken = [super::language(), Language::English];
        let mut found = spoken.iter().filter_map(|one| bundles.get(one.code()));
        found.find_map(|bundle| of(bundle, id, values))
    })
}

fn of(bundle: &Bundle, id: &str, values: &[(&str, Value)]) -> Option<String> {
    let (name, attribute) = match id.split_once('.') {
        Some((name, attribute)) => (name, Some(attribute)),
        None => (id, None),
    };
    let message = bundle.get_message(name)?;
    let pattern = match attribute {
        Some(attribute) => message.get_attribute(attribute)?.value(),
        None => message.value()?,
    };
    let mut arguments = FluentArgs::new();
    for (name, value) in values {
        match value {
            Value::Text(text) => arguments.set(*name, text.as_str()),
            Value::Number(number) => arguments.set(*name, *number),
        }
    }
    let mut errors = Vec::new();
    let text = bundle.format_pattern(pattern, Some(&arguments), &mut errors);
    debug_assert!(errors.is_empty(), "{id}: {errors:?}");
    Some(text.into_owned())
}

fn bundle(code: &'static str) -> Bundle {
    let mut bundle = Bundle::new(code.parse().into_iter().collect());
    bundle.set_use_isolating(false);
    // NUMBER; there is nothing that is there twice.
    let _ = bundle.add_builtins();
    for (_, text) in files(code).unwrap_or_default() {
        // What does not parse is a finding of the tests; the rest of the file serves.
        let resource = FluentResource::try_new(text).unwrap_or_else(|(resource, _)| resource);
        bundle.add_resource_overriding(resource);
    }
    bundle
}

/// Names and texts of a language's files.
pub(super) fn files(code: &str) -> io::Result<Vec<(String, String)>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/locales");
    let entries = fs::read_dir(folder.join(code))?;
    let read = entries.flatten().map(|entry| {
        let name = entry.file_name().to_string_lossy().into_owned();
        Ok((name, fs::read_to_string(entry.path())?))
    });
    read.collect()
}
