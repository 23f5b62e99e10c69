use std::io::{self, BufRead, Read};

/// Longer heads than this are refused: more than any browser sends.
const LONGEST_HEAD: u64 = 64 * 1024;

/// The head of a request. Bodies are never read.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Request {
    pub(crate) method: String,
    /// Percent-encoded, without the query.
    pub(crate) path: String,
    pub(crate) accept_encoding: String,
    pub(crate) if_none_match: String,
    pub(crate) close: bool,
}

/// Why no request came out of a connection.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Unread {
    /// The other side hung up, or the server is stopping.
    Gone,
    /// Not HTTP, or not a version that can be answered.
    Malformed,
    /// More than [`LONGEST_HEAD`].
    TooLong,
}

impl Request {
    /// Reads one head. `stopped` is asked each time the connection's read timeout passes.
    pub(crate) fn read(reader: &mut impl BufRead, stopped: impl Fn() -> bool) -> Result<Self, Unread> {
        let mut reader = reader.take(LONGEST_HEAD);
        let start = line(&mut reader, &stopped)?;
        let mut words = start.split(' ');
        let (Some(method), Some(target), Some(version), None) =
            (words.next(), words.next(), words.next(), words.next())
        else {
            return Err(Unread::Malformed);
        };
        if !version.starts_with("HTTP/1.") || !target.starts_with('/') {
            return Err(Unread::Malformed);
        }
        let mut request = Self {
            method: method.to_owned(),
            path: target.split(['?', '#']).next().unwrap_or(target).to_owned(),
            accept_encoding: String::new(),
            if_none_match: String::new(),
            close: version == "HTTP/1.0",
        };
        loop {
            let header = line(&mut reader, &stopped)?;
            if header.is_empty() {
                return Ok(request);
            }
            let (name, value) = header.split_once(':').ok_or(Unread::Malformed)?;
            let value = value.trim();
            match name.to_ascii_lowercase().as_str() {
                "accept-encoding" => value.clone_into(&mut request.accept_encoding),
                "if-none-match" => value.clone_into(&mut request.if_none_match),
                "connection" if value.eq_ignore_ascii_case("close") => request.close = true,
                _ => {}
            }
        }
    }
}

/// One line without its ending.
fn line(reader: &mut io::Take<impl BufRead>, stopped: &impl Fn() -> bool) -> Result<String, Unread> {
    let mut bytes = Vec::new();
    loop {
        match reader.read_until(b'\n', &mut bytes) {
            Ok(_) if bytes.ends_with(b"\n") => break,
            Ok(_) if reader.limit() == 0 => return Err(Unread::TooLong),
            Err(error) if is_timeout(&error) && !stopped() => {}
            Ok(_) | Err(_) => return Err(Unread::Gone),
        }
    }
    let text = String::from_utf8(bytes).map_err(|_| Unread::Malformed)?;
    Ok(text.trim_end_matches(['\r', '\n']).to_owned())
}

fn is_timeout(error: &io::Error) -> bool {
    matches!(error.kind(), io::ErrorKind::WouldBlock | io::ErrorKind::TimedOut)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<Request, Unread> {
        Request::read(&mut text.as_bytes(), || false)
    }

    #[test]
    fn reads_what_matters() {
        let request = read("GET /a/b?c=d HTTP/1.1\r\nHost: x\r\naccept-encoding: br\r\nConnection: Close\r\n\r\n")
            .expect("a request");
        assert_eq!(request.method, "GET");
        assert_eq!(request.path, "/a/b");
        assert_eq!(request.accept_encoding, "br");
        assert!(request.close);
    }

    #[test]
    fn refuses_what_is_not_a_request() {
        for (text, expected) in [
            ("", Unread::Gone),
            ("GET / HTTP/1.1\r\nHost: x", Unread::Gone),
            ("\r\n\r\n", Unread::Malformed),
            ("GET /\r\n\r\n", Unread::Malformed),
            ("GET / HTTP/2\r\n\r\n", Unread::Malformed),
            ("GET a HTTP/1.1\r\n\r\n", Unread::Malformed),
            ("GET / HTTP/1.1 x\r\n\r\n", Unread::Malformed),
            ("GET / HTTP/1.1\r\nno colon\r\n\r\n", Unread::Malformed),
            ("\u{16}\u{3}\u{1} / HTTP/1.1\r\n", Unread::Gone),
        ] {
            assert_eq!(read(text).err(), Some(expected), "{text:?}");
        }
        let long = format!("GET /{} HTTP/1.1\r\n\r\n", "a".repeat(100_000));
        assert_eq!(read(&long).err(), Some(Unread::TooLong));
    }
}
