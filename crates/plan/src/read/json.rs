//! Parsing JSON (RFC 8259): one pass, each value with its place, texts without escapes borrowed, numbers as written.
//!
//! `serde_json` did it first. What the app needs of it is this, and it brought three times as much along.

use std::borrow::Cow;

use super::tree::{Kind, Node, leave_out_duplicates};
use crate::finding::{Problem, Syntax};

/// How deep lists and objects may nest. The format itself nests eight deep.
const MOST_LEVELS: usize = 64;

/// A problem at a byte of the file.
pub(super) type At = (usize, Problem);

/// Parses a text. Beside the topmost value come the fields that stand twice in an object; the last one counts.
pub(super) fn parse(text: &str) -> Result<(Node<'_>, Vec<At>), At> {
    let mut parser = Parser { text, at: 0, duplicates: Vec::new() };
    match parser.file() {
        Ok(root) => Ok((root, parser.duplicates)),
        Err(None) => Err((parser.at, Problem::TooDeep { most: MOST_LEVELS })),
        Err(Some(expected)) => {
            let found = text.get(parser.at..).and_then(|rest| rest.chars().next());
            Err((parser.at, Problem::NotJson { expected, found, html: text.trim_ascii_start().starts_with('<') }))
        }
    }
}

/// What was expected where the parser stands; none where it is too deep.
type Flaw = Option<Syntax>;

struct Parser<'a> {
    text: &'a str,
    /// The byte that is read next; where it is none that can stand there, it stays.
    at: usize,
    duplicates: Vec<At>,
}

