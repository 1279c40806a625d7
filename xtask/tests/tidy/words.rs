//! Texts of the app: every language has the ones that code asks for, with the same variables, and no others.

use crate::lexer::Source;
use crate::{assert_none, tree};
use fluent_syntax::ast;
use std::collections::{BTreeMap, BTreeSet};

const LOCALES: &str = "assets/locales/";

/// Files whose ids are made while running, from names in the core crates: tests of the app
/// (src/words/tests) hold what is in them.
const DERIVED: &[&str] = &[
    "answers.ftl",
    "catalogue.ftl",
    "catalogue-docs.ftl",
    "findings.ftl",
    "steps.ftl",
    "syntax.ftl",
    "tries.ftl",
];

/// The variables of each text by its id (`name` or `name.attribute`).
type Texts = BTreeMap<String, BTreeSet<String>>;

/// The texts of a file, the texts they refer to, and what can't be read.
#[derive(Default)]
struct Locale {
    texts: Texts,
    referred: BTreeSet<String>,
    faults: Vec<String>,
}

#[test]
fn every_text_that_code_asks_for_is_there_in_every_language() {
    let english = locale("en");
    let french = locale("fr");
    let mut findings = [english.faults.clone(), french.faults.clone()].concat();
    for used in uses() {
        match english.texts.get(&used.id) {
            None => findings.push(format!(
                "{}: no text {} in {LOCALES}en",
                used.place, used.id
            )),
            Some(variables) if *variables != used.variables => findings.push(format!(
                "{}: {} is given {:?} and needs {variables:?}",
                used.place, used.id, used.variables
            )),
            Some(_) => {}
        }
    }
    for (id, variables) in &english.texts {
        match french.texts.get(id) {
            None => findings.push(format!("{LOCALES}fr has no text {id}")),
            Some(own) if own != variables => findings.push(format!(
                "{id} has the variables {variables:?} in English and {own:?} in French"
            )),
            Some(_) => {}
        }
    }
    let only_french = french
        .texts
        .keys()
        .filter(|id| !english.texts.contains_key(*id));
    findings.extend(only_french.map(|id| format!("{LOCALES}en has no text {id}")));
    assert_none("texts that are missing or differ", findings);
}

#[test]
fn every_text_is_used() {
    let english = locale("en");
    let used: BTreeSet<String> = uses().into_iter().map(|used| used.id).collect();
    let pages: String = tree::files()
        .into_iter()
        .filter(|file| file.path == "index.html" || file.path.starts_with("web/src/"))
        .map(|file| file.text)
        .collect();
    let in_pages = |id: &str| {
        ['"', '\'']
            .iter()
            .any(|quote| pages.contains(&format!("{quote}{id}{quote}")))
    };
    let unused = english
        .texts
        .keys()
        .filter(|id| !used.contains(*id) && !english.referred.contains(*id) && !in_pages(id));
    assert_none(
        "texts that nothing shows",
        unused.map(|id| format!("{LOCALES}*: {id}")).collect(),
    );
}

/// The texts of a language that code asks for by name.
fn locale(language: &str) -> Locale {
    let folder = format!("{LOCALES}{language}/");
    let mut locale = Locale::default();
    for file in tree::files() {
        let name = file.path.strip_prefix(&folder);
        if name.is_some_and(|name| !DERIVED.contains(&name)) {
            read(&file.path, &file.text, &mut locale);
        }
    }
    locale
}

