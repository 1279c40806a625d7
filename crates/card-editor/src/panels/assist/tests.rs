use super::Absent;
use super::{help, offers};
use card_catalog::{Target, Typing, Version};
use card_json::Document;

/// The text without its caret `|`, and where that was.
fn caret(marked: &str) -> (String, usize) {
    let offset = marked.find('|').unwrap();
    (marked.replacen('|', "", 1), offset)
}

/// The options at the caret as `label → text after choosing it`, with `good` the last good card.
fn offered(good: &str, marked: &str) -> Vec<(String, String)> {
    let (text, offset) = caret(marked);
    let document = Document::parse(good).unwrap();
    let Some(offer) = offers(
        &document,
        &Typing::of(&document),
        Target::ClassicWebhook,
        &text,
        offset,
    ) else {
        return Vec::new();
    };
    let chosen = |insert: &str| {
        let mut text = text.clone();
        text.replace_range(offer.range.clone(), insert);
        text
    };
    let options = offer.options.iter();
    options
        .map(|one| (one.what.label.clone(), chosen(&one.what.insert)))
        .collect()
}

fn labels(good: &str, marked: &str) -> Vec<String> {
    let found = offered(good, marked);
    found.into_iter().map(|(label, _)| label).collect()
}

const CARD: &str = r#"{"@type": "MessageCard", "title": "T", "sections": [{"text": "s"}]}"#;
const ADAPTIVE: &str = r#"{"type": "AdaptiveCard", "body": [{"type": "TextBlock", "text": "x"}]}"#;

const ENVELOPE: &str = r#"{"type": "message", "attachments": [{"contentType": "application/vnd.microsoft.card.adaptive", "content": {"type": "AdaptiveCard", "body": []}}]}"#;

#[test]
fn choosing_an_option_leads_to_this_text() {
    // last good card, text with caret, label, text after choosing it
    let cases = [
        // A new key at the end, at the start, unclosed, as a bare word, renamed.
        (
            CARD,
            r#"{"@type": "MessageCard", "|"}"#,
            r#""summary""#,
            r#"{"@type": "MessageCard", "summary": ""}"#,
        ),
        (
            CARD,
            r#"{"|" "@type": "MessageCard"}"#,
            r#""text""#,
            r#"{"text": "", "@type": "MessageCard"}"#,
        ),
        (
            CARD,
            "{\"@type\": \"MessageCard\",\n  \"su|\n}",
            r#""summary""#,
            "{\"@type\": \"MessageCard\",\n  \"summary\": \"\"\n}",
        ),
        (
            CARD,
            r#"{"@type": "MessageCard", su|}"#,
            "summary",
            r#"{"@type": "MessageCard", "summary": ""}"#,
        ),
        (
            CARD,
            r#"{"@type": "MessageCard", "ti|": "T"}"#,
            r#""title""#,
            r#"{"@type": "MessageCard", "title": "T"}"#,
        ),
        // Between two tokens, when asked for.
        (
            CARD,
            r#"{"@type": "MessageCard", |}"#,
            "sections",
            r#"{"@type": "MessageCard", "sections": []}"#,
        ),
        // Inside objects of the last good card, and inside ones written since.
        (
            CARD,
            r#"{"@type": "MessageCard", "title": "T", "sections": [{"text": "s", "|"}]}"#,
            r#""startGroup""#,
            r#"{"@type": "MessageCard", "title": "T", "sections": [{"text": "s", "startGroup": true}]}"#,
        ),
        (
            ADAPTIVE,
            r#"{"type": "AdaptiveCard", "body": [{"type": "TextBlock", "|"}]}"#,
            r#""wrap""#,
            r#"{"type": "AdaptiveCard", "body": [{"type": "TextBlock", "wrap": true}]}"#,
        ),
        (
            ADAPTIVE,
            r#"{"type": "AdaptiveCard", "body": [{"type": "TextBlock", "text": "x"}, {"type": "Image", "|"}]}"#,
            r#""url""#,
            r#"{"type": "AdaptiveCard", "body": [{"type": "TextBlock", "text": "x"}, {"type": "Image", "url": ""}]}"#,
        ),
        (
            ADAPTIVE,
            r#"{"type": "AdaptiveCard", "body": [{"|", "type": "Image"}]}"#,
            r#""url""#,
            r#"{"type": "AdaptiveCard", "body": [{"url": "", "type": "Image"}]}"#,
        ),
        // Values.
        (
            ADAPTIVE,
            r#"{"type": "AdaptiveCard", "body": [{"type": "TextBlock", "weight": "|"}]}"#,
            r#""bolder""#,
            r#"{"type": "AdaptiveCard", "body": [{"type": "TextBlock", "weight": "bolder"}]}"#,
        ),
        (
            ADAPTIVE,
            "{\"type\": \"AdaptiveCard\", \"body\": [{\"type\": \"TextBlock\", \"weight\": |\n\"text\": \"x\"}]}",
            "bolder",
            "{\"type\": \"AdaptiveCard\", \"body\": [{\"type\": \"TextBlock\", \"weight\": \"bolder\",\n\"text\": \"x\"}]}",
        ),
        (
            ADAPTIVE,
            r#"{"type": "AdaptiveCard", "body": [{"type": "TextBlock", "wrap": t|}]}"#,
            "true",
            r#"{"type": "AdaptiveCard", "body": [{"type": "TextBlock", "wrap": true}]}"#,
        ),
        (
            ADAPTIVE,
            r#"{"type": "AdaptiveCard", "body": [{"type": "|"}]}"#,
            r#""FactSet""#,
            r#"{"type": "AdaptiveCard", "body": [{"type": "FactSet"}]}"#,
        ),
        // An object of no kind yet, and no card yet.
        (
            r#"{"type": "AdaptiveCard", "body": []}"#,
            r#"{"type": "AdaptiveCard", "body": [{"|"}]}"#,
            r#""type""#,
            r#"{"type": "AdaptiveCard", "body": [{"type": ""}]}"#,
        ),
        (
            "{}",
            r#"{"|"}"#,
            r#""@type""#,
            r#"{"@type": "MessageCard"}"#,
        ),
        (
            "{}",
            r#"{"type": "|"}"#,
            r#""AdaptiveCard""#,
            r#"{"type": "AdaptiveCard"}"#,
        ),
    ];
    for (good, marked, label, after) in cases {
        let found = offered(good, marked);
        let chosen = found.iter().find(|(one, _)| one == label);
        let chosen = chosen.unwrap_or_else(|| panic!("{marked}: no {label} in {found:?}"));
        assert_eq!(chosen.1, after, "{marked}");
    }
}

