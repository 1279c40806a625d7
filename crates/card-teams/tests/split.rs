//! Cards too large for a message.

use card_catalog::Typing;
use card_json::{Document, Node};
use card_teams::size::LIMIT;
use card_teams::split::{Part, TooLarge, split};

fn cut(text: &str) -> Result<Vec<Part>, TooLarge> {
    let document = Document::parse(text).expect("JSON");
    split(&document, &Typing::of(&document))
}

/// The texts under `key`, in order, of all parts together.
fn all(parts: &[Part], key: &str) -> Vec<String> {
    let mut found = Vec::new();
    for part in parts {
        let document = Document::parse(&part.text).expect("JSON");
        let nodes = document.root().descendants();
        let values = nodes
            .filter_map(|node| node.get(key))
            .filter_map(Node::as_str);
        found.extend(values.map(str::to_owned));
    }
    found
}

fn sections(count: usize, bytes: usize) -> String {
    let one = |at: usize| {
        format!(
            r#"{{"activityTitle": "s{at}", "text": "{}"}}"#,
            "é".repeat(bytes / 2)
        )
    };
    let list: Vec<String> = (0..count).map(one).collect();
    format!(
        r#"{{"@type": "MessageCard", "summary": "Digest", "title": "Digest", "text": "Top", "sections": [{}],
            "potentialAction": [{{"@type": "OpenUri", "name": "Open", "targets": []}}]}}"#,
        list.join(",")
    )
}

#[test]
fn a_card_that_fits_stays_whole() {
    let parts = cut(&sections(2, 100)).expect("it fits");
    assert_eq!(parts.len(), 1);
    assert!(!parts[0].text.contains("1/"), "{}", parts[0].text);
}

#[test]
fn sections_keep_their_order_and_every_part_fits_and_says_its_number() {
    let parts = cut(&sections(12, 6000)).expect("sections can be dealt out");
    assert!(parts.len() >= 3);
    for (at, part) in parts.iter().enumerate() {
        assert!(part.bytes <= LIMIT, "{}", part.bytes);
        let number = format!("Digest ({}/{})", at + 1, parts.len());
        assert_eq!(part.text.matches(&number).count(), 2, "title and summary");
        assert_eq!(part.text.contains("\"Top\""), at == 0);
        assert_eq!(part.text.contains("OpenUri"), at + 1 == parts.len());
    }
    let titles = all(&parts, "activityTitle");
    assert_eq!(
        titles,
        (0..12).map(|at| format!("s{at}")).collect::<Vec<_>>()
    );
}

#[test]
fn every_part_has_a_text_or_a_summary_as_teams_demands() {
    let whole = sections(12, 6000);
    let summary = r#""summary": "Digest", "#;
    let cards = [
        whole.replace(summary, ""),
        whole.replace(summary, r#""summary": "", "#),
        whole
            .replace(summary, "")
            .replace(r#""title": "Digest", "#, ""),
    ];
    for card in cards {
        let parts = cut(&card).expect("sections can be dealt out");
        assert!(parts.len() >= 3);
        for part in parts {
            let document = Document::parse(&part.text).expect("JSON");
            let words = ["text", "summary"].map(|key| document.root().get(key));
            let mut words = words.into_iter().flatten().filter_map(Node::as_str);
            assert!(
                words.any(|text| !text.trim().is_empty()),
                "{}",
                &part.text[..200]
            );
            assert!(part.bytes <= LIMIT, "{}", part.bytes);
        }
    }
}

#[test]
fn a_long_list_of_facts_is_cut_within_its_section() {
    let fact = |at: usize| format!(r#"{{"name": "f{at}", "value": "{}"}}"#, "x".repeat(900));
    let facts: Vec<String> = (0..60).map(fact).collect();
    let card = format!(
        r#"{{"@type": "MessageCard", "text": "t", "sections": [{{"activityTitle": "Hosts", "facts": [{}]}}]}}"#,
        facts.join(",")
    );
    let parts = cut(&card).expect("facts can be dealt out");
    assert!(
        parts
            .iter()
            .all(|part| part.bytes <= LIMIT && part.text.contains("Hosts"))
    );
    assert_eq!(
        all(&parts, "name"),
        (0..60).map(|at| format!("f{at}")).collect::<Vec<_>>()
    );
}

#[test]
fn the_body_of_an_adaptive_card_is_cut_and_its_heading_repeated() {
    let text = |at: usize| {
        format!(
            r#"{{"type": "TextBlock", "id": "t{at}", "text": "{}"}}"#,
            "x".repeat(5000)
        )
    };
    let list: Vec<String> = (0..8).map(text).collect();
    let within: Vec<String> = (8..16).map(text).collect();
    let card = format!(
        r#"{{"type": "AdaptiveCard", "version": "1.4", "body": [{{"type": "TextBlock", "text": "Report"}}, {},
            {{"type": "Container", "style": "emphasis", "items": [{}]}}],
            "actions": [{{"type": "Action.OpenUrl", "title": "Open", "url": "https://example.org"}}]}}"#,
        list.join(","),
        within.join(",")
    );
    let parts = cut(&card).expect("it can be cut");
    for (at, part) in parts.iter().enumerate() {
        assert!(part.bytes <= LIMIT, "{}", part.bytes);
        assert!(
            part.text
                .contains(&format!("Report ({}/{})", at + 1, parts.len()))
        );
        assert_eq!(part.text.contains("Action.OpenUrl"), at + 1 == parts.len());
    }
    assert_eq!(
        all(&parts, "id"),
        (0..16).map(|at| format!("t{at}")).collect::<Vec<_>>()
    );
    assert!(
        parts
            .iter()
            .filter(|part| part.text.contains("emphasis"))
            .count()
            >= 2
    );
}

