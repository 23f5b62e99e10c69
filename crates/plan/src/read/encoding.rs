//! From bytes to text.

use crate::finding::Problem;

use super::MOST_BYTES;

/// The text of a file: UTF-8 with or without a byte order mark. Otherwise the problem, with line and column.
pub(super) fn text(bytes: &[u8]) -> Result<&str, (Problem, usize, usize)> {
    if bytes.len() > MOST_BYTES {
        let megabyte = 1024 * 1024;
        return Err((Problem::TooLarge { megabytes: bytes.len() / megabyte, most: MOST_BYTES / megabyte }, 1, 1));
    }
    if is_utf16(bytes) {
        return Err((Problem::NotUtf8 { utf16: true }, 1, 1));
    }
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    match std::str::from_utf8(bytes) {
        Ok(text) if text.trim().is_empty() => Err((Problem::Empty, 1, 1)),
        Ok(text) => Ok(text),
        Err(error) => {
            let good = bytes.get(..error.valid_up_to()).unwrap_or_default();
            let line = good.split(|b| *b == b'\n').count();
            let start = good.iter().rposition(|b| *b == b'\n').map_or(0, |at| at + 1);
            let column = String::from_utf8_lossy(good.get(start..).unwrap_or_default()).chars().count() + 1;
            Err((Problem::NotUtf8 { utf16: false }, line, column))
        }
    }
}

/// Whether the bytes begin as UTF-16 does: with its byte order mark, or with an ASCII character and a zero.
fn is_utf16(bytes: &[u8]) -> bool {
    matches!(
        bytes,
        [0xFE, 0xFF, ..] | [0xFF, 0xFE, ..] | [b'{' | b'[' | b' ' | b'\n' | b'\r', 0, ..] | [0, b'{' | b'[', ..]
    )
}