impl<'a> Parser<'a> {
    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    /// The text from a place up to here.
    fn since(&self, start: usize) -> &'a str {
        self.text.get(start..self.at).unwrap_or_default()
    }

    fn skip(&mut self, is_skipped: fn(u8) -> bool) {
        while self.peek().is_some_and(is_skipped) {
            self.at += 1;
        }
    }

    /// Goes past space, and then past `byte` if it stands there.
    fn take(&mut self, byte: u8) -> bool {
        self.skip(|byte| matches!(byte, b' ' | b'\t' | b'\n' | b'\r'));
        self.take_here(byte)
    }

    fn take_here(&mut self, byte: u8) -> bool {
        let is_there = self.peek() == Some(byte);
        self.at += usize::from(is_there);
        is_there
    }

    fn file(&mut self) -> Result<Node<'a>, Flaw> {
        let root = self.value(0, Syntax::Value)?;
        self.skip(|byte| matches!(byte, b' ' | b'\t' | b'\n' | b'\r'));
        if self.at == self.text.len() { Ok(root) } else { Err(Some(Syntax::End)) }
    }

    /// A value, or what is `expected` is not there.
    fn value(&mut self, level: usize, expected: Syntax) -> Result<Node<'a>, Flaw> {
        let is_text = self.take(b'"');
        let at = self.at - usize::from(is_text);
        let kind = match self.peek() {
            _ if is_text => Kind::Text(self.string()?),
            Some(b'{' | b'[') if level > MOST_LEVELS => return Err(None),
            Some(b'{') => self.object(level)?,
            Some(b'[') => self.list(level)?,
            Some(b'-' | b'0'..=b'9') => self.number()?,
            _ => self.word().ok_or(Some(expected))?,
        };
        Ok(Node { at, kind })
    }

    fn object(&mut self, level: usize) -> Result<Kind<'a>, Flaw> {
        self.at += 1;
        let mut fields = Vec::new();
        while !self.take(b'}') {
            if !fields.is_empty() && !self.take(b',') {
                return Err(Some(Syntax::CommaOrBrace));
            }
            if !self.take(b'"') {
                return Err(Some(if fields.is_empty() { Syntax::NameOrBrace } else { Syntax::Name }));
            }
            let key = self.string()?;
            if !self.take(b':') {
                return Err(Some(Syntax::Colon));
            }
            fields.push((key, self.value(level + 1, Syntax::Value)?));
        }
        leave_out_duplicates(&mut fields, &mut self.duplicates);
        Ok(Kind::Object(fields))
    }

    fn list(&mut self, level: usize) -> Result<Kind<'a>, Flaw> {
        self.at += 1;
        let mut items = Vec::new();
        while !self.take(b']') {
            if !items.is_empty() && !self.take(b',') {
                return Err(Some(Syntax::CommaOrBracket));
            }
            let expected = if items.is_empty() { Syntax::ValueOrBracket } else { Syntax::Value };
            items.push(self.value(level + 1, expected)?);
        }
        Ok(Kind::List(items))
    }

    fn word(&mut self) -> Option<Kind<'a>> {
        let start = self.at;
        self.skip(|byte| byte.is_ascii_alphabetic());
        let kind = match self.since(start) {
            "null" => Some(Kind::Null),
            "true" => Some(Kind::Boolean(true)),
            "false" => Some(Kind::Boolean(false)),
            _ => None,
        };
        if kind.is_none() {
            self.at = start;
        }
        kind
    }

    fn number(&mut self) -> Result<Kind<'a>, Flaw> {
        let start = self.at;
        self.take_here(b'-');
        if !self.take_here(b'0') {
            self.digits()?;
        }
        if self.take_here(b'.') {
            self.digits()?;
        }
        if self.take_here(b'e') || self.take_here(b'E') {
            let _ = self.take_here(b'-') || self.take_here(b'+');
            self.digits()?;
        }
        Ok(Kind::Number(self.since(start)))
    }

    fn digits(&mut self) -> Result<(), Flaw> {
        let start = self.at;
        self.skip(|byte| byte.is_ascii_digit());
        if self.at > start { Ok(()) } else { Err(Some(Syntax::Digit)) }
    }

    /// A text, from behind its opening quote.
    fn string(&mut self) -> Result<Cow<'a, str>, Flaw> {
        let mut text = Cow::Borrowed("");
        loop {
            let start = self.at;
            self.skip(|byte| byte >= b' ' && byte != b'"' && byte != b'\\');
            // Borrows where there is nothing to add to.
            text += self.since(start);
            if self.take_here(b'"') {
                return Ok(text);
            }
            if !self.take_here(b'\\') {
                return Err(Some(Syntax::Quote));
            }
            text.to_mut().push(self.escape()?);
        }
    }

    /// The character that an escape means, from behind its backslash.
    fn escape(&mut self) -> Result<char, Flaw> {
        let letter = match self.peek() {
            Some(byte @ (b'"' | b'\\' | b'/')) => char::from(byte),
            Some(b'b') => '\u{8}',
            Some(b'f') => '\u{c}',
            Some(b'n') => '\n',
            Some(b'r') => '\r',
            Some(b't') => '\t',
            Some(b'u') => return self.unicode_escape(),
            _ => return Err(Some(Syntax::Escape)),
        };
        self.at += 1;
        Ok(letter)
    }

    /// A character by its number; one behind U+FFFF takes two escapes (UTF-16).
    fn unicode_escape(&mut self) -> Result<char, Flaw> {
        let start = self.at - 1;
        let mut code = self.hex()?;
        if (0xD800..0xDC00).contains(&code) {
            let second = self.at;
            let low = if self.take_here(b'\\') && self.peek() == Some(b'u') { self.hex()? } else { 0 };
            if !(0xDC00..0xE000).contains(&low) {
                self.at = second;
                return Err(Some(Syntax::SecondHalf));
            }
            code = 0x10000 + ((code & 0x3FF) << 10) + (low & 0x3FF);
        }
        let letter = char::from_u32(code);
        if letter.is_none() {
            self.at = start;
        }
        letter.ok_or(Some(Syntax::FirstHalf))
    }

    /// The four hexadecimal digits behind a `u`.
    fn hex(&mut self) -> Result<u32, Flaw> {
        self.at += 1;
        let mut code = 0;
        for _ in 0..4 {
            let digit = self.peek().and_then(|byte| char::from(byte).to_digit(16));
            code = code * 16 + digit.ok_or(Some(Syntax::HexDigit))?;
            self.at += 1;
        }
        Ok(code)
    }
}
