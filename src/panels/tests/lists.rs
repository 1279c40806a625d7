//! Palette, outline and problems.

use super::page::{drawn, editor};
use crate::panels::outline::{self, Outline};
use crate::panels::palette::{self, Palette};
use card_catalog::Target;
use card_editor::Editor;
use card_lint::{Diagnostic, Options, lint};
use yew::prelude::*;

const CARD: &str = r#"{"type": "AdaptiveCard", "version": "1.4", "body": [
    {"type": "TextBlock", "text": "Disk <b>full</b>"},
    {"type": "FactSet", "facts": [{"title": "Host", "value": "db1"}]},
    {"type": "TextBlok", "text": "misspelt"},
    {"type": "Image"}]}"#;

fn findings(editor: &Editor) -> Vec<Diagnostic> {
    lint(
        &editor.document,
        editor.typing(),
        &Options::new(Target::Workflows),
    )
}

async fn palette_of(card: &'static str, search: &'static str, target: Target) -> super::page::Page {
    drawn(move |_| {
        let props = palette::Props {
            own: None,
            editor: editor(card, ""),
            target,
            search: search.to_owned(),
            previews: false,
        };
        html! { <Palette ..props /> }
    })
    .await
}

#[tokio::test(flavor = "current_thread")]
async fn a_tile_that_has_no_place_is_disabled_and_says_why() {
    let (mut able, mut unable) = (0, 0);
    for card in [CARD, r#"{"@type": "MessageCard"}"#] {
        for search in ["", "column", "header", "choice", "fact", "target"] {
            let page = palette_of(card, search, Target::Workflows).await;
            let editor = editor(card, "");
            let node = editor.selection.node;
            let groups =
                card_editor::palette(&editor.document, editor.typing(), node, search, false);
            for item in groups.into_iter().flat_map(|(_, items)| items) {
                let tile = page.element(&format!(r#"data-kind="{}""#, item.kind.name), "button");
                assert!(tile.contains(item.kind.title), "{tile}");
                assert_eq!(tile.contains("aria-disabled"), !item.can_insert, "{tile}");
                if let Some(reason) = &item.reason {
                    assert!(
                        tile.contains(&format!("title=\"{reason}\"")),
                        "{reason}: {tile}"
                    );
                    unable += 1;
                } else {
                    able += 1;
                }
            }
        }
    }
    assert!(
        able > 10 && unable > 0,
        "{able} able, {unable} unable: too few to tell"
    );
}

#[tokio::test(flavor = "current_thread")]
async fn in_a_message_the_palette_adds_further_cards_of_every_format() {
    const MESSAGE: &str = r#"{"type": "message", "attachments": [
        {"contentType": "application/vnd.microsoft.card.hero", "content": {"title": "T"}}]}"#;
    let page = palette_of(MESSAGE, "", Target::ClassicWebhook).await;
    for name in ["HeroCard", "ListCard", "AdaptiveCard", "MessageCard"] {
        let tile = page.element(&format!(r#"data-kind="{name}""#), "button");
        assert!(!tile.contains("aria-disabled"), "{tile}");
    }
    assert!(!page.has(r#"data-kind="message""#));
    let alone = palette_of(CARD, "", Target::ClassicWebhook).await;
    assert!(!alone.has(r#"data-kind="HeroCard""#));
}

#[tokio::test(flavor = "current_thread")]
async fn the_palette_offers_what_the_family_has_and_nothing_else() {
    let adaptive = palette_of(CARD, "", Target::Workflows).await;
    assert!(
        adaptive.has(r#"data-kind="TextBlock""#) && !adaptive.has(r#"data-kind="MessageCard."#)
    );
    let classic = palette_of(r#"{"@type": "MessageCard"}"#, "", Target::ClassicWebhook).await;
    assert!(classic.has(r#"data-kind="MessageCard.Section""#) && !classic.has("TextBlock"));
    let none = palette_of(CARD, "zzz", Target::Workflows).await;
    assert!(none.has("Nothing of that name") && !none.has("data-kind="));
}

#[tokio::test(flavor = "current_thread")]
async fn what_the_target_does_not_show_is_dimmed_with_a_note() {
    let hidden = |target: Target| {
        let kinds = card_catalog::kinds(card_catalog::Family::MessageCard).iter();
        let support = card_catalog::Support::Hidden;
        kinds.filter(move |kind| {
            kind.claim(target)
                .is_some_and(|claim| claim.support == support)
        })
    };
    let targets = Target::ALL;
    for target in targets {
        let page = palette_of(r#"{"@type": "MessageCard"}"#, "", target).await;
        for kind in hidden(target) {
            let mark = format!(r#"data-kind="{}""#, kind.name);
            if page.has(&mark) {
                assert!(
                    page.element(&mark, "button").contains("data-dimmed"),
                    "{}",
                    kind.name
                );
                assert!(page.has("Dimmed: not shown by"), "{}", kind.name);
            }
        }
    }
    assert!(
        targets.into_iter().any(|target| hidden(target).count() > 0),
        "nothing was tested"
    );
}

#[tokio::test(flavor = "current_thread")]
async fn the_outline_is_a_tree_of_titles_labels_levels_and_marks() {
    let page = drawn(|_| {
        let editor = editor(CARD, "/body/1");
        let findings = findings(&editor).into();
        let props = outline::Props { editor, findings };
        html! { <Outline ..props /> }
    })
    .await;
    assert_eq!(page.0.matches(r#"role="treeitem""#).count(), 5);
    assert_eq!(page.0.matches(r#"aria-level="2""#).count(), 4);
    assert_eq!(page.0.matches(r#"aria-selected="true""#).count(), 1);
    let chosen = page.part(r#"aria-selected="true""#, "</div>");
    assert!(
        chosen.contains("Facts") && chosen.contains("Host"),
        "{chosen}"
    );
    assert!(
        page.has("<small>Disk <b>full</b></small>"),
        "the label is the text itself"
    );
    let image = page.part("<span>Image</span>", "</div>");
    assert!(image.contains(r#"data-severity="error""#), "{image}");
    assert!(image.contains(r#"title="Problem: error""#), "{image}");
}

#[tokio::test(flavor = "current_thread")]
async fn the_outline_of_what_is_no_card_says_what_still_works() {
    let page = drawn(|_| {
        let props = outline::Props {
            editor: editor("[1]", ""),
            findings: Vec::new().into(),
        };
        html! { <Outline ..props /> }
    })
    .await;
    assert!(
        page.has("can still be edited as text and sent"),
        "{}",
        page.0
    );
}
