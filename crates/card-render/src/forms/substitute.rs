//! `{{id.value}}` in requests.

/// How a value is written where it is put.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Escape {
    /// Inside a JSON string.
    Json,
    /// In an address or a form.
    Uri,
    /// As it is.
    Plain,
}

impl Escape {
    /// For a body of this content type.
    pub(super) fn of(content_type: &str) -> Escape {
        let media = content_type.split(';').next().unwrap_or_default().trim();
        if media.eq_ignore_ascii_case("application/json") {
            Escape::Json
        } else if media.eq_ignore_ascii_case("application/x-www-form-urlencoded") {
            Escape::Uri
        } else {
            Escape::Plain
        }
    }

    fn write(self, value: &str, out: &mut String) {
        match self {
            Escape::Plain => out.push_str(value),
            Escape::Json => {
                let quoted = card_json::Node::string(value).to_text(card_json::Style::Compact);
                out.push_str(quoted.get(1..quoted.len() - 1).unwrap_or_default());
            }
            Escape::Uri => {
                for byte in value.bytes() {
                    match byte {
                        b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' => out.push(byte.into()),
                        b'-' | b'_' | b'.' | b'!' | b'~' | b'*' | b'\'' | b'(' | b')' => {
                            out.push(byte.into());
                        }
                        _ => out.push_str(&format!("%{byte:02X}")),
                    }
                }
            }
        }
    }
}

/// The ids that `text` names, in order: letters, digits and `_ $ @ -`.
pub(super) fn references(text: &str) -> impl Iterator<Item = &str> {
    text.split("{{").skip(1).filter_map(|part| {
        let id = part.split_once("}}")?.0.strip_suffix(".value")?;
        let plain = |c: char| c.is_ascii_alphanumeric() || "_$@-".contains(c);
        (!id.is_empty() && id.chars().all(plain)).then_some(id)
    })
}

/// `text` with the values of inputs, which `value` knows by id; what it does not know stays as it
/// is and is noted once in `unknown`.
pub(super) fn substitute(
    text: &str,
    escape: Escape,
    value: &dyn Fn(&str) -> Option<String>,
    unknown: &mut Vec<String>,
) -> String {
    let mut out = String::new();
    let mut rest = text;
    for id in references(text) {
        let mark = format!("{{{{{id}.value}}}}");
        let Some((before, after)) = rest.split_once(&*mark) else {
            continue;
        };
        out.push_str(before);
        match value(id) {
            Some(value) => escape.write(&value, &mut out),
            None => {
                out.push_str(&mark);
                if !unknown.iter().any(|known| known == id) {
                    unknown.push(id.to_owned());
                }
            }
        }
        rest = after;
    }
    out + rest
}
