//! The mark where Microsoft's pages disagree, and what each of them says.

use super::icon;
use crate::styled;
use crate::words::{self, Id, t};
use card_catalog::{Claim, Source};
use yew::prelude::*;

/// What pages disagree about.
#[derive(Clone, Copy)]
pub struct Dispute {
    /// What each side says.
    pub note: Id,
    /// The pages, each with its date.
    pub pages: &'static [Source],
}

/// A mark that opens to say what the pages of a dispute say.
pub fn disputed(dispute: &Dispute) -> Html {
    mark(dispute.note.text(), dispute.pages)
}

/// The same for a claim of the catalogue.
pub fn disputed_claim(claim: &Claim) -> Html {
    let page = Source {
        name: claim.source,
        date: claim.date,
    };
    mark(words::said(claim.note), &[page])
}

fn mark(note: AttrValue, pages: &[Source]) -> Html {
    let page = |page: &Source| html! { <li>{ format!("{}, {}", page.name, page.date) }</li> };
    html! {
        <details class={frame()}>
            <summary title={note.clone()}>{ icon("Info") }<span>{ t!("disputed") }</span></summary>
            <div>
                <p>{ note }</p>
                <ul>{ for pages.iter().map(page) }</ul>
            </div>
        </details>
    }
}

fn frame() -> AttrValue {
    styled!(
        r#"
        font-size: 12px;
        & > summary {
            display: inline-flex;
            align-items: center;
            gap: 4px;
            min-height: 24px;
            padding: 0 8px 0 5px;
            border: 1px dashed var(--cw-warning);
            border-radius: 12px;
            color: var(--cw-warning);
            list-style: none;
            cursor: pointer;
        }
        & > summary::-webkit-details-marker { display: none; }
        & > summary svg { width: 14px; height: 14px; }
        &[open] > summary { border-style: solid; }
        & > div { margin: 4px 0 6px; color: var(--cw-text); }
        & p { margin: 0; }
        & ul { margin: 4px 0 0; padding-inline-start: 16px; color: var(--cw-muted); }
        "#
    )
}
