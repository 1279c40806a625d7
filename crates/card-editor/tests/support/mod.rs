//! An editor that checks its invariants after every step.

#![allow(dead_code, reason = "each test file uses its own part")]

use std::collections::HashSet;
use std::path::PathBuf;
use std::rc::Rc;

use card_catalog::{Family, Kind};
use card_editor::{Command, Editor, EditorError, OutlineRow, inspect, outline, palette, row_at};
use card_json::{Document, Node, NodeId, Style};

/// An editor with everything it has been.
pub(crate) struct TestEditor {
    pub(crate) editor: Editor,
    /// The text before the first command.
    first: Rc<str>,
    now: f64,
}

impl TestEditor {
    pub(crate) fn new(text: &str) -> TestEditor {
        let document = Document::parse(text).unwrap_or_else(|errors| panic!("{}", errors[0]));
        TestEditor {
            first: document.text().clone(),
            editor: Editor::new(document),
            now: 0.0,
        }
    }

    /// Carries out a command that must succeed, long after the one before.
    pub(crate) fn run(&mut self, command: Command) -> &mut TestEditor {
        self.now += 10_000.0;
        self.attempt(command)
            .unwrap_or_else(|error| panic!("{error}"));
        self
    }

    /// The same, `pause_ms` after the one before.
    pub(crate) fn run_after(&mut self, pause_ms: f64, command: Command) -> &mut TestEditor {
        self.now += pause_ms;
        self.attempt(command)
            .unwrap_or_else(|error| panic!("{error}"));
        self
    }

    /// The words with which the command is refused.
    pub(crate) fn refusal(&mut self, command: Command) -> String {
        match self.attempt(command) {
            Ok(()) => panic!("should be refused; the card is now\n{}", self.text()),
            Err(error) => error.to_string(),
        }
    }

    pub(crate) fn attempt(&mut self, command: Command) -> Result<(), EditorError> {
        let next = self.editor.perform(&command, self.now)?;
        check_splices(&self.editor, &next);
        self.editor = next;
        self.check();
        Ok(())
    }

    pub(crate) fn text(&self) -> &str {
        self.editor.document.text()
    }

    /// The text in one line, white space outside strings taken out.
    pub(crate) fn compact(&self) -> String {
        self.editor.document.root().to_text(Style::Compact)
    }

    pub(crate) fn at(&self, pointer: &str) -> NodeId {
        self.editor
            .document
            .resolve(pointer)
            .unwrap_or_else(|| panic!("no {pointer}"))
    }

    /// The selection as a JSON Pointer; "none" without one.
    pub(crate) fn selected(&self) -> String {
        let selected = self.editor.selection.node;
        selected.map_or("none".into(), |id| {
            self.editor.document.pointer(id).unwrap()
        })
    }

    pub(crate) fn select(&mut self, pointer: &str) -> &mut TestEditor {
        let node = self.at(pointer);
        self.run(Command::Select(Some(node)))
    }

    pub(crate) fn add(&mut self, kind: &str) -> &mut TestEditor {
        let kind = self.kind(kind);
        self.run(Command::InsertStarter { kind })
    }

    pub(crate) fn set(
        &mut self,
        pointer: &str,
        name: &str,
        value: Option<Node>,
    ) -> &mut TestEditor {
        let node = self.at(pointer);
        self.run(Command::SetProp {
            node,
            name: name.into(),
            value,
        })
    }

    /// The kind called `name` in the family of the card.
    pub(crate) fn kind(&self, name: &str) -> &'static Kind {
        let family = self.editor.typing().family().unwrap_or(Family::Adaptive);
        card_catalog::kind(name, family).unwrap_or_else(|| panic!("no kind {name}"))
    }

    pub(crate) fn outline(&self) -> Vec<OutlineRow> {
        outline(&self.editor.document, self.editor.typing())
    }

    /// The outline as indented text.
    pub(crate) fn outline_text(&self) -> String {
        let line = |row: &OutlineRow| {
            let indent = "  ".repeat(row.depth);
            format!("{indent}{} | {}", row.title, row.label)
                .trim_end_matches(" | ")
                .to_owned()
        };
        self.outline()
            .iter()
            .map(line)
            .collect::<Vec<_>>()
            .join("\n")
    }

    /// What must hold after every step.
    pub(crate) fn check(&self) {
        let document = &self.editor.document;
        let parsed = Document::parse(document.text()).expect("the text is JSON");
        assert_eq!(parsed.root(), document.root(), "text and tree differ");
        check_ids(document);
        if let Some(selected) = self.editor.selection.node {
            assert!(
                document.node(selected).is_some(),
                "the selection is not in the document"
            );
        }
        check_panels(&self.editor);
    }

    /// Undo to the first byte, redo to the last, and back where it was.
    pub(crate) fn check_history(&self) {
        let last = self.editor.clone();
        let mut at = last.clone();
        let mut texts = vec![at.document.text().clone()];
        while at.can_undo() {
            at = travel(&at, &Command::Undo);
            texts.push(at.document.text().clone());
        }
        assert_eq!(
            at.document.text(),
            &self.first,
            "undo does not lead back to the first byte"
        );
        for text in texts.iter().rev().skip(1) {
            at = travel(&at, &Command::Redo);
            assert_eq!(at.document.text(), text, "redo leads elsewhere");
        }
        assert!(
            Document::ptr_eq(&at.document, &last.document),
            "redo does not lead to the last document"
        );
        assert_eq!(at.selection, last.selection);
    }
}

