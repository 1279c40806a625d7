//! Actions that send something: what it is, to the letter.

use card_catalog::kinds::adaptive as ac;
use card_catalog::kinds::adaptive::{
    common, execute, http, http_header, im_back, message_back, sign_in, submit_data,
};
use card_catalog::kinds::message_card::{header, http_post};
use card_catalog::{Element, Family};
use card_json::{Node, NodeId, Style};

use super::substitute::{Escape, references, substitute};
use super::words::{list, quoted};
use super::{Field, Outcome, Reader, fill};
use crate::parts::text_of;

const PRETTY: Style = Style::Indent(2);

/// A request as a card describes it.
struct Request<'a> {
    method: &'static str,
    url: &'a str,
    headers: Vec<(&'a str, &'a str)>,
    body: &'a str,
    content_type: &'a str,
}

impl<'a> Reader<'a> {
    pub(super) fn submit(&self, action: Element<'a>) -> Outcome {
        let (fields, problems) = self.checked(action);
        if !problems.is_empty() {
            return self.refuse(action, problems);
        }
        let data = self.data(action.node, &fields);
        let mut event = self.event(action, teams_does(action.node, &data));
        event
            .parts
            .push(("Data the bot gets", data.to_text(PRETTY)));
        self.done(self.state.clone(), event)
    }

    /// A button of an attachment card that asks the bot.
    pub(super) fn button(&self, action: Element<'a>) -> Outcome {
        let says = bot_gets(action.kind.map_or("", |kind| kind.name), action.node);
        let mut event = self.event(action, says.unwrap_or_default());
        let value = message_back::VALUE.node(action.node);
        let value = value.map(|value| ("Data the bot gets", value.to_text(PRETTY)));
        event.parts.extend(value);
        self.done(self.state.clone(), event)
    }

    /// An invoke of the bot; from `refresh` it is Teams that asks, not the reader.
    pub(super) fn execute(&self, action: Element<'a>) -> Outcome {
        let (fields, problems) = self.checked(action);
        if !problems.is_empty() {
            return self.refuse(action, problems);
        }
        let owner = self
            .typing
            .parent(action.node.id())
            .and_then(|id| self.typing.kind(id));
        let automatic = owner == Some(&ac::refresh::KIND);
        let call = invoke_of(action.node, self.data(action.node, &fields), automatic);
        let says = match automatic {
            true => "Teams asks the bot for the card anew when it comes into view.",
            false => "Calls the bot, which answers with a card or a message.",
        };
        let mut event = self.event(action, says);
        event
            .parts
            .push(("Invoke the bot gets", call.to_text(PRETTY)));
        self.done(self.state.clone(), event)
    }

