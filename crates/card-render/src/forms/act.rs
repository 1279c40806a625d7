//! What a click on an action does.

use std::borrow::Cow;

use card_catalog::kinds::adaptive::{
    common, invoke_add_in_command, open_url, open_url_dialog, target_element, toggle_visibility,
};
use card_catalog::kinds::message_card::{common as mc_common, open_uri, target};
use card_catalog::kinds::{adaptive as ac, attachment as at, message_card as mc};
use card_catalog::{Element, Kind};
use card_json::{Node, NodeId, Style};

use super::words::{list, quoted};
use super::{Event, Outcome, Reader};
use crate::adaptive;
use crate::attachment::action::{address, sign_in_address};
use crate::message_card::action::{open_uri_address, view_action_address};
use crate::options::RenderState;
use crate::parts::text_of;
use crate::safe_url::SafeUrl;

type Act = for<'a> fn(&Reader<'a>, Element<'a>) -> Outcome;

static ACTS: &[(&Kind, Act)] = &[
    (&ac::open_url::KIND, |reader, action| {
        reader.open(action, open_url::URL.get(action.node))
    }),
    (&mc::open_uri::KIND, |reader, action| {
        reader.open_uri(action)
    }),
    (&mc::view_action::KIND, |reader, action| {
        reader.open(action, view_action_address(action.node))
    }),
    (&ac::show_card::KIND, |reader, action| {
        reader.panel(action, "the card below the buttons")
    }),
    (&mc::action_card::KIND, |reader, action| {
        reader.panel(action, "the form below the buttons")
    }),
    (&ac::popover::KIND, |reader, action| {
        reader.panel(action, "the box beside the button")
    }),
    (&ac::toggle_visibility::KIND, |reader, action| {
        reader.toggle(action)
    }),
    (&ac::reset_inputs::KIND, |reader, action| {
        reader.reset_inputs(action)
    }),
    (&ac::submit::KIND, |reader, action| reader.submit(action)),
    (&ac::execute::KIND, |reader, action| reader.execute(action)),
    (&ac::http::KIND, |reader, action| reader.http(action)),
    (&mc::http_post::KIND, |reader, action| {
        reader.http_post(action)
    }),
    (&ac::open_url_dialog::KIND, |reader, action| {
        let address = open_url_dialog::URL.get(action.node);
        reader.opened(action, address, "Opens the page in a dialog.")
    }),
    (&ac::insert_image::KIND, |reader, action| {
        reader.told(action, "Puts the picture into the document.")
    }),
    (&ac::run_commands::KIND, |reader, action| {
        reader.told(
            action,
            "Runs its commands in the card. A preview: no host does so yet.",
        )
    }),
    (&ac::invoke_add_in_command::KIND, |reader, action| {
        reader.add_in(action)
    }),
    (&mc::invoke_add_in_command::KIND, |reader, action| {
        reader.add_in(action)
    }),
    (&at::open_url::KIND, |reader, action| {
        reader.open(action, address(action.node))
    }),
    (&at::sign_in::KIND, |reader, action| {
        reader.opened(
            action,
            sign_in_address(action.node),
            "Opens the page for signing in.",
        )
    }),
    (&at::message_back::KIND, |reader, action| {
        reader.button(action)
    }),
    (&at::im_back::KIND, |reader, action| reader.button(action)),
    (&at::invoke::KIND, |reader, action| reader.button(action)),
    (&at::attachment::KIND, |reader, item| reader.turn_to(item)),
    (&ac::code_block::KIND, |reader, code| reader.unfold(code)),
    (&ac::carousel_page::KIND, |reader, action| {
        reader.turn(action)
    }),
    (&ac::tab_page::KIND, |reader, action| reader.turn(action)),
    (&ac::accordion_page::KIND, |reader, action| {
        reader.fold(action)
    }),
    (&ac::media::KIND, |reader, action| {
        reader.open(action, adaptive::media::address(action.node))
    }),
    (&ac::display_message_form::KIND, |reader, action| {
        reader.told(action, "Outlook opens the mail.")
    }),
    (&ac::display_appointment_form::KIND, |reader, action| {
        reader.told(action, "Outlook opens the appointment.")
    }),
];

impl<'a> Reader<'a> {
    /// The reader clicks the action `action` (the `action` of a
    /// [`ViewData::Element`](crate::ViewData::Element)).
    pub fn operate(&self, action: NodeId) -> Outcome {
        let Some(element) = self.typing.element(action) else {
            return self.quiet();
        };
        let off = common::IS_ENABLED.get(element.node) == Some(false);
        if off || !super::is_enabled(self.typing, self.state, action) {
            return self.quiet();
        }
        let act = ACTS.iter().find(|(kind, _)| Some(*kind) == element.kind);
        match act {
            Some((_, act)) => act(self, element),
            None if element.kind.is_some() => self.quiet(),
            None => self.told(
                element,
                "Nothing is known of this action; hosts that do not know it do nothing.",
            ),
        }
    }

    pub(super) fn quiet(&self) -> Outcome {
        Outcome {
            state: self.state.clone(),
            ..Outcome::default()
        }
    }

