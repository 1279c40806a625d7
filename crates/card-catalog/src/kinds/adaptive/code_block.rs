//! CodeBlock: program text with line numbers.

use super::common::{self, TYPE};
use crate::kinds::prelude::*;

/// The element.
pub static KIND: Kind = Kind {
    name: "CodeBlock",
    title: "Code",
    group: Group::Content,
    role: Role::Element,
    icon: Icon::Code,
    hosts: host::TEAMS_AND_COPILOT,
    docs: "Program text in colours with line numbers. Teams on the web and desktop shows ten lines \
           at first; phones do not show it.",
    label: &[CODE_SNIPPET.name()],
    props: props!(
        V1_5,
        [TYPE, CODE_SNIPPET, LANGUAGE, START_LINE_NUMBER],
        common::ELEMENT
    ),
    starter: r#"{"type": "CodeBlock", "language": "Bash", "codeSnippet": "cargo test --workspace"}"#,
    ..Kind::TEAMS
};

pub const CODE_SNIPPET: Prop<Text> = Prop::new("codeSnippet", "Code", "The program text.")
    .required()
    .control(Control::TextArea);

pub const LANGUAGE: Prop<Choice> = Prop::choice(
    "language",
    "Language",
    &[
        ChoiceValue::new("PlainText", "Plain text"),
        ChoiceValue::new("Bash", "Bash"),
        ChoiceValue::new("C", "C"),
        ChoiceValue::new("Cpp", "C++"),
        ChoiceValue::new("CSharp", "C#"),
        ChoiceValue::new("Css", "CSS"),
        ChoiceValue::new("Dos", "DOS"),
        ChoiceValue::new("Go", "Go"),
        ChoiceValue::new("Graphql", "GraphQL"),
        ChoiceValue::new("Html", "HTML"),
        ChoiceValue::new("Java", "Java"),
        ChoiceValue::new("JavaScript", "JavaScript"),
        ChoiceValue::new("Json", "JSON"),
        ChoiceValue::new("ObjectiveC", "Objective-C"),
        ChoiceValue::new("Perl", "Perl"),
        ChoiceValue::new("Php", "PHP"),
        ChoiceValue::new("PowerShell", "PowerShell"),
        ChoiceValue::new("Python", "Python"),
        ChoiceValue::new("Sql", "SQL"),
        ChoiceValue::new("TypeScript", "TypeScript"),
        ChoiceValue::new("VbNet", "Visual Basic"),
        ChoiceValue::new("Verilog", "Verilog"),
        ChoiceValue::new("Vhdl", "VHDL"),
        ChoiceValue::new("Xml", "XML"),
    ],
    "The language it is written in, which decides the colours.",
)
.default(r#""PlainText""#)
.look();

pub const START_LINE_NUMBER: Prop<Int> = Prop::int(
    "startLineNumber",
    "First line number",
    Range::at_least(0),
    "The number of the first line shown.",
)
.default("1")
.look();