    pub(super) fn http(&self, action: Element<'a>) -> Outcome {
        let node = action.node;
        let headers = http::HEADERS.get(node).unwrap_or_default();
        let pair = |one: &Element<'a>| {
            Some((
                http_header::NAME.get(one.node)?,
                http_header::VALUE.get(one.node)?,
            ))
        };
        let headers: Vec<_> = headers.iter().filter_map(pair).collect();
        let typed = headers
            .iter()
            .find(|(name, _)| name.eq_ignore_ascii_case("content-type"));
        let content_type = typed.map_or("application/json", |(_, value)| value);
        self.request(
            action,
            Request {
                method: http::METHOD.get(node).unwrap_or("POST"),
                url: http::URL.get(node).unwrap_or_default(),
                body: http::BODY.get(node).unwrap_or_default(),
                headers,
                content_type,
            },
        )
    }

    pub(super) fn http_post(&self, action: Element<'a>) -> Outcome {
        let node = action.node;
        let headers = http_post::HEADERS.get(node).unwrap_or_default();
        let pair =
            |one: &Element<'a>| Some((header::NAME.get(one.node)?, header::VALUE.get(one.node)?));
        let content_type = http_post::BODY_CONTENT_TYPE
            .get(node)
            .unwrap_or("application/json");
        let mut headers: Vec<_> = headers.iter().filter_map(pair).collect();
        headers.insert(0, ("Content-Type", content_type));
        self.request(
            action,
            Request {
                method: "POST",
                url: http_post::TARGET.get(node).unwrap_or_default(),
                body: http_post::BODY.get(node).unwrap_or_default(),
                headers,
                content_type,
            },
        )
    }

    /// Only the inputs that the request uses are checked.
    fn request(&self, action: Element<'a>, request: Request<'a>) -> Outcome {
        let all = fill::inputs(self.typing, action.node.id());
        let texts = [request.url, request.body]
            .into_iter()
            .chain(request.headers.iter().map(|h| h.1));
        let used: Vec<&str> = texts.flat_map(references).collect();
        let is_used = |field: &Field<'_>| {
            used.iter()
                .any(|id| field.id().is_some_and(|own| own.eq_ignore_ascii_case(id)))
        };
        let fields: Vec<Field<'a>> = all.iter().copied().filter(is_used).collect();
        let problems = self.problems(&fields);
        if !problems.is_empty() {
            return self.refuse(action, problems);
        }
        let mut event = self.event(
            action,
            "Microsoft's service makes this request, not the reader's browser.",
        );
        let mut unknown = Vec::new();
        event.parts = self.written(&request, &fields, &mut unknown);
        if !unknown.is_empty() {
            let ids: Vec<_> = unknown.iter().map(|id| quoted(id)).collect();
            event.says += &format!(
                " No input has the id {}: that is sent as written.",
                list(&ids)
            );
        }
        self.done(self.state.clone(), event)
    }

    fn written(
        &self,
        request: &Request<'_>,
        fields: &[Field<'a>],
        unknown: &mut Vec<String>,
    ) -> Vec<(&'static str, String)> {
        let value = |id: &str| {
            let named =
                |field: &&Field<'_>| field.id().is_some_and(|own| own.eq_ignore_ascii_case(id));
            Some(fields.iter().find(named)?.sent(self.state).into_owned())
        };
        let mut write = |text: &str, escape| substitute(text, escape, &value, unknown);
        let url = write(request.url, Escape::Uri);
        let headers = request.headers.iter();
        let headers =
            headers.map(|(name, value)| format!("{name}: {}", write(value, Escape::Plain)));
        let headers = headers.collect::<Vec<_>>().join("\n");
        let body = match request.method {
            "GET" => String::new(),
            _ => write(request.body, Escape::of(request.content_type)),
        };
        let parts = [
            ("Request", format!("{} {url}", request.method)),
            ("Headers", headers),
            ("Body", body),
        ];
        parts
            .into_iter()
            .filter(|(_, text)| !text.is_empty())
            .collect()
    }

    fn checked(&self, action: Element<'a>) -> (Vec<Field<'a>>, Vec<(Field<'a>, String)>) {
        let fields = self.associated(action.node.id());
        let problems = self.problems(&fields);
        (fields, problems)
    }

    /// Marks what is wrong and goes to the first of it.
    fn refuse(&self, action: Element<'a>, problems: Vec<(Field<'a>, String)>) -> Outcome {
        let mut state = self.state.clone();
        let mut reasons = Vec::new();
        let first: Option<NodeId> = problems.first().map(|(field, _)| field.node.id());
        for (field, why) in problems {
            let message = text_of(&common::ERROR_MESSAGE, field.node).unwrap_or_default();
            state.errors.insert(field.node.id(), message.into());
            reasons.push(format!("{} {why}", quoted(&field.name())));
        }
        let mut event = self.event(action, format!("Nothing is sent: {}.", list(&reasons)));
        event.refused = true;
        Outcome {
            state,
            event: Some(event),
            focus: first,
        }
    }

    /// The action's data with the inputs in it; an input wins over data of its name. Inputs that
    /// hold nothing are not sent. Text as data goes alone.
    fn data(&self, action: &Node, fields: &[Field<'a>]) -> Node {
        let own = common::DATA.node(action);
        if let Some(text) = own.filter(|own| own.as_object().is_none() && !own.is_null()) {
            return text.clone();
        }
        let mut entries: Vec<(std::rc::Rc<str>, Node)> = Vec::new();
        let mut set =
            |key: &str, value: Node| match entries.iter_mut().find(|(own, _)| **own == *key) {
                Some((_, own)) => *own = value,
                None => entries.push((key.into(), value)),
            };
        for entry in own.and_then(Node::as_object).unwrap_or_default() {
            set(&entry.key, entry.value.clone());
        }
        for field in fields {
            let value = field.sent(self.state);
            if let Some(id) = field.id().filter(|_| !value.is_empty()) {
                set(id, Node::string(&*value));
            }
        }
        Node::object(entries)
    }
}

/// What Teams makes of a Submit, by the `msteams` in its data.
fn teams_does(action: &Node, data: &Node) -> String {
    let inside = submit_data::MSTEAMS.get(data);
    let Some(teams) = inside else {
        let text = data.as_str().is_some();
        return match text || common::ASSOCIATED_INPUTS.get(action) == Some("none") {
            true => "Sends the data to the bot, without inputs.".to_owned(),
            false => "Sends the data and the inputs to the bot.".to_owned(),
        };
    };
    let kind = teams.kind.map_or("", |kind| kind.name);
    bot_gets(kind, teams.node).unwrap_or_else(|| {
        "Sends the data to the bot; Teams does not know what “msteams” asks for.".to_owned()
    })
}

/// What a button of this type does, here and in attachment cards.
fn bot_gets(kind: &str, node: &Node) -> Option<String> {
    Some(if kind == message_back::KIND.name {
        let text = message_back::TEXT.get(node).unwrap_or_default();
        match message_back::DISPLAY_TEXT.get(node) {
            Some(shown) => format!(
                "Writes {} in the chat in the reader's name; the bot gets the text {} and the data.",
                quoted(shown),
                quoted(text)
            ),
            None => format!(
                "The bot gets the text {} and the data; the chat shows nothing.",
                quoted(text)
            ),
        }
    } else if kind == im_back::KIND.name {
        let said = im_back::VALUE.get(node).unwrap_or_default();
        format!(
            "Writes {} in the chat in the reader's name, which the bot reads.",
            quoted(said)
        )
    } else if kind == sign_in::KIND.name {
        let page = sign_in::VALUE.get(node).unwrap_or("no address");
        format!("Opens {page} for signing in.")
    } else if kind == ac::invoke::KIND.name {
        "Calls the bot with the data; the chat shows nothing.".to_owned()
    } else if kind == ac::task_fetch::KIND.name {
        "Asks the bot for a dialog and opens it.".to_owned()
    } else {
        return None;
    })
}

/// `adaptiveCard/action`, as a bot gets it.
fn invoke_of(action: &Node, data: Node, automatic: bool) -> Node {
    let own = |name: &'static str| Some((name, action.get(name)?.clone()));
    let mut inner = vec![(Family::Adaptive.tag_key(), Node::string(execute::KIND.name))];
    inner.extend(own(common::ACTION_ID.name()));
    inner.extend(own(execute::VERB.name()));
    inner.push((common::DATA.name(), data));
    let trigger = if automatic { "automatic" } else { "manual" };
    let value = vec![
        (ac::refresh::ACTION.name(), Node::object(inner)),
        ("trigger", Node::string(trigger)),
    ];
    Node::object(vec![
        (
            Family::Adaptive.tag_key(),
            Node::string(ac::invoke::KIND.name),
        ),
        (
            http_header::NAME.name(),
            Node::string("adaptiveCard/action"),
        ),
        (http_header::VALUE.name(), Node::object(value)),
    ])
}
