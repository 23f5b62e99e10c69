use crate::headers::SECURITY;
use std::io::{self, Write};

/// An answer, ready to be written.
#[derive(Debug)]
pub(crate) struct Response {
    pub(crate) status: u16,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: Vec<u8>,
    /// Send only this much of the body, then hang up.
    pub(crate) truncate: Option<usize>,
}

impl Response {
    /// An answer without a body, with the security headers.
    pub(crate) fn new(status: u16) -> Self {
        Self {
            status,
            headers: SECURITY.map(|(name, value)| (name.to_owned(), value.to_owned())).into(),
            body: Vec::new(),
            truncate: None,
        }
    }

    /// A short page that says what went wrong.
    pub(crate) fn page(status: u16, swedish: &str, english: &str) -> Self {
        let body = format!(
            "<!doctype html>\n<html lang=\"sv\">\n<meta charset=\"utf-8\">\n<title>{swedish}</title>\n\
             <h1>{swedish}</h1>\n<p lang=\"en\">{english}</p>\n"
        );
        let mut response = Self::new(status);
        response.set("Content-Type", "text/html; charset=utf-8");
        response.set("Cache-Control", "no-cache");
        response.body = body.into_bytes();
        response
    }

    /// Sets a header in place of the one with the same name; an empty value removes it.
    pub(crate) fn set(&mut self, name: &str, value: &str) {
        self.headers.retain(|(known, _)| !known.eq_ignore_ascii_case(name));
        if !value.is_empty() {
            self.headers.push((name.to_owned(), value.to_owned()));
        }
    }

    /// Writes the answer. `head` leaves the body out, as the answer to a HEAD request does.
    pub(crate) fn write(&self, to: &mut impl Write, head: bool, close: bool) -> io::Result<()> {
        let mut text = format!("HTTP/1.1 {} {}\r\n", self.status, reason(self.status));
        for (name, value) in &self.headers {
            text.push_str(&format_header(name, value));
        }
        if self.status != 304 {
            text.push_str(&format_header("Content-Length", &self.body.len().to_string()));
        }
        text.push_str(&format_header("Connection", if close { "close" } else { "keep-alive" }));
        text.push_str("\r\n");
        to.write_all(text.as_bytes())?;
        if !head && self.status != 304 {
            let length = self.truncate.unwrap_or(usize::MAX).min(self.body.len());
            to.write_all(self.body.get(..length).unwrap_or_default())?;
        }
        to.flush()
    }
}

/// Line breaks in a value would end the header: they become spaces.
fn format_header(name: &str, value: &str) -> String {
    format!("{name}: {}\r\n", value.replace(['\r', '\n'], " "))
}

fn reason(status: u16) -> &'static str {
    match status {
        200 => "OK",
        304 => "Not Modified",
        308 => "Permanent Redirect",
        400 => "Bad Request",
        403 => "Forbidden",
        404 => "Not Found",
        405 => "Method Not Allowed",
        414 => "URI Too Long",
        429 => "Too Many Requests",
        500 => "Internal Server Error",
        503 => "Service Unavailable",
        _ => "Status",
    }
}
