/// Turns the path of a request into the path of a file below the served folder, `None` when it is not one:
/// malformed percent-encoding, or an attempt to leave the folder. A path that ends in a slash gets `index.html`.
pub(crate) fn file_path(encoded: &str) -> Option<String> {
    let mut decoded = percent_decode(encoded)?;
    if decoded.is_empty() || decoded.ends_with('/') {
        decoded.push_str("index.html");
    }
    let leaves = |segment: &str| segment.is_empty() || segment == "." || segment == "..";
    let forbidden = |letter: char| letter.is_control() || letter == '\\' || letter == ':';
    if decoded.split('/').any(leaves) || decoded.contains(forbidden) {
        return None;
    }
    Some(decoded)
}

/// `None` when a `%` is not followed by two hexadecimal digits, or the bytes are not UTF-8.
fn percent_decode(encoded: &str) -> Option<String> {
    let mut bytes = encoded.bytes();
    let mut decoded = Vec::with_capacity(encoded.len());
    while let Some(byte) = bytes.next() {
        decoded.push(match byte {
            b'%' => hex(bytes.next()?)? << 4 | hex(bytes.next()?)?,
            _ => byte,
        });
    }
    String::from_utf8(decoded).ok()
}

fn hex(digit: u8) -> Option<u8> {
    char::from(digit).to_digit(16).and_then(|value| u8::try_from(value).ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_a_path_and_refuses_to_leave_the_folder() {
        for (encoded, expected) in [
            ("", Some("index.html")),
            ("plans/", Some("plans/index.html")),
            ("plans/a.json", Some("plans/a.json")),
            ("m%C3%A5l%20a.json", Some("mål a.json")),
            ("100%25.csv", Some("100%.csv")),
            ("../secret", None),
            ("a/../../secret", None),
            ("%2e%2e/secret", None),
            ("..%2fsecret", None),
            ("..%5csecret", None),
            ("C:/secret", None),
            ("a//b", None),
            ("/etc/passwd", None),
            ("a%00b", None),
            ("%", None),
            ("%e", None),
            ("%zz", None),
            ("%+1", None),
            ("%ff", None),
        ] {
            assert_eq!(file_path(encoded).as_deref(), expected, "{encoded}");
        }
    }
}
