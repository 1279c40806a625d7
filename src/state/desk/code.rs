//! The form of a card in a link: a version, a full stop, and compressed bytes in base64url.

const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
/// The version this program writes and reads.
const VERSION: &str = "1";

/// Why a link holds no card that can be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BadCode {
    /// It was cut or changed on its way.
    Broken,
    /// A newer version of the designer made it.
    Newer,
}

/// What stands after `#` for compressed bytes.
pub fn fragment(bytes: &[u8]) -> String {
    let mut out = format!("{VERSION}.");
    out.reserve(bytes.len().div_ceil(3) * 4);
    for three in bytes.chunks(3) {
        let bits = (0..3).fold(0, |bits, at| {
            bits << 8 | u32::from(*three.get(at).unwrap_or(&0))
        });
        let digits = (0..=three.len()).map(|at| DIGITS[(bits >> (18 - 6 * at) & 63) as usize]);
        out.extend(digits.map(char::from));
    }
    out
}

/// The compressed bytes of what stands after `#`.
///
/// # Errors
/// [`BadCode`]
pub fn bytes(fragment: &str) -> Result<Vec<u8>, BadCode> {
    let (version, code) = fragment.split_once('.').ok_or(BadCode::Broken)?;
    if version != VERSION {
        return Err(BadCode::Newer);
    }
    // Mail programs and chats break long links, and some add the padding that we leave out.
    let code = code
        .bytes()
        .filter(|byte| !byte.is_ascii_whitespace() && *byte != b'=');
    let digits: Option<Vec<u32>> = code.map(digit).collect();
    let digits = digits.filter(|digits| digits.len() % 4 != 1);
    let mut out = Vec::new();
    for four in digits.ok_or(BadCode::Broken)?.chunks(4) {
        let bits = (0..4).fold(0, |bits, at| bits << 6 | four.get(at).unwrap_or(&0));
        out.extend_from_slice(&bits.to_be_bytes()[1..four.len()]);
    }
    Ok(out)
}

fn digit(byte: u8) -> Option<u32> {
    // Some programs write the other alphabet of base64.
    let byte = match byte {
        b'+' => b'-',
        b'/' => b'_',
        other => other,
    };
    let at = DIGITS.iter().position(|own| *own == byte)?;
    u32::try_from(at).ok()
}

/// Does what stands after `#` claim to hold a card?
pub fn holds_card(fragment: &str) -> bool {
    let version = fragment.split_once('.').map_or("", |(version, _)| version);
    !version.is_empty() && version.bytes().all(|byte| byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_of_every_length_and_value_come_back() {
        for length in 0..70 {
            let all: Vec<u8> = (0..length)
                .map(|at: u8| at.wrapping_mul(37) ^ 0xa5)
                .collect();
            let link = fragment(&all);
            assert!(
                link.bytes().skip(2).all(|byte| DIGITS.contains(&byte)),
                "{link}"
            );
            assert_eq!(bytes(&link), Ok(all));
        }
        assert_eq!(fragment(b"\xfb\xff\xfe"), "1.-__-");
    }

    #[test]
    fn a_link_that_was_wrapped_or_padded_is_still_read() {
        assert_eq!(bytes("1.Zm9v\nYg=="), Ok(b"foob".to_vec()));
        assert_eq!(bytes("1.+//+"), Ok(b"\xfb\xff\xfe".to_vec()));
    }

    #[test]
    fn what_is_no_link_of_ours_says_why() {
        assert_eq!(bytes("2.Zm9v"), Err(BadCode::Newer));
        for broken in ["1.Z", "1.Zm9v!", "1.Zm9v\u{e9}", "Zm9v"] {
            assert_eq!(bytes(broken), Err(BadCode::Broken), "{broken}");
        }
        assert!(holds_card("1.Zm9v") && holds_card("12."));
        assert!(!holds_card("/channel/1.5") && !holds_card("") && !holds_card(".x"));
    }
}
