//! Slips that can have meant only one thing, and what is left to people.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use card_json::{Document, mend};

/// A text, and what becomes of it.
const MENDED: &[(&str, &str)] = &[
    // Commas.
    (r#"{"a": 1,}"#, r#"{"a": 1}"#),
    ("[1, 2,\n]", "[1, 2\n]"),
    (r#"{"a": 1,, "b": 2}"#, r#"{"a": 1, "b": 2}"#),
    ("[, 1]", "[ 1]"),
    ("{\"a\": \"x\"\n \"b\": 2}", "{\"a\": \"x\",\n \"b\": 2}"),
    (r#"[{"a": 1} {"a": 2}]"#, r#"[{"a": 1}, {"a": 2}]"#),
    (r#"{"a": 1; "b": 2}"#, r#"{"a": 1, "b": 2}"#),
    (r#"{"a": 1},"#, r#"{"a": 1}"#),
    // Colons.
    (r#"{"a" = 1}"#, r#"{"a" : 1}"#),
    (r#"{"a" => 1}"#, r#"{"a" : 1}"#),
    (r#"{"a" "b"}"#, r#"{"a": "b"}"#),
    // Quotes.
    ("{'a': 'it\\'s'}", r#"{"a": "it's"}"#),
    ("{'a': 'it's'}", r#"{"a": "it's"}"#),
    (r#"{'a': 'say "hi"'}"#, r#"{"a": "say \"hi\""}"#),
    ("{“a”: “b”}", r#"{"a": "b"}"#),
    ("{„a“: «b»}", r#"{"a": "b"}"#),
    ("{`a`: `b\nc`}", r#"{"a": "b\nc"}"#),
    ("{&quot;a&quot;: &quot;b&quot;}", r#"{"a": "b"}"#),
    (
        "{&#34;a&#x22;: &quot;b &lt;i&gt; &amp;amp; it&#39;s&quot;}",
        r#"{"a": "b <i> &amp; it's"}"#,
    ),
    (r#"{\"a\": \"b\\n\"}"#, r#"{"a": "b\n"}"#),
    // Names and words.
    (
        "{a: 1, $when: 2, @type: 3}",
        r#"{"a": 1, "$when": 2, "@type": 3}"#,
    ),
    ("{\"a\": True, \"b\": None}", r#"{"a": true, "b": null}"#),
    ("[FALSE, undefined, NaN]", "[false, null, null]"),
    ("{\"a\": ${b.c}}", r#"{"a": "${b.c}"}"#),
    ("{\"a\": {{ b }}, \"c\": 1}", r#"{"a": "{{ b }}", "c": 1}"#),
    // Numbers.
    ("[+1, .5, 1.]", "[1, 0.5, 1.0]"),
    // Comments and what nobody sees.
    ("{\"a\": 1 // one\n}", "{\"a\": 1 \n}"),
    ("/* card */ {\"a\": # no\n 1}", " {\"a\": \n 1}"),
    ("{\"a\": 1} // end", "{\"a\": 1} "),
    ("\u{feff}{\u{a0}\"a\": 1}", " { \"a\": 1}"),
    ("{\n\u{a0}\u{a0}\"a\": 1}", "{\n  \"a\": 1}"),
    // Within texts.
    ("{\"a\": \"one\ntwo\"}", r#"{"a": "one\ntwo"}"#),
    ("{\"a\": \"x\ty\"}", r#"{"a": "x\ty"}"#),
    (r#"["C:\Dir", "it\'s"]"#, r#"["C:\\Dir", "it's"]"#),
    // The end is missing.
    ("{\"a\": [1, {\"b\": 2", "{\"a\": [1, {\"b\": 2}]}"),
    ("{\"a\": [1,\n", "{\"a\": [1]}\n"),
];

/// Texts that somebody has to look at.
const LEFT: &[&str] = &[
    "",
    "{\"a\": }",
    "{\"a\": hello}",
    "[1}",
    "<html></html>",
    "{\"a\": \"He said \"hi\" again\"}",
    "{\"a\": 007}",
    "{} {}",
    "\"\\u12\"",
    "{\"a\": 'one\ntwo'}",
    "{\"a\"}",
    // Nothing of the text's own may go.
    r#"{"a": 1, // note "b": 2}"#,
    "{\"a\": #00FF00\n}",
    r#"{{"type": "AdaptiveCard"}}"#,
    "{{type: 1}}",
    r#"{"a": &quot;b&quot;, "c": "&quot;"}"#,
];

#[test]
fn slips_with_one_meaning_are_mended() {
    for (text, wanted) in MENDED {
        let mended = mend(text).unwrap_or_else(|| panic!("not mended: {text}"));
        assert_eq!(&mended.text, wanted, "{text}");
        assert!(mended.slips > 0);
        Document::parse(&mended.text).unwrap();
    }
}

#[test]
fn what_may_mean_several_things_is_left_to_people() {
    for text in LEFT {
        assert_eq!(mend(text), None, "{text}");
    }
    assert_eq!(mend("{\"a\": 1}"), None, "there is nothing to mend");
}

#[test]
fn a_text_full_of_slips_is_mended_soon_or_left() {
    let lines = |count: usize| format!("[{}1]", "\u{a0}\u{a0}1,\n".repeat(count));
    let mended = mend(&lines(900)).unwrap();
    assert_eq!(mended.slips, 900, "a run is one slip");
    assert_eq!(mend(&lines(100_000)), None);
}

#[test]
fn any_cut_of_a_card_is_mended_or_left_but_never_worse() {
    let card = r#"{"@type": "MessageCard", "sections": [{"facts": [{"name": "é", "value": "1\n2"}]}], "n": -1.5e3}"#;
    for (at, _) in card.char_indices() {
        for text in [&card[..at], &card[at..]] {
            if let Some(mended) = mend(text) {
                Document::parse(&mended.text).unwrap();
            }
        }
    }
}