#[test]
fn the_cards_of_a_message_go_one_by_one() {
    let card = |at: usize| {
        format!(
            r#"{{"contentType": "application/vnd.microsoft.card.adaptive", "content": {{"type": "AdaptiveCard",
                "version": "1.4", "body": [{{"type": "TextBlock", "id": "c{at}", "text": "{}"}}]}}}}"#,
            "x".repeat(20_000)
        )
    };
    let message = format!(
        r#"{{"type": "message", "attachments": [{}, {}]}}"#,
        card(0),
        card(1)
    );
    let parts = cut(&message).expect("each fits");
    assert_eq!(all(&parts, "id"), ["c0", "c1"]);
    assert!(parts.iter().all(|part| part.bytes <= LIMIT));
}

#[test]
fn a_picture_beside_the_cards_goes_as_a_message_of_its_own() {
    let message = format!(
        r#"{{"type": "message", "attachments": [
            {{"contentType": "image/png", "contentUrl": "https://example.org/a.png"}},
            {{"contentType": "application/vnd.microsoft.card.adaptive", "content": {{"type": "AdaptiveCard",
                "version": "1.4", "body": [{{"type": "TextBlock", "text": "{0}"}},
                {{"type": "TextBlock", "text": "{0}"}}]}}}}]}}"#,
        "x".repeat(20_000)
    );
    let parts = cut(&message).expect("each fits");
    assert_eq!(parts.len(), 3);
    assert!(parts[0].text.contains("a.png") && !parts[0].text.contains("xxx"));
}

#[test]
fn a_long_text_is_no_heading_that_every_part_repeats() {
    let text = |letter: &str| {
        let text = letter.repeat(20_000);
        format!(r#"{{"type": "TextBlock", "text": "{text}"}}"#)
    };
    let card = format!(
        r#"{{"type": "AdaptiveCard", "version": "1.4", "body": [{}, {}, {}]}}"#,
        text("a"),
        text("b"),
        text("c")
    );
    let parts = cut(&card).expect("each text fits");
    let with_first = parts.iter().filter(|part| part.text.contains("aaa"));
    assert_eq!((parts.len(), with_first.count()), (3, 1));
}

#[test]
fn a_set_of_facts_is_cut_and_what_no_part_has_room_for_is_named_once() {
    let facts = vec![format!(r#"{{"title": "f", "value": "{}"}}"#, "x".repeat(900)); 70].join(",");
    let card = |more: &str| {
        format!(
            r#"{{"type": "AdaptiveCard", "version": "1.4", {more} "body": [
                {{"type": "FactSet", "facts": [{facts}]}}, {{"type": "TextBlock", "text": "t"}}]}}"#
        )
    };
    assert!(cut(&card("")).expect("facts can be dealt out").len() >= 3);
    let speak = format!(r#""speak": "{}","#, "x".repeat(30_000));
    let document = Document::parse(&card(&speak)).expect("JSON");
    let found = split(&document, &Typing::of(&document)).expect_err("no room");
    assert_eq!(found.nodes, [document.root().id()]);
}

#[test]
fn what_is_too_large_by_itself_is_named() {
    let card = format!(
        r#"{{"type": "AdaptiveCard", "version": "1.4", "body": [{{"type": "TextBlock", "text": "a"}},
            {{"type": "TextBlock", "text": "{}"}}]}}"#,
        "x".repeat(30_000)
    );
    let document = Document::parse(&card).expect("JSON");
    let found = split(&document, &Typing::of(&document)).expect_err("one text is too large");
    assert_eq!(
        found.nodes,
        [document.resolve("/body/1").expect("it is there")]
    );
    assert!(cut("[1]").is_err(), "a list is no card");
    assert!(
        cut(&format!(
            r#"{{"@type": "MessageCard", "text": "{}"}}"#,
            "x".repeat(30_000)
        ))
        .is_err()
    );
}
