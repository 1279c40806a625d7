//! The problems of one target or several.

use crate::derived::{Findings, Same, Shared, use_later};
use crate::state::{AppState, Reach};
use card_catalog::{Target, Typing};
use card_editor::Editor;
use card_json::NodeId;
use card_lint::{Diagnostic, Options, lint};
use std::sync::Arc;
use yew::prelude::*;

/// A problem, where it is one.
#[derive(Clone, PartialEq)]
pub struct Found {
    /// The problem.
    pub finding: Diagnostic,
    /// The element it is about, or is in.
    pub element: NodeId,
    /// Where it is one; empty where only one target is looked at.
    pub targets: Vec<Target>,
}

/// The problems for the targets of the filter; those that are ignored are left out.
#[hook]
pub fn use_found(
    state: &AppState,
    findings: &Findings,
    icons: Option<Arc<str>>,
) -> Shared<Vec<Found>> {
    let reach = state.insight.filter.reach;
    let (own, editor) = (state.view.target, state.editor.clone());
    let key = (Same(editor.document.clone()), reach, own, icons);
    let elsewhere = use_later(key, {
        let editor = editor.clone();
        move |(_, reach, own, icons)| match reach {
            Reach::Target => Vec::new(),
            reach => of_targets(&editor, &reach.targets(*own), icons.as_ref()),
        }
    });
    let ignored = state.insight.ignored.clone();
    let key = (findings.shown.clone(), elsewhere, reach, ignored);
    Shared(use_memo(key, move |(shown, elsewhere, reach, ignored)| {
        if *reach == Reach::Target {
            return shown
                .iter()
                .map(|one| found(&editor, one, Vec::new()))
                .collect();
        }
        let own = |found: &&Found| {
            !ignored
                .iter()
                .any(|one| one.is(&editor.document, &found.finding))
        };
        elsewhere.iter().filter(own).cloned().collect()
    }))
}

/// Each problem once, with the targets for which it is one.
fn of_targets(editor: &Editor, targets: &[Target], icons: Option<&Arc<str>>) -> Vec<Found> {
    let mut all: Vec<Found> = Vec::new();
    for target in targets {
        let mut options = Options::new(*target);
        options.icons = icons.cloned();
        for finding in lint(&editor.document, editor.typing(), &options) {
            let same = |one: &&mut Found| {
                (one.finding.code, one.finding.node) == (finding.code, finding.node)
                    && one.finding.message == finding.message
            };
            match all.iter_mut().find(same) {
                Some(one) => one.targets.push(*target),
                None => all.push(found(editor, &finding, vec![*target])),
            }
        }
    }
    let place = |one: &Found| {
        editor
            .document
            .span(one.finding.node)
            .map_or(0, |span| span.start)
    };
    all.sort_by_key(|one| (place(one), one.finding.severity));
    all
}

fn found(editor: &Editor, finding: &Diagnostic, targets: Vec<Target>) -> Found {
    Found {
        finding: finding.clone(),
        element: element_of(editor, editor.typing(), finding.node),
        targets,
    }
}

/// The element a node stands in or is; the node itself outside of cards.
fn element_of(editor: &Editor, typing: &Typing, node: NodeId) -> NodeId {
    let around = std::iter::once(node).chain(editor.document.ancestors(node));
    let is_element = |id: &NodeId| typing.element(*id).is_some_and(|one| one.is_child());
    around.into_iter().find(is_element).unwrap_or(node)
}