    pub(super) fn event(&self, action: Element<'a>, says: impl Into<String>) -> Event {
        let words =
            text_of(&common::TITLE, action.node).or_else(|| text_of(&mc_common::NAME, action.node));
        let title = action.kind.map_or("Unknown action", |kind| kind.title);
        Event {
            action: action.node.id(),
            name: words.unwrap_or(Cow::Borrowed(title)).into_owned(),
            kind: action.kind,
            refused: false,
            says: says.into(),
            parts: Vec::new(),
        }
    }

    fn told(&self, action: Element<'a>, says: &str) -> Outcome {
        self.done(self.state.clone(), self.event(action, says))
    }

    pub(super) fn done(&self, state: RenderState, event: Event) -> Outcome {
        Outcome {
            state,
            event: Some(event),
            focus: None,
        }
    }

    fn open(&self, action: Element<'a>, address: Option<&str>) -> Outcome {
        self.opened(
            action,
            address,
            "Opens the address in the reader's browser.",
        )
    }

    fn opened(&self, action: Element<'a>, address: Option<&str>, how: &str) -> Outcome {
        let says = match address.and_then(SafeUrl::link) {
            Some(url) => {
                let mut event = self.event(action, how);
                event.parts.push(("Address", url.as_str().to_owned()));
                return self.done(self.state.clone(), event);
            }
            None if address.is_none() => "Opens nothing: it has no address.",
            None => "Opens nothing: this is no address that hosts open.",
        };
        self.told(action, says)
    }

    /// On a desktop the `default` address counts; the others are listed.
    fn open_uri(&self, action: Element<'a>) -> Outcome {
        let mut outcome = self.open(action, open_uri_address(action.node));
        let targets = open_uri::TARGETS.get(action.node).unwrap_or_default();
        for one in targets {
            let heading = match target::OS.get(one.node) {
                Some("windows") => "On Windows",
                Some("iOS") => "On iOS",
                Some("android") => "On Android",
                _ => continue,
            };
            let uri = target::URI.get(one.node).unwrap_or_default().to_owned();
            if let Some(event) = &mut outcome.event {
                event.parts.push((heading, uri));
            }
        }
        outcome
    }

    /// Opens or closes what the action holds; its neighbours close.
    fn panel(&self, action: Element<'a>, what: &str) -> Outcome {
        let (mut state, id) = (self.state.clone(), action.node.id());
        let was_open = state.opened.contains(&id);
        let list = self
            .document
            .parent(id)
            .and_then(|list| self.document.node(list));
        for sibling in list.and_then(Node::as_array).unwrap_or_default() {
            state.opened.remove(&sibling.id());
        }
        let verb = match was_open {
            true => "Closes",
            false => "Opens",
        };
        match was_open {
            true => state.opened.remove(&id),
            false => state.opened.insert(id),
        };
        self.done(state, self.event(action, format!("{verb} {what}.")))
    }

    fn toggle(&self, action: Element<'a>) -> Outcome {
        let mut state = self.state.clone();
        let (mut shown, mut hidden, mut missing) = (Vec::new(), Vec::new(), Vec::new());
        let targets = toggle_visibility::TARGET_ELEMENTS.node(action.node);
        for one in targets.and_then(Node::as_array).unwrap_or_default() {
            let id = one.as_str().or_else(|| target_element::ELEMENT_ID.get(one));
            let Some(id) = id else { continue };
            let wanted = target_element::IS_VISIBLE.get(one);
            let elements = self.typing.elements();
            let mut found = elements
                .filter(|e| common::ID.get(e.node) == Some(id))
                .peekable();
            if found.peek().is_none() {
                missing.push(quoted(id));
            }
            for element in found {
                let own = common::IS_VISIBLE.get(element.node).unwrap_or(true);
                let now = state
                    .visible
                    .get(&element.node.id())
                    .copied()
                    .unwrap_or(own);
                let next = wanted.unwrap_or(!now);
                state.visible.insert(element.node.id(), next);
                if next { &mut shown } else { &mut hidden }.push(quoted(id));
            }
        }
        let says = [
            ("Shows", shown),
            ("Hides", hidden),
            ("Finds nothing with the id", missing),
        ]
        .into_iter()
        .filter(|(_, ids)| !ids.is_empty())
        .map(|(verb, ids)| format!("{verb} {}.", list(&ids)));
        let says = says.collect::<Vec<_>>().join(" ");
        let says = if says.is_empty() {
            "Names no elements to show or hide.".to_owned()
        } else {
            says
        };
        self.done(state, self.event(action, says))
    }

    fn reset_inputs(&self, action: Element<'a>) -> Outcome {
        let (state, fields) = self.reset(action.node);
        let names: Vec<_> = fields.iter().map(|field| quoted(&field.name())).collect();
        let says = match names.is_empty() {
            true => "Finds no input to reset.".to_owned(),
            false => format!("Puts {} back to the first value.", list(&names)),
        };
        self.done(state, self.event(action, says))
    }

    fn add_in(&self, action: Element<'a>) -> Outcome {
        let mut event = self.event(
            action,
            "Outlook opens the add-in, and offers to install it first.",
        );
        let context = invoke_add_in_command::INITIALIZATION_CONTEXT.node(action.node);
        let context = context.map(|context| ("Context", context.to_text(Style::Indent(2))));
        event.parts.extend(context);
        self.done(self.state.clone(), event)
    }
}