fn travel(editor: &Editor, command: &Command) -> Editor {
    let next = editor.perform(command, 0.0).unwrap();
    check_splices(editor, &next);
    let selected = next.selection.node;
    assert!(selected.is_none_or(|id| next.document.node(id).is_some()));
    next
}

/// The splices told to the JSON pane turn the old text into the new one.
fn check_splices(before: &Editor, after: &Editor) {
    if before == after {
        return assert_eq!(before.document.text(), after.document.text());
    }
    assert_eq!(after.revision(), before.revision() + 1);
    let text = before.document.text().to_string();
    let told = after
        .last_splices()
        .iter()
        .fold(text, |text, splice| splice.apply_to(&text));
    assert_eq!(
        &*told,
        &**after.document.text(),
        "the splices tell another story"
    );
}

fn check_ids(document: &Document) {
    let mut seen = HashSet::new();
    for node in document.root().descendants() {
        assert!(
            node.id() != NodeId::NEW && seen.insert(node.id()),
            "an id is not unique"
        );
        let found = document
            .node(node.id())
            .expect("every node is found by its id");
        assert!(Node::ptr_eq(found, node));
    }
}

/// Outline and inspector agree with the document; every row can be selected and inspected.
fn check_panels(editor: &Editor) {
    let (document, typing) = (&editor.document, editor.typing());
    let rows = outline(document, typing);
    let ids: HashSet<NodeId> = rows.iter().map(|row| row.id).collect();
    assert_eq!(ids.len(), rows.len(), "a row stands twice");
    for element in typing.elements() {
        assert!(
            row_at(&rows, document, element.node.id()).is_some(),
            "an element without a row"
        );
    }
    for pair in rows.windows(2) {
        assert!(pair[1].depth <= pair[0].depth + 1);
        assert_eq!(pair[0].has_children, pair[1].depth > pair[0].depth);
    }
    if let Some(selected) = editor.selection.node {
        let found = inspect(document, typing, selected).expect("what is selected can be inspected");
        assert!(!found.title.is_empty() && !found.description.is_empty());
        for row in &found.rows {
            assert!(document.node(row.node).is_some());
        }
    }
    for (_, items) in palette(document, typing, editor.selection.node, "", true) {
        for item in items {
            assert_eq!(item.can_insert, item.reason.is_none());
        }
    }
}

/// The cards of the corpus below `folder`, as many as `most`, evenly picked. Prints how many it
/// read; without a corpus it says so and gives none.
pub(crate) fn corpus(folder: &str, most: usize) -> Vec<(String, Document)> {
    let root = match std::env::var_os("CARDWRIGHT_CORPUS") {
        Some(path) => PathBuf::from(path),
        None => PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../shared/corpus"),
    };
    let Ok(entries) = std::fs::read_dir(root.join(folder)) else {
        println!(
            "no corpus at {}: only inline cards are tested",
            root.display()
        );
        return Vec::new();
    };
    let mut paths: Vec<PathBuf> = entries
        .filter_map(|entry| Some(entry.ok()?.path()))
        .collect();
    paths.sort();
    let step = (paths.len() / most.max(1)).max(1);
    let texts = paths.iter().step_by(step).filter_map(|path| {
        let text = std::fs::read_to_string(path).ok()?;
        let document = Document::parse(&text).ok()?;
        Some((path.file_name()?.to_string_lossy().into_owned(), document))
    });
    let found: Vec<_> = texts.collect();
    println!("{} files of {folder}", found.len());
    found
}