#[test]
fn what_is_there_is_not_offered_again() {
    let found = labels(CARD, r#"{"@type": "MessageCard", "|", "title": "T"}"#);
    assert!(!found.contains(&r#""title""#.to_owned()), "{found:?}");
    assert!(!found.contains(&r#""@type""#.to_owned()), "{found:?}");
    let found = labels(
        CARD,
        "{\"@type\": \"MessageCard\", \"|\n  \"title\": \"T\"}",
    );
    assert!(!found.contains(&r#""title""#.to_owned()), "{found:?}");
    assert!(found.contains(&r#""summary""#.to_owned()), "{found:?}");
}

#[test]
fn nothing_is_offered_in_free_text_or_outside() {
    for marked in [
        r#"{"@type": "MessageCard", "title": "T|"}"#,
        r#"|{"@type": "MessageCard"}"#,
        r#"{"@type": "MessageCard"} |"#,
        r#"{"@type": "MessageCard", "unheardOf": "|"}"#,
        "|",
        "\"|",
        "}|",
    ] {
        assert_eq!(labels(CARD, marked), [""; 0], "{marked}");
    }
}

#[test]
fn an_item_begins_with_a_first_instance_in_the_lines_indentation() {
    let good = "{\n  \"@type\": \"MessageCard\",\n  \"sections\": []\n}";
    let found = offered(
        good,
        "{\n  \"@type\": \"MessageCard\",\n  \"sections\": [|]\n}",
    );
    assert!(found[0].1.contains("\n  }]\n}"), "{}", found[0].1);
    Document::parse(&found[0].1).unwrap();
}

#[test]
fn no_text_and_no_offset_is_too_broken() {
    let document = Document::parse(ADAPTIVE).unwrap();
    let typing = Typing::of(&document);
    let broken = [
        "{\"ä\\",
        "[[[{{{",
        "]}]}",
        "{\"a\": \"é\"é",
        "{:,:,",
        "\"\\\"",
        "{\"type\": 😀",
    ];
    for text in broken.into_iter().chain([ADAPTIVE]) {
        for offset in 0..text.len() + 3 {
            offers(&document, &typing, Target::Workflows, text, offset);
            help(&document, &typing, Target::Workflows, text, offset);
        }
    }
}

#[test]
fn help_tells_what_a_key_or_value_means() {
    let good = r#"{"type": "AdaptiveCard", "body": [{"type": "TextBlock", "weight": "bolder", "wrap": true}]}"#;
    let document = Document::parse(good).unwrap();
    let at = |marked: &str| {
        let (text, offset) = caret(marked);
        let found = help(
            &document,
            &Typing::of(&document),
            Target::ClassicWebhook,
            &text,
            offset,
        )?;
        Some((text[found.range].to_owned(), found.title, found.text))
    };
    let (about, title, text) = at(&good.replace(r#""wrap"#, r#"|"wrap"#)).unwrap();
    assert_eq!((&*about, &*title), (r#""wrap""#, "Wrap"));
    assert!(text.starts_with("true or false\n\n"), "{text}");
    assert!(text.contains("Default: false"), "{text}");
    let (about, title, _) = at(&good.replace("bolder", "bol|der")).unwrap();
    assert_eq!((&*about, &*title), (r#""bolder""#, "Weight: Bold"));
    let (_, title, text) = at(&good.replace("TextBlock", "|TextBlock")).unwrap();
    assert_eq!(title, "Text");
    assert!(!text.is_empty());
    assert_eq!(at(&good.replace("[{", "[|{")), None);
}

#[test]
fn the_last_good_card_helps_where_the_text_does_not_say_what_it_is() {
    let key = ENVELOPE.replace(r#""body""#, r#""|", "body""#);
    let found = labels(ENVELOPE, &key);
    assert!(found.contains(&r#""actions""#.to_owned()), "{found:?}");
    let retyped = ADAPTIVE.replace("TextBlock", "TextB|");
    let found = offered(ADAPTIVE, &retyped);
    let again = found.iter().find(|(label, _)| label == r#""TextBlock""#);
    assert_eq!(again.map(|(_, after)| &**after), Some(ADAPTIVE));
}

#[test]
fn the_content_type_beside_a_card_says_what_can_be_written_in_it() {
    let text = |name: &str, inside: &str| {
        format!(
            r#"{{"type": "message", "attachments": [{{"contentType": "application/vnd.microsoft.{name}", "content": {{{inside}}}}}]}}"#
        )
    };
    let offers = |name: &str| labels("{}", &text(name, r#""|""#));
    let has = |found: &[String], name: &str| found.iter().any(|one| one == &format!("\"{name}\""));
    let hero = offers("card.hero");
    assert!(has(&hero, "subtitle") && !has(&hero, "total"), "{hero:?}");
    assert!(has(&offers("card.receipt"), "total"));
    let button = labels("{}", &text("card.hero", r#""buttons": [{"type": "|"}]"#));
    assert!(
        has(&button, "openUrl") && has(&button, "imBack"),
        "{button:?}"
    );
    let kinds = labels(
        "{}",
        r#"{"attachments": [{"contentType": "|", "content": {}}], "type": "message"}"#,
    );
    assert!(
        has(&kinds, "application/vnd.microsoft.card.hero"),
        "{kinds:?}"
    );
}

#[test]
fn what_the_cards_version_or_target_lacks_is_offered_last_and_says_why() {
    let absent = |version: &str, target: Target, name: &str| {
        let good = format!(
            r#"{{"type": "AdaptiveCard", "version": "{version}", "body": [{{"type": "TextBlock"}}]}}"#
        );
        let (text, offset) = caret(&good.replace(r#""TextBlock""#, r#""TextBlock", "|""#));
        let document = Document::parse(&good).unwrap();
        let found = offers(&document, &Typing::of(&document), target, &text, offset).unwrap();
        let first = found.options.iter().position(|one| one.absent.is_some());
        let rest = &found.options[first.unwrap_or(found.options.len())..];
        assert!(
            rest.iter().all(|one| one.absent.is_some()),
            "those stand behind the others"
        );
        let label = format!("\"{name}\"");
        found
            .options
            .iter()
            .find(|one| one.what.label == label)
            .unwrap()
            .absent
    };
    assert_eq!(
        absent("1.0", Target::Workflows, "isVisible"),
        Some(Absent::Newer(Version::V1_2))
    );
    assert_eq!(absent("1.2", Target::Workflows, "isVisible"), None);
    assert_eq!(absent("1.0", Target::Workflows, "wrap"), None);
}

#[test]
fn kinds_that_the_target_does_not_show_say_so_in_the_list_and_under_the_pointer() {
    let good = r#"{"type": "AdaptiveCard", "version": "1.5", "body": [{"type": "Chart.Donut", "data": []}]}"#;
    let document = Document::parse(good).unwrap();
    let typing = Typing::of(&document);
    let at = |target| {
        let (text, offset) = caret(&good.replace("Chart.Donut", "Chart.D|"));
        let found = offers(&document, &typing, target, &text, offset).unwrap();
        let donut = found
            .options
            .iter()
            .find(|one| one.what.label == "\"Chart.Donut\"");
        donut.unwrap().absent
    };
    assert_eq!(at(Target::Outlook), Some(Absent::Unshown));
    assert_eq!(at(Target::Bot), None);
    let (text, offset) = caret(&good.replace("Chart.Donut", "Chart.|Donut"));
    let under = |target| {
        help(&document, &typing, target, &text, offset)
            .unwrap()
            .absent
    };
    assert_eq!(under(Target::Outlook), Some(Absent::Unshown));
    assert_eq!(under(Target::Bot), None);
}
