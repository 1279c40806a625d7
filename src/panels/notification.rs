//! What people see of the message before they open it: a notification on the desktop, on a phone,
//! and a line of the activity feed.

use crate::dispatch::Dispatch;
use crate::state::AppState;
use crate::styled;
use crate::widgets::{Popover, awaited, caption, icon};
use crate::words::t;
use card_catalog::Target;
use card_teams::notification::{Notice, Remark, Shows, notice};
use yew::prelude::*;

/// The button over the canvas.
pub fn notification(state: &AppState, dispatch: &Dispatch) -> Html {
    html! {
        <Popover id="notification" label={t!("notification")} icon="Alert">
            { match state.later {
                Some(later) => (later.notification)(state),
                None => awaited(state.missing, dispatch),
            } }
        </Popover>
    }
}

/// The pictures, and what is known about them.
pub fn notification_form(state: &AppState) -> Html {
    let target = state.view.target;
    let notice = notice(state.document(), target);
    let said = words(&notice);
    html! {
        <div class={form()}>
            if notice.shows == Shows::Nothing {
                <p>{ t!("notice-nothing") }</p>
            } else {
                { picture("toast", t!("notice-desktop"), target, &said) }
                { picture("banner", t!("notice-phone"), target, &said) }
                { picture("feed", t!("notice-feed"), target, &said) }
            }
            <p class="source">{ source(notice.shows) }</p>
            if !notice.remarks.is_empty() {
                <ul>{ for notice.remarks.iter().map(|one| html! { <li>{ icon("Info") }<span>{ remark(*one) }</span></li> }) }</ul>
            }
        </div>
    }
}

/// What is written, as far as anybody knows.
fn words(notice: &Notice) -> AttrValue {
    match (&notice.summary, notice.shows) {
        (Some(summary), Shows::Summary | Shows::PerhapsSummary | Shows::Mail) => {
            summary.clone().into()
        }
        (None, Shows::Mail) => t!("notice-subject"),
        _ => t!("notice-generic"),
    }
}

fn picture(look: &'static str, name: AttrValue, target: Target, said: &AttrValue) -> Html {
    html! {
        <figure class={look}>
            <figcaption class={caption()}>{ name }</figcaption>
            <div>
                <span class="sign">{ icon("Board") }</span>
                <span class="said"><b>{ sender(target) }</b><span>{ said.clone() }</span></span>
                <time>{ t!("notice-now") }</time>
            </div>
        </figure>
    }
}

/// Who seems to write.
pub fn sender(target: Target) -> AttrValue {
    match target {
        Target::Workflows => t!("notice-workflows"),
        Target::ClassicWebhook => t!("notice-connector"),
        Target::OutgoingWebhook => t!("notice-outgoing"),
        Target::Bot => t!("notice-bot"),
        Target::Copilot => t!("notice-agent"),
        Target::Outlook => t!("notice-mail"),
    }
}

fn source(shows: Shows) -> AttrValue {
    match shows {
        Shows::Summary => t!("notice-summary"),
        Shows::PerhapsSummary => t!("notice-perhaps"),
        Shows::Generic => t!("notice-own-words"),
        Shows::Mail => t!("notice-subject-notifies"),
        Shows::Nothing => t!("notice-answer"),
    }
}

fn remark(remark: Remark) -> AttrValue {
    match remark {
        Remark::Missing => t!("notice-missing"),
        Remark::Vague => t!("notice-vague"),
        Remark::Long => t!("notice-long"),
    }
}

fn form() -> AttrValue {
    styled!(
        r#"
        & figure { margin: 0 0 4px; }
        & figure > div {
            display: flex;
            align-items: flex-start;
            gap: 10px;
            padding: 10px 12px;
            border: 1px solid var(--cw-line);
            border-radius: var(--cw-radius-card);
            background: var(--cw-panel);
            box-shadow: var(--cw-shadow);
        }
        & .banner > div { max-width: 280px; border-radius: 16px; }
        & .feed > div { border-radius: 0; box-shadow: none; border-inline-start: 3px solid var(--cw-accent); }
        & .sign { display: inline-flex; padding: 6px; border-radius: var(--cw-radius); background: var(--cw-accent); color: var(--cw-on-accent); }
        & .said { flex: 1; min-width: 0; }
        & .said b { display: block; font-weight: 600; }
        & .said > span { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; line-clamp: 2; overflow: hidden; overflow-wrap: anywhere; }
        & time { flex: none; color: var(--cw-muted); font-size: 12px; }
        & .source { margin: 12px 0 4px; color: var(--cw-muted); }
        & ul { margin: 4px 0 0; padding: 0; list-style: none; }
        & li { display: flex; gap: 8px; padding: 2px 0; }
        & li svg { color: var(--cw-warning); }
        "#
    )
}
