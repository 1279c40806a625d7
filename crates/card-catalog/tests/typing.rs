//! Typing of whole documents: families, envelopes, unknown types, order, depth.

#![allow(
    clippy::unwrap_used,
    reason = "a test that panics has failed, as it should"
)]

use card_catalog::kinds::adaptive::{column, container, fact, image, text_block};
use card_catalog::kinds::attachment::{attachment, message};
use card_catalog::kinds::{adaptive, message_card};
use card_catalog::{Element, Family, Kind, Typing, family_of, unwrap_envelope};
use card_json::Document;

fn parse(text: &str) -> Document {
    Document::parse(text).unwrap_or_else(|errors| panic!("{errors:?}"))
}

fn kind_at(document: &Document, typing: &Typing, pointer: &str) -> Option<&'static Kind> {
    typing.kind(document.resolve(pointer).unwrap())
}

#[test]
fn knows_a_family_by_its_root() {
    let family = |text: &str| family_of(parse(text).root());
    assert_eq!(
        family(r#"{"type": "AdaptiveCard"}"#),
        Some(Family::Adaptive)
    );
    assert_eq!(
        family(r#"{"@type": "MessageCard"}"#),
        Some(Family::MessageCard)
    );
    assert_eq!(family(r#"{"text": "Hello"}"#), Some(Family::MessageCard));
    assert_eq!(family(r#"{"sections": []}"#), Some(Family::MessageCard));
    assert_eq!(family(r#"{"body": []}"#), Some(Family::Adaptive));
    assert_eq!(family(r#"{"type": "adaptivecard"}"#), None);
    assert_eq!(family(r#"{"type": "TextBlock", "text": "Hello"}"#), None);
    assert_eq!(family("[]"), None);
    assert_eq!(family("{}"), None);
}

#[test]
fn types_the_cards_inside_an_envelope_in_place() {
    let document = parse(
        r#"{"type": "message", "text": "over it", "attachments": [
            {"contentType": "image/png", "contentUrl": "https://example.org/a.png"},
            {"contentType": "application/vnd.microsoft.card.adaptive", "content":
                {"type": "AdaptiveCard", "body": [{"type": "TextBlock", "text": "a"}]}},
            {"contentType": "application/vnd.microsoft.teams.card.o365connector", "content":
                {"@type": "MessageCard", "sections": [{"title": "b"}]}}]}"#,
    );
    let found = unwrap_envelope(document.root());
    assert_eq!(
        found.iter().map(|one| one.index).collect::<Vec<_>>(),
        [1, 2]
    );
    assert_eq!(found[1].family, Family::MessageCard);
    let typing = Typing::of(&document);
    assert_eq!(typing.family(), Some(Family::Adaptive));
    let cards = ["/attachments/1/content", "/attachments/2/content"];
    assert_eq!(
        typing.roots(),
        cards.map(|pointer| document.resolve(pointer).unwrap())
    );
    let at = |pointer| kind_at(&document, &typing, pointer);
    assert_eq!(at("/attachments/1/content/body/0"), Some(&text_block::KIND));
    assert_eq!(
        at("/attachments/2/content/sections/0"),
        Some(&message_card::section::KIND)
    );
    assert_eq!(at(""), Some(&message::KIND));
    assert_eq!(at("/attachments/0"), Some(&attachment::KIND));
    assert_eq!(
        typing.message().map(|one| one.node.id()),
        Some(document.root().id())
    );
}

#[test]
fn the_content_type_says_what_a_card_is() {
    let hero =
        r#"{"title": "T", "buttons": [{"type": "openUrl", "value": "https://example.org"}]}"#;
    let of = |name: &str, card: &str| {
        let text = format!(r#"{{"contentType": "{name}", "content": {card}}}"#);
        let document = parse(&text);
        let typing = Typing::of(&document);
        assert_eq!(kind_at(&document, &typing, ""), Some(&attachment::KIND));
        kind_at(&document, &typing, "/content").map(|kind| kind.name)
    };
    for kind in card_catalog::kinds::cards() {
        assert_eq!(of(kind.content_type, "{}"), Some(kind.name));
        assert_eq!(of(&kind.content_type.to_uppercase(), "{}"), Some(kind.name));
    }
    assert_eq!(
        of("application/vnd.microsoft.card.thumbnail", hero),
        Some("ThumbnailCard")
    );
    let named = r#"{"type": "AdaptiveCard"}"#;
    assert_eq!(
        of("application/vnd.microsoft.card.hero", named),
        Some("AdaptiveCard")
    );
    assert_eq!(
        of("application/vnd.microsoft.teams.file.download.info", "{}"),
        None
    );
}

#[test]
fn a_card_without_its_attachment_is_known_by_its_lists() {
    let of = |text: &str| {
        Element::of_root(parse(text).root())
            .kind
            .map(|kind| kind.name)
    };
    assert_eq!(
        of(r#"{"title": "T", "images": [{"url": "x"}]}"#),
        Some("HeroCard")
    );
    assert_eq!(of(r#"{"title": "T", "total": "1"}"#), Some("ReceiptCard"));
    assert_eq!(of(r#"{"items": [{"type": "section"}]}"#), Some("ListCard"));
    assert_eq!(
        of(r#"{"text": "T", "buttons": [{"type": "signin"}]}"#),
        Some("SigninCard")
    );
    assert_eq!(of(r#"{"title": "T", "text": "x"}"#), Some("MessageCard"));
    assert_eq!(
        of(r#"{"title": "T", "sections": [{"images": [{}]}], "buttons": [{}]}"#),
        Some("MessageCard")
    );
}

#[test]
fn a_button_and_a_row_are_typed_inside_their_card() {
    let text = r#"{"type": "message", "attachments": [{"contentType": "application/vnd.microsoft.teams.card.list",
        "content": {"items": [{"type": "person", "id": "a@b.c", "tap": {"type": "imBack", "value": "hi"}}]}}]}"#;
    let document = parse(text);
    let typing = Typing::of(&document);
    let row = "/attachments/0/content/items/0";
    assert_eq!(
        kind_at(&document, &typing, row).map(|kind| kind.name),
        Some("person")
    );
    let tap = format!("{row}/tap");
    assert_eq!(
        kind_at(&document, &typing, &tap).map(|kind| kind.name),
        Some("imBack")
    );
    assert_eq!(typing.roots().len(), 1);
}

#[test]
fn an_envelope_without_type_is_one_where_it_holds_content() {
    let card = parse(r#"{"attachments": [{"content": {"type": "AdaptiveCard"}}]}"#);
    assert_eq!(family_of(card.root()), Some(Family::Adaptive));
    let other = parse(r#"{"text": "Slack", "attachments": [{"color": "good"}]}"#);
    assert_eq!(family_of(other.root()), Some(Family::MessageCard));
}

#[test]
fn unknown_types_are_elements_without_kind() {
    let document = parse(
        r#"{"type": "AdaptiveCard", "body": [
            {"type": "Chart.Radar", "data": []}, {"text": "no type"}, "text", {"type": "Column"}]}"#,
    );
    let typing = Typing::of(&document);
    let body: Vec<_> = typing.elements().skip(1).collect();
    assert_eq!(body.len(), 3);
    assert_eq!(
        (body[0].kind, body[0].type_name()),
        (None, Some("Chart.Radar"))
    );
    assert_eq!((body[1].kind, body[1].type_name()), (None, None));
    assert_eq!(
        body[2].kind,
        Some(&column::KIND),
        "misplaced kinds are named all the same"
    );
    assert_eq!(
        body[0].slot.map(|slot| slot.name),
        Some(adaptive::card::BODY.name())
    );
}

#[test]
fn objects_without_type_are_known_by_their_place() {
    let document = parse(
        r#"{"type": "AdaptiveCard", "body": [{"type": "ColumnSet", "columns": [
            {"items": [{"type": "FactSet", "facts": [{"title": "a", "type": "odd"}]}]}]}],
            "backgroundImage": {"url": "https://example.org/a.png"},
            "actions": [{"type": "Action.ShowCard", "card": {"body": []}}]}"#,
    );
    let typing = Typing::of(&document);
    let at = |pointer| kind_at(&document, &typing, pointer);
    assert_eq!(at("/body/0/columns/0"), Some(&column::KIND));
    assert_eq!(at("/body/0/columns/0/items/0/facts/0"), Some(&fact::KIND));
    assert_eq!(at("/actions/0/card"), Some(&adaptive::card::KIND));
    assert_eq!(
        at("/backgroundImage"),
        Some(&adaptive::background_image::KIND)
    );
    assert!(
        !typing
            .elements()
            .any(|one| one.kind == Some(&adaptive::background_image::KIND))
    );
    assert!(
        typing
            .objects()
            .any(|one| one.kind == Some(&adaptive::background_image::KIND))
    );
}

#[test]
fn goes_in_document_order_and_knows_parents() {
    let document = parse(
        r#"{"type": "AdaptiveCard", "actions": [{"type": "Action.OpenUrl", "title": "go"}],
            "body": [{"type": "Container", "items": [{"type": "Image", "altText": "pic"}]},
                     {"type": "TextBlock", "text": "end"}]}"#,
    );
    let typing = Typing::of(&document);
    let names: Vec<_> = typing
        .elements()
        .filter_map(|one| one.kind)
        .map(|k| k.name)
        .collect();
    assert_eq!(
        names,
        [
            "AdaptiveCard",
            "Action.OpenUrl",
            "Container",
            "Image",
            "TextBlock"
        ]
    );
    let picture = document.resolve("/body/0/items/0").unwrap();
    assert_eq!(typing.parent(picture), document.resolve("/body/0"));
    assert_eq!(typing.depth(picture), Some(2));
    assert_eq!(
        typing.element(picture).and_then(|one| one.label()),
        Some("pic")
    );
    assert_eq!(typing.kind(picture), Some(&image::KIND));
    let children = Element::of_root(document.root()).children();
    let slots: Vec<_> = children.iter().map(|(slot, _)| slot.name).collect();
    assert_eq!(
        slots,
        ["body", "actions"],
        "children go in the order they are drawn"
    );
}

#[test]
fn of_duplicate_properties_the_last_counts() {
    let document = parse(
        r#"{"type": "AdaptiveCard", "body": [{"type": "TextBlock"}], "body": [{"type": "Image"}]}"#,
    );
    let names: Vec<_> = Typing::of(&document)
        .elements()
        .filter_map(|one| one.kind)
        .map(|kind| kind.name)
        .collect();
    assert_eq!(names, ["AdaptiveCard", "Image"]);
}

#[test]
fn depth_and_breadth_cost_no_stack_and_little_time() {
    let depth = 60;
    let open = r#"{"type": "Container", "items": ["#.repeat(depth);
    let deep = format!(
        r#"{{"type": "AdaptiveCard", "body": [{open}{}]}}"#,
        "]}".repeat(depth)
    );
    let typing = Typing::of(&parse(&deep));
    let containers = typing
        .elements()
        .filter(|one| one.kind == Some(&container::KIND));
    assert_eq!(containers.count(), depth);
    let item = r#"{"type": "TextBlock", "text": "x"},"#.repeat(20_000);
    let wide = format!(r#"{{"type": "AdaptiveCard", "body": [{item}{{}}]}}"#);
    assert_eq!(Typing::of(&parse(&wide)).elements().count(), 20_002);
}

#[test]
fn records_under_names_of_the_author_are_typed() {
    let document = parse(
        r#"{"type": "AdaptiveCard", "resources": {"strings": {"hello": {"defaultValue": "Hi"}}},
            "actions": [{"type": "Action.Submit", "data": {"build": {"type": "imBack"},
                "msteams": {"type": "messageBack", "text": "x"}}}]}"#,
    );
    let typing = Typing::of(&document);
    let kind = |pointer: &str| kind_at(&document, &typing, pointer).map(|kind| kind.name);
    assert_eq!(kind("/resources/strings/hello"), Some("StringResource"));
    assert_eq!(kind("/resources/strings"), None);
    assert_eq!(kind("/actions/0/data"), Some("SubmitActionData"));
    assert_eq!(kind("/actions/0/data/msteams"), Some("messageBack"));
    assert_eq!(kind("/actions/0/data/build"), None);
}