fn read(path: &str, text: &str, into: &mut Locale) {
    let resource = match fluent_syntax::parser::parse(text) {
        Ok(resource) => resource,
        Err((resource, errors)) => {
            let faults = errors.iter().map(|error| {
                let line = text[..error.pos.start.min(text.len())]
                    .matches('\n')
                    .count()
                    + 1;
                format!("{path}:{line}: {error}")
            });
            into.faults.extend(faults);
            resource
        }
    };
    for entry in resource.body {
        if let ast::Entry::Message(message) = entry {
            let name = message.id.name;
            let attributes = message.attributes.iter();
            let own = message
                .value
                .iter()
                .map(|pattern| (name.to_owned(), pattern));
            let parts = attributes.map(|one| (format!("{name}.{}", one.id.name), &one.value));
            for (id, pattern) in own.chain(parts) {
                let mut variables = BTreeSet::new();
                of_pattern(pattern, &mut variables, &mut into.referred);
                if into.texts.insert(id.clone(), variables).is_some() {
                    into.faults.push(format!("{path}: {id} is there twice"));
                }
            }
        }
    }
}

fn of_pattern(
    pattern: &ast::Pattern<&str>,
    variables: &mut BTreeSet<String>,
    referred: &mut BTreeSet<String>,
) {
    for element in &pattern.elements {
        if let ast::PatternElement::Placeable { expression } = element {
            of_expression(expression, variables, referred);
        }
    }
}

fn of_expression(
    expression: &ast::Expression<&str>,
    variables: &mut BTreeSet<String>,
    referred: &mut BTreeSet<String>,
) {
    match expression {
        ast::Expression::Inline(inline) => of_inline(inline, variables, referred),
        ast::Expression::Select { selector, variants } => {
            of_inline(selector, variables, referred);
            for variant in variants {
                of_pattern(&variant.value, variables, referred);
            }
        }
    }
}

fn of_inline(
    inline: &ast::InlineExpression<&str>,
    variables: &mut BTreeSet<String>,
    referred: &mut BTreeSet<String>,
) {
    match inline {
        ast::InlineExpression::VariableReference { id } => {
            variables.insert(id.name.to_owned());
        }
        ast::InlineExpression::MessageReference { id, attribute } => {
            let attribute = attribute.as_ref().map(|own| format!(".{}", own.name));
            referred.insert(format!("{}{}", id.name, attribute.unwrap_or_default()));
        }
        ast::InlineExpression::FunctionReference { arguments, .. } => {
            for argument in &arguments.positional {
                of_inline(argument, variables, referred);
            }
        }
        ast::InlineExpression::Placeable { expression } => {
            of_expression(expression, variables, referred)
        }
        _ => {}
    }
}

/// One place that asks for a text.
struct Used {
    place: String,
    id: String,
    variables: BTreeSet<String>,
}

/// Everything in the app that is `t!("id", …)` or `id!("id")`.
fn uses() -> Vec<Used> {
    let sources = tree::sources()
        .into_iter()
        .filter(|source| source.path.starts_with("src/"));
    sources.flat_map(|source| uses_in(&source)).collect()
}

fn uses_in(source: &Source) -> Vec<Used> {
    let asked = source.strings().filter(|(_, at, _)| {
        let before = source.code[..*at].trim_end();
        before.ends_with("t!(") && !before.ends_with("format!(") || before.ends_with("id!(")
    });
    let used = asked.map(|(line, at, id)| Used {
        place: format!("{}:{line}", source.path),
        id: id.to_owned(),
        variables: given(&source.code[at + id.len() + 2..]),
    });
    used.filter(|used| !used.id.contains('$')).collect()
}

/// The names in `, name = value, other = value)`.
fn given(arguments: &str) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    let mut depth = 0;
    for (at, letter) in arguments.char_indices() {
        match letter {
            '(' | '[' | '{' => depth += 1,
            ')' | ']' | '}' if depth == 0 => break,
            ')' | ']' | '}' => depth -= 1,
            ',' if depth == 0 => names.extend(name_at(&arguments[at + 1..])),
            _ => {}
        }
    }
    names
}

fn name_at(text: &str) -> Option<String> {
    let (name, rest) = text.split_once('=')?;
    let name = name.trim();
    let is_name = !name.is_empty() && name.chars().all(|c| c.is_alphanumeric() || c == '_');
    (is_name && !rest.starts_with('=')).then(|| name.to_owned())
}
