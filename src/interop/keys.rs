//! Key presses as chords, and chords as this machine's keyboard names them.

use crate::words::t;
use std::cell::OnceCell;
use yew::AttrValue;
use yew::events::KeyboardEvent;

thread_local! {
    static MAC: OnceCell<bool> = const { OnceCell::new() };
}

/// Is this a Mac, whose shortcuts go with the Command key?
fn is_mac() -> bool {
    // Natively (component tests) there is no browser to ask.
    #[cfg(target_arch = "wasm32")]
    return MAC.with(|mac| *mac.get_or_init(asks_for_command));
    #[cfg(not(target_arch = "wasm32"))]
    MAC.with(|mac| *mac.get_or_init(|| false))
}

#[cfg(target_arch = "wasm32")]
fn asks_for_command() -> bool {
    let navigator = web_sys::window().map(|window| window.navigator());
    let platform = navigator.and_then(|navigator| navigator.platform().ok());
    platform.is_some_and(|platform| platform.starts_with("Mac") || platform.starts_with("iP"))
}

/// A pressed key with its modifiers, in one comparable form: `Ctrl+Shift+Z`, `Delete`, `/`.
///
/// `Ctrl` stands for the Command key on a Mac.
pub fn chord(event: &KeyboardEvent) -> String {
    let key = event.key();
    let main = match is_mac() {
        true => event.meta_key(),
        false => event.ctrl_key(),
    };
    let mut name = String::new();
    if main {
        name.push_str("Ctrl+");
    }
    if event.alt_key() {
        name.push_str("Alt+");
    }
    let letter = key.chars().count() == 1;
    if event.shift_key() && (!letter || name.contains('+')) {
        name.push_str("Shift+");
    }
    let modified = letter && name.contains('+');
    name.push_str(&match modified {
        true => letter_of(event, &key),
        false => key,
    });
    name
}

/// What a click on an element asks for, by the keys held with it.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Click {
    /// This one.
    Alone,
    /// This one as well, or no more (Ctrl, or Command on a Mac).
    Too,
    /// All up to this one (Shift).
    UpTo,
}

/// What a click on an element asks for.
pub fn click(event: &web_sys::MouseEvent) -> Click {
    let main = match is_mac() {
        true => event.meta_key(),
        false => event.ctrl_key(),
    };
    match (main, event.shift_key()) {
        (true, _) => Click::Too,
        (false, true) => Click::UpTo,
        (false, false) => Click::Alone,
    }
}

/// The letter of a key held with a modifier: where the keyboard writes another alphabet, the one
/// that stands there on a Latin one.
fn letter_of(event: &KeyboardEvent, key: &str) -> String {
    let code = event.code();
    match code.strip_prefix("Key") {
        Some(latin) if !key.is_ascii() => latin.to_owned(),
        _ => key.to_ascii_uppercase(),
    }
}

/// A chord for people: "Ctrl+Shift+Z", "⇧⌘Z" on a Mac.
pub fn shown(chord: &str) -> String {
    shown_on(chord, is_mac())
}

fn shown_on(chord: &str, mac: bool) -> String {
    let parts = chord.split('+').map(|part| match (part, mac) {
        ("Ctrl", true) => "⌘".into(),
        ("Alt", true) => "⌥".into(),
        ("Shift", true) => "⇧".into(),
        ("Shift", false) => t!("key-shift"),
        ("ArrowUp", _) => "↑".into(),
        ("ArrowDown", _) => "↓".into(),
        ("ArrowLeft", _) => "←".into(),
        ("ArrowRight", _) => "→".into(),
        ("Delete", false) => t!("key-delete"),
        ("Delete", true) => "⌦".into(),
        ("Backspace", _) => "⌫".into(),
        ("Home", false) => t!("key-home"),
        ("End", false) => t!("key-end"),
        ("Escape", _) => t!("key-escape"),
        ("Enter", _) => t!("key-enter"),
        ("t", _) => "T".into(),
        (other, _) => AttrValue::from(other.to_owned()),
    });
    let parts: Vec<AttrValue> = parts.collect();
    let parts: Vec<&str> = parts.iter().map(AttrValue::as_str).collect();
    parts.join(if mac { "" } else { "+" })
}

#[cfg(test)]
mod tests {
    use super::shown_on;

    #[test]
    fn chords_are_named_as_on_the_keyboard_in_use() {
        assert_eq!(shown_on("Ctrl+Shift+Z", false), "Ctrl+Shift+Z");
        assert_eq!(shown_on("Ctrl+Z", true), "⌘Z");
        assert_eq!(shown_on("Alt+ArrowUp", false), "Alt+↑");
        assert_eq!(shown_on("?", true), "?");
    }
}
