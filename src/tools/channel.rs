//! The sandbox channel's page: its messages, drawn as in Teams, as they come.

use crate::dispatch::{Dispatch, use_dispatch};
use crate::interop::page;
use crate::net::channel_events;
use crate::preview::{Drawn, options};
use crate::state::{AppState, PAGE_CHANNEL, Preview, Relay, RelayMsg, Screen, ViewMsg};
use crate::styled;
use crate::theme::host_class;
use crate::widgets::{Button, ButtonKind, icon};
use crate::words::{self, t};
use card_catalog::Typing;
use card_json::Document;
use card_render::{Options, Renderer, Theme, ThemeClass};
use card_teams::Dialect;
use card_teams::sandbox::{Message, RunReason};
use std::rc::Rc;
use yew::prelude::*;

/// How to post to a channel from a terminal; the address is the reader's to put in.
const CURL: &str = r#"curl --json @card.json "URL""#;

/// The page of the channel with this id.
pub fn channel(state: &AppState, id: &str) -> Html {
    html! { <ChannelPage id={Rc::from(id)} relay={state.relay.clone()} theme={state.view.card_theme} preview={state.view.preview.clone()} /> }
}

/// Which channel, and how its cards are drawn.
#[derive(Properties, PartialEq)]
struct Props {
    /// Id of the channel.
    pub id: Rc<str>,
    /// The relay that keeps it.
    pub relay: Rc<Relay>,
    /// Theme of the cards.
    pub theme: Theme,
    /// How they are drawn.
    pub preview: Rc<Preview>,
}

/// The channel's page.
#[component]
fn ChannelPage(props: &Props) -> Html {
    let dispatch = use_dispatch();
    use_live(props);
    let back = dispatch.on(|()| ViewMsg::Show(Screen::Designer));
    let empty = dispatch.on(|()| RelayMsg::ClearChannel);
    html! {
        <div class={frame()}>
            <header>
                { Button::new(t!("channel-back")).icon("ArrowLeft").kind(ButtonKind::Quiet).run(back) }
                <h1>{ t!("channel") }</h1>
                <span class={styled!("flex: 1;")} />
                { Button::new(t!("channel-clear"))
                    .icon("Delete")
                    .kind(ButtonKind::Quiet)
                    .run(empty) }
            </header>
            { addresses(props) }
            <main role="log" aria-label={t!("channel-messages")}>{ messages(props, &dispatch) }</main>
        </div>
    }
}

/// Reads the channel again whenever the relay says that it changed.
#[hook]
fn use_live(props: &Props) {
    let dispatch = use_dispatch();
    let key = (props.relay.reachable(), props.id.clone());
    use_effect_with(key, move |(relay, id)| {
        let listening = relay
            .as_ref()
            .filter(|_| &**id != PAGE_CHANNEL)
            .and_then(|relay| {
                channel_events(relay, id, move || dispatch.send(RelayMsg::ChannelChanged))
            });
        move || drop(listening)
    });
}

fn addresses(props: &Props) -> Html {
    let Some(channel) = props
        .relay
        .channels
        .iter()
        .find(|channel| channel.id == props.id)
    else {
        return match &*props.id == PAGE_CHANNEL {
            true => html! {
                <p class={hint()}>
                    { t!("channel-page") }
                </p>
            },
            false => Html::default(),
        };
    };
    let line = |words: AttrValue, url: &Rc<str>| {
        html! {
            <div><dt>{ words }</dt><dd><code>{ &**url }</code></dd></div>
        }
    };
    html! {
        <section class={hint()} aria-label={t!("channel-addresses")}>
            <dl>
                { line(t!("channel-workflows"), &channel.workflows) }
                { line(t!("channel-classic"), &channel.classic) }
            </dl>
            <p>{ t!("channel-post") }{ " " }<code>{ CURL }</code></p>
        </section>
    }
}

/// The relay that keeps this channel does not answer.
fn unreachable(dispatch: &Dispatch) -> Html {
    html! {
        <div class={quiet()} role="alert">
            <p>{ t!("channel-unreachable") }</p>
            { Button::new(t!("look-again"))
                .icon("PlugConnected")
                .run(dispatch.on(|()| RelayMsg::FindAgain)) }
        </div>
    }
}

fn messages(props: &Props, dispatch: &Dispatch) -> Html {
    let own: Vec<Message>;
    let list: &[Message] = if &*props.id == PAGE_CHANNEL {
        own = props
            .relay
            .page
            .messages()
            .map(|message| (**message).clone())
            .collect();
        &own
    } else {
        match &props.relay.messages {
            None if matches!(props.relay.link, Some(Err(_))) => return unreachable(dispatch),
            None => return html! { <p class={quiet()}>{ t!("channel-reading") }</p> },
            Some(Err(why)) => {
                return html! { <p class={quiet()} role="alert">{ t!("channel-unreadable", why = why) }</p> };
            }
            Some(Ok(list)) => list,
        }
    };
    if list.is_empty() {
        return html! { <p class={quiet()}>{ t!("channel-empty") }</p> };
    }
    let one = |message: &Message| {
        html! {
            <Posted key={message.id} message={message.clone()} theme={props.theme} preview={props.preview.clone()} />
        }
    };
    list.iter().map(one).collect()
}

