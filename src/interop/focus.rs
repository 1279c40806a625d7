//! Moving the keyboard's focus about the page.

use std::cell::RefCell;
use std::collections::HashMap;
use wasm_bindgen::JsCast;
use web_sys::{Document, Element, HtmlElement, Node};

/// The panes in the order in which F6 goes through them, each with where it is entered.
const PANES: [(&str, &str); 6] = [
    ("top", FOCUSABLE),
    ("left", FOCUSABLE),
    ("canvas", "#canvas"),
    ("below", FOCUSABLE),
    ("properties", FOCUSABLE),
    ("status", FOCUSABLE),
];

/// What can have the focus by Tab.
const FOCUSABLE: &str = "a[href], button, input, select, textarea, summary, [tabindex=\"0\"], \
                         [contenteditable=true]";

/// Where the focus is, so that it can be found again.
struct Stop {
    element: HtmlElement,
    pane: usize,
    /// Its place among what can have the focus in its pane.
    at: usize,
}

thread_local! {
    static STOP: RefCell<Option<Stop>> = const { RefCell::new(None) };
    /// Where each pane was left.
    static LEFT_AT: RefCell<HashMap<usize, HtmlElement>> = RefCell::default();
}

fn document() -> Option<Document> {
    web_sys::window()?.document()
}

/// Focuses the first match of the first selector, of several on lines of their own, that has one.
pub fn first_of(selectors: &str) {
    let Some(document) = document() else { return };
    let mut found = selectors
        .lines()
        .filter_map(|selector| shown(all(&document, selector)));
    if let Some(element) = found.next() {
        let _ = element.focus();
    }
}

/// Focuses the pane so many places on from the one that has the focus now.
pub fn step(by: i32) {
    let Some(document) = document() else { return };
    let here = document
        .active_element()
        .and_then(|active| pane_of(&active));
    if let (Some(here), Some(active)) = (here, active(&document)) {
        LEFT_AT.with(|left| left.borrow_mut().insert(here, active));
    }
    let count = PANES.len() as i32;
    let start = here.map_or(if by > 0 { -1 } else { 0 }, |here| here as i32);
    let others = (1..=count).map(|steps| (start + by * steps).rem_euclid(count) as usize);
    let entries = others.filter(|pane| Some(*pane) != here);
    if let Some(entry) = entries.filter_map(|pane| entry(&document, pane)).next() {
        let _ = entry.focus();
    }
}

/// Remembers where the focus has come to.
pub fn note() {
    let stop = document().and_then(|document| {
        let element = active(&document)?;
        let pane = pane_of(&element)?;
        let mut stops = stops(&document, pane)?.into_iter();
        let at = stops.position(|stop| stop == element)?;
        Some(Stop { element, pane, at })
    });
    STOP.with(|last| *last.borrow_mut() = stop);
}

/// Where what had the focus is gone, gives it to what stands in its place now.
pub fn rescue() {
    let Some(document) = document() else { return };
    let active = document.active_element();
    let lost = active
        .as_ref()
        .is_none_or(|active| active.tag_name().eq_ignore_ascii_case("body"));
    // What is hidden with its pane keeps the focus until the next picture.
    let gone = STOP.with(|last| {
        let gone = last.borrow_mut().take_if(|stop| {
            let own: &Element = &stop.element;
            (lost || active.as_ref() == Some(own)) && !is_shown(&stop.element)
        });
        gone.map(|stop| (stop.pane, stop.at))
    });
    let Some((pane, at)) = gone else { return };
    let stops = stops(&document, pane).unwrap_or_default();
    if let Some(next) = stops.get(at).or(stops.last()) {
        let _ = next.focus();
    }
}

/// What can have the focus in a pane, in order.
fn stops(document: &Document, pane: usize) -> Option<Vec<HtmlElement>> {
    let selector = format!("[data-pane={}]", PANES.get(pane)?.0);
    let own = document.query_selector(&selector).ok()??;
    let all = all_in(&own, FOCUSABLE).into_iter();
    Some(
        all.filter(|element| element.tab_index() >= 0 && is_shown(element))
            .collect(),
    )
}

fn active(document: &Document) -> Option<HtmlElement> {
    document.active_element()?.dyn_into().ok()
}

fn pane_of(element: &Element) -> Option<usize> {
    let pane = element.closest("[data-pane]").ok()??;
    let name = pane.get_attribute("data-pane")?;
    PANES.iter().position(|(own, _)| *own == name)
}

/// Where a pane takes the focus: where it was left, if that is still there.
fn entry(document: &Document, pane: usize) -> Option<HtmlElement> {
    let (name, first) = PANES[pane];
    let left = LEFT_AT.with(|left| left.borrow().get(&pane).cloned());
    let still = left.filter(|left| is_shown(left) && pane_of(left) == Some(pane));
    still.or_else(|| {
        let within = document.query_selector(&format!("[data-pane={name}]"));
        let own: &Element = &within.ok()??;
        shown(all_in(own, first))
    })
}

fn all(document: &Document, selector: &str) -> Vec<HtmlElement> {
    let found = document.query_selector_all(selector);
    found.map(listed).unwrap_or_default()
}

fn all_in(element: &Element, selector: &str) -> Vec<HtmlElement> {
    let found = element.query_selector_all(selector);
    found.map(listed).unwrap_or_default()
}

fn listed(found: web_sys::NodeList) -> Vec<HtmlElement> {
    let nodes = (0..found.length()).filter_map(|at| found.item(at));
    nodes
        .filter_map(|node: Node| node.dyn_into().ok())
        .collect()
}

fn shown(found: Vec<HtmlElement>) -> Option<HtmlElement> {
    let mut reachable = found.into_iter().filter(|element| element.tab_index() >= 0);
    reachable.find(is_shown)
}

/// Is the element in the page and of any size?
fn is_shown(element: &HtmlElement) -> bool {
    let place = element.get_bounding_client_rect();
    element.is_connected() && place.width() * place.height() > 0.0
}
