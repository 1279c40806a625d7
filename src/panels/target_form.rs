//! The choice of the target: what each way shows, and up to which version.

use super::target::{path_words, versions};
use crate::dispatch::Dispatch;
use crate::state::{AppState, InsightMsg, ViewMsg};
use crate::styled;
use crate::widgets::{Button, caption, icon};
use crate::words::t;
use card_catalog::{Family, Target, Version};
use card_json::{Edit, Node, NodeId};
use yew::prelude::*;

/// The ways in the order in which people use them today.
const WAYS: [Target; 6] = [
    Target::Workflows,
    Target::ClassicWebhook,
    Target::OutgoingWebhook,
    Target::Bot,
    Target::Copilot,
    Target::Outlook,
];

/// Ways and version.
pub fn target_form(state: &AppState, dispatch: &Dispatch) -> Html {
    html! {
        <div class={form()}>
            <fieldset>
                <legend class={caption()}>{ t!("target-way") }</legend>
                { for WAYS.into_iter().map(|way| choice(way, state.view.target, dispatch)) }
            </fieldset>
            <section aria-labelledby="target-version">
                <h3 id="target-version" class={caption()}>{ t!("target-version") }</h3>
                { version(state, dispatch) }
            </section>
        </div>
    }
}

fn choice(way: Target, chosen: Target, dispatch: &Dispatch) -> Html {
    let onchange = dispatch.on(move |_: Event| ViewMsg::Target(way));
    html! {
        <label>
            <input type="radio" name="target" value={way.name()} checked={way == chosen} {onchange} />
            <span>
                <b>{ path_words(way) }</b>
                <small>{ shows(way) }</small>
                <small>{ newest(way) }</small>
            </span>
        </label>
    }
}

/// What a way shows.
fn shows(way: Target) -> AttrValue {
    match way {
        Target::Workflows => t!("target-workflows.shows"),
        Target::ClassicWebhook => t!("target-classic.shows"),
        Target::OutgoingWebhook => t!("target-outgoing.shows"),
        Target::Bot => t!("target-bot.shows"),
        Target::Copilot => t!("target-copilot.shows"),
        Target::Outlook => t!("target-outlook.shows"),
    }
}

fn newest(way: Target) -> AttrValue {
    let (newest, safe) = (way.newest_version(), way.safe_version());
    match newest == safe {
        true => t!("target-up-to", version = newest.to_string()),
        false => t!(
            "target-up-to-safe",
            version = newest.to_string(),
            safe = safe.to_string()
        ),
    }
}

/// What the card says, and the offer to say something else. Nothing here changes it unasked.
fn version(state: &AppState, dispatch: &Dispatch) -> Html {
    let said = versions(&state.editor);
    let Some((_, first)) = said.first() else {
        return html! { <p>{ without(state.editor.typing().family()) }</p> };
    };
    let way = state.view.target;
    let offers = [way.safe_version(), way.newest_version()];
    let mut offers: Vec<Version> = offers
        .into_iter()
        .filter(|one| {
            said.iter()
                .any(|(_, own)| Version::parse(own) != Some(*one))
        })
        .collect();
    offers.dedup();
    let blocked = state.draft.as_ref().map(|_| t!("target-draft"));
    let offer = |version: Version| {
        Button::new(t!("target-declare", version = version.to_string()))
            .hint(t!("target-declare.hint"))
            .blocked(blocked.clone())
            .run(declare(&said, version, dispatch))
    };
    html! {
        <>
            <p>
                { icon("Tag") }
                <span>{ t!("target-says", version = first) }{ " " }{ judged(way, first) }</span>
            </p>
            <div class="row">{ for offers.into_iter().map(offer) }</div>
        </>
    }
}

fn without(family: Option<Family>) -> AttrValue {
    match family {
        Some(Family::MessageCard) => t!("target-no-versions"),
        Some(Family::Adaptive) => t!("target-no-version"),
        _ => t!("target-other-card"),
    }
}

fn judged(way: Target, said: &str) -> AttrValue {
    match Version::parse(said) {
        None => t!("target-version-unread"),
        Some(own) if own > way.newest_version() => t!("target-version-high"),
        Some(own) if own > way.safe_version() => t!("target-version-risky"),
        Some(_) => t!("target-version-fine"),
    }
}

/// All cards' versions in one step, which undo takes back.
fn declare(versions: &[(NodeId, String)], version: Version, dispatch: &Dispatch) -> Callback<()> {
    let version = version.to_string();
    let label = t!("target-declare", version = &version).to_string();
    let replace = |(node, _): &(NodeId, String)| Edit::Replace {
        node: *node,
        with: Node::string(version.as_str()),
    };
    let edits: Vec<Edit> = versions.iter().map(replace).collect();
    dispatch.on(move |()| InsightMsg::Mend(edits.clone(), label.clone()))
}

fn form() -> AttrValue {
    styled!(
        r#"
        & fieldset { margin: 0; padding: 0; border: 0; }
        & label { display: flex; align-items: flex-start; gap: 8px; margin: 0 -8px; padding: 5px 8px; border-radius: var(--cw-radius); cursor: pointer; }
        & label:hover { background: var(--cw-hover); }
        & label > input { margin: 3px 0 0; }
        & b { font-weight: 600; }
        & small { display: block; color: var(--cw-muted); font-size: 12px; }
        & section { margin-top: 8px; border-top: 1px solid var(--cw-line); }
        & p { display: flex; gap: 8px; margin: 0 0 8px; }
        & p svg { color: var(--cw-muted); }
        & .row { display: flex; flex-wrap: wrap; gap: 8px; }
        "#
    )
}