#[derive(Properties, PartialEq)]
struct PostedProps {
    message: Message,
    theme: Theme,
    preview: Rc<Preview>,
}

/// One message as the channel shows it.
#[component]
fn Posted(props: &PostedProps) -> Html {
    let message = &props.message;
    let via = match message.kind {
        Dialect::Classic => t!("channel-via-classic"),
        Dialect::Workflows => t!("channel-workflows"),
    };
    let key = (message.body.clone(), props.theme, props.preview.clone());
    let cards = use_memo(key, |(_, theme, preview)| {
        posts(message)
            .into_iter()
            .map(|card| draw(card, *theme, preview))
            .collect::<Vec<_>>()
    });
    html! {
        <article class={post()} data-message={message.id.to_string()}>
            <span class={avatar()} aria-hidden="true">{ icon("PlugConnected") }</span>
            <div>
                <p class={byline()}><b>{ via }</b><time>{ page::clock_text(message.at as f64) }</time></p>
                if message.is_shown() {
                    { for cards.iter().cloned() }
                } else {
                    <p class={failed()} role="status">
                        { icon("ErrorCircle") }
                        <span>{ t!("channel-run-failed", why = reason(message)) }</span>
                    </p>
                }
            </div>
        </article>
    }
}

/// What the channel shows of a message: an incoming webhook posts it as a whole, a flow each
/// attachment by itself.
fn posts(message: &Message) -> Vec<&str> {
    match message.kind {
        Dialect::Classic => vec![&message.body],
        Dialect::Workflows => message.cards(),
    }
}

fn reason(message: &Message) -> AttrValue {
    let reason = message.run.as_ref().and_then(|run| run.reason.as_ref());
    let sentence = reason.map(RunReason::sentence).unwrap_or_default();
    words::said(&sentence)
}

fn draw(card: &str, theme: Theme, preview: &Preview) -> Html {
    match Document::parse(card) {
        Ok(document) => {
            let mut renderer = Renderer::new(Options {
                theme,
                as_host: true,
                extras: Some(card_render::extras()),
                ..options(preview)
            });
            let view = renderer.render(&document, &Typing::of(&document));
            let host = preview.host.as_ref().and_then(host_class);
            html! { <div class={classes!(theme.class(), host)}><Drawn {view} /></div> }
        }
        Err(_) => html! { <pre>{ card.to_owned() }</pre> },
    }
}

fn frame() -> AttrValue {
    styled!(
        r#"
        display: flex;
        flex-direction: column;
        height: 100vh;
        height: 100dvh;
        background: var(--cw-canvas);
        & > header {
            display: flex;
            align-items: center;
            gap: 8px;
            min-height: 48px;
            padding: 0 12px;
            border-bottom: 1px solid var(--cw-line);
            background: var(--cw-panel);
        }
        & > header h1 { margin: 0; font-size: 14px; }
        & > main { flex: 1; overflow: auto; padding: 16px; }
        "#
    )
}

fn hint() -> AttrValue {
    styled!(
        r#"
        margin: 0;
        padding: 8px 16px;
        border-bottom: 1px solid var(--cw-line);
        background: var(--cw-panel);
        color: var(--cw-muted);
        & dl { margin: 0; }
        & dl > div { display: flex; gap: 8px; }
        & dt { flex: none; width: 72px; }
        & dd { margin: 0; min-width: 0; overflow-wrap: anywhere; }
        & p { margin: 4px 0 0; }
        & code { font: 12px/1.5 var(--cw-mono); color: var(--cw-text); user-select: all; }
        "#
    )
}

fn post() -> AttrValue {
    styled!(
        r#"
        display: flex;
        gap: 10px;
        max-width: 640px;
        margin: 0 auto 20px;
        & > div { flex: 1; min-width: 0; }
        "#
    )
}

fn byline() -> AttrValue {
    styled!("display: flex; gap: 8px; margin: 0 0 4px; & time { color: var(--cw-muted); }")
}

fn avatar() -> AttrValue {
    styled!(
        r#"
        display: grid;
        flex: none;
        place-items: center;
        width: 32px;
        height: 32px;
        border-radius: 50%;
        background: var(--cw-accent);
        color: var(--cw-on-accent);
        "#
    )
}

fn failed() -> AttrValue {
    styled!(
        r#"
        display: flex;
        gap: 8px;
        margin: 0;
        padding: 10px 12px;
        border: 1px solid var(--cw-bad);
        border-radius: var(--cw-radius);
        background: var(--cw-bad-soft);
        & svg { color: var(--cw-bad); }
        "#
    )
}

fn quiet() -> AttrValue {
    styled!("margin: 48px auto; text-align: center; color: var(--cw-muted);")
}
