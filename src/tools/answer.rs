//! What came back from a sending, and what it means.

use crate::interop::page;
use crate::state::{Answer, Problem, Sent, SentRecord};
use crate::styled;
use crate::widgets::icon;
use crate::words::{self, t};
use card_teams::{Meaning, Outcome};
use yew::prelude::*;

/// One sending as a line of the log.
pub fn sent_line(record: &SentRecord) -> Html {
    html! {
        <li key={record.at.to_string()} class={line()}>
            <p class={head()}>
                <time>{ page::clock_text(record.at) }</time>
                <span>{ &record.to }</span>
                <span>{ t!("send-bytes", count = record.bytes) }</span>
            </p>
            { outcome(&record.sent) }
        </li>
    }
}

/// The answer with its meaning, or why there is none.
pub fn outcome(sent: &Sent) -> Html {
    match sent {
        Sent::Answered(answer, meaning) => answered(answer, meaning),
        Sent::Refused(problem) => refused(problem),
    }
}

fn answered(answer: &Answer, meaning: &Meaning) -> Html {
    let (tone, sign) = match meaning.outcome {
        Outcome::Delivered => ("good", "CheckmarkCircle"),
        Outcome::Accepted => ("good", "Info"),
        Outcome::Throttled | Outcome::Unknown => ("warning", "Warning"),
        Outcome::Rejected | Outcome::Failed => ("bad", "ErrorCircle"),
    };
    let body = match answer.body.trim() {
        "" => t!("send-answer-empty", status = answer.status.to_string()),
        text => t!(
            "send-answer",
            status = answer.status.to_string(),
            body = text
        ),
    };
    html! {
        <div class={block()} data-tone={tone} data-outcome={name(meaning.outcome)}>
            { icon(sign) }
            <div>
                <b>{ words::said(&meaning.title) }</b>
                <p>{ words::said(&meaning.explanation) }</p>
                if !meaning.next_step.is_empty() { <p><em>{ words::said(&meaning.next_step) }</em></p> }
                <p class={raw()}>{ body }</p>
            </div>
        </div>
    }
}

/// The outcome's name, for tests and styles.
fn name(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Delivered => "delivered",
        Outcome::Accepted => "accepted",
        Outcome::Rejected => "rejected",
        Outcome::Throttled => "throttled",
        Outcome::Failed => "failed",
        Outcome::Unknown => "unknown",
    }
}

fn refused(problem: &Problem) -> Html {
    html! {
        <div class={block()} data-tone="bad" data-outcome="not-sent">
            { icon("ErrorCircle") }
            <div>
                <b>{ words::said(&problem.title) }</b>
                <p>{ words::said(&problem.detail) }</p>
                <p class={raw()}>{ t!("send-code", code = &problem.code) }</p>
            </div>
        </div>
    }
}

fn line() -> AttrValue {
    styled!("padding: 8px; & + & { border-top: 1px solid var(--cw-line); }")
}

fn head() -> AttrValue {
    styled!(
        r#"
        display: flex;
        gap: 12px;
        margin: 0 0 6px;
        color: var(--cw-muted);
        font-variant-numeric: tabular-nums;
        "#
    )
}

fn block() -> AttrValue {
    styled!(
        r#"
        display: flex;
        gap: 10px;
        padding: 10px 12px;
        border-radius: var(--cw-radius);
        background: var(--cw-hover);
        & p { margin: 2px 0 0; }
        & > svg { margin-top: 0; }
        &[data-tone="good"] { background: var(--cw-good-soft); }
        &[data-tone="good"] > svg { color: var(--cw-good); }
        &[data-tone="warning"] { background: var(--cw-warning-soft); }
        &[data-tone="warning"] > svg { color: var(--cw-warning); }
        &[data-tone="bad"] { background: var(--cw-bad-soft); }
        &[data-tone="bad"] > svg, &[data-tone="bad"] b { color: var(--cw-bad); }
        "#
    )
}

fn raw() -> AttrValue {
    styled!("color: var(--cw-muted); font: 12px/1.5 var(--cw-mono); overflow-wrap: anywhere;")
}
